#include "crash/faultydisk.h"
#include "crash/storeoperation.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace tst_killedstore {

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
    for (const DraftKey &key : StoreOperation::keys)
        store.claim(key, &here, [](const auto &) {});
    while (number < end) {
        for (const int group = number + 1 + number % 3; number < group && number < end; ++number) {
            if (!StoreOperation::of(number).applyEdits(store))
                return 1;
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
                  {u"tst_killedstore"_s, u"editor"_s, path, QString::number(first), QString::number(end),
                   QString::number(killAt)});
}

int lastIn(const QByteArray &said, int otherwise)
{
    const QList<QByteArray> lines = said.first(said.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().isEmpty() ? otherwise : lines.last().toInt();
}

/// Of the deeds, how many the file holds; -1, and a failure, where it holds something else.
int held(const QString &path, const ExpectedDrafts &expected, int from, int said)
{
    const QStringList found = foundIn(path);
    const auto deeds = expected.held(found, from, said);
    if (!deeds)
        QTest::qFail(qPrintable(u"said %1, found:\n%2"_s.arg(said).arg(found.join(u'\n').remove(u"...."_s))),
                     __FILE__, __LINE__);
    return deeds.value_or(-1);
}

/// Stores that write and nothing else are killed, and their file is looked at: each write is there whole or
/// not.
class TestKilledStore : public QObject
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
            const DraftFolder shelves[atOnce];
            for (int i = 0; i < atOnce; ++i) {
                start(processes[i], shelves[i].path, 0, deeds, access);
                access += access < 60 ? 1 : 7;
            }
            for (int i = 0; i < atOnce; ++i) {
                QVERIFY(processes[i].waitForFinished(patience));
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
        const DraftFolder shelf;
        ExpectedDrafts expected;
        QRandomGenerator random(testseed::one(QRandomGenerator::global()->generate()));
        int done = 0;
        for (int kill = 0; kill < 50; ++kill) {
            QProcess process;
            start(process, shelf.path, done, 1'000'000, 0);
            const qsizetype lines = random.bounded(1, 12);
            QByteArray said;
            while (said.count('\n') < lines && process.waitForReadyRead(patience))
                said += process.readAllStandardOutput();
            QThread::usleep(random.bounded(3'000)); // anywhere in what follows
            process.kill();
            QVERIFY(process.waitForFinished(patience));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            said += process.readAllStandardOutput();
            const int now = held(shelf.path, expected, done, lastIn(said, done));
            if (now < 0)
                return;
            for (; done < now; ++done)
                expected.enter(StoreOperation::of(done));
        }
        QVERIFY(done > 100);
    }
};

int runTests(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "editor"_L1)
        return editor(QCoreApplication::arguments());
    TestKilledStore test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(runTests)

} // namespace tst_killedstore

#include "tst_killedstore.moc"
