#include "fixtures/canary.h"
#include "fixtures/fakeclock.h"
#include "fixtures/privatebus.h"
#include "fixtures/settingsfile.h"
#include "fixtures/silentkeychain.h"
#include "fixtures/testprogram.h"
#include "fixtures/withoutrights.h"
#include "store/accountsave.h"
#include "store/orphanedsecrets.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_accountsave {

using End = AccountSave::Result::End;
using Problem = KeychainProblem;

const Canary key("canary\"key\\e19b04c7=&;<a6f3>");
const Canary token("canary+token/7f3a9c51=&<d2e8>");
/// The keychain entry of an account whose secrets are to be moved into the keychain.
const auto placeholderEntry = u"to move"_s;

Profile canaryProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.accountId = u"c0ffee00-2222-4333-8444-555555555555"_s;
    profile.apiKey = key.string();
    profile.token = token.string();
    return profile;
}

Profile withKeychain(Profile profile)
{
    profile.keychainEntry = placeholderEntry;
    return profile;
}

/// A temporary folder with settings, and functions to save accounts and to read the keychain.
struct SaveFixture
{
    /// Returns std::nullopt if the save doesn't finish in time.
    std::optional<AccountSave::Result> save(const QList<Profile> &profiles)
    {
        std::optional<AccountSave::Result> end;
        AccountSave save(settings, clock);
        QObject::connect(&save, &AccountSave::finished, &save,
                         [&end](const AccountSave::Result &result) { end = result; });
        save.save(profiles, profiles.isEmpty() ? QString() : profiles.constFirst().name);
        return patient::waitFor([&end] { return end.has_value(); }) ? end : std::nullopt;
    }
    Keychain::Answer inKeychain(const QString &entry)
    {
        std::optional<Keychain::Answer> got;
        settings.keychain().read(entry, &settings, [&got](const Keychain::Answer &answer) { got = answer; });
        return patient::waitFor([&got] { return got.has_value(); })
                   ? *got
                   : Keychain::Answer{Problem::NoAnswer, {}, {}};
    }
    QStringList notes() const { return settings.keysIn(u"keychainLeftovers/"_s); }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contact-editor/contact-editor.ini"_s);
    FakeClock clock;
    Settings settings{path};
};

/// Moves the secrets of the only account into the keychain; kills this process once the keychain has them.
int runUntilKilled(const QString &path)
{
    Settings settings(path);
    FakeClock clock;
    AccountSave save(settings, clock);
    QObject::connect(&save, &AccountSave::inKeychain, &save, [] { std::raise(SIGKILL); });
    QObject::connect(&save, &AccountSave::finished, &save, [] { QCoreApplication::exit(1); });
    save.save({withKeychain(settings.profiles().constFirst())}, {});
    return QCoreApplication::exec();
}

/// Moves secrets into the keychain and back, with the faults that can interrupt this.
class TestAccountSave : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); }

    void saveWithoutKeychainSecrets_finishesSynchronously()
    {
        SaveFixture fixture;
        bool ended = false;
        AccountSave save(fixture.settings, fixture.clock);
        connect(&save, &AccountSave::finished, this, [&ended] { ended = true; });
        save.save({canaryProfile(u"A"_s)}, {});
        QVERIFY(ended);
    }

    void missingKeychain_changesNothing()
    {
        SaveFixture fixture;
        QVERIFY(fixture.save({canaryProfile(u"A"_s), canaryProfile(u"B"_s)}));
        const QByteArray before = contentOf(fixture.path);

        Profile b = withKeychain(canaryProfile(u"B"_s));
        const auto result = fixture.save({canaryProfile(u"renamed"_s), b});
        QVERIFY(result);
        QCOMPARE(result->end, End::KeychainFailed);
        QCOMPARE(result->account, u"B"_s);
        QCOMPARE(result->keychain.problem, Problem::Unusable);
        QCOMPARE(fixture.settings.profiles(), QList({canaryProfile(u"A"_s), canaryProfile(u"B"_s)}));
        const Settings reloaded(fixture.path);
        QCOMPARE(reloaded.profiles(), QList({canaryProfile(u"A"_s), canaryProfile(u"B"_s)}));
    }

    void silentKeychain_changesNothing()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        SaveFixture fixture;
        fixture.settings.keychain().setTimeLimit(200ms);
        QVERIFY(fixture.save({canaryProfile(u"A"_s)}));
        const auto result = fixture.save({withKeychain(canaryProfile(u"A"_s))});
        QVERIFY2(result, "save still running after the keychain's time limit");
        QCOMPARE(result->end, End::KeychainFailed);
        QCOMPARE(result->keychain.problem, Problem::NoAnswer);
        QCOMPARE(fixture.settings.profiles(), QList({canaryProfile(u"A"_s)}));
        // The keychain may still write the entry, so the note stays until the entry is certainly removed.
        QCOMPARE(fixture.notes().size(), 1);
    }

    void secrets_moveIntoKeychainAndBack()
    {
        startKeychain();
        SaveFixture fixture;
        QVERIFY(fixture.save({canaryProfile(u"A"_s)}));
        QCOMPARE(QString::fromUtf8(contentOf(fixture.path)).count(u"canary"_s), 2);
        // The temporary file of a killed save is removed by the next save.
        QFile copy(fixture.path + u".AbCdEf"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(contentOf(fixture.path)) > 0);
        copy.close();

        const auto result = fixture.save({withKeychain(canaryProfile(u"A"_s))});
        QVERIFY(result);
        QCOMPARE(result->end, End::Saved);
        const Profile there = Settings(fixture.path).profiles().constFirst();
        QVERIFY(there.needsSecrets());
        QVERIFY2(there.keychainEntry != placeholderEntry, "no new keychain entry was created");
        for (const Canary *secret : {&key, &token})
            QCOMPARE(secret->filesWith(fixture.folder.path()), QStringList());
        QVERIFY(!contentOf(fixture.path).contains("canary"));
        QVERIFY(!QFile::exists(copy.fileName()));
        QCOMPARE(fixture.inKeychain(there.keychainEntry).secrets, canaryProfile({}).secrets());
        QCOMPARE(fixture.notes(), QStringList());

        // Renaming the account keeps its keychain entry.
        Profile renamed = there;
        renamed.name = u"B"_s;
        QVERIFY(fixture.save({renamed}));
        QCOMPARE(fixture.settings.profiles().constFirst().keychainEntry, there.keychainEntry);

        // Changed secrets are written to a new entry, and the old entry is removed.
        Profile other = renamed;
        other.token = u"another-token"_s;
        QCOMPARE(fixture.save({other})->end, End::Saved);
        const QString second = fixture.settings.profiles().constFirst().keychainEntry;
        QTRY_COMPARE(fixture.notes(), QStringList());
        QCOMPARE(fixture.inKeychain(there.keychainEntry).problem, Problem::NotFound);
        QCOMPARE(fixture.inKeychain(second).secrets, (Secrets{{}, u"another-token"_s}));

        // The secrets move back into the file.
        Profile back = canaryProfile(u"B"_s);
        QCOMPARE(fixture.save({back})->end, End::Saved);
        QCOMPARE(Settings(fixture.path).profiles(), QList({back}));
        QTRY_COMPARE(fixture.notes(), QStringList());
        QCOMPARE(fixture.inKeychain(second).problem, Problem::NotFound);
    }

    void removedAccount_removesItsEntry()
    {
        startKeychain();
        SaveFixture fixture;
        QVERIFY(fixture.save({withKeychain(canaryProfile(u"A"_s)), withKeychain(canaryProfile(u"B"_s))}));
        const QList<Profile> profiles = fixture.settings.profiles();
        QVERIFY(profiles.at(0).keychainEntry != profiles.at(1).keychainEntry);
        QVERIFY(fixture.save({profiles.at(1)}));
        QTRY_COMPARE(fixture.notes(), QStringList());
        QCOMPARE(fixture.inKeychain(profiles.at(0).keychainEntry).problem, Problem::NotFound);
        QVERIFY(!fixture.inKeychain(profiles.at(1).keychainEntry).problem);
    }

    void fullDisk_changesNothing()
    {
        startKeychain();
        SaveFixture fixture;
        QVERIFY(fixture.save({canaryProfile(u"A"_s), withKeychain(canaryProfile(u"B"_s))}));
        const QList<Profile> before = fixture.settings.profiles();
        const QByteArray bytes = contentOf(fixture.path);
        std::optional<AccountSave::Result> into, outOf;
        {
            const FullDisk full;
            into = fixture.save({withKeychain(before.at(0)), before.at(1)});
            outOf = fixture.save({before.at(0), canaryProfile(u"B"_s)});
        }
        for (const auto &result : {into, outOf}) {
            QVERIFY(result);
            QCOMPARE(result->end, End::NotWritten);
        }
        QCOMPARE(contentOf(fixture.path), bytes);
        QCOMPARE(fixture.settings.profiles(), before);
        // Removing orphans later keeps the entries that the file refers to.
        fixture.clock.advance(3600);
        orphanedsecrets::removeOrphans(fixture.settings, fixture.clock);
        QTRY_COMPARE(fixture.notes(), QStringList());
        QCOMPARE(fixture.inKeychain(before.at(1).keychainEntry).secrets, canaryProfile({}).secrets());
    }

    void killBeforeFileIsWritten_leavesEntryForCleanup()
    {
        startKeychain();
        SaveFixture fixture;
        QVERIFY(fixture.save({canaryProfile(u"A"_s)}));
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedChannels);
        victim.start(QCoreApplication::applicationFilePath(),
                     {u"tst_accountsave"_s, u"--die"_s, fixture.path});
        QVERIFY(victim.waitForFinished(patience));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

        Settings reloaded(fixture.path);
        QCOMPARE(reloaded.profiles(), QList({canaryProfile(u"A"_s)}));
        const QStringList notes = reloaded.keysIn(u"keychainLeftovers/"_s);
        QCOMPARE(notes.size(), 1);
        const QString entry = notes.constFirst().section(u'/', 1);
        QVERIFY(!fixture.inKeychain(entry).problem);
        // A recent entry may belong to a save of another process; an entry that is an hour old doesn't.
        orphanedsecrets::removeOrphans(reloaded, fixture.clock);
        QVERIFY(!fixture.inKeychain(entry).problem);
        fixture.clock.advance(3600);
        orphanedsecrets::removeOrphans(reloaded, fixture.clock);
        QTRY_COMPARE(reloaded.keysIn(u"keychainLeftovers/"_s), QStringList());
        QCOMPARE(fixture.inKeychain(entry).problem, Problem::NotFound);
    }

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

    std::unique_ptr<PrivateBus> m_bus;
};

int runTests(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--die"_s)
        return runUntilKilled(arguments.value(2));
    TestAccountSave test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(runTests)

} // namespace tst_accountsave

#include "tst_accountsave.moc"
