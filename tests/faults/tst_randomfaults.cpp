// An operator corrects and sends a contact 2,000 times, in four parts that ctest runs separately, to a server
// with random faults. Follows what the session offers. CE_SEED changes the random sequence.
#include "fixtures/corpus.h"
#include "fixtures/fakeclock.h"
#include "fixtures/randomedits.h"
#include "fixtures/residentmemory.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "fixtures/unreliableserver.h"
#include "session/contactsession.h"
#include "session/delivery.h"
#include "session/draftreview.h"
#include "store/draftstore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_randomfaults {

using State = Delivery::State;
using Kind = Outcome::Kind;

constexpr int sends = 500;
/// The send after which memory is first measured: each kind of fault has occurred and caches are full.
constexpr int warmUpSends = 200;
constexpr qint64 margin = 8 * 1024 * 1024;
constexpr Limits limits{.inactivity = 100ms, .overall = 300ms};
constexpr RetryPolicy retryPolicy{
    .first = 1ms, .longest = 4ms, .tries = 2, .whole = 60s, .reconnectInterval = 1ms};

Profile profileFor(const UnreliableServer &server)
{
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.baseUrl = server.url() + u"/api"_s;
    profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
    profile.token = server.token();
    return profile;
}

/// A simulated operator who remembers the edits and the reported outcomes.
class SimulatedOperator : public QObject
{
public:
    SimulatedOperator(UnreliableServer &server, const QString &database, quint32 seed)
        : m_server(server)
        , m_store(database)
        , m_session(m_clock, &m_store)
        , m_random(seed)
        , m_edits(seed)
    {
        connect(&m_session, &ContactSession::busyChanged, this, [this](ContactSession::Busy busy) {
            if (busy == ContactSession::Busy::Sending && m_inDoubt)
                fail("sent again without verification");
        });
        connect(&m_session, &ContactSession::looked, this,
                [this](const Outcome &, const std::optional<Baseline> &theirs) {
                    m_inDoubt = m_inDoubt && !theirs;
                });
        connect(&m_session, &ContactSession::sent, this, [this](const Outcome &outcome) {
            m_inDoubt = outcome.kind == Kind::Unknown;
            m_onWire += outcome.timesTransmitted;
            if (outcome.timesTransmitted > 1)
                fail("one send put the body on the wire more than once");
        });
        // Created after the connections above: Delivery sends again from slots of the same signals.
        m_delivery.emplace(m_session);
        m_delivery->setRetryPolicy(retryPolicy);
        m_session.setAccount(profileFor(server), limits);
        connect(&*m_delivery, &Delivery::ended, this, [this](const Outcome &outcome) { m_ended = outcome; });
    }

    const QString &failure() const { return m_failure; }
    int onWire() const { return m_onWire; }
    const QMap<QByteArray, int> &statesBefore() const { return m_statesBefore; }

    /// Fetches and opens the server's contact. Discards what was typed while the last one was being sent.
    bool open()
    {
        if (m_session.autosave().hasDraft() && !m_session.discard())
            return fail("the draft can't be discarded");
        m_server.setCalm(true);
        QSignalSpy fetched(&m_session, &ContactSession::fetched);
        m_session.setAccount(profileFor(m_server), {});
        const QString id = m_server.contact().value(u"id"_s).toString();
        if (!m_session.fetch(id) || !fetched.wait(patience))
            return fail("the contact was not fetched");
        m_server.setCalm(false);
        m_session.setAccount(profileFor(m_server), limits);
        m_session.load(fetched.constFirst().constFirst().value<Baseline>());
        return true;
    }

    /// Edits, sends, and follows the offers until the server has stored the contact.
    bool correct()
    {
        type();
        for (int i = 0; i < 200 && m_failure.isEmpty(); ++i) {
            if (!proceed() || !settle() || !check())
                return false;
            if (m_ended && m_ended->kind == Kind::Confirmed)
                return m_session.model().undoStack()->count() == 0 ? checkIsDone() : true;
        }
        return fail("not confirmed after 200 steps");
    }

    /// Compares the draft on disk with the session.
    bool checkDraft()
    {
        if (m_session.model().assessment().changeCount() == 0)
            return true;
        m_session.autosave().flush();
        const std::optional<Draft> draft = read();
        const std::optional<Review> kept = draft ? reviewOf(*draft) : std::nullopt;
        if (!kept || kept->body.json != m_session.review().body.json)
            return fail("the draft on disk differs from the session");
        return draft->summary.state == m_session.autosave().state() ||
               fail("the draft on disk has a wrong state");
    }

private:
    bool fail(const QByteArray &what)
    {
        if (m_failure.isEmpty())
            m_failure = QString::fromUtf8(what) +
                        u" (state %1, outcome %2/%3, %4 times on the wire)"_s.arg(int(m_delivery->state()))
                            .arg(int(m_delivery->outcome().kind))
                            .arg(int(m_delivery->outcome().reason))
                            .arg(m_delivery->outcome().timesTransmitted);
        return false;
    }

    /// Edits anything: fields, rows, tags, or undoes some steps.
    void type()
    {
        m_edits.correct(m_session.model());
        // The server parses JSON with Qt, which rejects 1e999.
        if (QJsonDocument::fromJson(m_session.review().body.json).isNull())
            m_session.model().restoreAll();
        const char *const keys[] = {"first_name", "second_name", "last_name", "city", "source"};
        const QString key = QString::fromLatin1(keys[m_random.bounded(int(std::size(keys)))]);
        const QModelIndex field = m_session.model().indexOf({.field = contactFieldIndex(key)});
        m_session.model().setData(field, u"typed %1"_s.arg(++m_serial)); // makes each body unique
        m_typed = currentBody();
    }

    /// The body of a send, without the field that someone else changes, and without empty rows: they are sent
    /// only if the server has them, so losing them is no fault.
    QJsonObject currentBody() const
    {
        QJsonObject body = QJsonDocument::fromJson(m_session.review().body.json).object();
        body.remove(u"channel"_s);
        for (auto value : body) {
            if (!value.isArray())
                continue;
            QJsonArray rows;
            for (const QJsonValue row : value.toArray()) {
                if (!isEmptyRow(row.toObject()))
                    rows << row;
            }
            value = rows;
        }
        return body;
    }

    static bool isEmptyRow(const QJsonObject &row)
    {
        return std::all_of(row.begin(), row.end(), [](const QJsonValue &value) {
            return value.isNull() || value.toString(u"x"_s).isEmpty();
        });
    }

    bool proceed()
    {
        m_ended.reset();
        ++m_statesBefore[QMetaEnum::fromType<State>().valueToKey(int(m_delivery->state()))];
        m_session.keepMine();
        switch (m_delivery->state()) {
        case State::Idle:
            m_review = m_session.review();
            if (!m_delivery->send(m_review))
                return fail("the delivery refused to send");
            break;
        case State::NeedsToken:
            m_session.setAccount(profileFor(m_server), limits);
            m_delivery->resume();
            break;
        case State::GaveUp:
        case State::ServerBack:
            m_delivery->resume();
            break;
        case State::VerificationUnavailable:
            m_inDoubt = false;
            m_delivery->sendWithoutVerification();
            break;
        case State::Sending:
        case State::Waiting:
        case State::Looking:
            return fail("the delivery has not settled");
        }
        if (m_random.bounded(10) == 0)
            type(); // while the request is being sent
        if (m_random.bounded(40) == 0)
            m_server.changeBySomeoneElse();
        return true;
    }

    bool isSettled() const
    {
        const State state = m_delivery->state();
        return state != State::Sending && state != State::Waiting && state != State::Looking;
    }
    bool settle()
    {
        while (!isSettled()) {
            if (QSignalSpy changed(&*m_delivery, &Delivery::stateChanged); !changed.wait(patience))
                return fail("the delivery never settles");
        }
        return true;
    }

    bool check()
    {
        const QJsonObject form = currentBody();
        for (const QString &key : form.keys() + m_typed.keys()) {
            if (form.value(key) != m_typed.value(key))
                return fail("an edit is lost: " + key.toUtf8());
        }
        const bool stored = m_server.stored(m_review.body.json);
        if (stored && m_session.autosave().state() == DraftState::NotSent)
            return fail("the draft is marked as not sent, but the server stored it");
        if (!m_ended)
            return true;
        if (m_ended->kind == Kind::NotApplied && stored)
            return fail("reported as not sent, but the server stored it");
        if (m_ended->kind != Kind::Confirmed)
            return true;
        const QJsonObject body = QJsonDocument::fromJson(m_review.body.json).object();
        for (auto field = body.begin(); field != body.end(); ++field) {
            if (m_server.contact().value(field.key()) != field.value())
                return fail("reported as sent, but the server has other values");
        }
        return true;
    }

    bool checkIsDone() { return !m_session.autosave().hasDraft() || fail("a draft is left after the send"); }

    std::optional<Draft> read()
    {
        QObject here;
        QSignalSpy answered(&here, &QObject::objectNameChanged);
        std::optional<Draft> draft;
        m_store.read(m_session.autosave().key(), &here, [&](const DraftFound &found) {
            draft = found.draft;
            here.setObjectName(u"answered"_s);
        });
        return !answered.isEmpty() || answered.wait(patience) ? draft : std::nullopt;
    }

    UnreliableServer &m_server;
    FakeClock m_clock;
    DraftStore m_store;
    ContactSession m_session;
    std::optional<Delivery> m_delivery;
    QRandomGenerator m_random;
    RandomEdits m_edits;
    QJsonObject m_typed; ///< the body after the last edit
    int m_serial = 0;
    Review m_review;
    std::optional<Outcome> m_ended;
    bool m_inDoubt = false; ///< a PUT has an unknown outcome and was not verified
    int m_onWire = 0;
    QMap<QByteArray, int> m_statesBefore;
    QString m_failure;
};

class TestManyFaults : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostNorSaidFalsely_data()
    {
        QTest::addColumn<quint32>("part");
        for (quint32 part = 1; part <= 4; ++part)
            QTest::addRow("part %u", part) << part;
    }
    void nothingIsLostNorSaidFalsely()
    {
        QFETCH(quint32, part);
        const quint32 seed = testseed::one(20261123) + 1000 * (part - 1);
        // The speed of the disk does not matter here.
        const bool isFast = QFileInfo(u"/dev/shm"_s).isWritable();
        const QTemporaryDir folder((isFast ? u"/dev/shm"_s : QDir::tempPath()) +
                                   u"/tst_randomfaults-XXXXXX"_s);
        const QJsonObject contact = QJsonDocument::fromJson(corpus::seedSample().contact).object();
        UnreliableServer server(contact, seed);
        SimulatedOperator simulated(server, folder.filePath(u"data/drafts.sqlite"_s), seed + 1);
        qint64 memory = 0;
        for (int i = 0; i < sends; ++i) {
            if (i % 50 == 0)
                QVERIFY2(simulated.open(), qPrintable(simulated.failure()));
            QVERIFY2(simulated.correct(), qPrintable(u"%1: %2"_s.arg(i).arg(simulated.failure())));
            if (i % 10 == 0)
                QVERIFY2(simulated.checkDraft(), qPrintable(u"%1: %2"_s.arg(i).arg(simulated.failure())));
            if (i == warmUpSends)
                memory = residentmemory::now();
        }
        for (auto operation = server.actionCounts().cbegin(); operation != server.actionCounts().cend();
             ++operation)
            qInfo("%5d %s", operation.value(), operation.key().constData());
        for (auto state = simulated.statesBefore().cbegin(); state != simulated.statesBefore().cend();
             ++state)
            qInfo("%5d continued from %s", state.value(), state.key().constData());
        QVERIFY2(server.puts() <= simulated.onWire(), "the server received more PUTs than were sent");
        const qint64 more = residentmemory::now() - memory;
        qInfo("%lld KB, %lld KB more than after %d", residentmemory::now() / 1024, more / 1024, warmUpSends);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(more < margin, qPrintable(u"memory grew by %1 bytes"_s.arg(more)));
#endif
    }
};

CE_TEST(TestManyFaults)

} // namespace tst_randomfaults

#include "tst_randomfaults.moc"
