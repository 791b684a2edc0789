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

/// Records the answer to one keychain request and how often its callback was called.
class Reply
{
public:
    Keychain::Callback callback()
    {
        return [this](const Answer &answer) {
            m_answer = answer;
            ++m_count;
        };
    }
    bool wait() const
    {
        return patient::waitFor([this] { return m_count > 0; });
    }
    int count() const { return m_count; }
    const Answer &answer() const { return m_answer; }

private:
    Answer m_answer;
    int m_count = 0;
};

/// Tests without a bus, then with a keychain that never answers, then with gnome-keyring. The order matters:
/// the library keeps the first bus that it connects to.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_receiver = std::make_unique<QObject>(); }

    void missingBus_failsImmediately()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        Keychain keychain;
        keychain.setTimeLimit(1h); // so a request that waits for it fails the test
        Reply write, read, remove;
        keychain.write(entry, both, m_receiver.get(), write.callback());
        keychain.read(entry, m_receiver.get(), read.callback());
        keychain.remove(entry, m_receiver.get(), remove.callback());
        for (const Reply *reply : {&write, &read, &remove}) {
            QVERIFY(reply->wait());
            QCOMPARE(reply->answer().problem, Problem::Unusable);
            QVERIFY(!reply->answer().words.isEmpty());
        }
    }

    void silentKeychain_endsAtTimeLimit()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        QVERIFY(silent.isThere());
        Keychain keychain;
        keychain.setTimeLimit(300ms);
        QElapsedTimer timer;
        timer.start();
        Reply write, read;
        keychain.write(entry, both, m_receiver.get(), write.callback());
        keychain.read(entry, m_receiver.get(), read.callback());
        QVERIFY(write.wait());
        QVERIFY2(timer.elapsed() >= 250, "the request ended before its time limit");
        QVERIFY2(read.count() > 0, "the second request waited for a time limit of its own");
        QCOMPARE(write.answer().problem, Problem::NoAnswer);
        QCOMPARE(read.answer().problem, Problem::NoAnswer);
        QTRY_VERIFY(silent.asked() > 0);

        // A later request reaches the keychain although the previous request never ended.
        const int before = silent.asked();
        Reply again;
        keychain.read(entry, m_receiver.get(), again.callback());
        QVERIFY(again.wait());
        QVERIFY2(silent.asked() > before, "the request was queued after one that never ended");
        QCOMPARE(again.answer().problem, Problem::NoAnswer);
    }

    void destroyedReceiver_isNotCalled()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        auto keychain = std::make_unique<Keychain>();
        keychain->setTimeLimit(100ms);
        Reply gone, stays;
        keychain->read(entry, m_receiver.get(), gone.callback());
        keychain->read(entry, this, stays.callback());
        m_receiver.reset();
        QVERIFY(stays.wait());
        QCOMPARE(gone.count(), 0);
        keychain->read(entry, this, gone.callback());
        keychain.reset(); // with a request running
        QTest::qWait(0);
        QCOMPARE(gone.count(), 0);
    }

    void writtenEntry_isReadBack()
    {
        startKeychain();
        Keychain keychain;
        Reply none, write, read, over, after, remove, gone, removeNone;
        keychain.read(entry, this, none.callback());
        keychain.write(entry, both, this, write.callback());
        keychain.read(entry, this, read.callback());
        keychain.write(entry, {{}, u"token-2"_s}, this, over.callback());
        keychain.read(entry, this, after.callback());
        keychain.remove(entry, this, remove.callback());
        keychain.read(entry, this, gone.callback());
        keychain.remove(entry, this, removeNone.callback());
        QVERIFY(removeNone.wait());
        QCOMPARE(none.answer().problem, Problem::NotFound);
        QVERIFY2(!write.answer().problem, qPrintable(write.answer().words));
        QVERIFY(!read.answer().problem);
        QCOMPARE(read.answer().secrets, both);
        QCOMPARE(after.answer().secrets, (Secrets{{}, u"token-2"_s}));
        QVERIFY(!remove.answer().problem);
        QCOMPARE(gone.answer().problem, Problem::NotFound);
        QVERIFY(!removeNone.answer().problem);
        for (const Reply *reply : {&none, &write, &read, &over, &after, &remove, &gone, &removeNone})
            QCOMPARE(reply->count(), 1);
    }

    void keychainFiles_areEncrypted()
    {
        startKeychain();
        Keychain keychain;
        const Canary canary("canary-in-the-keychain-7f3a9c51");
        Reply write;
        keychain.write(entry, {canary.string(), {}}, this, write.callback());
        QVERIFY(write.wait());
        QVERIFY(!write.answer().problem);
        m_bus->stopKeychain(); // this writes all secrets to its files
        const QStringList files = QDir(m_bus->home() + u"/.local/share/keyrings"_s).entryList(QDir::Files);
        QVERIFY2(files.contains(u"login.keyring"_s), qPrintable(files.join(u' ')));
        QCOMPARE(canary.filesWith(m_bus->home()), QStringList());

        // A restarted keychain doesn't know the existing connection, so the first request may fail.
        startKeychain();
        Reply first, second;
        keychain.read(entry, this, first.callback());
        QVERIFY(first.wait());
        keychain.read(entry, this, second.callback());
        QVERIFY(second.wait());
        QVERIFY2(!second.answer().problem, qPrintable(second.answer().words));
        QCOMPARE(second.answer().secrets.apiKey, canary.string());
    }

    void newEntries_areUnique() { QVERIFY(Keychain::newEntry() != Keychain::newEntry()); }

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

    std::unique_ptr<QObject> m_receiver;
    std::unique_ptr<PrivateBus> m_bus;
};

CE_TEST(TestKeychain)

} // namespace tst_keychain

#include "tst_keychain.moc"
