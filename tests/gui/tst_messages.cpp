#include "gui/bench.h"
#include "ui/tables/rowform.h"
#include "ui/window/messagelog.h"
#include "ui/window/messagesdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto seedPath = u"/api/contacts/3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

QToolButton *detailsButton(const Bench &bench)
{
    return bench.window.findChild<QToolButton *>(u"details"_s);
}

QWidget *details(const Bench &bench)
{
    return bench.window.findChild<QWidget *>(u"messageDetails"_s);
}

/// A send that the server refuses.
void refuse(Bench &bench, const QByteArray &body)
{
    bench.retype("city", u"Cali"_s);
    QVERIFY(bench.send());
    QTRY_COMPARE(bench.server.requests().size(), 2);
    bench.server.answerLate(FaultServer::answer(400, body));
    QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Error);
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void theDetailsFoldOutAndAreCopied()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        refuse(bench, "{\"message\":\"the city is unknown\"}");
        const QRect form = bench.window.view().geometry();
        QVERIFY(detailsButton(bench)->isVisible());
        QVERIFY(!details(bench)->isVisible());

        detailsButton(bench)->setFocus();
        QTest::keyClick(detailsButton(bench), Qt::Key_Space);
        QVERIFY(details(bench)->isVisible());
        QCOMPARE(bench.window.view().geometry(), form); // nothing shifts
        const auto *text = details(bench)->findChild<QPlainTextEdit *>();
        QVERIFY2(text->hasFocus(), "it can be read and scrolled by keyboard");
        const QString said = text->toPlainText();
        QVERIFY2(said.contains(u"PUT "_s + bench.server.url() + seedPath), qPrintable(said));
        QVERIFY2(said.contains(u"status 400"_s), qPrintable(said));
        QVERIFY2(said.contains(u"the city is unknown"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Rejected"_s), qPrintable(said));

        auto *copy = details(bench)->findChild<QToolButton *>();
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), said);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!details(bench)->isVisible());
        QVERIFY2(detailsButton(bench)->hasFocus(), "back where it was folded out");
        QVERIFY(!detailsButton(bench)->isChecked());
        QCOMPARE(bench.window.messages().kind(), MessageBar::Kind::Error); // Esc folded in, no more
    }

    void whatStandsUntilClosedCoversNeitherAnotherNorAQuestion()
    {
        Bench bench;
        MessageBar &bar = bench.window.messages();
        bar.showUntilClosed({MessageBar::Kind::Warning, u"the settings were damaged"_s});
        bar.showUntilClosed({MessageBar::Kind::Warning, u"a contact is to be put back"_s});
        auto *answer = new QLineEdit;
        bar.showMessage({MessageBar::Kind::Error, u"a token, please"_s}, answer);
        bar.showUntilClosed({MessageBar::Kind::Warning, u"the keychain is locked"_s});
        QCOMPARE(bar.text(), u"a token, please"_s);
        QTRY_VERIFY2(answer->isVisible(), "what is typed there is not lost");

        bar.clear(); // it is answered
        QCOMPARE(bar.text(), u"the keychain is locked"_s);
        auto *close = bar.findChild<QToolButton *>(u"closeMessage"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(bar.text(), u"a contact is to be put back"_s);
        bar.withdrawUntilClosed(u"a contact is to be put back"_s);
        QCOMPARE(bar.text(), u"the settings were damaged"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(bar.kind(), MessageBar::Kind::Idle);
    }

    void goingOnInTheFormFoldsThemIn()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        refuse(bench, "{}");
        QTest::mouseClick(detailsButton(bench), Qt::LeftButton);
        QVERIFY(details(bench)->isVisible());
        bench.line("city")->setFocus();
        QVERIFY(!details(bench)->isVisible());
        QVERIFY(bench.line("city")->hasFocus());
        QVERIFY(!detailsButton(bench)->isChecked());
    }

    void whatIsTooLongForTheBarIsReadInTheDetails()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.window.resize(1000, 690);
        const QRect form = bench.window.view().geometry();
        bench.window.messages().showMessage(MessageBar::Kind::Info, u"Short."_s);
        QVERIFY(!detailsButton(bench)->isVisible());
        const QString text = u"A sentence of many words. "_s.repeated(40).trimmed();
        bench.window.messages().showMessage(MessageBar::Kind::Info, text);
        QCOMPARE(bench.window.messages().text(), text);
        QTRY_VERIFY(detailsButton(bench)->isVisible());
        QCOMPARE(bench.window.view().geometry(), form);
        QTest::mouseClick(detailsButton(bench), Qt::LeftButton);
        QCOMPARE(details(bench)->findChild<QPlainTextEdit *>()->toPlainText(), text);
    }

    void f6ReachesWhatTheBarOffers()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        refuse(bench, "{}");
        bench.window.view().focusTab(0);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_F6);
        QVERIFY(detailsButton(bench)->hasFocus());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
    }

    void f6ComesByTheFormOfARow()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.window.view().focusTab(0);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_F4);
        const RowForm &form = bench.window.view().rowForm();
        QTRY_VERIFY(form.isVisible());
        bench.window.view().focusTab(0);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_F6);
        QVERIFY(form.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
    }

    void theLogKeepsWhatHasGone()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        refuse(bench, "{\"message\":\"the city is unknown\"}");
        const QString error = bench.window.messages().text();
        bench.window.messages().clear();

        QTest::keyClick(bench.window.focusWidget(), Qt::Key_M, Qt::ControlModifier);
        auto *dialog = bench.window.findChild<MessagesDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QVERIFY(QTest::qWaitFor([dialog] {
            dialog->activateWindow(); // no window manager does it
            return dialog->isActiveWindow();
        }));
        auto *list = dialog->findChild<QTreeView *>();
        const QAbstractItemModel *log = list->model();
        const int newest = log->rowCount() - 1;
        QVERIFY(newest >= 2); // opening, sending, the answer
        QCOMPARE(list->currentIndex().row(), newest);
        QCOMPARE(log->index(newest, MessageLog::TextColumn).data().toString(), error);
        QCOMPARE(log->index(newest, MessageLog::TextColumn).data(Qt::AccessibleTextRole).toString(),
                 u"Error: "_s + error);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"2026-11-23"_s), qPrintable(copied));
        QVERIFY(copied.contains(error) && copied.contains(u"status 400"_s));
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), copied);

        bench.window.messages().showMessage(MessageBar::Kind::Info, u"Another."_s);
        QCOMPARE(list->currentIndex().row(), newest + 1); // who looks at the newest sees the next
        QTest::keyClick(list, Qt::Key_Home);
        bench.window.messages().showMessage(MessageBar::Kind::Info, u"One more."_s);
        QCOMPARE(list->currentIndex().row(), 0); // who reads an older one is left alone
        bench.window.actions().messages->trigger();
        QCOMPARE(bench.window.findChildren<MessagesDialog *>().size(), 1);
    }

    void theLogForgetsTheOldest()
    {
        FakeClock clock;
        MessageLog log(clock);
        const QAbstractItemModelTester tester(&log);
        for (int i = 0; i < MessageLog::most + 3; ++i)
            log.add({Message::Kind::Info, QString::number(i)});
        QCOMPARE(log.rowCount(), MessageLog::most);
        QCOMPARE(log.index(0, MessageLog::TextColumn).data().toString(), u"3"_s);
    }

    void noSecretIsToldAnywhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << 400;
        QTest::newRow("not let in") << 401;
        QTest::newRow("failed") << 500;
        QTest::newRow("pointed elsewhere") << 302;
    }
    void noSecretIsToldAnywhere()
    {
        QFETCH(int, status);
        Bench bench;
        Profile profile = bench.settings.profiles().constFirst();
        profile.token = u"canary-token-5ecre7"_s;
        bench.settings.setProfiles({profile});
        bench.server.script(
            {FaultServer::answer(200, bench.seed.answer),
             FaultServer::answer(status,
                                 "{\"message\":\"Bearer canary-token-5ecre7 is no good\",\"errors\":[{"
                                 "\"path\":\"city\",\"message\":\"canary-token-5ecre7\"}]}",
                                 {"Location: https://other.example.com/x?token=canary-token-5ecre7"})});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.retype("last_name", u"canary-person"_s);
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.server.requests().constLast().contains("canary-token-5ecre7"));
        QTRY_COMPARE(bench.desk.busy(), Desk::Busy::No);
        const auto *log = bench.window.findChild<MessageLog *>();
        QVERIFY(log->rowCount() >= 3);
        QString told = detailsButton(bench)->text();
        for (int row = 0; row < log->rowCount(); ++row)
            told += log->index(row, 0).data(MessageLog::WholeRole).toString();
        for (const auto *text : bench.window.findChildren<QPlainTextEdit *>())
            told += text->toPlainText();
        QVERIFY(told.contains(u"PUT "_s));
        QVERIFY2(!told.contains(u"canary"_s), qPrintable(told));
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
