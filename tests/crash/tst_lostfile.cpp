#include "crash/faultydisk.h"
#include "fixtures/sampledrafts.h"
#include "fixtures/testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_lostfile {

bool overwrite(const QString &path, const QByteArray &bytes)
{
    // QFile would release SQLite's locks: closing any descriptor of a file ends the process's POSIX locks on
    // it.
    const QString copy = path + ".bytes"_L1;
    QFile file(copy);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
           QProcess::execute(u"cp"_s, {copy, path}) == 0 && file.remove();
}

class TestLostFile : public QObject
{
    Q_OBJECT

private slots:
    void lostFile_isRecreatedWithTheDrafts_data()
    {
        QTest::addColumn<QStringList>("deleted");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isSetAside");
        QTest::newRow("deleted") << QStringList{u""_s} << QByteArray() << false;
        QTest::newRow("deleted with all there is")
            << QStringList{u""_s, u"-wal"_s, u"-shm"_s} << QByteArray() << false;
        QTest::newRow("garbage") << QStringList{} << QByteArray(100'000, 'x') << true;
        QTest::newRow("cut off") << QStringList{} << QByteArray("SQLite format 3") << true;
    }

    /// Each access after the loss also fails once, in turn.
    void lostFile_isRecreatedWithTheDrafts()
    {
        QFETCH(const QStringList, deleted);
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isSetAside);
        FaultyDisk disk;
        bool failed = true;
        for (int access = 1; failed; ++access) {
            const DraftFolder drafts;
            {
                Typist typist(drafts.path);
                typist.store.write(begun(eva));
                typist.store.remove(
                    draftFor(eva)); // a checkpoint: everything is in the file and the log is empty
                typist.type();
                QVERIFY(settled(typist.store));
                for (const QString &ending : deleted)
                    QVERIFY(QFile::remove(drafts.path + ending));
                QVERIFY(bytes.isEmpty() || overwrite(drafts.path, bytes));
                disk.failAt(access);
                typist.type();
                typist.type();
                QVERIFY(settled(typist.store));
                failed = disk.hasFailed();
                disk.heal();
                const QByteArray at = "at access " + QByteArray::number(access);
                QVERIFY2(typist.anew == 1, at.constData());
                QVERIFY2(typist.store.setAside().isEmpty() != isSetAside, at.constData());
                QCOMPARE(setAsideBeside(drafts.path).filter(QRegularExpression(u"\\d$"_s)).size(),
                         isSetAside ? 1 : 0);
            }
            QCOMPARE(foundIn(drafts.path),
                     QStringList{line("3c90c3cc"_L1, "0 open"_L1, "first step|1|2|3"_L1, 4, ">"_L1)});
        }
        QVERIFY(disk.accesses() > 20);
    }

    void lostFile_isRecreatedForTwoEditors()
    {
        const DraftFolder drafts;
        Typist typist(drafts.path);
        DraftStore other(drafts.path);
        QVERIFY(settled(typist.store));
        other.write(begun(eva));
        QVERIFY(settled(other));
        const QSignalSpy recreated(&other, &DraftStore::databaseRecreated);
        QVERIFY(QFile::remove(drafts.path));
        typist.type();
        QVERIFY(settled(typist.store));
        other.write(begun(eva));
        QVERIFY(settled(other));
        QCOMPARE(recreated.size(), 1);
        typist.type();
        QVERIFY(settled(typist.store));
        QCOMPARE(foundIn(drafts.path).size(), 2);
        QVERIFY(foundIn(drafts.path).value(0).contains(u"<first step|1|2>"_s));
    }
};

CE_TEST(TestLostFile)

} // namespace tst_lostfile

#include "tst_lostfile.moc"
