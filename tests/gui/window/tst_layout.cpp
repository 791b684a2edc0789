#include "fixtures/fulldrafts.h"
#include "fixtures/fullwindow.h"
#include "fixtures/layoutstage.h"
#include "fixtures/testprogram.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace tst_layout {

/// Searches the window and its dialogs for clipped text, overlaps and poor contrast, in each language.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The widest of the common fonts. app/install-packages installs it.
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    }

    void theWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("textSize");
        for (const char *language : {"en", "es", "pt_BR", "pseudo", "rtl"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 1.0;
            if (screenScale() == 1)
                QTest::addRow("%s, text at 200 %%", language) << QString::fromLatin1(language) << 2.0;
        }
    }
    void theWindow()
    {
        QFETCH(QString, language);
        QFETCH(double, textSize);
        const Speaking speaking(language, textSize);
        FullWindow full;
        full.window.resize(screenSize(1366, 690));
        QVERIFY(full.open());
        QVERIFY(full.fill());
        QStringList findings;
        for (int tab = 0; tab < full.tabs()->count(); ++tab) {
            full.window.view().focusTab(tab);
            settle(full.window);
            keep(full.window, u"%1-%2-%3-tab%4"_s.arg(language).arg(screenScale()).arg(textSize).arg(tab));
            for (const QString &finding : layoutcheck::findings(full.window)) {
                if (!findings.contains(finding))
                    findings << finding;
            }
        }
        if (full.window.size() != screenSize(1366, 690))
            findings
                << u"the window was resized to %1×%2"_s.arg(full.window.width()).arg(full.window.height());
        if (screenScale() == 1 && textSize == 1 && full.window.view().verticalScrollBar()->maximum() > 0)
            findings << u"the form scrolls by %1"_s.arg(full.window.view().verticalScrollBar()->maximum());
        QVERIFY2(findings.isEmpty(), told(findings).constData());
    }

    /// Opens the dialogs about drafts, with drafts in every state.
    void theDialogsOfDrafts_data() { theWindow_data(); }
    void theDialogsOfDrafts()
    {
        QFETCH(QString, language);
        QFETCH(double, textSize);
        const Speaking speaking(language, textSize);
        FullDrafts full;
        QStringList findings;
        const auto inspect = [&](QDialog *dialog, const QString &name) {
            settle(*dialog);
            keep(*dialog, u"%1-%2-%3-%4"_s.arg(language).arg(screenScale()).arg(textSize).arg(name));
            findings << dialogFindings(*dialog);
        };
        QVERIFY(full.open());
        for (int row = 0; row < full.list()->topLevelItemCount(); ++row) {
            full.list()->setCurrentItem(full.list()->topLevelItem(row));
            inspect(full.draftsDialog(), u"drafts%1"_s.arg(row));
        }
        full.discardFirst();
        inspect(full.draftsDialog(), u"discarded"_s);
        QVERIFY2(full.list()->horizontalScrollBar()->maximum() == 0,
                 "the list of drafts needs a horizontal scroll bar");
        full.draftsDialog()->reject();
        const auto conflict = full.both();
        inspect(conflict.get(), u"both"_s);
        QVERIFY2(conflict->findChild<QTreeView *>()->horizontalScrollBar()->maximum() == 0,
                 "the conflict view needs a horizontal scroll bar");
        const auto identical = full.bothTheSame();
        inspect(identical.get(), u"same"_s);
        findings.removeDuplicates();
        QVERIFY2(findings.isEmpty(), told(findings).constData());
    }

    void theDialogs_data() { theWindow_data(); }
    void theDialogs()
    {
        QFETCH(QString, language);
        QFETCH(double, textSize);
        const Speaking speaking(language, textSize);
        FullWindow full;
        full.window.resize(screenSize(1366, 690));
        QVERIFY(full.open());
        QVERIFY(full.fill());
        full.retype("email", u"ana@example.com"_s); // without a change there is no review
        QStringList findings;
        int dialogs = 0;
        // The actions that open a dialog of this program. Those that leave a changed contact open a question.
        for (const QString &name : {u"open"_s, u"accounts"_s, u"demo"_s, u"reload"_s, u"jump"_s, u"send"_s,
                                    u"messages"_s, u"shortcuts"_s, u"about"_s}) {
            auto *action = full.window.findChild<QAction *>(name);
            QVERIFY2(action, name.toUtf8().constData());
            action->trigger();
            settle(full.window);
            for (QWidget *window : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QDialog *>(window);
                if (!dialog || !dialog->isVisible())
                    continue;
                ++dialogs;
                settle(*dialog);
                keep(*dialog, u"%1-%2-%3-%4"_s.arg(language).arg(screenScale()).arg(textSize).arg(name));
                findings << dialogFindings(*dialog);
                dialog->reject();
            }
        }
        findings.removeDuplicates();
        QVERIFY2(findings.isEmpty(), told(findings).constData());
        QVERIFY2(dialogs >= 7, "fewer dialogs opened than expected");
    }

    void aLabelMadeTooLongIsNoticed()
    {
        PseudoLanguage language;
        language.lengthen(u"Second last name"_s, 200);
        QCoreApplication::installTranslator(&language);
        FullWindow full;
        QVERIFY(full.open());
        QVERIFY(full.fill());
        settle(full.window);
        const QStringList findings = layoutcheck::findings(full.window);
        QCoreApplication::removeTranslator(&language);
        QVERIFY(!findings.isEmpty());
    }

    void whatIsWrongIsNoticed_data()
    {
        QTest::addColumn<std::function<void(QWidget &)>>("build");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected,
                            const std::function<void(QWidget &)> &build) {
            QTest::newRow(name) << build << QString::fromUtf8(expected);
        };
        row("nothing", "", [](QWidget &page) {
            (new QLabel(u"short"_s, &page))->setGeometry(10, 10, 200, 30);
            (new QPushButton(u"&Send"_s, &page))->setGeometry(10, 50, 200, 30);
        });
        row("clipped label", "QLabel: “far too long", [](QWidget &page) {
            (new QLabel(u"far too long for its room"_s, &page))->setGeometry(10, 10, 60, 30);
        });
        row("too many lines", "QLabel: “far too long", [](QWidget &page) {
            auto *label = new QLabel(u"far too long for its room, which has two lines"_s, &page);
            label->setWordWrap(true);
            label->setGeometry(10, 10, 90, 35);
        });
        row("clipped button", "QPushButton: “", [](QWidget &page) {
            (new QPushButton(u"Send it all the same"_s, &page))->setGeometry(10, 10, 60, 30);
        });
        row("clipped tab", "QTabBar: “Addresses", [](QWidget &page) {
            auto *bar = new QTabBar(&page);
            bar->setUsesScrollButtons(false);
            bar->addTab(u"Addresses of the contact"_s);
            bar->setGeometry(10, 10, 60, 30);
        });
        row("clipped column", "QHeaderView: “Street number", [](QWidget &page) {
            auto *table = new QTableWidget(1, 1, &page);
            table->setHorizontalHeaderLabels({u"Street number"_s});
            table->setColumnWidth(0, 40);
            table->setGeometry(10, 10, 300, 100);
        });
        row("overlap", "overlap by", [](QWidget &page) {
            (new QLabel(u"one"_s, &page))->setGeometry(10, 10, 100, 30);
            (new QLabel(u"two"_s, &page))->setGeometry(60, 20, 100, 30);
        });
        row("out of its parent", "out of its parent",
            [](QWidget &page) { (new QLabel(u"one"_s, &page))->setGeometry(350, 10, 100, 30); });
    }
    void whatIsWrongIsNoticed()
    {
        QFETCH(std::function<void(QWidget &)>, build);
        QFETCH(QString, expected);
        QWidget page;
        page.resize(400, 200);
        build(page);
        page.show();
        settle(page);
        const QStringList findings = layoutcheck::findings(page);
        if (expected.isEmpty())
            QVERIFY2(findings.isEmpty(), told(findings).constData());
        else
            QVERIFY2(findings.join(u'\n').contains(expected), told(findings).constData());
    }

    void paleWordsAreNoticed()
    {
        QWidget page;
        page.resize(400, 200);
        auto *label = new QLabel(u"readable"_s, &page);
        label->setGeometry(10, 10, 200, 30);
        page.show();
        QCOMPARE(layoutcheck::contrastFindings(page), QStringList());
        QPalette pale = label->palette();
        pale.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
        label->setPalette(pale);
        QCOMPARE(layoutcheck::contrastFindings(page).size(), 1);
    }

    void theColours_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }
    void theColours()
    {
        QFETCH(int, theme);
        FullWindow full;
        QVERIFY(full.open());
        QVERIFY(full.fill());
        full.window.actions().themes.at(theme)->trigger();
        const bool dark = Theme(theme) == Theme::Dark;
        QTRY_COMPARE(full.line("city")->palette().base().color().lightness() < 128, dark);
        QStringList findings;
        for (int tab = 0; tab < full.tabs()->count(); ++tab) {
            full.window.view().focusTab(tab);
            settle(full.window);
            keep(full.window, u"colours-%1-tab%2"_s.arg(theme).arg(tab));
            findings << layoutcheck::contrastFindings(full.window);
        }
        FullDrafts drafts;
        QVERIFY(drafts.open());
        drafts.discardFirst();
        const auto conflict = drafts.both();
        for (QDialog *dialog :
             {static_cast<QDialog *>(drafts.draftsDialog()), static_cast<QDialog *>(conflict.get())}) {
            settle(*dialog);
            keep(*dialog,
                 u"colours-%1-%2"_s.arg(theme).arg(QLatin1String(dialog->metaObject()->className())));
            findings << layoutcheck::contrastFindings(*dialog);
        }
        full.window.actions().themes.at(int(Theme::System))->trigger();
        findings.removeDuplicates();
        QVERIFY2(findings.isEmpty(), told(findings).constData());
    }
};

CE_GUI_TEST(TestLayout)

} // namespace tst_layout

#include "tst_layout.moc"
