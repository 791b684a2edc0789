#include "fixtures/sampledrafts.h"
#include "fixtures/testprogram.h"
#include "store/draftmigrations.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
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
            QVERIFY(database.write(begun(maria)));
            QVERIFY(database.write(typed(maria, 1, "second", 2)));
            QVERIFY(database.write(typed(maria, 1, "second, and more", 2)));
            QVERIFY(database.write(begun(eva)));
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
        QVERIFY(database.write(typed(maria, 0, "another first", 1)));
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
        QVERIFY(database.write(change));
        QVERIFY(database.recordAttempt(maria, QByteArray()));
        QCOMPARE(draftOf(database, maria)->steps, QList<QByteArray>{""});
    }

    void files_areReadableByOwnerOnly()
    {
        const DraftFolder folder;
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        QVERIFY(database.write(begun(maria)));
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
        QVERIFY(database.write(begun(maria)));
        QVERIFY(database.write(typed(maria, 1, "a secret step", 2)));
        QVERIFY(database.recordAttempt(maria, "the body of it"));
        for (const char *bytes : {"of María", "a secret step", "the body of it"})
            QVERIFY2(folder.everything().contains(bytes), bytes);
        QVERIFY(database.remove(maria));
        for (const char *bytes :
             {"of María", "first step", "a secret step", "the body of it", "Gómez", "3c90c3cc"})
            QVERIFY2(!folder.everything().contains(bytes), bytes);
        QVERIFY(!draftOf(database, maria));
        QVERIFY(database.write(typed(maria, 2, "too late", 3)));
        QVERIFY(!draftOf(database, maria));
    }

    void discardedDraft_canBeRestoredUntilClose()
    {
        const DraftFolder folder;
        {
            DraftDatabase database(folder.path);
            QVERIFY(database.open().open);
            QVERIFY(database.write(begun(maria)));
            QVERIFY(database.setDiscarded(maria, true));
            QVERIFY(!draftOf(database, maria));
            QCOMPARE(database.list()->size(), 0);
            QVERIFY(database.setDiscarded(maria, false));
            QVERIFY(draftOf(database, maria));
            QVERIFY(database.setDiscarded(maria, true));
        }
        DraftDatabase database(folder.path);
        QVERIFY(database.open().open);
        QVERIFY(database.setDiscarded(maria, false));
        QVERIFY(!draftOf(database, maria));
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
            QVERIFY(database.write(begun(maria)));
            QVERIFY(database.recordAttempt(maria, "body"));
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
                QVERIFY(database.write(begun(key)));
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
        QVERIFY(database.write(begun(maria)));
        QVERIFY(draftOf(database, maria));
    }

    void firstVersion_isMigrated()
    {
        const DraftFolder folder;
        {
            DraftDatabase database(folder.path);
            QVERIFY(database.open().open);
            DraftChange older = begun(eva);
            older.summary.when = older.summary.when.addDays(-1);
            QVERIFY(database.write(begun(maria)) && database.write(older));
            QCOMPARE(database.list()->constFirst().key, eva);
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            db.setDatabaseName(folder.path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(u"ALTER TABLE draft DROP COLUMN turn"_s));
            QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        DraftDatabase database(folder.path);
        QVERIFY(database.open().setAside.isEmpty());
        QCOMPARE(database.list()->size(), 2);
        QCOMPARE(database.list()->constFirst().key, maria); // version 1 is sorted by time only
        QVERIFY(database.write(typed(eva, 1, "second", 2)));
        QCOMPARE(database.list()->constFirst().key, eva);
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
            QVERIFY(database.open().open && database.write(begun(maria)));
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
        QVERIFY(database.write(begun(maria)));
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
