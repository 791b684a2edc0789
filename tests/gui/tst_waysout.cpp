#include "gui/bench.h"
#include "ui/window/opendialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>

using namespace Qt::Literals::StringLiterals;

/// The ways out other than sending, and back to what was opened before.
class TestWaysOut : public QObject
{
    Q_OBJECT

private slots:
    void aSavedContactOpensAgainWithItsEdits()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Bogotá"_s);
        const QString path = bench.folder.filePath(u"saved"_s);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(chooseFile(bench, path));
        const QString whole = path + u".json"_s;
        QTRY_VERIFY(QFile::exists(whole));
        QVERIFY2(bench.window.messages().text().contains(u"saved.json"_s), "said where");
        QCOMPARE(QFileInfo(whole).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject expected = bench.seedObject();
        expected[u"city"_s] = u"Bogotá"_s;
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), expected);

        Bench another;
        another.window.begin(false, whole);
        QTRY_VERIFY(another.desk.hasContact());
        QCOMPARE(another.line("city")->text(), u"Bogotá"_s);
        QCOMPARE(another.desk.contactId(), bench.seed.id);
    }

    void whatCanNotBeWrittenIsSaid()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.window.actions().saveJson->trigger();
        QVERIFY(chooseFile(bench, u"/proc/nothing.json"_s));
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(bench.window.messages().text().contains(u"nothing.json"_s));
    }

    void aCopiedContactCanBePastedElsewhere()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Bogotá"_s);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        Bench another;
        another.window.begin(false, {});
        another.window.actions().paste->trigger();
        QTRY_COMPARE(another.line("city")->text(), u"Bogotá"_s);
        QCOMPARE(another.desk.review().body.json, bench.desk.review().body.json);
    }

    void theCommandHoldsNoSecret()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.window.actions().copyCurl->trigger();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.contains(bench.server.url() + u"/api/contacts/"_s + bench.seed.id));
        QVERIFY(command.contains(u"$TOKEN"_s));
        QVERIFY(!command.contains(u"secret-token"_s));
    }

    void aPdfIsWritten()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        const QString path = bench.folder.filePath(u"page.pdf"_s);
        bench.window.actions().savePdf->trigger();
        QVERIFY(chooseFile(bench, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    }

    void printingAsksForAPrinter()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = bench.window.findChild<QPrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!bench.window.findChild<QPrintDialog *>());
    }

    void withoutAContactThereIsNoWayOut()
    {
        Bench bench;
        bench.window.begin(false, {});
        const WindowActions &actions = bench.window.actions();
        for (const QAction *action :
             {actions.saveJson, actions.copyJson, actions.copyCurl, actions.print, actions.savePdf})
            QVERIFY(!action->isEnabled());
    }

    void whatWasOpenedIsOfferedAgainAndForgotten()
    {
        Bench bench;
        QJsonObject contact = bench.seedObject();
        contact[u"first_name"_s] = u"María & Co"_s;
        contact[u"last_name"_s] = u"Gómez"_s;
        contact[u"second_name"_s] = QJsonValue::Null;
        contact[u"second_last_name"_s] = QJsonValue::Null;
        bench.server.script({bench.answerWith(contact), bench.answerWith(contact), FaultServer::silence()});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QMenu *menu = bench.window.actions().recentMenu;
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->text(),
                 u"&1  María && Co Gómez · %1…"_s.arg(bench.seed.id.left(8)));
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE(bench.server.requests().size(), 2);

        bench.window.actions().open->trigger();
        auto *dialog = bench.window.findChild<OpenDialog *>();
        auto *line = dialog->findChild<QLineEdit *>();
        QTRY_VERIFY(line->hasFocus());
        Bench::type(line, u"góm"_s);
        QTRY_VERIFY(line->completer()->popup()->isVisible());
        QCOMPARE(line->completer()->currentCompletion(), u"María & Co Gómez · %1"_s.arg(bench.seed.id));
        QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(bench.server.requests().size(), 3);

        const auto onDisk = [&bench] {
            QFile file(bench.settings.path());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(bench.seed.id.toLatin1());
        };
        QVERIFY(onDisk());
        emit menu->aboutToShow();
        menu->actions().constLast()->trigger();
        QVERIFY(!onDisk());
        emit menu->aboutToShow();
        QVERIFY(!menu->actions().constFirst()->isEnabled());
    }

private:
    static bool chooseFile(Bench &bench, const QString &path)
    {
        auto *dialog = bench.window.findChild<QFileDialog *>();
        if (!dialog)
            return false;
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        return QTest::qWaitFor([&bench] {
            const auto *left = bench.window.findChild<QFileDialog *>();
            return !left || !left->isVisible();
        });
    }
};

QTEST_MAIN(TestWaysOut)
#include "tst_waysout.moc"
