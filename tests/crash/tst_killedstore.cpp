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

/// The editor process that is killed: prints the number of operations that the store has reported as written.
int editor(const QStringList &arguments)
{
    int number = arguments.at(3).toInt();
    const int end = arguments.at(4).toInt();
    const int killAt = arguments.at(5).toInt();
    const std::unique_ptr<FaultyDisk> disk = killAt > 0 ? std::make_unique<FaultyDisk>() : nullptr;
    if (disk)
        disk->failAt(killAt, FaultyDisk::Fault::Kill);
    QList<Claim> claims; // outlive the store, so that the end of the editor doesn't release them
    DraftStore store(arguments.at(2));
    QObject here;
    for (const DraftKey &key : StoreOperation::keys)
        store.claim(key, &here, [&](const Claim &claim) { claims << claim; });
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

/// Starts an editor with the given operation number.
void start(QProcess &process, const QString &path, int first, int end, int killAt)
{
    process.start(QCoreApplication::applicationFilePath(),
                  {u"tst_killedstore"_s, u"editor"_s, path, QString::number(first), QString::number(end),
                   QString::number(killAt)});
}

int lastIn(const QByteArray &reported, int fallback)
{
    const QList<QByteArray> lines = reported.first(reported.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().isEmpty() ? fallback : lines.last().toInt();
}

/// The number of operations that the file holds; -1, and a failure, if it holds something else.
int held(const QString &path, const ExpectedDrafts &expected, int from, int reported)
{
    const QStringList found = foundIn(path);
    const auto operations = expected.held(found, from, reported);
    if (!operations)
        QTest::qFail(
            qPrintable(u"reported %1, found:\n%2"_s.arg(reported).arg(found.join(u'\n').remove(u"...."_s))),
            __FILE__, __LINE__);
    return operations.value_or(-1);
}

/// Kills editors during writes, and checks that each write is in the file completely or not at all.
class TestKilledStore : public QObject
{
    Q_OBJECT

private slots:
    /// Kills at the n-th access to the disk, for each of the first accesses and then for every seventh.
    void killAtAnAccess_keepsReportedWrites()
    {
        constexpr int operations = 30;
        constexpr int atOnce = 2;
        bool killed = true;
        int kills = 0;
        for (int access = 1; killed;) {
            QProcess processes[atOnce];
            const DraftFolder drafts[atOnce];
            for (int i = 0; i < atOnce; ++i) {
                start(processes[i], drafts[i].path, 0, operations, access);
                access += access < 60 ? 1 : 7;
            }
            for (int i = 0; i < atOnce; ++i) {
                QVERIFY(processes[i].waitForFinished(patience));
                const int reported = lastIn(processes[i].readAllStandardOutput(), 0);
                killed = processes[i].exitStatus() == QProcess::CrashExit;
                kills += killed;
                QVERIFY(killed || (processes[i].exitCode() == 0 && reported == operations));
                if (held(drafts[i].path, {}, 0, reported) < 0)
                    QFAIL(qPrintable(u"about access %1"_s.arg(access)));
            }
        }
        QVERIFY(kills > 100);
    }

    /// Kills one editor after another on the same file, at random times.
    void killAtAnyTime_keepsReportedWrites()
    {
        const DraftFolder drafts;
        ExpectedDrafts expected;
        QRandomGenerator random(testseed::one(QRandomGenerator::global()->generate()));
        int done = 0;
        for (int kill = 0; kill < 50; ++kill) {
            QProcess process;
            start(process, drafts.path, done, 1'000'000, 0);
            const qsizetype lines = random.bounded(1, 12);
            QByteArray reported;
            while (reported.count('\n') < lines && process.waitForReadyRead(patience))
                reported += process.readAllStandardOutput();
            QThread::usleep(random.bounded(3'000)); // a random moment in the next operations
            process.kill();
            QVERIFY(process.waitForFinished(patience));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            reported += process.readAllStandardOutput();
            const int now = held(drafts.path, expected, done, lastIn(reported, done));
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
