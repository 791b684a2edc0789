#include "client/networkhint.h"
#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "session/delivery.h"
#include "store/draftstore.h"
#include "ui/open/contactopener.h"
#include "ui/send/sendflow.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_delivery {

using Answer = FaultServer::Answer;

const QByteArray put = "PUT";
const QByteArray get = "GET";

/// A window whose delivery retries within milliseconds.
class DeliveryFixture : public WindowFixture
{
public:
    DeliveryFixture()
    {
        delivery().setRetryPolicy(
            {.first = 5ms, .longest = 20ms, .tries = 4, .whole = 60s, .reconnectInterval = 10ms});
    }

    Delivery &delivery() { return *window.findChild<SendFlow *>()->findChild<Delivery *>(); }

    /// Opens the seed's contact, changes its city and sends it. The server gives the answers in this order.
    bool changeCityAndSend(const QList<Answer> &answers)
    {
        if (!openSeed())
            return false;
        retype("city", u"Cali"_s);
        server.script(answers);
        return send();
    }

    Answer baseline() const { return FaultServer::answer(200, seed.answer); }
    /// The answer of a server that has stored this city.
    Answer stored(const QString &city = u"Cali"_s) const
    {
        QJsonObject contact = seedObject();
        contact[u"city"_s] = city;
        return answerWith(contact);
    }
    static Answer failure(int status = 503, const QList<QByteArray> &headers = {})
    {
        return FaultServer::answer(status, "{}", headers);
    }
    /// Returns the first three letters of each request after the one that opened the contact.
    QByteArrayList methods() const
    {
        QByteArrayList methods;
        for (qsizetype i = 1; i < server.requests().size(); ++i)
            methods << server.firstLine(i).left(3);
        return methods;
    }
    QString city() { return line("city")->text(); }
    MessageBar::Kind kind() { return window.messages().kind(); }
    QString message() { return window.messages().text(); }
    QToolButton *button(const QString &text)
    {
        for (QToolButton *button : window.messages().findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool clickButton(const QString &text)
    {
        QToolButton *found = nullptr;
        if (!patient::waitFor([&] { return (found = button(text)) != nullptr; }))
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    int changes() { return session.model().assessment().changeCount(); }
};

/// Sends that fail: the requests that follow, the messages, and the edits that are kept.
class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void transientFailure_isRetriedWithTheSameBodyAfterAGet()
    {
        DeliveryFixture fixture;
        QVERIFY(
            fixture.changeCityAndSend({DeliveryFixture::failure(), fixture.baseline(),
                                       DeliveryFixture::failure(500), fixture.baseline(), fixture.stored()}));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get, put, get, put}));
        QCOMPARE(fixture.sentBody(3), fixture.sentBody(1));
        QCOMPARE(fixture.sentBody(5), fixture.sentBody(1));
        QCOMPARE(fixture.changes(), 0);
    }

    void editsMadeBeforeTheRetry_stayUnsent()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 200ms});
        QVERIFY(
            fixture.changeCityAndSend({DeliveryFixture::failure(), fixture.baseline(), fixture.stored()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.retype("first_name", u"Zoe"_s);
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get, put}));
        QCOMPARE(fixture.sentBody(3), fixture.sentBody(1));
        QCOMPARE(fixture.line("first_name")->text(), u"Zoe"_s);
        QCOMPARE(fixture.changes(), 1);
    }

    void attemptThatArrived_isNotSentAgain()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({FaultServer::answer(502, {}), fixture.stored()}));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QVERIFY2(fixture.message().contains(u"had arrived"_s), qPrintable(fixture.message()));
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get}));
        QCOMPARE(fixture.changes(), 0);
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void conflictFoundBeforeTheRetry_needsADecision()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(), fixture.stored(u"Pasto"_s)}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Keep mine"_s); }));
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get}));
        QCOMPARE(fixture.city(), u"Cali"_s);
        QVERIFY(fixture.clickButton(u"Keep mine"_s));
        QCOMPARE(fixture.city(), u"Cali"_s);
        QCOMPARE(fixture.delivery().state(), Delivery::State::Idle);
        QCOMPARE(fixture.server.requests().size(), 3); // nothing more is sent without a command
    }

    void closedConflictMessage_leavesTheConflict()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(), fixture.stored(u"Pasto"_s)}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Keep mine"_s); }));
        const auto *state = fixture.window.findChild<QLabel *>(u"contactState"_s);
        QVERIFY2(state->text().contains(u"changed on the server"_s), qPrintable(state->text()));
        // A note does not cover the question.
        fixture.window.messages().showMessage(MessageBar::Kind::Success, u"Something was saved."_s);
        QVERIFY(fixture.button(u"Keep mine"_s));
        QTest::mouseClick(fixture.window.messages().findChild<QToolButton *>(u"closeMessage"_s),
                          Qt::LeftButton);
        QVERIFY(!fixture.button(u"Keep mine"_s));
        QVERIFY2(state->text().contains(u"changed on the server"_s), qPrintable(state->text()));
        // Sending asks again instead of overwriting what the other person stored.
        fixture.window.actions().send->trigger();
        QVERIFY(!fixture.reviewDialog());
        QVERIFY(fixture.clickButton(u"Keep mine"_s));
        QVERIFY2(!state->text().contains(u"changed on the server"_s), qPrintable(state->text()));
        QCOMPARE(fixture.server.requests().size(), 3);
    }

    void countdown_outlivesOtherMessages()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure()}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Stop"_s); }));
        fixture.window.messages().showMessage(MessageBar::Kind::Error, u"The file can't be read."_s);
        const auto *nextTry = fixture.window.findChild<QLabel *>(u"nextTry"_s);
        QVERIFY2(nextTry->isVisible() && nextTry->text().startsWith(u"Next try in"_s),
                 qPrintable(nextTry->text()));
        QTest::mouseClick(fixture.window.messages().findChild<QToolButton *>(u"closeMessage"_s),
                          Qt::LeftButton);
        QTRY_VERIFY2(fixture.button(u"Stop"_s), "closing another message removed the countdown");
        // Without the message, the wait can be stopped, too.
        QTest::mouseClick(fixture.window.messages().findChild<QToolButton *>(u"closeMessage"_s),
                          Qt::LeftButton);
        QVERIFY(!fixture.button(u"Stop"_s) && nextTry->isVisible());
        QVERIFY(fixture.window.actions().cancel->isEnabled());
        fixture.window.actions().cancel->trigger();
        QCOMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QVERIFY(!nextTry->isVisible());
    }

    void accountChange_removesTheCountdown()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure()}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Stop"_s); }));
        Profile other = fixture.session.account();
        other.accountId = u"99999999-2222-4333-8444-555555555555"_s;
        fixture.session.setAccount(other, {});
        QVERIFY2(!fixture.button(u"Stop"_s), "the countdown of the previous account is still shown");
        QCOMPARE(fixture.delivery().state(), Delivery::State::Idle);
    }

    void newerReview_isSentInPlaceOfTheEarlier_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("the earlier one had not arrived") << false;
        QTest::newRow("the earlier one had arrived") << true;
    }
    void newerReview_isSentInPlaceOfTheEarlier()
    {
        QFETCH(const bool, arrived);
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(502)}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Stop"_s); }));
        fixture.retype("city", u"Neiva"_s);
        fixture.server.script({arrived ? fixture.stored() : fixture.baseline(), fixture.stored(u"Neiva"_s)});
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        // Whether the earlier one had arrived is found out first. If so, the newer one was not reviewed
        // against what the server has now.
        const QByteArrayList expected = arrived ? QByteArrayList{put, get} : QByteArrayList{put, get, put};
        QCOMPARE(fixture.methods(), expected);
        QCOMPARE(fixture.city(), u"Neiva"_s);
        QCOMPARE(fixture.changes(), arrived ? 1 : 0);
        if (!arrived)
            QVERIFY(fixture.sentBody(fixture.server.requests().size() - 1).contains("Neiva"));
    }

    void conflictStatus_isVerifiedWithoutDelay()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h});
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(409), fixture.stored(u"Pasto"_s)}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Look at both…"_s); }));
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get}));
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void conflictStatusWithoutDifference_isNotRetried()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(412), fixture.baseline()}));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Error);
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get}));
    }

    void unavailableVerification_needsADecision()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(502), DeliveryFixture::failure(405),
                                           DeliveryFixture::failure(405), fixture.stored()}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Send again"_s); }));
        const qsizetype requests = fixture.server.requests().size();
        QVERIFY(fixture.clickButton(u"Send again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.server.requests().size(), requests + 1);
        QCOMPARE(fixture.sentBody(requests), fixture.sentBody(1));
    }

    void retryAfter_isCountedDown()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({});
        QVERIFY(fixture.changeCityAndSend(
            {DeliveryFixture::failure(429, {"Retry-After: 100"}), fixture.baseline(), fixture.stored()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        QVERIFY(fixture.delivery().timeToNextTry() >= 100s);
        const QString first = fixture.message();
        // The remaining time may change by a second between the message and this line.
        const auto left = fixture.delivery().timeToNextTry().count();
        QVERIFY2(first.contains(QString::number(left)) || first.contains(QString::number(left + 1)),
                 qPrintable(first));
        QTRY_VERIFY2(fixture.message() != first, "the countdown did not change");
        QVERIFY(fixture.button(u"Now"_s) && fixture.button(u"Stop"_s));
        QCOMPARE(fixture.methods(), QByteArrayList{put});
        QVERIFY(fixture.clickButton(u"Now"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get, put}));
    }

    void overlongRetryAfter_givesUp()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(429, {"Retry-After: 80000"})}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QCOMPARE(fixture.methods(), QByteArrayList{put});
    }

    void stoppedDelivery_continuesOnTryAgain()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(
            fixture.changeCityAndSend({DeliveryFixture::failure(), fixture.baseline(), fixture.stored()}));
        QVERIFY(fixture.clickButton(u"Stop"_s));
        QCOMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QCOMPARE(fixture.city(), u"Cali"_s);
        QCOMPARE(fixture.methods(), QByteArrayList{put});
        QVERIFY(fixture.clickButton(u"Try again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get, put}));
    }

    void persistentFailure_givesUpAfterAllTries()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QCOMPARE(fixture.server.requests().size(), 2 + 4); // GET, PUT and four GETs that verify it
        QCOMPARE(fixture.kind(), MessageBar::Kind::Error);
        QCOMPARE(fixture.city(), u"Cali"_s);
        fixture.server.script({fixture.baseline(), fixture.stored()});
        QVERIFY(fixture.clickButton(u"Try again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
    }

    void offline_isShownAndTheSendContinuesOnTryAgain()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.openSeed());
        const auto *offline = fixture.window.findChild<QLabel *>(u"offline"_s);
        QVERIFY(!offline->isVisible());
        fixture.retype("city", u"Cali"_s);
        fixture.server.close();
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QVERIFY(offline->isVisible());
        QCOMPARE(fixture.server.requests().size(), 1);
        fixture.server.script({fixture.baseline(), fixture.baseline(), fixture.stored()});
        fixture.server.reopen();
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::ServerBack);
        QVERIFY(!offline->isVisible());
        QCOMPARE(fixture.methods(), QByteArrayList{get}); // a PUT needs confirmation after giving up
        QVERIFY(fixture.clickButton(u"Try again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.methods(), (QByteArrayList{get, get, put}));
    }

    void networkReturn_endsTheWaitForAConnection()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.delivery().setRetryPolicy(
            {.first = 1h, .longest = 1h, .whole = 10h, .reconnectInterval = 1h});
        fixture.retype("city", u"Cali"_s);
        fixture.server.close();
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.server.script({fixture.baseline(), fixture.stored()});
        fixture.server.reopen();
        emit fixture.delivery().findChild<NetworkHint *>()->networkIsBack();
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.methods(), (QByteArrayList{get, put}));
    }

    void networkReturn_doesNotEndTheWaitAfterAServerError()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.delivery().networkIsBack();
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::No);
    }

    void rejectedToken_isReplacedInTheMessageBar()
    {
        DeliveryFixture fixture;
        QVERIFY(
            fixture.changeCityAndSend({DeliveryFixture::failure(401), fixture.baseline(), fixture.stored()}));
        QLineEdit *token = nullptr;
        QVERIFY(
            patient::waitFor([&] { return (token = fixture.window.findChild<QLineEdit *>(u"newToken"_s)); }));
        QTRY_VERIFY(token->isVisible());
        auto *use = fixture.window.findChild<QPushButton *>(u"useToken"_s);
        QTest::keyClicks(token, u"two words"_s);
        QVERIFY2(!use->isEnabled(), "a token with whitespace was accepted");
        token->clear();
        QTest::keyClicks(token, u"Bearer fresh-token"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.methods(), (QByteArrayList{put, get, put}));
        QCOMPARE(fixture.server.header(1, "Authorization"), "Bearer secret-token");
        QCOMPARE(fixture.server.header(3, "Authorization"), "Bearer fresh-token");
        QCOMPARE(fixture.sentBody(3), fixture.sentBody(1));
        QCOMPARE(fixture.settings.profiles().constFirst().token, u"fresh-token"_s);
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void goneContact_canBeSavedAsAFile()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure(410)}));
        QVERIFY2(fixture.clickButton(u"Save as JSON…"_s), qPrintable(fixture.message()));
        const auto *dialog = fixture.window.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void openingAnotherContact_cancelsTheDelivery()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        QJsonObject other = fixture.seedObject();
        other[u"id"_s] = u"00000000-1111-4222-8333-444444444444"_s;
        Baseline baseline = std::get<Baseline>(contactreader::fromText(QJsonDocument(other).toJson()));
        fixture.session.load(baseline);
        QCOMPARE(fixture.delivery().state(), Delivery::State::Idle);
        fixture.delivery().retryNow();
        fixture.delivery().resume();
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::No);
        QCOMPARE(fixture.methods(), QByteArrayList{put});
    }

    void discardedEdits_areNotSent()
    {
        DeliveryFixture fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.changeCityAndSend({DeliveryFixture::failure()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.session.discard();
        fixture.delivery().resume();
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::No);
    }

    void exhaustedRateLimit_needsConfirmation()
    {
        DeliveryFixture fixture;
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer,
                                                   {"X-RateLimit-Limit: 100", "X-RateLimit-Remaining: 0",
                                                    "X-RateLimit-Reset: 300"}),
                               fixture.stored()});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        const auto *left = fixture.window.findChild<QLabel *>(u"requestsLeft"_s);
        QVERIFY2(left->text().contains(u"300"_s), qPrintable(left->text()));
        fixture.retype("city", u"Cali"_s);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Send all the same"_s); }));
        QCOMPARE(fixture.server.requests().size(), 1);
        QVERIFY(fixture.clickButton(u"Send all the same"_s));
        QVERIFY(fixture.confirm());
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
    }

    /// The account's client, and with it the job that reports the success, is deleted while it reports.
    void accountSwitchedBySuccess_isSafe()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        Profile other = fixture.session.account();
        other.accountId = u"99999999-2222-4333-8444-555555555555"_s;
        bool isSwitched = false;
        fixture.window.opener().leaveThen([&] {
            fixture.session.setAccount(other, {});
            isSwitched = true;
        });
        auto *question = fixture.window.findChild<QMessageBox *>();
        QVERIFY(question);
        fixture.server.script({fixture.stored()});
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(fixture.confirm());
        QTRY_VERIFY(isSwitched);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(fixture.session.account().accountId, other.accountId);
        QCOMPARE(fixture.changes(), 0);
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void contactThatArrivesWhileTyping_waits()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.openSeed());
        const QString otherId = u"aaaaaaaa-0d44-4b50-8888-8dd25736052a"_s;
        QJsonObject other = fixture.seedObject();
        other[u"id"_s] = otherId;
        other[u"city"_s] = u"Tunja"_s;
        fixture.server.script({FaultServer::silence()});
        fixture.window.opener().openId(otherId);
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        fixture.retype("city", u"Ca"_s);
        fixture.server.answerLate(fixture.answerWith(other));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Open it now"_s); }));
        QTest::keyClicks(fixture.window.focusWidget(), u"li"_s);
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
        QCOMPARE(fixture.city(), u"Cali"_s);
        fixture.session.model().restoreAll(); // this fixture keeps no drafts: leaving would ask
        QVERIFY(fixture.clickButton(u"Open it now"_s));
        QTRY_COMPARE(fixture.session.contactId(), otherId);
        QCOMPARE(fixture.city(), u"Tunja"_s);
        QVERIFY(!fixture.button(u"Open it now"_s));
    }

    void questionToSendAnyway_isWithdrawnWithItsAccount()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        emit fixture.session.notRecorded(fixture.session.review());
        QTRY_VERIFY(fixture.button(u"Send all the same"_s));
        Profile other = fixture.session.account();
        other.accountId = u"99999999-2222-4333-8444-555555555555"_s;
        fixture.session.setAccount(other, {});
        QVERIFY2(!fixture.button(u"Send all the same"_s),
                 "what was asked about one account is offered in another");
    }

    void sendAnyway_showsWhatChangedSince()
    {
        DeliveryFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        emit fixture.session.notRecorded(fixture.session.review());
        QTRY_VERIFY(fixture.button(u"Send all the same"_s));
        fixture.retype("city", u"Neiva"_s);
        const qsizetype before = fixture.server.requests().size();
        QVERIFY(fixture.clickButton(u"Send all the same"_s));
        QTRY_VERIFY2(fixture.reviewDialog(), "edits made since the review were not shown");
        QCOMPARE(fixture.server.requests().size(), before);
    }
};

CE_GUI_TEST(TestDelivery)

} // namespace tst_delivery

#include "tst_delivery.moc"
