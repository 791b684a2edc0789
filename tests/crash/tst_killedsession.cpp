#include "crash/editorprocess.h"
#include "crash/recoverycheck.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <limits>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace tst_killedsession {

constexpr int atOnce = 12;
constexpr qint64 second = 1'000'000'000;
/// No editor takes as long as this for anything, however slow the machine is.
constexpr int hangs = 240'000;

using Make = std::function<std::unique_ptr<EditorProcess>()>;

/// Lets victims live side by side, until `make` makes none; what each leaves is looked at.
template <typename Look>
QStringList lookAtAll(const Make &make, const Look &look)
{
    QStringList faults;
    std::vector<std::unique_ptr<EditorProcess>> alive;
    QDeadlineTimer untilOneEnds(hangs);
    const bool ended = QTest::qWaitFor(
        [&] {
            if (untilOneEnds.hasExpired())
                return true;
            for (auto &victim : alive) {
                if (!victim->isOver())
                    continue;
                if (const QString fault = look(*victim); !fault.isEmpty())
                    faults << victim->objectName() + u": "_s + fault;
                victim.reset();
                untilOneEnds.setRemainingTime(hangs);
            }
            std::erase(alive, nullptr);
            while (alive.size() < atOnce) {
                auto next = make();
                if (!next)
                    break;
                alive.push_back(std::move(next));
            }
            return alive.empty();
        },
        std::numeric_limits<int>::max());
    return ended && alive.empty() ? faults : faults << u"an editor hangs"_s;
}

/// The last place where the contact was in that state; -1 for never.
qsizetype lastPlace(const QList<typinglog::State> &states, const typinglog::State &state)
{
    for (qsizetype at = states.size() - 1; at >= 0; --at) {
        if (typinglog::isSame(states.at(at), state))
            return at;
    }
    return -1;
}

/// Whether the draft is what was typed, and all of it up to `known`.
QString faultInWhatWasTyped(const RecoveryCheck &found, const QList<typinglog::State> &states,
                            qsizetype known)
{
    const qsizetype at = lastPlace(states, found.state);
    if (at < 0)
        return u"nobody typed this"_s;
    if (at < known)
        return u"edits %1 to %2 of %3 are lost"_s.arg(at + 1).arg(known).arg(states.size());
    if (lastPlace(states, found.top) < 0)
        return u"nobody typed what redo leads to"_s;
    return {};
}

/// Whether each edit was handed to the store within a second. It counts as late only when the editor's event
/// loop ran on after that second without doing so: a machine without time for the editor is no fault.
bool isHandedOverInTime(const QList<typinglog::State> &states)
{
    constexpr int turns = 3;
    qsizetype first = -1;
    for (qsizetype at = 0, late = 0; at < states.size(); ++at) {
        const typinglog::State &state = states.at(at);
        if (!state.wasIdle) { // what is handed over while the store writes is not seen
            first = -1;
        } else if (first < 0) {
            first = at;
            late = 0;
        } else if (state.when > states.at(first).when + second && ++late > turns) {
            return false;
        }
        if (state.handedOver)
            first = -1;
    }
    return true;
}

class Kills
{
public:
    /// What there must be of a contact that was being typed into.
    QString ofTyping(const EditorProcess &victim)
    {
        const RecoveryCheck found(victim.database());
        if (!found.fault.isEmpty())
            return found.fault;
        const QList<typinglog::State> states = typinglog::read(victim.log());
        if (!isHandedOverInTime(states))
            return u"an edit was not handed to the store within a second"_s;
        qsizetype known = states.size() - 1;
        while (known >= 0 && !states.at(known).kept)
            --known;
        saved += known >= 0;
        if (!found.draft) {
            for (qsizetype at = qMax(known, 0); at < states.size(); ++at) {
                if (known < 0 || states.at(at).count == 0)
                    return {};
            }
            return known < 0 ? QString() : u"the draft is gone"_s;
        }
        if (found.draft->summary.state != DraftState::Edited)
            return u"nobody sent it"_s;
        const qsizetype lost = lastPlace(states, found.state) + 1;
        if (lost > 0 && lost < states.size())
            oldestLoss = qMax(oldestLoss, *victim.killed() - states.at(lost).when);
        edits += states.size();
        return faultInWhatWasTyped(found, states, known);
    }

    /// What there must be of a contact that was to be sent once.
    QString ofSending(const EditorProcess &victim)
    {
        const qsizetype requests = victim.server.requests().size();
        if (requests > 1)
            return u"it was sent %1 times"_s.arg(requests);
        if (victim.heard().contains("sent 1") || victim.heard().contains("sent 2"))
            return u"it wasn't sent"_s;
        const RecoveryCheck found(victim.database());
        if (!found.fault.isEmpty())
            return found.fault;
        const QList<typinglog::State> states = typinglog::read(victim.log());
        qsizetype known = states.size() - 1;
        while (known >= 0 && !states.at(known).kept)
            --known;
        if (!found.draft) {
            ++gone;
            return known < 0 || (victim.hasAnswered() && !victim.typedWhileSending) ? QString()
                                                                                    : u"the draft is gone"_s;
        }
        const DraftState state = found.draft->summary.state;
        const bool over = found.state.baseline != states.constFirst().baseline;
        ++(over ? begunAnew : state == DraftState::Unknown ? unknown : edited);
        if (over && (!victim.hasAnswered() || state != DraftState::Edited))
            return u"what was typed since isn't so"_s;
        if (!over && requests == 1 && state != DraftState::Unknown)
            return u"it was sent, and nobody says so"_s;
        if (!over && requests == 1 && found.draft->sent != victim.arrivedBody())
            return u"something else was sent"_s;
        return faultInWhatWasTyped(found, states, known);
    }

    qint64 oldestLoss = 0;
    qsizetype edits = 0;
    int saved = 0; ///< of which something was known to be on disk
    int gone = 0;
    int edited = 0;
    int unknown = 0;
    int begunAnew = 0;
};

/// Editors that type and send are killed, and a new one looks at what is left of their work: the session's
/// drafts as a person finds them.
class TestKilledDesk : public QObject
{
    Q_OBJECT

private slots:
    /// Each was typing for a while; what was said to be on disk is there, and what was typed was handed to
    /// the disk within a second.
    void whileTyping()
    {
        const int wanted = qMax(1, qEnvironmentVariable("CE_KILLS", u"48"_s).toInt());
        const quint32 seed = testseed::one(1);
        QRandomGenerator random(seed);
        QElapsedTimer timer;
        timer.start();
        Kills kills;
        int made = 0;
        int early = 0;
        const QStringList faults = lookAtAll(
            [&]() -> std::unique_ptr<EditorProcess> {
                if (made == wanted)
                    return nullptr;
                const quint32 own = seed + quint32(made++);
                auto victim = std::make_unique<EditorProcess>(own);
                victim->setObjectName(u"seed %1"_s.arg(own));
                // Some before anything is on disk, most at any moment after so many states are.
                const bool diesEarly = made % 8 == 0;
                early += diesEarly;
                const int edits = 15 + int(random.bounded(250));
                const int later = int(random.bounded(400));
                EditorProcess *each = victim.get();
                connect(each, &EditorProcess::said, each,
                        [each, diesEarly, edits, later](const QByteArray &word) {
                            if (word == "ready")
                                each->tell("type");
                            if (word == "ready" ? diesEarly : word.split(' ').value(1).toInt() >= edits)
                                each->killIn(later);
                        });
                return victim;
            },
            [&](const EditorProcess &victim) { return kills.ofTyping(victim); });
        qInfo("%d kills in %lld ms, %lld states; the oldest edit that was lost was %lld ms old", made,
              timer.elapsed(), qint64(kills.edits), kills.oldestLoss / 1'000'000);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(kills.edits > 10 * made);
        QVERIFY(kills.saved >= made - early);
    }

    void aroundSending_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::newRow("the request has arrived") << Moment::Arrived;
        QTest::newRow("at any moment from the key on") << Moment::Any;
        QTest::newRow("the answer has been written") << Moment::Answered;
    }

    void aroundSending()
    {
        QFETCH(const Moment, moment);
        const quint32 seed = testseed::one(2);
        QRandomGenerator random(seed);
        Kills kills;
        quint32 made = 0;
        const QStringList faults = lookAtAll(
            [&]() -> std::unique_ptr<EditorProcess> {
                if (made == sends)
                    return nullptr;
                ++made;
                auto victim = sender(seed + made, 0, made % 2);
                EditorProcess *each = victim.get();
                const int later = int(random.bounded(moment == Moment::Any ? 80 : 10));
                if (moment == Moment::Any)
                    connect(each, &EditorProcess::sending, each, [each, later] { each->killIn(later); });
                else if (moment == Moment::Arrived)
                    connect(&each->server, &FaultServer::arrived, each, &EditorProcess::kill);
                else
                    connect(&each->server, &FaultServer::answered, each,
                            [each, later] { each->killIn(later); });
                return victim;
            },
            [&](const EditorProcess &victim) { return kills.ofSending(victim); });
        tell(kills, int(made));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        if (moment == Moment::Arrived)
            QCOMPARE(kills.unknown, int(made));
    }

    void atEachStep_data()
    {
        QTest::addColumn<bool>("typedWhileSending");
        QTest::newRow("sent") << false;
        QTest::newRow("typed while sending") << true;
    }

    /// Each dies one call to the disk or the server later than the one before, until one is not killed.
    void atEachStep()
    {
        QFETCH(const bool, typedWhileSending);
        Kills kills;
        int dieAt = 0;
        bool survived = false;
        const QStringList faults = lookAtAll(
            [&]() -> std::unique_ptr<EditorProcess> {
                return survived ? nullptr : sender(1, ++dieAt, typedWhileSending);
            },
            [&](const EditorProcess &victim) {
                survived = survived || !victim.wasKilled();
                return kills.ofSending(victim);
            });
        tell(kills, dieAt);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(dieAt > 50);
    }

private:
    enum class Moment
    {
        Arrived,
        Any,
        Answered
    };
    static constexpr quint32 sends = 36;

    /// Edits twice and sends; ends when the answer is there.
    static std::unique_ptr<EditorProcess> sender(quint32 seed, int dieAt, bool typesWhileSending)
    {
        auto victim = std::make_unique<EditorProcess>(seed, dieAt);
        EditorProcess *each = victim.get();
        each->setObjectName(dieAt > 0 ? u"step %1"_s.arg(dieAt) : u"seed %1"_s.arg(seed));
        connect(
            &each->server, &FaultServer::arrived, each,
            [each, typesWhileSending] {
                if (typesWhileSending)
                    each->tell("edit");
                else
                    each->answer();
            },
            Qt::QueuedConnection); // after a kill
        connect(each, &EditorProcess::said, each, [each](const QByteArray &word) {
            const qsizetype edits = each->heard().count("edited");
            if (word == "ready" || (word == "edited" && edits == 1)) {
                each->tell("edit");
            } else if (word == "edited" && edits == 2) {
                each->tell("send");
                emit each->sending();
            } else if (word == "edited") {
                each->typedWhileSending = true;
                each->answer();
            } else {
                each->dismiss();
            }
        });
        return victim;
    }

    static void tell(const Kills &kills, int made)
    {
        qInfo("%d ended: %d edited, %d unknown, %d begun anew by what was typed since, %d without a draft",
              made, kills.edited, kills.unknown, kills.begunAnew, kills.gone);
    }
};

CE_TEST(TestKilledDesk)

} // namespace tst_killedsession

#include "tst_killedsession.moc"
