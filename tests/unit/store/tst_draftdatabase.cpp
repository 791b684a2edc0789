#include "fixtures/sampledrafts.h"
#include "fixtures/testprogram.h"
#include "store/draftmigrations.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_draftdatabase {

class TestDraftDatabase : public QObject
{
    Q_OBJECT

private slots:
    void writtenDrafts_areReadBack()
    {
        const DraftFolder folder;
        {
            DraftDatabase database(folder.path);
            QVERIFY(database.open().open);
            QVERIFY(isDone(database.write(begun(maria))));
            QVERIFY(isDone(database.write(typed(maria, 1, "second", 2))));
            QVERIFY(isDone(database.write(typed(maria, 1, "second, and more", 2))));
            QVERIFY(isDone(database.write(begun(eva))));
        }
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        const auto draft = draftOf(database, maria);
        QVERIFY(draft);
        QCOMPARE(draft->baseline, QByteArray("base \0 of María", 16));
        QCOMPARE(draft->steps, (QList<QByteArray>{"first step", "second, and more"}));
        QCOMPARE(draft->position, 2);
        QCOMPARE(draft->place, QByteArray("there"));
        QCOMPARE(draft->summary.name, u"María Gómez"_s);
        QCOMPARE(draft->summary.when, begun(maria).summary.when);
        QVERIFY(draft->summary.open);
        QCOMPARE(database.list()->size(), 2);
        QVERIFY(isDone(database.write(typed(maria, 0, "another first", 1))));
        QCOMPARE(draftOf(database, maria)->steps, QList<QByteArray>{"another first"});
    }

    void nullByteArrays_areWritten()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        DraftChange change = begun(maria);
        change.baseline = QByteArray();
        change.steps = {{0, QByteArray()}};
        QVERIFY(isDone(database.write(change)));
        QVERIFY(isDone(database.recordAttempt(draftFor(maria), QByteArray())));
        QCOMPARE(draftOf(database, maria)->steps, QList<QByteArray>{""});
    }

    void files_areReadableByOwnerOnly()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        QVERIFY(isDone(database.write(begun(maria))));
        constexpr QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1})
            QVERIFY2(!(QFileInfo(folder.path + ending).permissions() & others), ending.data());
        QVERIFY(!(QFileInfo(QFileInfo(folder.path).path()).permissions() & others));
    }

    void removedDraft_leavesNoBytes()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        QVERIFY(isDone(database.write(begun(maria))));
        QVERIFY(isDone(database.write(typed(maria, 1, "a secret step", 2))));
        QVERIFY(isDone(database.recordAttempt(draftFor(maria), "the body of it")));
        for (const char *bytes : {"of María", "a secret step", "the body of it"})
            QVERIFY2(folder.everything().contains(bytes), bytes);
        QVERIFY(isDone(database.remove(draftFor(maria))));
        for (const char *bytes :
             {"of María", "first step", "a secret step", "the body of it", "Gómez", "3c90c3cc"})
            QVERIFY2(!folder.everything().contains(bytes), bytes);
        QVERIFY(!draftOf(database, maria));
        QCOMPARE(database.write(typed(maria, 2, "too late", 3)), DraftResult::Gone);
        QVERIFY(!draftOf(database, maria));
    }

    void discardedDraft_canBeRestoredUntilClose()
    {
        const DraftFolder folder;
        {
            DraftDatabase database(folder.path);
            QVERIFY(database.open().open);
            QVERIFY(isDone(database.write(begun(maria))));
            QVERIFY(isDone(database.discard(draftFor(maria))));
            QVERIFY(!draftOf(database, maria));
            QCOMPARE(database.list()->size(), 0);
            QVERIFY(isDone(database.restoreDiscarded(draftFor(maria))));
            QVERIFY(draftOf(database, maria));
            QVERIFY(isDone(database.discard(draftFor(maria))));
        }
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        QCOMPARE(database.restoreDiscarded(draftFor(maria)), DraftResult::Gone);
        QVERIFY(!draftOf(database, maria));
    }

    void discardedDraft_survivesNewDrafts()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        const DraftRef first = draftFor(maria);
        DraftChange other = begun(maria);
        other.summary.uuid = u"the next draft"_s;
        other.baseline = "the next baseline";
        QVERIFY(isDone(database.write(begun(maria))) && isDone(database.discard(first)));
        QVERIFY(isDone(database.write(other)));
        QCOMPARE(database.restoreDiscarded(first), DraftResult::OtherDraft);
        QCOMPARE(draftOf(database, maria)->baseline, QByteArray("the next baseline"));
        QVERIFY(isDone(database.discard(other.summary.ref())));
        QCOMPARE(database.list()->size(), 0);
        QCOMPARE(database.listDiscarded()->size(), 2);
        QVERIFY(isDone(database.restoreDiscarded(first)));
        QCOMPARE(draftOf(database, maria)->baseline, *begun(maria).baseline);
        QCOMPARE(database.listDiscarded()->size(), 1);
        QVERIFY(database.purgeDiscarded());
        QVERIFY(!folder.everything().contains("the next baseline"));
        QVERIFY(draftOf(database, maria));
    }

    void draftOfContactHeldElsewhere_isNotChanged()
    {
        const DraftFolder folder;
        DraftDatabase holder(folder.path);
        DraftDatabase database(folder.path);
        QVERIFY(holder.open().open && database.open().open);
        std::optional<DraftHolder> other;
        QVERIFY(holder.claim(maria, &other) && isDone(holder.write(begun(maria))));
        const QString before = lineOf(*draftOf(holder, maria));
        const DraftRef draft = draftFor(maria);
        DraftChange fresh = begun(maria);
        fresh.summary.uuid = u"another draft"_s;
        for (const DraftResult result :
             {database.write(fresh), database.write(begun(maria)), database.write(typed(maria, 1, "more", 2)),
              database.recordAttempt(draft, "body"), database.setState(draft, DraftState::NotSent),
              database.setOpen(draft, false), database.remove(draft), database.discard(draft)})
            QCOMPARE(result, DraftResult::HeldElsewhere);
        QCOMPARE(lineOf(*draftOf(holder, maria)), before);
        QVERIFY(holder.release(maria));
        QVERIFY(isDone(database.write(typed(maria, 1, "more", 2))));
    }

    void draftThatCallerHasNotRead_isNotChanged()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open && isDone(database.write(begun(maria))));
        const QString before = lineOf(*draftOf(database, maria));
        DraftChange change = begun(maria);
        change.summary.uuid = u"another draft"_s;
        change.baseline = "another baseline";
        const DraftRef draft = change.summary.ref();
        QCOMPARE(database.write(change), DraftResult::OtherDraft);
        change.begins = false;
        for (const DraftResult result :
             {database.write(change), database.recordAttempt(draft, "body"),
              database.setState(draft, DraftState::NotSent), database.setOpen(draft, false),
              database.remove(draft), database.discard(draft)})
            QCOMPARE(result, DraftResult::OtherDraft);
        QCOMPARE(lineOf(*draftOf(database, maria)), before);
    }

    void repeatedWrite_isCarriedOutOnce()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        for (int times = 0; times < 2; ++times) {
            QVERIFY(isDone(database.write(begun(maria)))); // the answer to the first may have been lost
            QCOMPARE(draftOf(database, maria)->steps, QList<QByteArray>{"first step"});
        }
        QCOMPARE(database.list()->size(), 1);
    }

    void goneDraft_isNotContinued()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        DraftDatabase other(folder.path);
        QVERIFY(database.open().open && other.open().open);
        DraftChange next = begun(maria);
        for (const bool discarded : {false, true}) {
            QVERIFY(isDone(database.write(next)));
            const DraftRef draft = next.summary.ref();
            QVERIFY(isDone(discarded ? other.discard(draft) : other.remove(draft)));
            DraftChange more = typed(maria, 1, "more", 2);
            more.summary.uuid = draft.uuid;
            QCOMPARE(database.write(more), DraftResult::Gone);
            QCOMPARE(database.recordAttempt(draft, "body"), DraftResult::Gone);
            QVERIFY(!draftOf(database, maria));
            next.summary.uuid += u'+';
        }
    }

    void removeAll_leavesDraftsOfContactsHeldElsewhere()
    {
        const DraftFolder folder;
        DraftDatabase holder(folder.path);
        DraftDatabase database(folder.path);
        QVERIFY(holder.open().open && database.open().open);
        std::optional<DraftHolder> other;
        QVERIFY(holder.claim(maria, &other) && isDone(holder.write(begun(maria))));
        QVERIFY(isDone(database.write(begun(eva))));
        bool all = true;
        QVERIFY(database.removeAll(&all) && !all);
        QVERIFY(draftOf(holder, maria) && !draftOf(holder, eva));
        QVERIFY(holder.release(maria) && database.removeAll(&all) && all);
        QVERIFY(!folder.everything().contains("first step"));
    }

    void claim_isKeptWhenTheFileIsLost()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        std::optional<DraftHolder> other;
        QVERIFY(database.claim(maria, &other) && !other);
        QVERIFY(QFile::remove(folder.path));
        QVERIFY(database.open().open);
        DraftDatabase second(folder.path);
        QVERIFY(second.open().open && second.claim(maria, &other));
        QVERIFY2(other, "claim lost with the file");
    }

    void attemptOfExitedProcess_isUnknown()
    {
        const DraftFolder folder;
        {
            DraftDatabase database(folder.path);
            QVERIFY(database.open().open);
            std::optional<DraftHolder> other;
            QVERIFY(database.claim(maria, &other));
            QVERIFY(!other);
            QVERIFY(isDone(database.write(begun(maria))));
            QVERIFY(isDone(database.recordAttempt(draftFor(maria), "body")));
            QCOMPARE(draftOf(database, maria)->summary.state, DraftState::Sending);
            // Another process sees the attempt as still sending while this one holds the claim.
            DraftDatabase second(folder.path);
            QVERIFY(second.open().open);
            QCOMPARE(draftOf(second, maria)->summary.state, DraftState::Sending);
            QVERIFY(second.claim(maria, &other));
            QVERIFY(other);
            QCOMPARE(other->process, qint64(QCoreApplication::applicationPid()));
            QVERIFY(database.release(maria));
            QVERIFY(second.claim(maria, &other));
            QVERIFY(!other);
            QVERIFY(second.release(maria));
            QVERIFY(database.claim(maria, &other));
        }
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        QCOMPARE(draftOf(database, maria)->summary.state, DraftState::Unknown);
        QCOMPARE(draftOf(database, maria)->sent, QByteArray("body"));
    }

    void invalidFile_isSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const DraftFolder folder;
        {
            DraftDatabase database(folder.path);
            QVERIFY(database.open().open);
            for (int i = 0; i < 50; ++i) {
                DraftKey key = maria;
                key.contactId += QString::number(i);
                QVERIFY(isDone(database.write(begun(key))));
            }
        }
        QFile file(folder.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        QVERIFY(good.size() > 8192);
        QTest::newRow("garbage") << QByteArray(5000, 'x');
        QTest::newRow("truncated") << good.first(good.size() / 2);
        QByteArray damaged = good;
        damaged.replace(4096, 3000, QByteArray(3000, '\x7f'));
        QTest::newRow("damaged") << damaged;
        QByteArray foreign = good;
        foreign.replace(68, 4, "Else"); // the application's ID
        QTest::newRow("foreign") << foreign;
    }

    void invalidFile_isSetAside()
    {
        QFETCH(const QByteArray, bytes);
        const DraftFolder folder;
        QDir().mkpath(QFileInfo(folder.path).path());
        QFile file(folder.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        DraftDatabase database(folder.path);
        const SqliteFile::Opening opening = database.open();
        QVERIFY2(opening.open, qPrintable(database.file().errorText()));
        QVERIFY(!opening.setAside.isEmpty());
        QFile aside(QFileInfo(folder.path).dir().filePath(opening.setAside));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(isDone(database.write(begun(maria))));
        QVERIFY(draftOf(database, maria));
    }

    void firstVersion_isMigrated()
    {
        const DraftFolder folder;
        {
            SqliteFile file(folder.path, draftMigrations().first(1), [] { return true; });
            QVERIFY(file.open().open);
            for (const auto &[id, key, when] : {std::tuple(1, maria, 2), {2, eva, 1}}) {
                QVERIFY(
                    file.run(u"INSERT INTO draft (id, base_url, account_id, contact_id, name, account_name,"
                             " changes, edited_at, state, open, position, place)"
                             " VALUES (?, ?, ?, ?, 'María', 'Tienda', 1, ?, 2, 1, 1, 'there')"_s,
                             {id, key.baseUrl, key.accountId, key.contactId, when}));
                QVERIFY(file.run(u"INSERT INTO base VALUES (?, 'base')"_s, {id}));
                QVERIFY(file.run(u"INSERT INTO attempt VALUES (?, 'body')"_s, {id}));
                QVERIFY(file.run(u"INSERT INTO step VALUES (?, 0, 'first')"_s, {id}));
            }
        }
        DraftDatabase database(folder.path);
        QVERIFY(database.open().setAside.isEmpty());
        QCOMPARE(database.list()->size(), 2);
        QCOMPARE(database.list()->constFirst().key, maria); // version 1 is sorted by time only
        const auto draft = draftOf(database, eva);
        QVERIFY(draft);
        QCOMPARE(lineOf(*draft), u"aaaaaaaa state 2 open, base <base>, steps <first> at 1, sent <body>"_s);
        DraftChange change = typed(eva, 1, "second", 2);
        change.summary.uuid = draft->summary.uuid;
        QVERIFY(isDone(database.write(change)));
        QCOMPARE(draftOf(database, eva)->steps, (QList<QByteArray>{"first", "second"}));
        QCOMPARE(database.list()->constFirst().key, eva);
        QVERIFY(isDone(database.remove(draft->summary.ref())));
        QVERIFY(!folder.everything().contains("second"));
    }

    void fileOfNewerVersion_isLeftUntouched_data()
    {
        QTest::addColumn<bool>("inLog");
        QTest::newRow("in the file") << false;
        QTest::newRow("in its write-ahead log only") << true;
    }

    void fileOfNewerVersion_isLeftUntouched()
    {
        QFETCH(const bool, inLog);
        const DraftFolder folder;
        {
            DraftDatabase database(folder.path);
            QVERIFY(database.open().open && isDone(database.write(begun(maria))));
        }
        QList<QStringList> migrations = draftMigrations();
        migrations << QStringList{u"ALTER TABLE draft ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"_s};
        SqliteFile newer(folder.path, migrations, [] { return true; });
        QVERIFY(newer.open().open);
        if (!inLog)
            newer.checkpoint();
        const QByteArray before = folder.everything();
        DraftDatabase database(folder.path);
        QVERIFY(!database.open().open);
        QCOMPARE(database.file().trouble(), SqliteFile::Trouble::Newer);
        QVERIFY(!database.recreate().open);
        QCOMPARE(database.file().trouble(), SqliteFile::Trouble::Newer);
        QCOMPARE(setAsideBeside(folder.path), QStringList());
        QCOMPARE(folder.everything(), before);
    }

    void emptyFile_becomesDatabase()
    {
        const DraftFolder folder;
        QDir().mkpath(QFileInfo(folder.path).path());
        QFile file(folder.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        DraftDatabase database(folder.path);
        const SqliteFile::Opening opening = database.open();
        QVERIFY(opening.open);
        QVERIFY(opening.setAside.isEmpty());
        QVERIFY(isDone(database.write(begun(maria))));
    }

    void deletedFile_isNoticed()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        QVERIFY(database.file().isInPlace());
        QVERIFY(QFile::remove(folder.path));
        QVERIFY(!database.file().isInPlace());
    }
};

CE_TEST(TestDraftDatabase)

} // namespace tst_draftdatabase

#include "tst_draftdatabase.moc"
