// Sixty corrections through the window, by keyboard and by the offered buttons, against a server with random
// faults. CE_SEED changes the random sequence.
#include "fixtures/faultoperator.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "fixtures/unreliableserver.h"

#include <QAction>
#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_randomfaultswindow {

using State = Delivery::State;

constexpr int sends = 60;

/// A user who follows the messages of the window.
class MessageFollower : public FaultOperator
{
public:
    MessageFollower(DraftFixture &place, UnreliableServer &server, quint32 seed)
        : FaultOperator(place)
        , m_server(server)
        , m_random(seed)
    {
        // The server leaves some requests without an answer; a request that times out too early is sent
        // again.
        settings.setValue(u"inactivitySeconds"_s, 1);
        settings.setValue(u"overallSeconds"_s, 2);
        delivery().setRetryPolicy(
            {.first = 1ms, .longest = 4ms, .tries = 2, .whole = 60s, .reconnectInterval = 1ms});
    }

    void type()
    {
        const char *const keys[] = {"first_name", "last_name", "city", "source"};
        const int count = 1 + int(m_random.bounded(2));
        for (int i = 0; i < count; ++i) {
            const char *key = keys[m_random.bounded(int(std::size(keys)))];
            m_typed[QString::fromLatin1(key)] = u"Typed %1"_s.arg(++m_serial);
            retype(key, m_typed[QString::fromLatin1(key)].toLatin1().constData());
        }
    }

    bool sendToTheEnd()
    {
        for (int i = 0; i < 100; ++i) {
            if (!takeOffer() || !patient::waitFor([this] { return isSettled(); }))
                return false;
            if (m_random.bounded(50) == 0)
                m_server.changeBySomeoneElse();
            for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
                if (line(typed.key().toLatin1().constData())->text() != typed.value())
                    return false;
            }
            if (window.messages().kind() == MessageBar::Kind::Success)
                return true;
        }
        return false;
    }

    /// Whether the server has everything that was typed.
    bool hasArrived() const
    {
        for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
            if (m_server.contact().value(typed.key()).toString() != typed.value())
                return false;
        }
        return true;
    }

private:
    bool isSettled()
    {
        const State state = delivery().state();
        return state != State::Sending && state != State::Waiting && state != State::Looking &&
               session.busy() == ContactSession::Busy::No &&
               window.messages().kind() != MessageBar::Kind::Idle;
    }

    bool takeOffer()
    {
        if (QAction *mine = offered(u"Keep mine"_s)) {
            mine->trigger();
            window.messages().clear();
            return send();
        }
        if (QAction *resume = offered(u"Try again"_s)) {
            window.messages().clear();
            resume->trigger();
            return true;
        }
        if (auto *token = window.findChild<QLineEdit *>(u"newToken"_s)) {
            QTest::keyClicks(token, m_server.token());
            QTest::keyClick(token, Qt::Key_Return);
            return true;
        }
        window.messages().clear();
        return send();
    }

    UnreliableServer &m_server;
    QRandomGenerator m_random;
    QMap<QString, QString> m_typed;
    int m_serial = 0;
};

class TestFaultyDay : public QObject
{
    Q_OBJECT

private slots:
    void messages_matchTheServerState()
    {
        const quint32 seed = testseed::one(20261123);
        DraftFixture place;
        UnreliableServer server(QJsonDocument::fromJson(place.seed.contact).object(), seed);
        Profile profile = place.profile();
        profile.baseUrl = server.url() + u"/api"_s;
        profile.token = server.token();
        place.use(profile);
        MessageFollower session(place, server, seed + 1);
        server.setCalm(true);
        session.start(place.seed.id);
        QTRY_COMPARE(session.session.contactId(), place.seed.id);
        server.setCalm(false);
        for (int i = 0; i < sends; ++i) {
            session.type();
            QVERIFY2(session.sendToTheEnd(), qPrintable(u"%1: %2"_s.arg(i).arg(session.message())));
            QVERIFY2(session.hasArrived(), qPrintable(u"the server lacks an edit of round %1"_s.arg(i)));
            QVERIFY(session.isWritten());
            QVERIFY(session.drafts().isEmpty());
        }
        qInfo("%d times on the wire", server.puts());
        QVERIFY(server.puts() > sends);
    }
};

CE_GUI_TEST(TestFaultyDay)

} // namespace tst_randomfaultswindow

#include "tst_randomfaultswindow.moc"
