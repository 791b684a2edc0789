#include "fixtures/settingsfile.h"
#include "fixtures/testprogram.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_settings {

constexpr QFile::Permissions everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                         QFile::ReadOther | QFile::ExeOwner | QFile::ExeGroup |
                                         QFile::ExeOther | QFile::WriteGroup | QFile::WriteOther;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QFile::Permissions modeOf(const QString &path)
{
    return QFileInfo(path).permissions() & everybody;
}

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"config/contact-editor/contact-editor.ini"_s);
    }

    void keychainProfile_writesNoSecrets()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"contact-editor/contact-editor.ini"_s);
        Profile profile = profileNamed(u"A"_s);
        {
            Settings settings(path);
            settings.setProfiles({profile});
            QVERIFY(contentOf(path).contains("token-of-A"));
            profile.keychainEntry = u"entry-1"_s;
            settings.setProfiles({profile});
        }
        QVERIFY(!contentOf(path).contains("token-of-A"));
        QVERIFY(!contentOf(path).contains("of\\\";%"));
        profile.setSecrets({});
        QCOMPARE(Settings(path).profiles(), QList({profile}));
    }

    void standardPath_isInConfigFolder()
    {
        QVERIFY(Settings::standardPath().endsWith("/contact-editor/contact-editor.ini"_L1));
    }

    void profiles_areReadBack()
    {
        QList<Profile> profiles{profileNamed(u"Tienda"_s), profileNamed(u"Año, \"nuevo\""_s), Profile()};
        profiles.first().putSemantics = PutSemantics::Replaces;
        {
            Settings settings(m_path);
            QCOMPARE(settings.profiles(), QList<Profile>());
            settings.setProfiles(profiles);
            settings.setCurrentProfile(u"Tienda"_s);
        }
        const Settings settings(m_path);
        QVERIFY(settings.isSaved());
        QCOMPARE(settings.profiles(), profiles);
        QCOMPARE(settings.currentProfile(), u"Tienda"_s);
        const QByteArray content = contentOf(m_path);
        for (const char *line :
             {"[General]", "profile=Tienda", "[profiles]", "size=3", "1\\name=Tienda", "1\\kind=test",
              "1\\omission=erased", "1\\accountId=3c90c3cc-0d44-4b50-8888-8dd25736052a"})
            QVERIFY2(content.contains(line), line);
    }

    void handwrittenFile_isRead()
    {
        write(m_path, "profile=Masivo, Bogot\xC3\xA1\ninactivitySeconds=5\noverallSeconds=0\n"
                      "[profiles]\nsize=1\n1\\name=Masivo, Bogot\xC3\xA1\n1\\kind=sandbox\n");
        const Settings settings(m_path);
        QCOMPARE(settings.currentProfile(), u"Masivo, Bogotá"_s);
        QCOMPARE(settings.profiles().size(), 1);
        QCOMPARE(settings.profiles().first().name, settings.currentProfile());
        QCOMPARE(settings.profiles().first().kind, AccountKind::Production);
        QCOMPARE(settings.profiles().first().baseUrl, standardBaseUrl());
        QCOMPARE(settings.inactivity(), 5s);
        QCOMPARE(settings.overall(), 1s);
    }

    void putSemantics_ofEarlierVersionsAreRead()
    {
        write(m_path, "[profiles]\nsize=4\n1\\name=A\n1\\omission=kept\n1\\omissionFound=2026-05-03\n"
                      "2\\name=B\n2\\omission=erased\n3\\name=C\n3\\omission=erasedAll\n4\\name=D\n");
        const QList<Profile> profiles = Settings(m_path).profiles();
        QCOMPARE(profiles.size(), 4);
        QCOMPARE(profiles.at(0).putSemantics, PutSemantics::Merges);
        QCOMPARE(profiles.at(1).putSemantics, PutSemantics::Replaces);
        QCOMPARE(profiles.at(2).putSemantics, PutSemantics::Replaces);
        QCOMPARE(profiles.at(3).putSemantics, PutSemantics::Unknown);
    }

    void settings_haveDefaults()
    {
        Settings settings(m_path);
        QCOMPARE(settings.inactivity(), 15s);
        QCOMPARE(settings.overall(), 60s);
        QCOMPARE(settings.language(), u""_s);
        settings.setLanguage(u"pt_BR"_s);
        settings.setValue(u"window/geometry"_s, QByteArray("\x01\x00\xff", 3));
        QCOMPARE(Settings(m_path).language(), u"pt_BR"_s);
        QCOMPARE(Settings(m_path).value(u"window/geometry"_s).toByteArray(), QByteArray("\x01\x00\xff", 3));
    }

    void removedProfile_leavesNoBytes()
    {
        Settings settings(m_path);
        settings.setProfiles({profileNamed(u"one"_s), profileNamed(u"two"_s)});
        QVERIFY(contentOf(m_path).contains("token-of-two"));
        settings.setProfiles({profileNamed(u"one"_s)});
        QVERIFY(!contentOf(m_path).contains("token-of-two"));
        settings.setProfiles({});
        QVERIFY(!contentOf(m_path).contains("token-of"));
        QCOMPARE(Settings(m_path).profiles().size(), 0);
    }

    void unknownKeys_areKept()
    {
        write(m_path, "future=1\n[other]\nkey=2\n[profiles]\nsize=2\n1\\name=one\n1\\colour=red\n"
                      "2\\name=two\n2\\colour=blue\n2\\deep\\key=x\n");
        Settings settings(m_path);
        QList<Profile> profiles = settings.profiles();
        profiles.removeFirst();
        profiles.append(profileNamed(u"three"_s));
        settings.setProfiles(profiles);
        const Settings again(m_path);
        QCOMPARE(again.value(u"future"_s).toInt(), 1);
        QCOMPARE(again.value(u"other/key"_s).toInt(), 2);
        QCOMPARE(again.value(u"profiles/1/colour"_s).toString(), u"blue"_s);
        QCOMPARE(again.value(u"profiles/1/deep/key"_s).toString(), u"x"_s);
        QVERIFY(!again.value(u"profiles/2/colour"_s).isValid());
    }

    void newFile_isPrivate()
    {
        Settings settings(m_path);
        QCOMPARE(modeOf(m_path), ownerOnly);
        QCOMPARE(modeOf(QFileInfo(m_path).path()), ownerOnly | QFile::ExeOwner);
    }

    void file_isPrivateWithAnyUmask_data()
    {
        QTest::addColumn<int>("umask");
        QTest::newRow("022") << 022;
        QTest::newRow("000") << 0;
        QTest::newRow("077") << 077;
    }
    void file_isPrivateWithAnyUmask()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, umask);
        const mode_t before = ::umask(mode_t(umask));
        Settings settings(m_path);
        settings.setProfiles({profileNamed(u"one"_s)});
        const auto saved = modeOf(m_path);
        const QString folder = QFileInfo(m_path).path();
        QFile::remove(m_path);
        settings.setLanguage(u"es"_s);
        QCoreApplication::processEvents();
        const auto recreated = modeOf(m_path);
        ::umask(before);
        QCOMPARE(saved, ownerOnly);
        QCOMPARE(recreated, ownerOnly);
        QCOMPARE(modeOf(folder), ownerOnly | QFile::ExeOwner);
#else
        QSKIP("no umask here");
#endif
    }

    void settings_areWrittenByEventLoop()
    {
        Settings settings(m_path);
        settings.setLanguage(u"es"_s);
        settings.setValue(u"some/key"_s, 7);
        QCoreApplication::processEvents();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("language=es") && text.contains("key=7"), text.constData());
    }

    void publicPermissions_areRestricted()
    {
        write(m_path, "[profiles]\nsize=1\n1\\name=one\n1\\token=secret\n");
        QVERIFY(QFile::setPermissions(m_path, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(QFileInfo(m_path).path(), everybody));
        Settings settings(m_path);
        QCOMPARE(modeOf(m_path), ownerOnly);
        QCOMPARE(modeOf(QFileInfo(m_path).path()), ownerOnly | QFile::ExeOwner);
        QCOMPARE(settings.profiles().first().token, u"secret"_s);
    }

    void temporaryFiles_areRemoved()
    {
        write(m_path, "language=es\n");
        for (const char *ending : {".AbCdEf", ".backup", ".AbCdE", ".AbCdE1", "-AbCdEf"})
            write(m_path + QLatin1StringView(ending), "token=secret");
        const Settings settings(m_path);
        QCOMPARE(settings.language(), u"es"_s);
        const QDir folder = QFileInfo(m_path).dir();
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
                 QStringList({u"contact-editor.ini"_s, u"contact-editor.ini-AbCdEf"_s,
                              u"contact-editor.ini.AbCdE"_s, u"contact-editor.ini.AbCdE1"_s,
                              u"contact-editor.ini.backup"_s}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

CE_TEST(TestSettings)

} // namespace tst_settings

#include "tst_settings.moc"
