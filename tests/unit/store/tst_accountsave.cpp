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
/// Of an account that is to be moved.
const auto toMove = u"to move"_s;

Profile canaryProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.accountId = u"c0ffee00-2222-4333-8444-555555555555"_s;
    profile.apiKey = key.string();
    profile.token = token.string();
    return profile;
}

Profile moved(Profile profile)
{
    profile.keychainEntry = toMove;
    return profile;
}

/// One computer: a folder with the settings, and what is saved on it.
struct MultiWindowFixture
{
    /// Nothing when it doesn't end.
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

/// Has its only account moved to the keychain; is dead when the keychain has its secrets.
int dieBetween(const QString &path)
{
    Settings settings(path);
    FakeClock clock;
    AccountSave save(settings, clock);
    QObject::connect(&save, &AccountSave::inKeychain, &save, [] { std::raise(SIGKILL); });
    QObject::connect(&save, &AccountSave::finished, &save, [] { QCoreApplication::exit(1); });
    save.save({moved(settings.profiles().constFirst())}, {});
    return QCoreApplication::exec();
}

/// Secrets on their way into the keychain and out of it, and what stops them.
class TestAccountSave : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); }

    void withoutSecretsForTheKeychainItEndsAtOnce()
    {
        MultiWindowFixture office;
        bool ended = false;
        AccountSave save(office.settings, office.clock);
        connect(&save, &AccountSave::finished, this, [&ended] { ended = true; });
        save.save({canaryProfile(u"A"_s)}, {});
        QVERIFY(ended);
    }

    void withoutAKeychainNothingChanges()
    {
        MultiWindowFixture office;
        QVERIFY(office.save({canaryProfile(u"A"_s), canaryProfile(u"B"_s)}));
        const QByteArray before = contentOf(office.path);

        Profile b = moved(canaryProfile(u"B"_s));
        const auto result = office.save({canaryProfile(u"renamed"_s), b});
        QVERIFY(result);
        QCOMPARE(result->end, End::KeychainFailed);
        QCOMPARE(result->account, u"B"_s);
        QCOMPARE(result->keychain.problem, Problem::Unusable);
        QCOMPARE(office.settings.profiles(), QList({canaryProfile(u"A"_s), canaryProfile(u"B"_s)}));
        const Settings anew(office.path);
        QCOMPARE(anew.profiles(), QList({canaryProfile(u"A"_s), canaryProfile(u"B"_s)}));
    }

    void aSilentKeychainChangesNothing()
    {
        startBus();
        SilentKeychain silent(m_bus->address());
        MultiWindowFixture office;
        office.settings.keychain().setTimeLimit(200ms);
        QVERIFY(office.save({canaryProfile(u"A"_s)}));
        const auto result = office.save({moved(canaryProfile(u"A"_s))});
        QVERIFY2(result, "the time limit didn't end it");
        QCOMPARE(result->end, End::KeychainFailed);
        QCOMPARE(result->keychain.problem, Problem::NoAnswer);
        QCOMPARE(office.settings.profiles(), QList({canaryProfile(u"A"_s)}));
        // It may yet write it: the entry stays noted until it is surely gone.
        QCOMPARE(office.notes().size(), 1);
    }

    void moving()
    {
        startKeychain();
        MultiWindowFixture office;
        QVERIFY(office.save({canaryProfile(u"A"_s)}));
        QCOMPARE(QString::fromUtf8(contentOf(office.path)).count(u"canary"_s), 2);
        // What a killed save left behind goes on the way.
        QFile copy(office.path + u".AbCdEf"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(contentOf(office.path)) > 0);
        copy.close();

        const auto result = office.save({moved(canaryProfile(u"A"_s))});
        QVERIFY(result);
        QCOMPARE(result->end, End::Saved);
        const Profile there = Settings(office.path).profiles().constFirst();
        QVERIFY(there.needsSecrets());
        QVERIFY2(there.keychainEntry != toMove, "the entry is a new one");
        for (const Canary *secret : {&key, &token})
            QCOMPARE(secret->filesWith(office.folder.path()), QStringList());
        QVERIFY(!contentOf(office.path).contains("canary"));
        QVERIFY(!QFile::exists(copy.fileName()));
        QCOMPARE(office.inKeychain(there.keychainEntry).secrets, canaryProfile({}).secrets());
        QCOMPARE(office.notes(), QStringList());

        // A new name moves nothing.
        Profile renamed = there;
        renamed.name = u"B"_s;
        QVERIFY(office.save({renamed}));
        QCOMPARE(office.settings.profiles().constFirst().keychainEntry, there.keychainEntry);

        // Other secrets go into an entry of their own, and the old one goes.
        Profile other = renamed;
        other.token = u"another-token"_s;
        QCOMPARE(office.save({other})->end, End::Saved);
        const QString second = office.settings.profiles().constFirst().keychainEntry;
        QTRY_COMPARE(office.notes(), QStringList());
        QCOMPARE(office.inKeychain(there.keychainEntry).problem, Problem::NotFound);
        QCOMPARE(office.inKeychain(second).secrets, (Secrets{{}, u"another-token"_s}));

        // And back.
        Profile back = canaryProfile(u"B"_s);
        QCOMPARE(office.save({back})->end, End::Saved);
        QCOMPARE(Settings(office.path).profiles(), QList({back}));
        QTRY_COMPARE(office.notes(), QStringList());
        QCOMPARE(office.inKeychain(second).problem, Problem::NotFound);
    }

    void removingAnAccountRemovesItsEntry()
    {
        startKeychain();
        MultiWindowFixture office;
        QVERIFY(office.save({moved(canaryProfile(u"A"_s)), moved(canaryProfile(u"B"_s))}));
        const QList<Profile> profiles = office.settings.profiles();
        QVERIFY(profiles.at(0).keychainEntry != profiles.at(1).keychainEntry);
        QVERIFY(office.save({profiles.at(1)}));
        QTRY_COMPARE(office.notes(), QStringList());
        QCOMPARE(office.inKeychain(profiles.at(0).keychainEntry).problem, Problem::NotFound);
        QVERIFY(!office.inKeychain(profiles.at(1).keychainEntry).problem);
    }

    void aDiskThatTakesNothingChangesNothing()
    {
        startKeychain();
        MultiWindowFixture office;
        QVERIFY(office.save({canaryProfile(u"A"_s), moved(canaryProfile(u"B"_s))}));
        const QList<Profile> before = office.settings.profiles();
        const QByteArray bytes = contentOf(office.path);
        std::optional<AccountSave::Result> into, outOf;
        {
            const FullDisk full;
            into = office.save({moved(before.at(0)), before.at(1)});
            outOf = office.save({before.at(0), canaryProfile(u"B"_s)});
        }
        for (const auto &result : {into, outOf}) {
            QVERIFY(result);
            QCOMPARE(result->end, End::NotWritten);
        }
        QCOMPARE(contentOf(office.path), bytes);
        QCOMPARE(office.settings.profiles(), before);
        // Nothing that comes later takes away what the file counts on.
        office.clock.advance(3600);
        orphanedsecrets::removeOrphans(office.settings, office.clock);
        QTRY_COMPARE(office.notes(), QStringList());
        QCOMPARE(office.inKeychain(before.at(1).keychainEntry).secrets, canaryProfile({}).secrets());
    }

    void killedBetweenTheKeychainAndTheFile()
    {
        startKeychain();
        MultiWindowFixture office;
        QVERIFY(office.save({canaryProfile(u"A"_s)}));
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedChannels);
        victim.start(QCoreApplication::applicationFilePath(),
                     {u"tst_accountsave"_s, u"--die"_s, office.path});
        QVERIFY(victim.waitForFinished(patience));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

        Settings anew(office.path);
        QCOMPARE(anew.profiles(), QList({canaryProfile(u"A"_s)}));
        const QStringList notes = anew.keysIn(u"keychainLeftovers/"_s);
        QCOMPARE(notes.size(), 1);
        const QString entry = notes.constFirst().section(u'/', 1);
        QVERIFY(!office.inKeychain(entry).problem);
        // It may be another program's that is about to be saved; later it surely isn't.
        orphanedsecrets::removeOrphans(anew, office.clock);
        QVERIFY(!office.inKeychain(entry).problem);
        office.clock.advance(3600);
        orphanedsecrets::removeOrphans(anew, office.clock);
        QTRY_COMPARE(anew.keysIn(u"keychainLeftovers/"_s), QStringList());
        QCOMPARE(office.inKeychain(entry).problem, Problem::NotFound);
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
        return dieBetween(arguments.value(2));
    TestAccountSave test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(runTests)

} // namespace tst_accountsave

#include "tst_accountsave.moc"
