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
/// Longer than an editor takes for anything on the slowest machine, in milliseconds.
constexpr int longestRun = 240'000;

using Make = std::function<std::unique_ptr<EditorProcess>()>;

/// Runs editor processes side by side until `make` returns nullptr, and collects the faults that `look` finds
/// in the remains of each.
template <typename Look>
QStringList checkAll(const Make &make, const Look &look)
{
    QStringList faults;
    std::vector<std::unique_ptr<EditorProcess>> alive;
    QDeadlineTimer untilOneEnds(longestRun);
    const bool ended = QTest::qWaitFor(
        [&] {
            if (untilOneEnds.hasExpired())
                return true;
            for (auto &editor : alive) {
                if (!editor->isOver())
                    continue;
                if (const QString fault = look(*editor); !fault.isEmpty())
                    faults << editor->objectName() + u": "_s + fault;
                editor.reset();
                untilOneEnds.setRemainingTime(longestRun);
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
    return ended && alive.empty() ? faults : faults << u"an editor did not exit in time"_s;
}

/// Index of the last occurrence of the state; -1 if there is none.
qsizetype lastIndexOf(const QList<typinglog::State> &states, const typinglog::State &state)
{
    for (qsizetype at = states.size() - 1; at >= 0; --at) {
        if (typinglog::isSame(states.at(at), state))
            return at;
    }
    return -1;
}

/// Checks that the draft is a state that was typed, and not older than the state at `known`.
QString faultInEdits(const RecoveryCheck &found, const QList<typinglog::State> &states, qsizetype known)
{
    const qsizetype at = lastIndexOf(states, found.state);
    if (at < 0)
        return u"the draft is not a state that was typed"_s;
    if (at < known)
        return u"edits %1 to %2 of %3 are lost"_s.arg(at + 1).arg(known).arg(states.size());
    if (lastIndexOf(states, found.top) < 0)
        return u"redo leads to a state that was not typed"_s;
    return {};
}

/// Whether each edit was passed to the store within a second. An edit is late only if the editor's event loop
/// continued after that second without passing it on: a machine too busy to run the editor is not a fault.
bool arePassedOnInTime(const QList<typinglog::State> &states)
{
    constexpr int turns = 3;
    qsizetype first = -1;
    for (qsizetype at = 0, late = 0; at < states.size(); ++at) {
        const typinglog::State &state = states.at(at);
        if (!state.wasIdle) { // passing on edits while the store writes is not visible
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

class KillResults
{
public:
    /// Checks the remains of an editor that was typing.
    QString checkTyping(const EditorProcess &editor)
    {
        const RecoveryCheck found(editor.database());
        if (!found.fault.isEmpty())
            return found.fault;
        const QList<typinglog::State> states = typinglog::read(editor.log());
        if (!arePassedOnInTime(states))
            return u"an edit was not passed to the store within a second"_s;
        qsizetype known = states.size() - 1;
        while (known >= 0 && !states.at(known).kept)
            --known;
        saved += known >= 0;
        if (!found.draft) {
            for (qsizetype at = qMax(known, 0); at < states.size(); ++at) {
                if (known < 0 || states.at(at).count == 0)
                    return {};
            }
            return known < 0 ? QString() : u"the draft is missing"_s;
        }
        if (found.draft->summary.state != DraftState::Edited)
            return u"the draft has a sent state without a send"_s;
        const qsizetype lost = lastIndexOf(states, found.state) + 1;
        if (lost > 0 && lost < states.size())
            oldestLoss = qMax(oldestLoss, *editor.killed() - states.at(lost).when);
        edits += states.size();
        return faultInEdits(found, states, known);
    }

    /// Checks the remains of an editor that was to send once.
    QString checkSending(const EditorProcess &editor)
    {
        const qsizetype requests = editor.server.requests().size();
        if (requests > 1)
            return u"it was sent %1 times"_s.arg(requests);
        if (editor.heard().contains("sent 1") || editor.heard().contains("sent 2"))
            return u"the send failed without a fault"_s;
        const RecoveryCheck found(editor.database());
        if (!found.fault.isEmpty())
            return found.fault;
        const QList<typinglog::State> states = typinglog::read(editor.log());
        qsizetype known = states.size() - 1;
        while (known >= 0 && !states.at(known).kept)
            --known;
        if (!found.draft) {
            ++withoutDraft;
            return known < 0 || (editor.hasAnswered() && !editor.typedWhileSending)
                       ? QString()
                       : u"the draft is missing"_s;
        }
        const DraftState state = found.draft->summary.state;
        const bool over = found.state.baseline != states.constFirst().baseline;
        ++(over ? rebased : state == DraftState::Unknown ? unknown : edited);
        if (over && (!editor.hasAnswered() || state != DraftState::Edited))
            return u"a draft with a new baseline has a wrong state or no answer"_s;
        if (!over && requests == 1 && state != DraftState::Unknown)
            return u"the request arrived, but the draft is not in the state Unknown"_s;
        if (!over && requests == 1 && found.draft->sent != editor.arrivedBody())
            return u"the draft's body differs from the body that arrived"_s;
        return faultInEdits(found, states, known);
    }

    qint64 oldestLoss = 0;
    qsizetype edits = 0;
    int saved = 0; ///< editors with a state that was known to be on disk
    int withoutDraft = 0;
    int edited = 0;
    int unknown = 0;
    int rebased = 0;
};

/// KillResults editors that type and send, and checks the drafts that the next editor finds.
class TestKilledSession : public QObject
{
    Q_OBJECT

private slots:
    /// Each editor has typed for a while. States that were reported as written must be on disk, and edits
    /// must have been passed to the store within a second.
    void whileTyping()
    {
        const int wanted = qMax(1, qEnvironmentVariable("CE_KILLS", u"48"_s).toInt());
        const quint32 seed = testseed::one(1);
        QRandomGenerator random(seed);
        QElapsedTimer timer;
        timer.start();
        KillResults results;
        int made = 0;
        int early = 0;
        const QStringList faults = checkAll(
            [&]() -> std::unique_ptr<EditorProcess> {
                if (made == wanted)
                    return nullptr;
                const quint32 own = seed + quint32(made++);
                auto editor = std::make_unique<EditorProcess>(own);
                editor->setObjectName(u"seed %1"_s.arg(own));
                // Some are killed before anything is on disk, most at a random moment after a random number
                // of states.
                const bool diesEarly = made % 8 == 0;
                early += diesEarly;
                const int edits = 15 + int(random.bounded(250));
                const int later = int(random.bounded(400));
                EditorProcess *each = editor.get();
                connect(each, &EditorProcess::said, each,
                        [each, diesEarly, edits, later](const QByteArray &word) {
                            if (word == "ready")
                                each->tell("type");
                            if (word == "ready" ? diesEarly : word.split(' ').value(1).toInt() >= edits)
                                each->killIn(later);
                        });
                return editor;
            },
            [&](const EditorProcess &editor) { return results.checkTyping(editor); });
        qInfo("%d editors killed in %lld ms, %lld states; the oldest edit that was lost was %lld ms old",
              made, timer.elapsed(), qint64(results.edits), results.oldestLoss / 1'000'000);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(results.edits > 10 * made);
        QVERIFY(results.saved >= made - early);
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
        KillResults results;
        quint32 made = 0;
        const QStringList faults = checkAll(
            [&]() -> std::unique_ptr<EditorProcess> {
                if (made == sends)
                    return nullptr;
                ++made;
                auto editor = sender(seed + made, 0, made % 2);
                EditorProcess *each = editor.get();
                const int later = int(random.bounded(moment == Moment::Any ? 80 : 10));
                if (moment == Moment::Any)
                    connect(each, &EditorProcess::sending, each, [each, later] { each->killIn(later); });
                else if (moment == Moment::Arrived)
                    connect(&each->server, &FaultServer::arrived, each, &EditorProcess::kill);
                else
                    connect(&each->server, &FaultServer::answered, each,
                            [each, later] { each->killIn(later); });
                return editor;
            },
            [&](const EditorProcess &editor) { return results.checkSending(editor); });
        tell(results, int(made));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        if (moment == Moment::Arrived)
            QCOMPARE(results.unknown, int(made));
    }

    void atEachStep_data()
    {
        QTest::addColumn<bool>("typedWhileSending");
        QTest::newRow("sent") << false;
        QTest::newRow("typed while sending") << true;
    }

    /// Each editor is killed one call to the disk or the network later than the one before, until one is not
    /// killed.
    void atEachStep()
    {
        QFETCH(const bool, typedWhileSending);
        KillResults results;
        int dieAt = 0;
        bool survived = false;
        const QStringList faults = checkAll(
            [&]() -> std::unique_ptr<EditorProcess> {
                return survived ? nullptr : sender(1, ++dieAt, typedWhileSending);
            },
            [&](const EditorProcess &editor) {
                survived = survived || !editor.wasKilled();
                return results.checkSending(editor);
            });
        tell(results, dieAt);
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

    /// Edits twice and sends; exits after the answer.
    static std::unique_ptr<EditorProcess> sender(quint32 seed, int dieAt, bool typesWhileSending)
    {
        auto editor = std::make_unique<EditorProcess>(seed, dieAt);
        EditorProcess *each = editor.get();
        each->setObjectName(dieAt > 0 ? u"step %1"_s.arg(dieAt) : u"seed %1"_s.arg(seed));
        connect(
            &each->server, &FaultServer::arrived, each,
            [each, typesWhileSending] {
                if (typesWhileSending)
                    each->tell("edit");
                else
                    each->answer();
            },
            Qt::QueuedConnection); // kill() runs first
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
        return editor;
    }

    static void tell(const KillResults &results, int made)
    {
        qInfo("%d ended: %d edited, %d unknown, %d rebased with later edits, %d without a draft", made,
              results.edited, results.unknown, results.rebased, results.withoutDraft);
    }
};

CE_TEST(TestKilledSession)

} // namespace tst_killedsession

#include "tst_killedsession.moc"
