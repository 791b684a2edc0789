#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/help/shortcutshelp.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QTableView>
#include <QTreeWidget>
#include <QWhatsThis>

using namespace Qt::Literals::StringLiterals;

namespace tst_help {

/// Returns the visible What's This bubble, or null.
QWidget *shownHelp()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QWhatsThat") && widget->isVisible())
            return widget;
    }
    return nullptr;
}

ShortcutsHelp *openShortcuts(WindowFixture &fixture)
{
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_F1);
    return fixture.window.findChild<ShortcutsHelp *>();
}

/// The help of fields and columns (What's This), and the window that lists the shortcuts.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAndColumns_haveHelp()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        for (const Field &field : contactFields()) {
            auto *control = fixture.window.view().findChild<QWidget *>(field.key);
            QVERIFY2(control, field.key.data());
            QCOMPARE(control->whatsThis(), fieldHelp(field));
            for (const auto *label : fixture.window.view().findChildren<QLabel *>()) {
                if (label->buddy() == control)
                    QCOMPARE(label->whatsThis(), fieldHelp(field));
            }
            const auto *table = qobject_cast<QTableView *>(control);
            for (size_t column = 0; column < field.columns.size(); ++column) {
                const QString help = fieldHelp(field.columns[column]);
                QVERIFY(help.contains(QString::fromUtf8(field.columns[column].help)));
                const QAbstractItemModel *model = table->model();
                QCOMPARE(model->headerData(int(column), Qt::Horizontal, Qt::WhatsThisRole).toString(), help);
                QCOMPARE(model->index(0, int(column)).data(Qt::WhatsThisRole).toString(), help);
            }
        }
    }

    void shiftF1_showsTheHelpOfTheFocusedField()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.line("city")->setFocus();
        QTest::keyClick(fixture.line("city"), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(shownHelp());
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        QTest::keyClick(shownHelp(), Qt::Key_Escape);
        QTRY_VERIFY(!shownHelp());

        fixture.window.view().focusTab(0);
        auto *table = fixture.window.view().findChild<QTableView *>(u"addresses"_s);
        table->setCurrentIndex(table->model()->index(0, 2));
        QTest::keyClick(table, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(shownHelp());
        QTest::keyClick(shownHelp(), Qt::Key_Escape);
        QTRY_VERIFY(!shownHelp());
    }

    void shortcuts_areListedAndFiltered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const auto *help = openShortcuts(fixture);
        QVERIFY(help && help->isVisible());
        auto *list = help->findChild<QTreeWidget *>();
        const auto keysOf = [list](const QString &action) {
            const auto found = list->findItems(action, Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? QString() : found.constFirst()->text(1);
        };
        // Each action of a menu that has a shortcut is listed.
        int listed = 0;
        for (const QAction *action : fixture.window.findChildren<QAction *>()) {
            if (action->shortcut().isEmpty() || !qobject_cast<QMenu *>(action->parent()))
                continue;
            ++listed;
            const QString name = QString(action->text()).remove(u'&').remove(u'…');
            QCOMPARE(keysOf(name), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        }
        QVERIFY(listed >= 15);
        QCOMPARE(keysOf(u"Messages"_s), u"Ctrl+M"_s);
        QCOMPARE(keysOf(u"Duplicate"_s), u"Ctrl+D"_s);
        QCOMPARE(keysOf(u"Clear the cells"_s), u"Del"_s);
        QCOMPARE(keysOf(u"Show the choices"_s), u"Alt+Down"_s);
        QCOMPARE(keysOf(u"Add tag"_s), u"Ins"_s);

        auto *filter = help->findChild<QLineEdit *>();
        QVERIFY(filter->hasFocus() || help->focusWidget() == filter);
        QTest::keyClicks(filter, u"dupl"_s);
        int shown = 0;
        for (QTreeWidgetItemIterator it(list, QTreeWidgetItemIterator::NotHidden); *it; ++it)
            shown += (*it)->childCount() == 0 && !(*it)->parent()->isHidden() ? 1 : 0;
        QCOMPARE(shown, 1);
        QTreeWidgetItem *found =
            list->findItems(u"Duplicate"_s, Qt::MatchExactly | Qt::MatchRecursive).constFirst();
        list->setCurrentItem(found);
        list->setFocus();
        list->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Duplicate\tCtrl+D"_s);
    }

    void shortcutsWindow_fitsTheScreen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const auto *help = openShortcuts(fixture);
        QVERIFY(help->height() <= help->screen()->availableGeometry().height());
    }
};

CE_GUI_TEST(TestHelp)

} // namespace tst_help

#include "tst_help.moc"
