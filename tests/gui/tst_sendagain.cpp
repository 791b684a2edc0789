// What happens after a contact could not be sent: what went over the wire, what the window says, what is
// kept.
#include "desk/sendagain.h"
#include "gui/bench.h"
#include "net/networkhint.h"
#include "store/draftstore.h"
#include "ui/window/sendflow.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Answer = FaultServer::Answer;

namespace {

const QByteArray put = "PUT";
const QByteArray get = "GET";

class Sending : public Bench
{
public:
    Sending() { again().setPace({.first = 5ms, .longest = 20ms, .tries = 4, .whole = 60s, .probe = 10ms}); }

    SendAgain &again() { return *window.findChild<SendFlow *>()->findChild<SendAgain *>(); }

    /// The seed's contact with another city, sent to a server that answers so.
    bool sendTo(const QList<Answer> &answers)
    {
        if (!openSeed())
            return false;
        retype("city", u"Cali"_s);
        server.script(answers);
        return send();
    }

    Answer base() const { return FaultServer::answer(200, seed.answer); }
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
        if (!QTest::qWaitFor([&] { return (found = button(text)) != nullptr; }))
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    int changes() { return desk.model().assessment().changeCount(); }
};

} // namespace

class TestSendAgain : public QObject
{
    Q_OBJECT

private slots:
    void theSameBodyGoesAgainAfterALook()
    {
        Sending bench;
        QVERIFY(
            bench.sendTo({Sending::fails(), bench.base(), Sending::fails(500), bench.base(), bench.taken()}));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get, put, get, put}));
        QCOMPARE(bench.sentBody(3), bench.sentBody(1));
        QCOMPARE(bench.sentBody(5), bench.sentBody(1));
        QCOMPARE(bench.changes(), 0);
    }

    void whatIsTypedMeanwhileStaysAndIsNotSent()
    {
        Sending bench;
        bench.again().setPace({.first = 200ms});
        QVERIFY(bench.sendTo({Sending::fails(), bench.base(), bench.taken()}));
        QTRY_COMPARE(bench.again().state(), SendAgain::State::Waiting);
        bench.retype("first_name", u"Zoe"_s);
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get, put}));
        QCOMPARE(bench.sentBody(3), bench.sentBody(1));
        QCOMPARE(bench.line("first_name")->text(), u"Zoe"_s);
        QCOMPARE(bench.changes(), 1);
    }

    void whatHadArrivedIsNotSentAgain()
    {
        Sending bench;
        QVERIFY(bench.sendTo({FaultServer::answer(502, {}), bench.taken()}));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QVERIFY2(bench.told().contains(u"had arrived"_s), qPrintable(bench.told()));
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get}));
        QCOMPARE(bench.changes(), 0);
        QCOMPARE(bench.city(), u"Cali"_s);
    }

    void whatSomeoneElseChangedIsAskedAbout()
    {
        Sending bench;
        QVERIFY(bench.sendTo({Sending::fails(), bench.taken(u"Pasto"_s)}));
        QVERIFY(QTest::qWaitFor([&] { return bench.button(u"Keep mine"_s); }));
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get}));
        QCOMPARE(bench.city(), u"Cali"_s);
        QVERIFY(bench.press(u"Keep mine"_s));
        QCOMPARE(bench.city(), u"Cali"_s);
        QCOMPARE(bench.again().state(), SendAgain::State::Idle);
        QCOMPARE(bench.server.requests().size(), 3); // nothing by itself
    }

    void aConflictIsLookedAtAtOnce()
    {
        Sending bench;
        bench.again().setPace({.first = 1h, .longest = 1h});
        QVERIFY(bench.sendTo({Sending::fails(409), bench.taken(u"Pasto"_s)}));
        QVERIFY(QTest::qWaitFor([&] { return bench.button(u"Look at both…"_s); }));
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get}));
        QCOMPARE(bench.city(), u"Cali"_s);
    }

    void aConflictAboutNothingIsNotSentAgain()
    {
        Sending bench;
        QVERIFY(bench.sendTo({Sending::fails(412), bench.base()}));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Error);
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get}));
    }

    void whereNobodyCanLookThePersonDecides()
    {
        Sending bench;
        QVERIFY(bench.sendTo({Sending::fails(502), Sending::fails(405), Sending::fails(405), bench.taken()}));
        QVERIFY(QTest::qWaitFor([&] { return bench.button(u"Send again"_s); }));
        const qsizetype before = bench.server.requests().size();
        QVERIFY(bench.press(u"Send again"_s));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.server.requests().size(), before + 1);
        QCOMPARE(bench.sentBody(before), bench.sentBody(1));
    }

    void theServersPauseIsCountedDown()
    {
        Sending bench;
        bench.again().setPace({});
        QVERIFY(bench.sendTo({Sending::fails(429, {"Retry-After: 100"}), bench.base(), bench.taken()}));
        QTRY_COMPARE(bench.again().state(), SendAgain::State::Waiting);
        QVERIFY(bench.again().left() >= 100s);
        const QString first = bench.told();
        // A second may end between what is said and what is asked here.
        const auto left = bench.again().left().count();
        QVERIFY2(first.contains(QString::number(left)) || first.contains(QString::number(left + 1)),
                 qPrintable(first));
        QTRY_VERIFY2(bench.told() != first, "it is counted down");
        QVERIFY(bench.button(u"Now"_s) && bench.button(u"Stop"_s));
        QCOMPARE(bench.verbs(), QByteArrayList{put});
        QVERIFY(bench.press(u"Now"_s));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get, put}));
    }

    void longerThanAnyoneWaitsIsNotWaitedFor()
    {
        Sending bench;
        QVERIFY(bench.sendTo({Sending::fails(429, {"Retry-After: 80000"})}));
        QTRY_COMPARE(bench.again().state(), SendAgain::State::GaveUp);
        QCOMPARE(bench.verbs(), QByteArrayList{put});
    }

    void stoppingStopsAndTryingAgainGoesOn()
    {
        Sending bench;
        bench.again().setPace({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(bench.sendTo({Sending::fails(), bench.base(), bench.taken()}));
        QVERIFY(bench.press(u"Stop"_s));
        QCOMPARE(bench.again().state(), SendAgain::State::GaveUp);
        QCOMPARE(bench.city(), u"Cali"_s);
        QCOMPARE(bench.verbs(), QByteArrayList{put});
        QVERIFY(bench.press(u"Try again"_s));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get, put}));
    }

    void aServerThatNeverMendsIsGivenUp()
    {
        Sending bench;
        QVERIFY(bench.sendTo({Sending::fails()}));
        QTRY_COMPARE(bench.again().state(), SendAgain::State::GaveUp);
        QCOMPARE(bench.server.requests().size(), 2 + 4); // opened, sent, looked four times
        QCOMPARE(bench.kind(), MessageBar::Kind::Error);
        QCOMPARE(bench.city(), u"Cali"_s);
        bench.server.script({bench.base(), bench.taken()});
        QVERIFY(bench.press(u"Try again"_s));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
    }

    void whoIsOfflineIsToldAndSendsWhenTheServerIsBack()
    {
        Sending bench;
        QVERIFY(bench.openSeed());
        const auto *offline = bench.window.findChild<QLabel *>(u"offline"_s);
        QVERIFY(!offline->isVisible());
        bench.retype("city", u"Cali"_s);
        bench.server.close();
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.again().state(), SendAgain::State::GaveUp);
        QVERIFY(offline->isVisible());
        QCOMPARE(bench.server.requests().size(), 1);
        bench.server.script({bench.base(), bench.base(), bench.taken()});
        bench.server.reopen();
        QTRY_COMPARE(bench.again().state(), SendAgain::State::ServerBack);
        QVERIFY(!offline->isVisible());
        QCOMPARE(bench.verbs(), QByteArrayList{get}); // nothing is sent unasked after so long
        QVERIFY(bench.press(u"Try again"_s));
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.verbs(), (QByteArrayList{get, get, put}));
    }

    void itIsLookedAtEarlierWhenTheSystemSaysTheNetworkIsBack()
    {
        Sending bench;
        QVERIFY(bench.openSeed());
        bench.again().setPace({.first = 1h, .longest = 1h, .whole = 10h, .probe = 1h});
        bench.retype("city", u"Cali"_s);
        bench.server.close();
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.again().state(), SendAgain::State::Waiting);
        bench.server.script({bench.base(), bench.taken()});
        bench.server.reopen();
        emit bench.again().findChild<NetworkHint *>()->networkCame();
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.verbs(), (QByteArrayList{get, put}));
    }

    void afterAnotherFailureTheNetworkIsNoReasonToHurry()
    {
        Sending bench;
        bench.again().setPace({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(bench.sendTo({Sending::fails()}));
        QTRY_COMPARE(bench.again().state(), SendAgain::State::Waiting);
        bench.again().networkCame();
        QCOMPARE(bench.desk.busy(), Desk::Busy::No);
    }

    void anotherTokenIsAskedForInPlace()
    {
        Sending bench;
        QVERIFY(bench.sendTo({Sending::fails(401), bench.base(), bench.taken()}));
        QLineEdit *token = nullptr;
        QVERIFY(
            QTest::qWaitFor([&] { return (token = bench.window.findChild<QLineEdit *>(u"newToken"_s)); }));
        QTRY_VERIFY(token->isVisible());
        auto *use = bench.window.findChild<QPushButton *>(u"useToken"_s);
        QTest::keyClicks(token, u"two words"_s);
        QVERIFY2(!use->isEnabled(), "no header takes that");
        token->clear();
        QTest::keyClicks(token, u"Bearer fresh-token"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.verbs(), (QByteArrayList{put, get, put}));
        QCOMPARE(bench.server.header(1, "Authorization"), "Bearer secret-token");
        QCOMPARE(bench.server.header(3, "Authorization"), "Bearer fresh-token");
        QCOMPARE(bench.sentBody(3), bench.sentBody(1));
        QCOMPARE(bench.settings.profiles().constFirst().token, u"fresh-token"_s);
        QCOMPARE(bench.city(), u"Cali"_s);
    }

    void whatCanGoNowhereCanBeSavedAsAFile()
    {
        Sending bench;
        QVERIFY(bench.sendTo({Sending::fails(410)}));
        QVERIFY2(bench.press(u"Save as JSON…"_s), qPrintable(bench.told()));
        const auto *dialog = bench.window.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(bench.city(), u"Cali"_s);
    }

    void whoGoesToAnotherContactSendsNothingMore()
    {
        Sending bench;
        bench.again().setPace({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(bench.sendTo({Sending::fails()}));
        QTRY_COMPARE(bench.again().state(), SendAgain::State::Waiting);
        QJsonObject other = bench.seedObject();
        other[u"id"_s] = u"00000000-1111-4222-8333-444444444444"_s;
        Base base = std::get<Base>(contactreader::fromText(QJsonDocument(other).toJson()));
        bench.desk.load(base);
        QCOMPARE(bench.again().state(), SendAgain::State::Idle);
        bench.again().now();
        bench.again().resume();
        QCOMPARE(bench.desk.busy(), Desk::Busy::No);
        QCOMPARE(bench.verbs(), QByteArrayList{put});
    }

    void correctionsThatAreDiscardedAreNotSent()
    {
        Sending bench;
        bench.again().setPace({.first = 1h, .longest = 1h, .whole = 10h});
        QVERIFY(bench.sendTo({Sending::fails()}));
        QTRY_COMPARE(bench.again().state(), SendAgain::State::Waiting);
        bench.desk.discard();
        bench.again().resume();
        QCOMPARE(bench.desk.busy(), Desk::Busy::No);
    }

    void usedUpRequestsAreWaitedFor()
    {
        Sending bench;
        bench.server.script({FaultServer::answer(200, bench.seed.answer,
                                                 {"X-RateLimit-Limit: 100", "X-RateLimit-Remaining: 0",
                                                  "X-RateLimit-Reset: 300"}),
                             bench.taken()});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        const auto *left = bench.window.findChild<QLabel *>(u"requestsLeft"_s);
        QVERIFY2(left->text().contains(u"300"_s), qPrintable(left->text()));
        bench.retype("city", u"Cali"_s);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench.button(u"Send all the same"_s); }));
        QCOMPARE(bench.server.requests().size(), 1);
        QVERIFY(bench.press(u"Send all the same"_s));
        QVERIFY(bench.confirm());
        QTRY_COMPARE(bench.kind(), MessageBar::Kind::Success);
    }
};

QTEST_MAIN(TestSendAgain)
#include "tst_sendagain.moc"
