#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/messages/messagelog.h"
#include "ui/messages/messagesdialog.h"
#include "ui/tables/rowform.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace tst_messages {

const auto seedPath = u"/api/contacts/3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

QToolButton *detailsButton(const WindowFixture &fixture)
{
    return fixture.window.findChild<QToolButton *>(u"details"_s);
}

QWidget *details(const WindowFixture &fixture)
{
    return fixture.window.findChild<QWidget *>(u"messageDetails"_s);
}

/// Sends a change, which the server refuses with this body.
void sendRefused(WindowFixture &fixture, const QByteArray &body)
{
    fixture.retype("city", u"Cali"_s);
    QVERIFY(fixture.send());
    QTRY_COMPARE(fixture.server.requests().size(), 2);
    fixture.server.answerLate(FaultServer::answer(400, body));
    QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error);
}

/// The message bar, its details and the log of messages.
class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void details_areUnfoldedAndCopied()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        sendRefused(fixture, "{\"message\":\"the city is unknown\"}");
        const QRect form = fixture.window.view().geometry();
        QVERIFY(detailsButton(fixture)->isVisible());
        QVERIFY(!details(fixture)->isVisible());

        detailsButton(fixture)->setFocus();
        QTest::keyClick(detailsButton(fixture), Qt::Key_Space);
        QVERIFY(details(fixture)->isVisible());
        QCOMPARE(fixture.window.view().geometry(), form); // the form does not move
        const auto *text = details(fixture)->findChild<QPlainTextEdit *>();
        QVERIFY2(text->hasFocus(), "the details did not take the focus");
        const QString content = text->toPlainText();
        QVERIFY2(content.contains(u"PUT "_s + fixture.server.url() + seedPath), qPrintable(content));
        QVERIFY2(content.contains(u"status 400"_s), qPrintable(content));
        QVERIFY2(content.contains(u"the city is unknown"_s), qPrintable(content));
        QVERIFY2(content.contains(u"Rejected"_s), qPrintable(content));

        auto *copy = details(fixture)->findChild<QToolButton *>();
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), content);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!details(fixture)->isVisible());
        QVERIFY2(detailsButton(fixture)->hasFocus(), "folding the details did not return the focus");
        QVERIFY(!detailsButton(fixture)->isChecked());
        QCOMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error); // Esc folded the details only
    }

    void persistentMessage_hidesNeitherAnotherNorAnInput()
    {
        WindowFixture fixture;
        MessageBar &bar = fixture.window.messages();
        bar.showUntilClosed({MessageBar::Kind::Warning, u"the settings were damaged"_s});
        bar.showUntilClosed({MessageBar::Kind::Warning, u"the draft is not saved"_s});
        auto *input = new QLineEdit;
        bar.showMessage({MessageBar::Kind::Error, u"a token, please"_s}, input);
        bar.showUntilClosed({MessageBar::Kind::Warning, u"the keychain is locked"_s});
        QCOMPARE(bar.text(), u"a token, please"_s);
        QTRY_VERIFY2(input->isVisible(), "a later message replaced the input");

        bar.clear(); // as after the input was used
        QCOMPARE(bar.text(), u"the keychain is locked"_s);
        auto *close = bar.findChild<QToolButton *>(u"closeMessage"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(bar.text(), u"the draft is not saved"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(bar.text(), u"the settings were damaged"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(bar.kind(), MessageBar::Kind::Idle);
    }

    void focus_returnsWhenItsMessageGoes_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("button pressed, message cleared") << u"pressed"_s;
        QTest::newRow("button pressed, another message") << u"answered"_s;
        QTest::newRow("cleared") << u"cleared"_s;
        QTest::newRow("replaced by a message with a button") << u"replaced"_s;
        QTest::newRow("closed") << u"closed"_s;
        QTest::newRow("while the window is not active") << u"inactive"_s;
    }
    void focus_returnsWhenItsMessageGoes()
    {
        QFETCH(const QString, end);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        MessageBar &bar = fixture.window.messages();
        fixture.line("city")->setFocus();
        fixture.line("city")->setCursorPosition(2);
        QAction again(u"Again"_s);
        QAction other(u"Other"_s);
        MessageBar::Id question = 0;
        connect(&again, &QAction::triggered, &bar, [&] {
            bar.withdraw(question);
            if (end == u"answered"_s)
                bar.showMessage(MessageBar::Kind::Info, u"Trying again…"_s);
        });
        question = bar.showMessage(MessageBar::Kind::Warning, u"That did not work."_s, {&again});
        QVERIFY(fixture.line("city")->hasFocus()); // a message does not take the focus
        QCoreApplication::processEvents();         // the buttons are shown once the layout has run
        bar.focusButtons();
        QWidget *button = fixture.window.focusWidget();
        QVERIFY(bar.isAncestorOf(button));
        WindowFixture another;
        if (end == u"pressed"_s || end == u"answered"_s) {
            fixture.window.activateWindow();
            QVERIFY(patient::waitForWindowActive(&fixture.window));
            QTest::keyClick(button, Qt::Key_Space);
        } else if (end == u"cleared"_s) {
            bar.clear();
        } else if (end == u"replaced"_s) {
            bar.replaceMessage(question, {MessageBar::Kind::Warning, u"Another."_s}, {&other});
        } else if (end == u"closed"_s) {
            auto *close = bar.findChild<QToolButton *>(u"closeMessage"_s);
            close->setFocus();
            QTest::keyClick(close, Qt::Key_Space);
        } else {
            another.window.activateWindow();
            QVERIFY(patient::waitForWindowActive(&another.window));
            bar.clear();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        fixture.window.activateWindow();
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        QVERIFY2(QApplication::focusWidget(), "no widget has the focus");
        QCOMPARE(QApplication::focusWidget(), fixture.line("city"));
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QVERIFY(fixture.line("city")->text().contains(u'x'));
    }

    void focus_goesToTheFormIfItsPlaceIsGone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        MessageBar &bar = fixture.window.messages();
        QAction again(u"Again"_s);
        bar.showMessage(MessageBar::Kind::Warning, u"That did not work."_s, {&again});
        QLineEdit *city = fixture.line("city");
        city->setFocus();
        QCoreApplication::processEvents(); // the buttons are shown once the layout has run
        bar.focusButtons();
        QVERIFY(bar.isAncestorOf(fixture.window.focusWidget()));
        city->setEnabled(false);
        bar.clear();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(QApplication::focusWidget(), "no widget has the focus");
        QVERIFY(fixture.window.view().isAncestorOf(QApplication::focusWidget()));
    }

    void focusInTheForm_foldsTheDetails()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        sendRefused(fixture, "{}");
        QTest::mouseClick(detailsButton(fixture), Qt::LeftButton);
        QVERIFY(details(fixture)->isVisible());
        fixture.line("city")->setFocus();
        QVERIFY(!details(fixture)->isVisible());
        QVERIFY(fixture.line("city")->hasFocus());
        QVERIFY(!detailsButton(fixture)->isChecked());
    }

    void longMessage_isShownInTheDetails()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.window.resize(1000, 690);
        const QRect form = fixture.window.view().geometry();
        fixture.window.messages().showMessage(MessageBar::Kind::Info, u"Short."_s);
        QVERIFY(!detailsButton(fixture)->isVisible());
        const QString text = u"A sentence of many words. "_s.repeated(40).trimmed();
        fixture.window.messages().showMessage(MessageBar::Kind::Info, text);
        QCOMPARE(fixture.window.messages().text(), text);
        QTRY_VERIFY(detailsButton(fixture)->isVisible());
        QCOMPARE(fixture.window.view().geometry(), form);
        QTest::mouseClick(detailsButton(fixture), Qt::LeftButton);
        QCOMPARE(details(fixture)->findChild<QPlainTextEdit *>()->toPlainText(), text);
    }

    void f6_reachesTheButtonsOfTheMessageBar()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        sendRefused(fixture, "{}");
        fixture.window.view().focusTab(0);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_F6);
        QVERIFY(detailsButton(fixture)->hasFocus());
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
    }

    void f6_visitsTheRowForm()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.window.view().focusTab(0);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_F4);
        const RowForm &form = fixture.window.view().rowForm();
        QTRY_VERIFY(form.isVisible());
        fixture.window.view().focusTab(0);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_F6);
        QVERIFY(form.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
    }

    void log_keepsClearedMessages()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        sendRefused(fixture, "{\"message\":\"the city is unknown\"}");
        const QString error = fixture.window.messages().text();
        fixture.window.messages().clear();

        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_M, Qt::ControlModifier);
        auto *dialog = fixture.window.findChild<MessagesDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QVERIFY(patient::waitFor([dialog] {
            dialog->activateWindow(); // tests run without a window manager, which would do this
            return dialog->isActiveWindow();
        }));
        auto *list = dialog->findChild<QTreeView *>();
        const QAbstractItemModel *log = list->model();
        const int newest = log->rowCount() - 1;
        QVERIFY(newest >= 2); // opening, sending and the answer
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

        fixture.window.messages().showMessage(MessageBar::Kind::Info, u"Another."_s);
        QCOMPARE(list->currentIndex().row(), newest + 1); // the selection follows the newest message
        QTest::keyClick(list, Qt::Key_Home);
        fixture.window.messages().showMessage(MessageBar::Kind::Info, u"One more."_s);
        QCOMPARE(list->currentIndex().row(), 0); // the selection stays on an older message
        fixture.window.actions().messages->trigger();
        QCOMPARE(fixture.window.findChildren<MessagesDialog *>().size(), 1);
    }

    void log_dropsTheOldestMessage()
    {
        FakeClock clock;
        MessageLog log(clock);
        const QAbstractItemModelTester tester(&log);
        for (int i = 0; i < MessageLog::most + 3; ++i)
            log.add({Message::Kind::Info, QString::number(i)});
        QCOMPARE(log.rowCount(), MessageLog::most);
        QCOMPARE(log.index(0, MessageLog::TextColumn).data().toString(), u"3"_s);
    }

    void secrets_areInNoMessage_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << 400;
        QTest::newRow("unauthorized") << 401;
        QTest::newRow("failed") << 500;
        QTest::newRow("redirected") << 302;
    }
    void secrets_areInNoMessage()
    {
        QFETCH(int, status);
        WindowFixture fixture;
        Profile profile = fixture.settings.profiles().constFirst();
        profile.token = u"canary-token-5ecre7"_s;
        fixture.settings.setProfiles({profile});
        fixture.server.script(
            {FaultServer::answer(200, fixture.seed.answer),
             FaultServer::answer(status,
                                 "{\"message\":\"Bearer canary-token-5ecre7 is no good\",\"errors\":[{"
                                 "\"path\":\"city\",\"message\":\"canary-token-5ecre7\"}]}",
                                 {"Location: https://other.example.com/x?token=canary-token-5ecre7"})});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        fixture.retype("last_name", u"canary-person"_s);
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.server.requests().constLast().contains("canary-token-5ecre7"));
        QTRY_COMPARE(fixture.session.busy(), ContactSession::Busy::No);
        const auto *log = fixture.window.findChild<MessageLog *>();
        QVERIFY(log->rowCount() >= 3);
        QString shown = detailsButton(fixture)->text();
        for (int row = 0; row < log->rowCount(); ++row)
            shown += log->index(row, 0).data(MessageLog::FullTextRole).toString();
        for (const auto *text : fixture.window.findChildren<QPlainTextEdit *>())
            shown += text->toPlainText();
        QVERIFY(shown.contains(u"PUT "_s));
        QVERIFY2(!shown.contains(u"canary"_s), qPrintable(shown));
    }
};

CE_GUI_TEST(TestMessages)

} // namespace tst_messages

#include "tst_messages.moc"
