#include "fixtures/sampledrafts.h"
#include "fixtures/testprogram.h"
#include "store/draftmigrations.h"
#include "store/editorlock.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace tst_draftstore {

/// The answer to a claim.
Claim claimIn(DraftStore &store, const DraftKey &key)
{
    QObject here;
    std::optional<Claim> claim;
    store.claim(key, &here, [&](const Claim &answered) { claim = answered; });
    return patient::waitFor([&] { return claim.has_value(); }) ? *claim : Claim();
}

#ifdef Q_OS_UNIX
/// As long as it exists, no file of this process can grow.
class NoRoomForFiles
{
public:
    NoRoomForFiles()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoomForFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoRoomForFiles)

private:
    rlimit m_before = {};
};
#endif

class TestDraftStore : public QObject
{
    Q_OBJECT

private slots:
    void claim_isReleasedWithItsLastCopy()
    {
        const DraftFolder folder;
        DraftStore store(folder.path);
        DraftStore other(folder.path);
        Claim claim = claimIn(store, maria);
        QCOMPARE(claim.state(), Claim::State::Claimed);
        Claim copy = claim;
        Claim second = claimIn(store, maria); // another window of the process
        claim = {};
        copy = {};
        QCOMPARE(claimIn(other, maria).state(), Claim::State::HeldElsewhere);
        QCOMPARE(claimIn(other, maria).holder().process, qint64(QCoreApplication::applicationPid()));
        second = {};
        QVERIFY(settled(store));
        QCOMPARE(claimIn(other, maria).state(), Claim::State::Claimed);
    }

    void claimThatNobodyWaitsFor_isReleased()
    {
        const DraftFolder folder;
        DraftStore store(folder.path);
        DraftStore other(folder.path);
        {
            QObject here;
            store.claim(maria, &here, [](const Claim &) { QFAIL("called after its context was destroyed"); });
        }
        QTRY_COMPARE(store.status(), DraftStore::Status::Written);
        QTRY_COMPARE(claimIn(other, maria).state(), Claim::State::Claimed);
    }

    void claim_canOutliveTheStore()
    {
        const DraftFolder folder;
        Claim claim;
        {
            DraftStore store(folder.path);
            claim = claimIn(store, maria);
        }
        DraftStore other(folder.path);
        QCOMPARE(claimIn(other, maria).state(), Claim::State::Claimed);
    }

    void fileOfNewerVersion_answersAndStaysUntouched()
    {
        const DraftFolder folder;
        QList<QStringList> migrations = draftMigrations();
        migrations << QStringList{u"CREATE TABLE later (x)"_s};
        SqliteFile newer(folder.path, migrations, [] { return true; });
        QVERIFY(newer.open().open);
        const QByteArray before = folder.everything();
        {
            DraftStore store(folder.path);
            QTRY_COMPARE(store.status(), DraftStore::Status::Unavailable);
            QVERIFY(!store.isAvailable());
            store.write(begun(maria));
            QVERIFY(!recorded(store, maria, "the body"));
            QCOMPARE(claimIn(store, maria).state(), Claim::State::None);
            std::optional<DraftFound> found;
            store.read(maria, this, [&](const DraftFound &answer) { found = answer; });
            QTRY_VERIFY(found);
            QVERIFY(!found->readable);
            QCOMPARE(store.status(), DraftStore::Status::Unavailable);
        }
        QCOMPARE(folder.everything(), before);
        QCOMPARE(setAsideBeside(folder.path), QStringList());
    }

    void refusedWrite_isReportedAndNotRepeated()
    {
        const DraftFolder folder;
        DraftStore store(folder.path);
        DraftStore other(folder.path);
        const Claim claim = claimIn(other, maria);
        QList<DraftResult> results;
        connect(&store, &DraftStore::changed, this,
                [&](const DraftRef &, DraftResult result) { results << result; });
        store.write(begun(maria));
        QVERIFY(settled(store));
        QCOMPARE(results, QList<DraftResult>{DraftResult::HeldElsewhere});
        store.write(begun(eva));
        QVERIFY(settled(store));
        QCOMPARE(results, (QList<DraftResult>{DraftResult::HeldElsewhere, DraftResult::Done}));
        QCOMPARE(foundIn(folder.path).size(), 1);
    }

#ifdef Q_OS_UNIX
    void lockOfEndedEditor_isStaleOnAFullDisk()
    {
        const DraftFolder folder;
        const EditorLock lock{QDir(folder.folder.path())};
        const EditorLock running{QDir(folder.folder.path())};
        QFile left(folder.folder.filePath(u"editor-ended.lock"_s)); // of an editor that was killed
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("999999999\ncontact-editor\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        left.close();
        const NoRoomForFiles full;
        QVERIFY2(!lock.holder(u"ended"_s), "an editor that has ended is taken for a running one");
        QVERIFY2(lock.holder(running.name()), "a running editor is taken for one that has ended");
        QCOMPARE(lock.holder(running.name())->process, qint64(QCoreApplication::applicationPid()));
    }
#endif
};

CE_TEST(TestDraftStore)

} // namespace tst_draftstore

#include "tst_draftstore.moc"
