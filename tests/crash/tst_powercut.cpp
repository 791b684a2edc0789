#include "crash/faultydisk.h"
#include "crash/storeoperation.h"
#include "fixtures/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_powercut {

using Loose = DiskRecord::Loose;

const DraftKey next{maria.baseUrl, maria.accountId, u"dddddddd-0d44-4b50-8888-8dd25736052a"_s};

/// An editor's work on the file, with what reached the disk, and when it was said of which deeds that they
/// are written.
class Work
{
public:
    Work(const QString &path, int first, int end, DiskRecord &record)
    {
        record.begin(QFileInfo(path).path());
        FaultyDisk disk;
        disk.recordIn(record);
        DraftStore store(path);
        QObject here;
        for (const DraftKey &key : StoreOperation::keys)
            store.claim(key, &here, [](const auto &) {});
        m_said[0] = first;
        for (int number = first; number < end;) {
            for (const int group = number + 1 + number % 3; number < group && number < end; ++number) {
                const StoreOperation now = StoreOperation::of(number);
                QVERIFY(now.applyEdits(store));
                if (now.kind == StoreOperation::Kind::Attempt) // the next thing would be to send it
                    m_said[record.size()] = number + 1;
            }
            QVERIFY(settled(store));
            m_said[record.size()] = number;
        }
    }
    /// How many were said to be written by then.
    int saidAt(qsizetype moment) const { return *std::prev(m_said.upperBound(moment)); }

private:
    QMap<qsizetype, int> m_said;
};

/// The file after a power cut.
struct Remains : DraftFolder
{
    Remains(const DiskRecord &record, qsizetype moment, Loose loose)
    {
        const QString place = QFileInfo(path).path();
        QRandomGenerator random{quint32(moment)};
        QVERIFY(QDir().mkpath(place) && record.layOut(moment, place, loose, random));
    }
    /// Whether it takes another draft.
    bool goesOn() const
    {
        DraftDatabase database(path);
        return database.open().open && database.write(begun(next)) && draftOf(database, next);
    }
};

/// A sentence for each cut after which something is lost, or there is what nobody asked for.
QStringList faults(const DiskRecord &record, const Work &work, const ExpectedDrafts &expected, int first,
                   Loose loose)
{
    QStringList faults;
    for (qsizetype moment = 0; moment <= record.size(); ++moment) {
        const Remains remains(record, moment, loose);
        const QStringList found = foundIn(remains.path);
        if (!expected.held(found, first, work.saidAt(moment)))
            faults << u"cut %1, said %2, found:\n%3"_s.arg(moment)
                          .arg(work.saidAt(moment))
                          .arg(found.join(u'\n').remove(u"...."_s));
        else if (!remains.goesOn())
            faults << u"cut %1: nothing more can be written"_s.arg(moment);
    }
    return faults;
}

/// The power is cut at each moment of an editor's work. What was said to be written is there, nothing is that
/// wasn't asked for, and the states are true.
class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void atEachMoment_data()
    {
        QTest::addColumn<Loose>("loose");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("a new file, all that is loose is lost") << Loose::Lost << false;
        QTest::newRow("a new file, a part of it is kept") << Loose::KeptInPart << false;
        QTest::newRow("after a power cut, all is lost") << Loose::Lost << true;
        QTest::newRow("after a power cut, a part is kept") << Loose::KeptInPart << true;
    }

    void atEachMoment()
    {
        QFETCH(const Loose, loose);
        QFETCH(const bool, isThere);
        DiskRecord before;
        const DraftFolder shelf;
        const Work earlier(shelf.path, 0, deeds, before);
        if (!isThere) {
            const QStringList found = faults(before, earlier, {}, 0, loose);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            QVERIFY(before.size() > 100);
            return;
        }
        // The log is full, then, and is written into the file while the next power cut comes.
        const qsizetype half = before.size() / 2;
        const Remains remains(before, half, loose);
        const int said = earlier.saidAt(half);
        const auto first = ExpectedDrafts().held(foundIn(remains.path), 0, said);
        QVERIFY(first);
        ExpectedDrafts expected;
        for (int number = 0; number < *first; ++number)
            expected.enter(StoreOperation::of(number));
        DiskRecord record;
        const Remains again(before, half, loose);
        const Work work(again.path, *first, *first + deeds, record);
        const QStringList found = faults(record, work, expected, *first, loose);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aDiskThatNobodyTellsToKeepAnythingIsNoticed()
    {
        const DraftFolder shelf;
        DiskRecord record(DiskRecord::Syncs::Ignored);
        const Work work(shelf.path, 0, deeds, record);
        QVERIFY(faults(record, work, {}, 0, Loose::Lost).size() > 100);
        QVERIFY(faults(record, work, {}, 0, Loose::KeptInPart).size() > 100);
    }

private:
    static constexpr int deeds = 24;
};

CE_TEST(TestPowerCut)

} // namespace tst_powercut

#include "tst_powercut.moc"
