#include "support/faultydisk.h"
#include "support/sampledrafts.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<DraftKey> keys{
    maria, eva, {maria.baseUrl, maria.accountId, u"bbbbbbbb-0d44-4b50-8888-8dd25736052a"_s}};

/// What an editor does to one of three drafts after the other, over and over: write, send, undo, remove.
struct Deed
{
    enum class Kind
    {
        Write,
        Attempt,
        SetState,
        Remove,
    };
    Kind kind = Kind::Write;
    DraftKey key;
    DraftChange change = {};
    QByteArray body = {};
};

Deed deed(int number)
{
    const DraftKey &key = keys.at(number % keys.size());
    const auto bytes = [number](const char *what, qsizetype size) {
        return what + QByteArray::number(number) + QByteArray(size, '.');
    };
    switch (number / keys.size() % 8) {
    case 0: {
        DraftChange change = begun(key);
        change.base = bytes("base", 9'000);
        return {Deed::Kind::Write, key, change};
    }
    case 1:
        return {Deed::Kind::Write, key, typed(key, 1, bytes("a", 70), 2)};
    case 2: {
        DraftChange change = typed(key, 1, bytes("b", 70), 4);
        change.steps.insert(2, bytes("c", 5'000));
        change.steps.insert(3, bytes("d", 70));
        return {Deed::Kind::Write, key, change};
    }
    case 3:
        return {Deed::Kind::Attempt, key, {}, bytes("body", 9'000)};
    case 4:
        return {Deed::Kind::SetState, key};
    case 5: {
        DraftChange change = typed(key, 3, bytes("d", 70), 4);
        change.position = 1;
        return {Deed::Kind::Write, key, change};
    }
    case 6:
        return {Deed::Kind::Write, key, typed(key, 1, bytes("e", 70), 2)};
    default:
        return {Deed::Kind::Remove, key};
    }
}

/// The drafts as they have to be after so many deeds and the end of the editor.
class Ledger
{
public:
    QStringList lines() const
    {
        QStringList lines;
        for (const Draft &draft : m_drafts)
            lines << lineOf(draft);
        lines.sort();
        return lines;
    }
    void enter(const Deed &deed)
    {
        Draft &draft = m_drafts[deed.key.contactId];
        switch (deed.kind) {
        case Deed::Kind::Write:
            draft.summary = deed.change.summary;
            if (deed.change.base) {
                draft.base = *deed.change.base;
                draft.steps.clear();
            }
            draft.steps.resize(deed.change.stepCount);
            for (auto step = deed.change.steps.cbegin(); step != deed.change.steps.cend(); ++step)
                draft.steps[step.key()] = step.value();
            draft.position = deed.change.position;
            break;
        case Deed::Kind::Attempt:
            draft.summary.state = DraftState::Unknown; // nobody says what became of it
            draft.sent = deed.body;
            break;
        case Deed::Kind::SetState:
            draft.summary.state = DraftState::NotSent;
            break;
        case Deed::Kind::Remove:
            m_drafts.remove(deed.key.contactId);
        }
    }

private:
    QMap<QString, Draft> m_drafts;
};

/// The editor that gets killed: says on stdout up to which deed the store has said that all is written.
int editor(const QStringList &arguments)
{
    int number = arguments.at(3).toInt();
    const int end = arguments.at(4).toInt();
    const int killAt = arguments.at(5).toInt();
    const std::unique_ptr<FaultyDisk> disk = killAt > 0 ? std::make_unique<FaultyDisk>() : nullptr;
    if (disk)
        disk->failAt(killAt, FaultyDisk::Fault::Kill);
    DraftStore store(arguments.at(2));
    QObject here;
    for (const DraftKey &key : keys)
        store.claim(key, &here, [](const auto &) {});
    while (number < end) {
        for (const int group = number + 1 + number % 3; number < group && number < end; ++number) {
            const Deed now = deed(number);
            switch (now.kind) {
            case Deed::Kind::Write:
                store.write(now.change);
                break;
            case Deed::Kind::Attempt:
                if (!recorded(store, now.key, now.body))
                    return 1;
                break;
            case Deed::Kind::SetState:
                store.setState(now.key, DraftState::NotSent);
                break;
            case Deed::Kind::Remove:
                store.remove(now.key);
            }
        }
        if (!settled(store))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

/// Starts an editor that begins at that deed.
void start(QProcess &process, const QString &path, int first, int end, int killAt)
{
    process.start(QCoreApplication::applicationFilePath(),
                  {u"editor"_s, path, QString::number(first), QString::number(end), QString::number(killAt)});
}

int lastIn(const QByteArray &said, int otherwise)
{
    const QList<QByteArray> lines = said.first(said.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().isEmpty() ? otherwise : lines.last().toInt();
}

/// How many deeds the file holds: one of those that were said to be written, or asked for after them. -1, and
/// a failure, where it holds something else.
int held(const QString &path, Ledger ledger, int from, int said)
{
    const QStringList found = foundIn(path);
    for (; from < said; ++from)
        ledger.enter(deed(from));
    for (int more = 0; more <= 3; ++more) {
        if (found == ledger.lines())
            return said + more;
        ledger.enter(deed(said + more));
    }
    QTest::qFail(qPrintable(u"said %1, found:\n%2"_s.arg(said).arg(found.join(u'\n').remove(u"...."_s))),
                 __FILE__, __LINE__);
    return -1;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    /// At the n-th access to the disk: at each of the first, then at some of each kind.
    void atAnAccess()
    {
        constexpr int deeds = 30;
        constexpr int atOnce = 2;
        bool killed = true;
        int kills = 0;
        for (int access = 1; killed;) {
            QProcess processes[atOnce];
            const Shelf shelves[atOnce];
            for (int i = 0; i < atOnce; ++i) {
                start(processes[i], shelves[i].path, 0, deeds, access);
                access += access < 60 ? 1 : 7;
            }
            for (int i = 0; i < atOnce; ++i) {
                QVERIFY(processes[i].waitForFinished());
                const int said = lastIn(processes[i].readAllStandardOutput(), 0);
                killed = processes[i].exitStatus() == QProcess::CrashExit;
                kills += killed;
                QVERIFY(killed || (processes[i].exitCode() == 0 && said == deeds));
                if (held(shelves[i].path, {}, 0, said) < 0)
                    QFAIL(qPrintable(u"about access %1"_s.arg(access)));
            }
        }
        QVERIFY(kills > 100);
    }

    /// At any time, an editor after the other on the same file.
    void atAnyTime()
    {
        const Shelf shelf;
        Ledger ledger;
        int done = 0;
        for (int kill = 0; kill < 50; ++kill) {
            QProcess process;
            start(process, shelf.path, done, 1'000'000, 0);
            const qsizetype lines = QRandomGenerator::global()->bounded(1, 12);
            QByteArray said;
            while (said.count('\n') < lines && process.waitForReadyRead())
                said += process.readAllStandardOutput();
            QThread::usleep(QRandomGenerator::global()->bounded(3'000)); // anywhere in what follows
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            said += process.readAllStandardOutput();
            const int now = held(shelf.path, ledger, done, lastIn(said, done));
            if (now < 0)
                return;
            for (; done < now; ++done)
                ledger.enter(deed(done));
        }
        QVERIFY(done > 100);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "editor"_L1)
        return editor(QCoreApplication::arguments());
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
