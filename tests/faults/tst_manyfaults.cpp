// An operator corrects and sends a contact 2,000 times, in four parts that ctest runs one by one, to a server
// that fails in all ways it can, and goes on with what the session offers. CE_SEED gives other dice.
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

namespace tst_manyfaults {

using State = Delivery::State;
using Kind = Outcome::Kind;

constexpr int sends = 500;
/// Where memory is looked at first: by then each kind of fault was met, and caches are full.
constexpr int warm = 200;
constexpr qint64 margin = 8 * 1024 * 1024;
constexpr Limits limits{.inactivity = 100ms, .overall = 300ms};
constexpr RetryPolicy pace{.first = 1ms, .longest = 4ms, .tries = 2, .whole = 60s, .reconnectInterval = 1ms};

Profile profileFor(const UnreliableServer &server)
{
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.baseUrl = server.url() + u"/api"_s;
    profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
    profile.token = server.token();
    return profile;
}

/// Who corrects: remembers what was typed, and what was said of it.
class Corrector : public QObject
{
public:
    Corrector(UnreliableServer &server, const QString &database, quint32 seed)
        : m_server(server)
        , m_store(database)
        , m_session(m_clock, &m_store)
        , m_random(seed)
        , m_edits(seed)
    {
        connect(&m_session, &ContactSession::busyChanged, this, [this](ContactSession::Busy busy) {
            if (busy == ContactSession::Busy::Sending && m_inDoubt)
                fail("sent again without a look");
        });
        connect(&m_session, &ContactSession::looked, this,
                [this](const Outcome &, const std::optional<Baseline> &theirs) {
                    m_inDoubt = m_inDoubt && !theirs;
                });
        connect(&m_session, &ContactSession::sent, this, [this](const Outcome &outcome) {
            m_inDoubt = outcome.kind == Kind::Unknown;
            m_onWire += outcome.timesTransmitted;
        });
        // Only now: it sends again from within what is heard above.
        m_again.emplace(m_session);
        m_again->setRetryPolicy(pace);
        m_session.setAccount(profileFor(server), limits);
        connect(&*m_again, &Delivery::ended, this, [this](const Outcome &outcome) { m_ended = outcome; });
        connect(&*m_again, &Delivery::conflictFound, this,
                [this](const Baseline &theirs) { m_theirs = theirs; });
    }

    const QString &failure() const { return m_failure; }
    int onWire() const { return m_onWire; }
    const QMap<QByteArray, int> &ways() const { return m_ways; }

    /// Takes the contact as the server has it.
    bool open()
    {
        m_server.setCalm(true);
        QSignalSpy fetched(&m_session, &ContactSession::fetched);
        m_session.setAccount(profileFor(m_server), {});
        const QString id = m_server.contact().value(u"id"_s).toString();
        if (!m_session.fetch(id) || !fetched.wait(patience))
            return fail("not fetched");
        m_server.setCalm(false);
        m_session.setAccount(profileFor(m_server), limits);
        m_session.load(fetched.constFirst().constFirst().value<Baseline>());
        return true;
    }

    /// Types, sends, and does what is offered until the server holds it.
    bool correct()
    {
        type();
        for (int i = 0; i < 200 && m_failure.isEmpty(); ++i) {
            if (!proceed() || !settle() || !check())
                return false;
            if (m_ended && m_ended->kind == Kind::Confirmed)
                return m_session.model().undoStack()->count() == 0 ? checkIsDone() : true;
        }
        return fail("never sent");
    }

    /// What is on the disk is what is in the session.
    bool checkDraft()
    {
        if (m_session.model().assessment().changeCount() == 0)
            return true;
        m_session.autosave().flush();
        const std::optional<Draft> draft = read();
        const std::optional<Review> kept = draft ? reviewOf(*draft) : std::nullopt;
        if (!kept || kept->body.json != m_session.review().body.json)
            return fail("the draft isn't what is on the desk");
        return draft->summary.state == m_session.autosave().state() || fail("the draft's state is another");
    }

private:
    bool fail(const QByteArray &what)
    {
        if (m_failure.isEmpty())
            m_failure = QString::fromUtf8(what) +
                        u" (state %1, outcome %2/%3, %4 times on the wire)"_s.arg(int(m_again->state()))
                            .arg(int(m_again->outcome().kind))
                            .arg(int(m_again->outcome().reason))
                            .arg(m_again->outcome().timesTransmitted);
        return false;
    }

    /// Anything into anywhere: fields, rows, tags, steps of undo.
    void type()
    {
        m_edits.correct(m_session.model());
        // The server reads JSON as Qt does, to which 1e999 is none.
        if (QJsonDocument::fromJson(m_session.review().body.json).isNull())
            m_session.model().restoreAll();
        const char *const keys[] = {"first_name", "second_name", "last_name", "city", "source"};
        const QString key = QString::fromLatin1(keys[m_random.bounded(int(std::size(keys)))]);
        const QModelIndex field = m_session.model().indexOf({.field = contactFieldIndex(key)});
        m_session.model().setData(field, u"typed %1"_s.arg(++m_serial)); // no two bodies are the same
        m_typed = onForm();
    }

    /// What sending now would send, but for what someone else changes. Blank rows are no loss: they go along
    /// only where the server knows them.
    QJsonObject onForm() const
    {
        QJsonObject body = QJsonDocument::fromJson(m_session.review().body.json).object();
        body.remove(u"channel"_s);
        for (auto value : body) {
            if (!value.isArray())
                continue;
            QJsonArray rows;
            for (const QJsonValue row : value.toArray()) {
                if (!isBlank(row.toObject()))
                    rows << row;
            }
            value = rows;
        }
        return body;
    }

    static bool isBlank(const QJsonObject &row)
    {
        return std::all_of(row.begin(), row.end(), [](const QJsonValue &value) {
            return value.isNull() || value.toString(u"x"_s).isEmpty();
        });
    }

    bool proceed()
    {
        m_ended.reset();
        const auto theirs = std::exchange(m_theirs, std::nullopt);
        ++m_ways[QMetaEnum::fromType<State>().valueToKey(int(m_again->state()))];
        if (theirs)
            m_session.rebase(*theirs); // "Keep mine"
        switch (m_again->state()) {
        case State::Idle:
            m_review = m_session.review();
            if (!m_again->send(m_review))
                return fail("not taken for sending");
            break;
        case State::NeedsToken:
            m_session.setAccount(profileFor(m_server), limits);
            m_again->resume();
            break;
        case State::GaveUp:
        case State::ServerBack:
            m_again->resume();
            break;
        case State::VerificationUnavailable:
            m_inDoubt = false;
            m_again->sendWithoutVerification();
            break;
        case State::Sending:
        case State::Waiting:
        case State::Looking:
            return fail("not settled");
        }
        if (m_random.bounded(10) == 0)
            type(); // meanwhile
        if (m_random.bounded(40) == 0)
            m_server.changeBySomeoneElse();
        return true;
    }

    bool isSettled() const
    {
        const State state = m_again->state();
        return state != State::Sending && state != State::Waiting && state != State::Looking;
    }
    bool settle()
    {
        while (!isSettled()) {
            if (QSignalSpy changed(&*m_again, &Delivery::stateChanged); !changed.wait(patience))
                return fail("it never comes to an end");
        }
        return true;
    }

    bool check()
    {
        const QJsonObject form = onForm();
        for (const QString &key : form.keys() + m_typed.keys()) {
            if (form.value(key) != m_typed.value(key))
                return fail("what was typed is gone: " + key.toUtf8());
        }
        const bool stored = m_server.stored(m_review.body.json);
        if (stored && m_session.autosave().state() == DraftState::NotSent)
            return fail("the draft says not sent, and the server stored it");
        if (!m_ended)
            return true;
        if (m_ended->kind == Kind::NotApplied && stored)
            return fail("said to be not sent, and the server stored it");
        if (m_ended->kind != Kind::Confirmed)
            return true;
        const QJsonObject body = QJsonDocument::fromJson(m_review.body.json).object();
        for (auto field = body.begin(); field != body.end(); ++field) {
            if (m_server.contact().value(field.key()) != field.value())
                return fail("said to be sent, and the server holds something else");
        }
        return true;
    }

    bool checkIsDone() { return !m_session.autosave().isBegun() || fail("sent, and there is a draft of it"); }

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
    std::optional<Delivery> m_again;
    QRandomGenerator m_random;
    RandomEdits m_edits;
    QJsonObject m_typed; ///< the form when it was last typed into
    int m_serial = 0;
    Review m_review;
    std::optional<Outcome> m_ended;
    std::optional<Baseline> m_theirs;
    bool m_inDoubt = false; ///< it may have been sent, and nobody looked
    int m_onWire = 0;
    QMap<QByteArray, int> m_ways;
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
        // A disk's speed is not what is looked at here.
        const bool isFast = QFileInfo(u"/dev/shm"_s).isWritable();
        const QTemporaryDir folder((isFast ? u"/dev/shm"_s : QDir::tempPath()) + u"/tst_manyfaults-XXXXXX"_s);
        const QJsonObject contact = QJsonDocument::fromJson(corpus::seedSample().contact).object();
        UnreliableServer server(contact, seed);
        Corrector corrector(server, folder.filePath(u"data/drafts.sqlite"_s), seed + 1);
        qint64 memory = 0;
        for (int i = 0; i < sends; ++i) {
            if (i % 50 == 0)
                QVERIFY2(corrector.open(), qPrintable(corrector.failure()));
            QVERIFY2(corrector.correct(), qPrintable(u"%1: %2"_s.arg(i).arg(corrector.failure())));
            if (i % 10 == 0)
                QVERIFY2(corrector.checkDraft(), qPrintable(u"%1: %2"_s.arg(i).arg(corrector.failure())));
            if (i == warm)
                memory = residentmemory::now();
        }
        for (auto operation = server.deeds().cbegin(); operation != server.deeds().cend(); ++operation)
            qInfo("%5d %s", operation.value(), operation.key().constData());
        for (auto way = corrector.ways().cbegin(); way != corrector.ways().cend(); ++way)
            qInfo("%5d went on from %s", way.value(), way.key().constData());
        QVERIFY(server.puts() <= corrector.onWire());
        const qint64 more = residentmemory::now() - memory;
        qInfo("%lld KB, %lld KB more than after %d", residentmemory::now() / 1024, more / 1024, warm);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(more < margin, qPrintable(QString::number(more)));
#endif
    }
};

CE_TEST(TestManyFaults)

} // namespace tst_manyfaults

#include "tst_manyfaults.moc"
