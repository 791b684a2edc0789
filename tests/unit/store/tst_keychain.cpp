#include "fixtures/canary.h"
#include "fixtures/privatebus.h"
#include "fixtures/silentkeychain.h"
#include "fixtures/testprogram.h"
#include "store/keychain.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_keychain {

using Answer = Keychain::Answer;
using Problem = KeychainProblem;

const Secrets both{u"key+\"of\\the=shop%;"_s, u"token-1"_s};
const auto entry = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

/// What came of a question, once it has.
class Asked
{
public:
    Keychain::Told told()
    {
        return [this](const Answer &answer) {
            m_answer = answer;
            ++m_count;
        };
    }
    bool isOver() const
    {
        return patient::waitFor([this] { return m_count > 0; });
    }
    int count() const { return m_count; }
    const Answer &answer() const { return m_answer; }

private:
    Answer m_answer;
    int m_count = 0;
};

/// A bus that isn't there, a keychain that never answers, and a real one, in this order: the library keeps
/// the first bus it gets.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_asker = std::make_unique<QObject>(); }

    void withoutABusItFailsAtOnce()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        Keychain keychain;
        keychain.setTimeLimit(1h); // a question that isn't answered before fails the test
        Asked write, read, remove;
        keychain.write(entry, both, m_asker.get(), write.told());
        keychain.read(entry, m_asker.get(), read.told());
        keychain.remove(entry, m_asker.get(), remove.told());
        for (const Asked *asked : {&write, &read, &remove}) {
            QVERIFY(asked->isOver());
            QCOMPARE(asked->answer().problem, Problem::Unusable);
            QVERIFY(!asked->answer().words.isEmpty());
        }
    }

    void aSilentOneIsNotWaitedForLong()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        QVERIFY(silent.isThere());
        Keychain keychain;
        keychain.setTimeLimit(300ms);
        QElapsedTimer timer;
        timer.start();
        Asked write, read;
        keychain.write(entry, both, m_asker.get(), write.told());
        keychain.read(entry, m_asker.get(), read.told());
        QVERIFY(write.isOver());
        QVERIFY2(timer.elapsed() >= 250, "it was given less time than it has");
        QVERIFY2(read.count() > 0, "the question behind it waited for a time limit of its own");
        QCOMPARE(write.answer().problem, Problem::NoAnswer);
        QCOMPARE(read.answer().problem, Problem::NoAnswer);
        QTRY_VERIFY(silent.asked() > 0);

        // Each later question is really asked, though the one before it never ended.
        const int before = silent.asked();
        Asked again;
        keychain.read(entry, m_asker.get(), again.told());
        QVERIFY(again.isOver());
        QVERIFY2(silent.asked() > before, "it stood behind the one that never ended");
        QCOMPARE(again.answer().problem, Problem::NoAnswer);
    }

    void whoIsGoneIsNotTold()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        auto keychain = std::make_unique<Keychain>();
        keychain->setTimeLimit(100ms);
        Asked gone, stays;
        keychain->read(entry, m_asker.get(), gone.told());
        keychain->read(entry, this, stays.told());
        m_asker.reset();
        QVERIFY(stays.isOver());
        QCOMPARE(gone.count(), 0);
        keychain->read(entry, this, gone.told());
        keychain.reset(); // with a question under way
        QTest::qWait(0);
        QCOMPARE(gone.count(), 0);
    }

    void whatIsWrittenIsRead()
    {
        startKeychain();
        Keychain keychain;
        Asked none, write, read, over, after, remove, gone, removeNone;
        keychain.read(entry, this, none.told());
        keychain.write(entry, both, this, write.told());
        keychain.read(entry, this, read.told());
        keychain.write(entry, {{}, u"token-2"_s}, this, over.told());
        keychain.read(entry, this, after.told());
        keychain.remove(entry, this, remove.told());
        keychain.read(entry, this, gone.told());
        keychain.remove(entry, this, removeNone.told());
        QVERIFY(removeNone.isOver());
        QCOMPARE(none.answer().problem, Problem::NotFound);
        QVERIFY2(!write.answer().problem, qPrintable(write.answer().words));
        QVERIFY(!read.answer().problem);
        QCOMPARE(read.answer().secrets, both);
        QCOMPARE(after.answer().secrets, (Secrets{{}, u"token-2"_s}));
        QVERIFY(!remove.answer().problem);
        QCOMPARE(gone.answer().problem, Problem::NotFound);
        QVERIFY(!removeNone.answer().problem);
        for (const Asked *asked : {&none, &write, &read, &over, &after, &remove, &gone, &removeNone})
            QCOMPARE(asked->count(), 1);
    }

    void theKeychainsFilesDoNotShowThem()
    {
        startKeychain();
        Keychain keychain;
        const Canary canary("canary-in-the-keychain-7f3a9c51");
        Asked write;
        keychain.write(entry, {canary.string(), {}}, this, write.told());
        QVERIFY(write.isOver());
        QVERIFY(!write.answer().problem);
        m_bus->stopKeychain(); // what it was told is on its disk
        const QStringList files = QDir(m_bus->home() + u"/.local/share/keyrings"_s).entryList(QDir::Files);
        QVERIFY2(files.contains(u"login.keyring"_s), qPrintable(files.join(u' ')));
        QCOMPARE(canary.filesWith(m_bus->home()), QStringList());

        // One that was started anew knows nothing of who asked before: that fails once.
        startKeychain();
        Asked first, second;
        keychain.read(entry, this, first.told());
        QVERIFY(first.isOver());
        keychain.read(entry, this, second.told());
        QVERIFY(second.isOver());
        QVERIFY2(!second.answer().problem, qPrintable(second.answer().words));
        QCOMPARE(second.answer().secrets.apiKey, canary.string());
    }

    void eachNewEntryIsAnother() { QVERIFY(Keychain::newEntry() != Keychain::newEntry()); }

private:
    void startBus()
    {
        if (!m_bus)
            m_bus = std::make_unique<PrivateBus>();
        if (!m_bus->isThere())
            QSKIP(qPrintable(m_bus->why()));
    }
    void startKeychain()
    {
        startBus();
        if (m_bus && m_bus->isThere() && !m_bus->startKeychain())
            QSKIP("no gnome-keyring to test with");
    }

    std::unique_ptr<QObject> m_asker;
    std::unique_ptr<PrivateBus> m_bus;
};

CE_TEST(TestKeychain)

} // namespace tst_keychain

#include "tst_keychain.moc"
