// What happens after a contact could not be sent: what went over the wire, what the window says, what is
// kept.
#include "client/networkhint.h"
#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "session/delivery.h"
#include "store/draftstore.h"
#include "ui/send/sendflow.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_delivery {

using Answer = FaultServer::Answer;

const QByteArray put = "PUT";
const QByteArray get = "GET";

class Sending : public WindowFixture
{
public:
    Sending()
    {
        delivery().setRetryPolicy(
            {.first = 5ms, .longest = 20ms, .tries = 4, .whole = 60s, .reconnectInterval = 10ms});
    }

    Delivery &delivery() { return *window.findChild<SendFlow *>()->findChild<Delivery *>(); }

    /// The seed's contact with another city, sent to a server that answers so.
    bool sendTo(const QList<Answer> &answers)
    {
        if (!openSeed())
            return false;
        retype("city", u"Cali"_s);
        server.script(answers);
        return send();
    }

    Answer baseline() const { return FaultServer::answer(200, seed.answer); }
    /// A server that has taken the city.
    Answer taken(const QString &city = u"Cali"_s) const
    {
        QJsonObject contact = seedObject();
        contact[u"city"_s] = city;
        return answerWith(contact);
    }
    static Answer fails(int status = 503, const QList<QByteArray> &headers = {})
    {
        return FaultServer::answer(status, "{}", headers);
    }
    /// What went over the wire since the contact was opened.
    QByteArrayList verbs() const
    {
        QByteArrayList verbs;
        for (qsizetype i = 1; i < server.requests().size(); ++i)
            verbs << server.firstLine(i).left(3);
        return verbs;
    }
    QString city() { return line("city")->text(); }
    MessageBar::Kind kind() { return window.messages().kind(); }
    QString told() { return window.messages().text(); }
    QToolButton *button(const QString &text)
    {
        for (QToolButton *button : window.messages().findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool press(const QString &text)
    {
        QToolButton *found = nullptr;
        if (!patient::waitFor([&] { return (found = button(text)) != nullptr; }))
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    int changes() { return session.model().assessment().changeCount(); }
};

class TestSendAgain : public QObject
{
    Q_OBJECT

private slots:
    void theSameBodyGoesAgainAfterALook()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({Sending::fails(), fixture.baseline(), Sending::fails(500), fixture.baseline(),
                                fixture.taken()}));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get, put, get, put}));
        QCOMPARE(fixture.sentBody(3), fixture.sentBody(1));
        QCOMPARE(fixture.sentBody(5), fixture.sentBody(1));
        QCOMPARE(fixture.changes(), 0);
    }

    void whatIsTypedMeanwhileStaysAndIsNotSent()
    {
        Sending fixture;
        fixture.delivery().setRetryPolicy({.first = 200ms});
        QVERIFY(fixture.sendTo({Sending::fails(), fixture.baseline(), fixture.taken()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.retype("first_name", u"Zoe"_s);
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get, put}));
        QCOMPARE(fixture.sentBody(3), fixture.sentBody(1));
        QCOMPARE(fixture.line("first_name")->text(), u"Zoe"_s);
        QCOMPARE(fixture.changes(), 1);
    }

    void whatHadArrivedIsNotSentAgain()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({FaultServer::answer(502, {}), fixture.taken()}));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QVERIFY2(fixture.told().contains(u"had arrived"_s), qPrintable(fixture.told()));
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get}));
        QCOMPARE(fixture.changes(), 0);
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void whatSomeoneElseChangedIsAskedAbout()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({Sending::fails(), fixture.taken(u"Pasto"_s)}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Keep mine"_s); }));
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get}));
        QCOMPARE(fixture.city(), u"Cali"_s);
        QVERIFY(fixture.press(u"Keep mine"_s));
        QCOMPARE(fixture.city(), u"Cali"_s);
        QCOMPARE(fixture.delivery().state(), Delivery::State::Idle);
        QCOMPARE(fixture.server.requests().size(), 3); // nothing by itself
    }

    void aConflictIsLookedAtAtOnce()
    {
        Sending fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h});
        QVERIFY(fixture.sendTo({Sending::fails(409), fixture.taken(u"Pasto"_s)}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Look at both…"_s); }));
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get}));
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void aConflictAboutNothingIsNotSentAgain()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({Sending::fails(412), fixture.baseline()}));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Error);
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get}));
    }

    void whereNobodyCanLookThePersonDecides()
    {
        Sending fixture;
        QVERIFY(
            fixture.sendTo({Sending::fails(502), Sending::fails(405), Sending::fails(405), fixture.taken()}));
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Send again"_s); }));
        const qsizetype before = fixture.server.requests().size();
        QVERIFY(fixture.press(u"Send again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.server.requests().size(), before + 1);
        QCOMPARE(fixture.sentBody(before), fixture.sentBody(1));
    }

    void theServersPauseIsCountedDown()
    {
        Sending fixture;
        fixture.delivery().setRetryPolicy({});
        QVERIFY(
            fixture.sendTo({Sending::fails(429, {"Retry-After: 100"}), fixture.baseline(), fixture.taken()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        QVERIFY(fixture.delivery().left() >= 100s);
        const QString first = fixture.told();
        // A second may end between what is said and what is asked here.
        const auto left = fixture.delivery().left().count();
        QVERIFY2(first.contains(QString::number(left)) || first.contains(QString::number(left + 1)),
                 qPrintable(first));
        QTRY_VERIFY2(fixture.told() != first, "it is counted down");
        QVERIFY(fixture.button(u"Now"_s) && fixture.button(u"Stop"_s));
        QCOMPARE(fixture.verbs(), QByteArrayList{put});
        QVERIFY(fixture.press(u"Now"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get, put}));
    }

    void longerThanAnyoneWaitsIsNotWaitedFor()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({Sending::fails(429, {"Retry-After: 80000"})}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QCOMPARE(fixture.verbs(), QByteArrayList{put});
    }

    void stoppingStopsAndTryingAgainGoesOn()
    {
        Sending fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.sendTo({Sending::fails(), fixture.baseline(), fixture.taken()}));
        QVERIFY(fixture.press(u"Stop"_s));
        QCOMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QCOMPARE(fixture.city(), u"Cali"_s);
        QCOMPARE(fixture.verbs(), QByteArrayList{put});
        QVERIFY(fixture.press(u"Try again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get, put}));
    }

    void aServerThatNeverMendsIsGivenUp()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({Sending::fails()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QCOMPARE(fixture.server.requests().size(), 2 + 4); // opened, sent, looked four times
        QCOMPARE(fixture.kind(), MessageBar::Kind::Error);
        QCOMPARE(fixture.city(), u"Cali"_s);
        fixture.server.script({fixture.baseline(), fixture.taken()});
        QVERIFY(fixture.press(u"Try again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
    }

    void whoIsOfflineIsToldAndSendsWhenTheServerIsBack()
    {
        Sending fixture;
        QVERIFY(fixture.openSeed());
        const auto *offline = fixture.window.findChild<QLabel *>(u"offline"_s);
        QVERIFY(!offline->isVisible());
        fixture.retype("city", u"Cali"_s);
        fixture.server.close();
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::GaveUp);
        QVERIFY(offline->isVisible());
        QCOMPARE(fixture.server.requests().size(), 1);
        fixture.server.script({fixture.baseline(), fixture.baseline(), fixture.taken()});
        fixture.server.reopen();
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::ServerBack);
        QVERIFY(!offline->isVisible());
        QCOMPARE(fixture.verbs(), QByteArrayList{get}); // nothing is sent unasked after so long
        QVERIFY(fixture.press(u"Try again"_s));
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.verbs(), (QByteArrayList{get, get, put}));
    }

    void itIsLookedAtEarlierWhenTheSystemSaysTheNetworkIsBack()
    {
        Sending fixture;
        QVERIFY(fixture.openSeed());
        fixture.delivery().setRetryPolicy(
            {.first = 1h, .longest = 1h, .whole = 10h, .reconnectInterval = 1h});
        fixture.retype("city", u"Cali"_s);
        fixture.server.close();
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.server.script({fixture.baseline(), fixture.taken()});
        fixture.server.reopen();
        emit fixture.delivery().findChild<NetworkHint *>()->networkCame();
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.verbs(), (QByteArrayList{get, put}));
    }

    void afterAnotherFailureTheNetworkIsNoReasonToHurry()
    {
        Sending fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.sendTo({Sending::fails()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.delivery().networkCame();
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::No);
    }

    void anotherTokenIsAskedForInPlace()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({Sending::fails(401), fixture.baseline(), fixture.taken()}));
        QLineEdit *token = nullptr;
        QVERIFY(
            patient::waitFor([&] { return (token = fixture.window.findChild<QLineEdit *>(u"newToken"_s)); }));
        QTRY_VERIFY(token->isVisible());
        auto *use = fixture.window.findChild<QPushButton *>(u"useToken"_s);
        QTest::keyClicks(token, u"two words"_s);
        QVERIFY2(!use->isEnabled(), "no header takes that");
        token->clear();
        QTest::keyClicks(token, u"Bearer fresh-token"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.verbs(), (QByteArrayList{put, get, put}));
        QCOMPARE(fixture.server.header(1, "Authorization"), "Bearer secret-token");
        QCOMPARE(fixture.server.header(3, "Authorization"), "Bearer fresh-token");
        QCOMPARE(fixture.sentBody(3), fixture.sentBody(1));
        QCOMPARE(fixture.settings.profiles().constFirst().token, u"fresh-token"_s);
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void whatCanGoNowhereCanBeSavedAsAFile()
    {
        Sending fixture;
        QVERIFY(fixture.sendTo({Sending::fails(410)}));
        QVERIFY2(fixture.press(u"Save as JSON…"_s), qPrintable(fixture.told()));
        const auto *dialog = fixture.window.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(fixture.city(), u"Cali"_s);
    }

    void whoGoesToAnotherContactSendsNothingMore()
    {
        Sending fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.sendTo({Sending::fails()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        QJsonObject other = fixture.seedObject();
        other[u"id"_s] = u"00000000-1111-4222-8333-444444444444"_s;
        Baseline baseline = std::get<Baseline>(contactreader::fromText(QJsonDocument(other).toJson()));
        fixture.session.load(baseline);
        QCOMPARE(fixture.delivery().state(), Delivery::State::Idle);
        fixture.delivery().now();
        fixture.delivery().resume();
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::No);
        QCOMPARE(fixture.verbs(), QByteArrayList{put});
    }

    void correctionsThatAreDiscardedAreNotSent()
    {
        Sending fixture;
        fixture.delivery().setRetryPolicy({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(fixture.sendTo({Sending::fails()}));
        QTRY_COMPARE(fixture.delivery().state(), Delivery::State::Waiting);
        fixture.session.discard();
        fixture.delivery().resume();
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::No);
    }

    void usedUpRequestsAreWaitedFor()
    {
        Sending fixture;
        fixture.server.script({FaultServer::answer(200, fixture.seed.answer,
                                                   {"X-RateLimit-Limit: 100", "X-RateLimit-Remaining: 0",
                                                    "X-RateLimit-Reset: 300"}),
                               fixture.taken()});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        const auto *left = fixture.window.findChild<QLabel *>(u"requestsLeft"_s);
        QVERIFY2(left->text().contains(u"300"_s), qPrintable(left->text()));
        fixture.retype("city", u"Cali"_s);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(patient::waitFor([&] { return fixture.button(u"Send all the same"_s); }));
        QCOMPARE(fixture.server.requests().size(), 1);
        QVERIFY(fixture.press(u"Send all the same"_s));
        QVERIFY(fixture.confirm());
        QTRY_COMPARE(fixture.kind(), MessageBar::Kind::Success);
    }
};

CE_GUI_TEST(TestSendAgain)

} // namespace tst_delivery

#include "tst_delivery.moc"
