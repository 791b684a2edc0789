#include "crash/faultydisk.h"
#include "crash/storeoperation.h"
#include "fixtures/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_powercut {

using Loose = DiskRecord::Loose;

const DraftKey next{maria.baseUrl, maria.accountId, u"dddddddd-0d44-4b50-8888-8dd25736052a"_s};

/// An editor's work on the file, with a record of the disk and of the numbers of operations that the store
/// reported as written at each moment.
class Work
{
public:
    Work(const QString &path, int first, int end, DiskRecord &record)
    {
        record.begin(QFileInfo(path).path());
        FaultyDisk disk;
        disk.recordIn(record);
        QList<Claim> claims; // outlive the store, so that the end of the editor doesn't release them
        DraftStore store(path);
        QObject here;
        for (const DraftKey &key : StoreOperation::keys)
            store.claim(key, &here, [&](const Claim &claim) { claims << claim; });
        m_reported[0] = first;
        for (int number = first; number < end;) {
            for (const int group = number + 1 + number % 3; number < group && number < end; ++number) {
                const StoreOperation now = StoreOperation::of(number);
                QVERIFY(now.applyEdits(store));
                // after this, the editor would send the request
                if (now.kind == StoreOperation::Kind::Attempt)
                    m_reported[record.size()] = number + 1;
            }
            QVERIFY(settled(store));
            m_reported[record.size()] = number;
        }
    }
    /// The number of operations that were reported as written at that moment.
    int reportedAt(qsizetype moment) const { return *std::prev(m_reported.upperBound(moment)); }

private:
    QMap<qsizetype, int> m_reported;
};

/// The files after a power cut.
struct FilesAfterCut : DraftFolder
{
    FilesAfterCut(const DiskRecord &record, qsizetype moment, Loose loose)
    {
        const QString place = QFileInfo(path).path();
        QRandomGenerator random{quint32(moment)};
        QVERIFY(QDir().mkpath(place) && record.layOut(moment, place, loose, random));
    }
    /// Whether another draft can be written.
    bool isWritable() const
    {
        DraftDatabase database(path);
        return database.open().open && isDone(database.write(begun(next))) && draftOf(database, next);
    }
};

/// One line for each power cut after which something is lost or something unexpected is in the file.
QStringList faults(const DiskRecord &record, const Work &work, const ExpectedDrafts &expected, int first,
                   Loose loose)
{
    QStringList faults;
    for (qsizetype moment = 0; moment <= record.size(); ++moment) {
        const FilesAfterCut remains(record, moment, loose);
        const QStringList found = foundIn(remains.path);
        if (!expected.held(found, first, work.reportedAt(moment)))
            faults << u"cut %1, reported %2, found:\n%3"_s.arg(moment)
                          .arg(work.reportedAt(moment))
                          .arg(found.join(u'\n').remove(u"...."_s));
        else if (!remains.isWritable())
            faults << u"cut %1: the file is not writable"_s.arg(moment);
    }
    return faults;
}

/// Cuts the power at each moment of an editor's work. Operations that were reported as written must be there,
/// nothing else may be there, and the states must be right.
class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void powerCut_keepsReportedWrites_data()
    {
        QTest::addColumn<Loose>("loose");
        QTest::addColumn<bool>("afterPowerCut");
        QTest::newRow("a new file, all that is loose is lost") << Loose::Lost << false;
        QTest::newRow("a new file, a part of it is kept") << Loose::KeptInPart << false;
        QTest::newRow("after a power cut, all is lost") << Loose::Lost << true;
        QTest::newRow("after a power cut, a part is kept") << Loose::KeptInPart << true;
    }

    void powerCut_keepsReportedWrites()
    {
        QFETCH(const Loose, loose);
        QFETCH(const bool, afterPowerCut);
        DiskRecord before;
        const DraftFolder drafts;
        const Work earlier(drafts.path, 0, operationCount, before);
        if (!afterPowerCut) {
            const QStringList found = faults(before, earlier, {}, 0, loose);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            QVERIFY(before.size() > 100);
            return;
        }
        // The log has content then, which is being written into the file when the next power cut comes.
        const qsizetype half = before.size() / 2;
        const FilesAfterCut remains(before, half, loose);
        const int reported = earlier.reportedAt(half);
        const auto first = ExpectedDrafts().held(foundIn(remains.path), 0, reported);
        QVERIFY(first);
        ExpectedDrafts expected;
        for (int number = 0; number < *first; ++number)
            expected.enter(StoreOperation::of(number));
        DiskRecord record;
        const FilesAfterCut again(before, half, loose);
        const Work work(again.path, *first, *first + operationCount, record);
        const QStringList found = faults(record, work, expected, *first, loose);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void ignoredSyncs_areDetected()
    {
        const DraftFolder drafts;
        DiskRecord record(DiskRecord::Syncs::Ignored);
        const Work work(drafts.path, 0, operationCount, record);
        QVERIFY(faults(record, work, {}, 0, Loose::Lost).size() > 100);
        QVERIFY(faults(record, work, {}, 0, Loose::KeptInPart).size() > 100);
    }

private:
    static constexpr int operationCount = 24;
};

CE_TEST(TestPowerCut)

} // namespace tst_powercut

#include "tst_powercut.moc"
