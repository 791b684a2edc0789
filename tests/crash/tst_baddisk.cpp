#include "crash/faultydisk.h"
#include "fixtures/sampledrafts.h"
#include "fixtures/testprogram.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_baddisk {

const DraftKey ana{maria.baseUrl, maria.accountId, u"bbbbbbbb-0d44-4b50-8888-8dd25736052a"_s};
const DraftKey luis{maria.baseUrl, maria.accountId, u"cccccccc-0d44-4b50-8888-8dd25736052a"_s};

/// Writes the files of an editor that was killed while it sent María and had discarded Ana.
void layOut(const DraftFolder &drafts)
{
    const DraftFolder other;
    DraftDatabase database(other.path);
    std::optional<DraftHolder> holder;
    QVERIFY(database.open().open && database.claim(maria, &holder) && isDone(database.write(begun(maria))) &&
            isDone(database.recordAttempt(draftFor(maria), "an older body")) &&
            isDone(database.write(begun(ana))) && isDone(database.discard(draftFor(ana))) &&
            isDone(database.write(begun(luis))));
    QDir().mkpath(QFileInfo(drafts.path).path());
    for (const auto ending : {""_L1, "-wal"_L1})
        QVERIFY(QFile::copy(other.path + ending, drafts.path + ending));
}

/// Holds an exclusive lock, so that no other connection can write.
class Blockade
{
public:
    explicit Blockade(const QString &path)
        : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"blockade"_s))
    {
        m_db.setDatabaseName(path);
        m_isActive = m_db.open() && QSqlQuery(m_db).exec(u"BEGIN EXCLUSIVE"_s);
    }
    ~Blockade()
    {
        QSqlQuery(m_db).exec(m_end);
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(u"blockade"_s);
    }
    Q_DISABLE_COPY_MOVE(Blockade)
    bool isActive() const { return m_isActive; }
    /// Claims the contact for the editor when the blockade ends.
    bool claim(const DraftKey &key, const QString &editor)
    {
        QSqlQuery query(m_db);
        query.prepare(
            u"INSERT INTO holder (base_url, account_id, contact_id, instance) VALUES (?, ?, ?, ?)"_s);
        for (const QString &value : {key.baseUrl, key.accountId, key.contactId, editor})
            query.addBindValue(value);
        m_end = u"COMMIT"_s;
        return query.exec();
    }

private:
    QSqlDatabase m_db;
    bool m_isActive = false;
    QString m_end = u"ROLLBACK"_s;
};

/// The work of one editor from start to end. The result must not depend on failing accesses.
void work(const QString &path)
{
    Claim claim; // outlives the store, so that the end of the editor doesn't release it
    DraftStore store(path);
    const QSignalSpy recreated(&store, &DraftStore::databaseRecreated);
    QObject here;
    store.claim(maria, &here, [&](const Claim &answered) { claim = answered; });
    store.write(begun(maria));
    store.write(typed(maria, 1, "second", 2));
    store.write(begun(eva));
    store.setOpen(draftFor(eva), false);
    QVERIFY(settled(store));
    QCOMPARE(foundIn(path).value(0),
             line("3c90c3cc"_L1, "0 open"_L1, "first step|second"_L1, 2, ">, held"_L1));
    bool sending = false;
    for (int attempt = 0; attempt < 2 && !sending; ++attempt) {
        sending = recorded(store, maria, "the body");
        QCOMPARE(foundIn(path).filter(u"state 1 open"_s).filter(u"sent <the body>"_s).size(),
                 sending ? 1 : 0);
    }
    QVERIFY(sending);
    store.setState(draftFor(maria), DraftState::NotSent);
    DraftChange third = typed(maria, 2, "third", 3);
    third.summary.state = DraftState::NotSent;
    store.write(third);
    store.write(begun(ana));
    store.remove(draftFor(ana));
    store.write(begun(luis));
    store.discard(draftFor(luis));
    store.restoreDiscarded(draftFor(luis));
    store.discard(draftFor(eva));
    QVERIFY(settled(store));
    QCOMPARE(foundIn(path), (QStringList{line("3c90c3cc"_L1, "2 open"_L1, "first step|second|third"_L1, 3,
                                              "the body>, held"_L1),
                                         line("cccccccc"_L1, "0"_L1, "first step"_L1, 1, ">"_L1)}));
    QCOMPARE(recreated.size(), 0);
    QCOMPARE(setAsideBeside(path), QStringList());
}

class TestBadDisk : public QObject
{
    Q_OBJECT

private slots:
    void eachFailingAccess_losesNothing_data()
    {
        QTest::addColumn<bool>("existed");
        QTest::newRow("a new file") << false;
        QTest::newRow("the file of an editor that was killed") << true;
    }

    /// The access of number i fails, for each i until no access fails.
    void eachFailingAccess_losesNothing()
    {
        QFETCH(const bool, existed);
        FaultyDisk disk;
        bool failed = true;
        for (int access = 1; failed; ++access) {
            const DraftFolder drafts;
            if (existed)
                layOut(drafts);
            disk.failAt(access);
            work(drafts.path);
            failed = disk.hasFailed();
            disk.heal();
            if (!QTest::currentTestFailed()) {
                QCOMPARE(foundIn(drafts.path),
                         (QStringList{line("3c90c3cc"_L1, "2 open"_L1, "first step|second|third"_L1, 3,
                                           "the body>"_L1),
                                      line("cccccccc"_L1, "0"_L1, "first step"_L1, 1, ">"_L1)}));
                QVERIFY(!drafts.everything().contains(ana.contactId.toUtf8()));
                QVERIFY(!drafts.everything().contains(eva.contactId.toUtf8()));
            }
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"at access %1"_s.arg(access)));
        }
        QVERIFY(disk.accesses() > 100);
    }

    void failingDisk_isReportedAndCaughtUp_data()
    {
        QTest::addColumn<FaultyDisk::Fault>("fault");
        QTest::newRow("the disk is full") << FaultyDisk::Fault::Full;
        QTest::newRow("the disk doesn't answer") << FaultyDisk::Fault::Error;
    }

    void failingDisk_isReportedAndCaughtUp()
    {
        QFETCH(const FaultyDisk::Fault, fault);
        FaultyDisk disk;
        const DraftFolder drafts;
        Typist typist(drafts.path);
        QVERIFY(settled(typist.store));
        disk.failAt(1, fault, FaultyDisk::Lasting::UntilHealed);
        typist.type();
        QTRY_COMPARE(typist.store.status(), DraftStore::Status::Failing);
        QVERIFY(!typist.store.failure().isEmpty());
        for (int i = 0; i < 20; ++i)
            typist.type();
        QVERIFY(!recorded(typist.store, maria, "the body"));
        typist.store.write(begun(eva));
        typist.store.remove(draftFor(eva));
        typist.store.write(begun(luis));
        QCOMPARE(typist.store.status(), DraftStore::Status::Failing);
        disk.heal();
        QVERIFY(settled(typist.store));
        const QStringList found = foundIn(drafts.path);
        QCOMPARE(found.size(), 2);
        QVERIFY2(found.value(0).contains(u"|19|20|21> at 22, sent <>"_s), qPrintable(found.value(0)));
        QVERIFY(recorded(typist.store, maria, "the body"));
        QCOMPARE(typist.anew, 0);
        QCOMPARE(setAsideBeside(drafts.path), QStringList());
    }

    void lockedDatabase_isWrittenAfterTheLockEnds()
    {
        const DraftFolder drafts;
        Typist typist(drafts.path);
        QVERIFY(settled(typist.store));
        QElapsedTimer timer;
        {
            const Blockade blockade(drafts.path);
            QVERIFY(blockade.isActive());
            timer.start();
            for (int i = 0; i < 40; ++i)
                typist.type();
            const qint64 typing = timer.restart();
            QVERIFY(!recorded(typist.store, maria, "the body"));
            const qint64 recording = timer.elapsed(); // tried once, for as long as SQLite waits for a lock
            QVERIFY2(recording < patience, "the attempt was never refused");
            QVERIFY2(typing < recording, qPrintable(u"typing waited for the disk: %1 ms"_s.arg(typing)));
            QCOMPARE(typist.store.status(), DraftStore::Status::Failing);
        }
        QVERIFY(settled(typist.store));
        QVERIFY(foundIn(drafts.path).value(0).contains(u"|39|40> at 41, sent <>"_s));
        QCOMPARE(typist.anew, 0);
    }

    void claimOnBusyDisk_isNotKnownUntilConfirmed()
    {
        const DraftFolder drafts;
        DraftStore store(drafts.path);
        store.write(begun(maria));
        QVERIFY(settled(store));
        std::optional<Claim> claim;
        {
            const Blockade blockade(drafts.path);
            QVERIFY(blockade.isActive());
            store.claim(maria, this, [&](const Claim &answered) { claim = answered; });
            QTRY_VERIFY(claim);
            QCOMPARE(claim->state(), Claim::State::NotKnown);
            QVERIFY(claim->isRefused());
            // The draft can be looked at.
            std::optional<DraftFound> found;
            store.read(maria, this, [&](const DraftFound &answer) { found = answer; });
            QTRY_VERIFY(found);
        }
        QTRY_COMPARE(claim->state(), Claim::State::Claimed);
        QVERIFY(recorded(store, maria, "the body"));
    }

    /// Another editor takes the contact before the disk can be written again.
    void claimOnBusyDisk_canBeLostToAnotherEditor()
    {
        const DraftFolder drafts;
        DraftStore store(drafts.path);
        DraftDatabase other(drafts.path);
        store.write(begun(maria));
        QVERIFY(settled(store) && other.open().open);
        std::optional<Claim> claim;
        {
            Blockade blockade(drafts.path);
            QVERIFY(blockade.isActive());
            store.claim(maria, this, [&](const Claim &answered) { claim = answered; });
            QTRY_VERIFY(claim);
            QCOMPARE(claim->state(), Claim::State::NotKnown);
            QVERIFY(blockade.claim(maria, other.editorName()));
        }
        QTRY_COMPARE(claim->state(), Claim::State::HeldElsewhere);
        QCOMPARE(claim->holder().process, qint64(QCoreApplication::applicationPid()));
        QVERIFY(!recorded(store, maria, "the body"));
    }

    /// The drafts can be read, and a contact of an editor that has ended isn't held.
    void fullDisk_doesNotBlockOpening()
    {
        FaultyDisk disk;
        const DraftFolder drafts;
        layOut(drafts);
        disk.failAt(1, FaultyDisk::Fault::Full, FaultyDisk::Lasting::UntilHealed);
        DraftStore store(drafts.path);
        std::optional<Claim> claim;
        std::optional<DraftFound> found;
        store.claim(maria, this, [&](const Claim &answered) { claim = answered; });
        store.read(maria, this, [&](const DraftFound &answer) { found = answer; });
        QTRY_VERIFY(claim && found);
        QCOMPARE(claim->state(), Claim::State::NotKnown);
        QVERIFY2(found->readable && found->draft, qPrintable(store.failure()));
        QCOMPARE(found->draft->summary.state, DraftState::Unknown);
        disk.heal();
        QTRY_COMPARE(claim->state(), Claim::State::Claimed);
    }

    void pendingWrite_isNotReportedAsWritten()
    {
        const DraftFolder drafts;
        Typist typist(drafts.path);
        QVERIFY(settled(typist.store));
        typist.type();
        while (!foundIn(drafts.path).value(0).contains(u"<first step|1>"_s)) // without waiting for the signal
            QThread::yieldCurrentThread();
        const Blockade blockade(drafts.path);
        QVERIFY(blockade.isActive());
        typist.type();
        bool reportedWritten = false;
        connect(&typist.store, &DraftStore::statusChanged, this, [&] {
            reportedWritten = reportedWritten || typist.store.status() == DraftStore::Status::Written;
        });
        QTRY_COMPARE(typist.store.status(), DraftStore::Status::Failing);
        QVERIFY(!reportedWritten);
    }
};

CE_TEST(TestBadDisk)

} // namespace tst_baddisk

#include "tst_baddisk.moc"
