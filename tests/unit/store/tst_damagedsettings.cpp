#include "fixtures/settingsfile.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "fixtures/withoutrights.h"
#include "store/inicheck.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tst_damagedsettings {

/// Row 38 of the faults: a settings file that is damaged, can't be read, or can't be written.
class TestDamagedSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"contact-editor/contact-editor.ini"_s);
    }

    void intactFile_isAccepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty lines") << QByteArray("\n\r\n  \n");
        QTest::newRow("without a last line end") << QByteArray("language=es");
        QTest::newRow("comments") << QByteArray("; limits; of \"Ana\n# slow network\n[General]\n"
                                                "overallSeconds=90 ; it's 5\" wide\n  # the end\n");
        QTest::newRow("byte order mark, CRLF") << QByteArray("\xEF\xBB\xBF[General]\r\nlanguage=es\r\n");
        QTest::newRow("old Mac's line ends") << QByteArray("[General]\rlanguage=es\r");
        QTest::newRow("no group, whitespace")
            << QByteArray("\tlanguage = es\n\n[ window ] # mine\nmy key = é");
        QTest::newRow("an account") << QByteArray("profile=Masivo, Bogot\xC3\xA1\n[profiles]\nsize=1\n"
                                                  "1\\name=Masivo, Bogot\xC3\xA1\n1\\token=a=b");
        QTest::newRow("size before and after")
            << QByteArray("[profiles]\n1\\name=one\n2\\name=two\nsize=2\n[window]\nx=@home\ny=\"@\"\n");
        QTest::newRow("a value on two lines") << QByteArray("a=one \\\n  two\nb=2\n");
        QTest::newRow("quotes and escapes") << QByteArray("a=\"x;\\\"y\\\\\"\nb=\"\"\nc=\\x41\\0\n");
        QTest::newRow("no accounts any more")
            << QByteArray("[General]\nformat=1\nprofile=\n[profiles]\nsize=0\n");
        QTest::newRow("lists of bytes") << QByteArray("a=@ByteArray(x), @ByteArray(y)\nb=\"@Size(1 2)\"\n");
    }
    void intactFile_isAccepted()
    {
        QFETCH(QByteArray, text);
        write(m_path, text);
        const Settings settings(m_path);
        QCOMPARE(settings.trouble(), Settings::Trouble::None);
        QCOMPARE(contentOf(m_path), text);
        QCOMPARE(otherFiles().size(), 0);
    }

    void writtenFile_isAccepted()
    {
        auto random = QRandomGenerator(testseed::one(20));
        for (int round = 0; round < 50; ++round) {
            {
                Settings settings(m_path);
                QCOMPARE(settings.trouble(), Settings::Trouble::None);
                QList<Profile> profiles;
                for (int i = int(random.bounded(4)); i > 0; --i)
                    profiles.append(profileNamed(randomText(random)));
                settings.setProfiles(profiles);
                settings.setCurrentProfile(profiles.isEmpty() ? QString() : profiles.first().name);
                settings.setValue(u"window/geometry"_s, randomText(random).toLatin1());
                settings.setValue(u"recent/"_s + randomText(random),
                                  QStringList{randomText(random), randomText(random)});
                settings.setValue(u"seen/x"_s, QStringList{randomText(random)});
                settings.setValue(u"none"_s, QStringList());
            }
            QVERIFY2(!isDamagedIni(contentOf(m_path)), contentOf(m_path).constData());
        }
        QCOMPARE(otherFiles().size(), 0);
    }

    void damagedFile_isCopiedAndReadAsFarAsPossible_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a NUL") << QByteArray("language=es") << QByteArray("language=e\0s", 12);
        QTest::newRow("no UTF-8") << QByteArray("kind=test") << QByteArray("kind=t\xff\xfe");
        QTest::newRow("a line of nothing") << QByteArray("language=es") << QByteArray("language=es\nlangu");
        QTest::newRow("no key") << QByteArray("language=es") << QByteArray("language=es\n=es");
        QTest::newRow("half a group") << QByteArray("[window]") << QByteArray("[window");
        QTest::newRow("joined lines") << QByteArray("[window]\n") << QByteArray("[window]");
        QTest::newRow("a lost quote") << QByteArray(")(\"\n") << QByteArray(")(\n");
        QTest::newRow("half a value") << QByteArray("\\xff)") << QByteArray();
        QTest::newRow("an account too few") << QByteArray("size=2") << QByteArray("size=3");
        QTest::newRow("an account too many") << QByteArray("size=2") << QByteArray("size=1");
        QTest::newRow("no number") << QByteArray("size=2") << QByteArray("size=");
        QTest::newRow("no count") << QByteArray("size=2\n") << QByteArray();
    }
    void damagedFile_isCopiedAndReadAsFarAsPossible()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray text = intactContent();
        QVERIFY2(text.contains(before), text.constData());
        text.replace(text.lastIndexOf(before), before.size(), after);
        write(m_path, text);
        QString copy;
        {
            Settings settings(m_path);
            QCOMPARE(settings.trouble(), Settings::Trouble::Damaged);
            copy = settings.setAside();
            QVERIFY2(QRegularExpression(u"^contact-editor\\.ini\\.damaged-\\d{8}-\\d{6}$"_s)
                         .match(copy)
                         .hasMatch(),
                     qPrintable(copy));
            QCOMPARE(otherFiles(), QStringList{copy});
            QCOMPARE(contentOf(pathOf(copy)), text);
            QCOMPARE(QFileInfo(pathOf(copy)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
            QStringList names;
            for (const Profile &profile : settings.profiles())
                names << profile.name;
            QVERIFY2(names.contains(u"one"_s), qPrintable(names.join(u' ')));
            settings.setLanguage(u"pt_BR"_s);
        }
        // The rewritten file is intact, so the next start reports no trouble.
        QVERIFY2(!isDamagedIni(contentOf(m_path)), contentOf(m_path).constData());
        const Settings again(m_path);
        QCOMPARE(again.trouble(), Settings::Trouble::None);
        QCOMPARE(again.language(), u"pt_BR"_s);
        QCOMPARE(contentOf(pathOf(copy)), text);
    }

    void truncatedFile_isCopied()
    {
        const QByteArray text = intactContent();
        int unnoticed = 0;
        for (qsizetype cut = 1; cut < text.size(); ++cut) {
            startAndSave(text.first(cut));
            if (hasCopyOf(text.first(cut)))
                continue;
            ++unnoticed;
            QVERIFY2(text[cut] == '\n' || text[cut - 1] == '\n', text.first(cut).constData());
            QVERIFY2(!text.first(cut).contains("[profiles]") || text.first(cut).contains("size="),
                     text.first(cut).constData());
        }
        // Only a cut between two lines, outside the accounts, goes unnoticed.
        QVERIFY2(unnoticed < 14, qPrintable(u"%1 truncations were not noticed"_s.arg(unnoticed)));
    }

    void randomDamage_isCopiedAndRepaired()
    {
        auto random = QRandomGenerator(testseed::one(38));
        const QByteArray good = intactContent();
        for (int round = 0; round < 150; ++round) {
            QByteArray text = good;
            if (round % 10 == 0) {
                text.resize(random.bounded(300));
                for (char &c : text)
                    c = char(random.bounded(256));
            }
            for (int i = 1 + int(random.bounded(6)); i > 0 && round % 10 > 4; --i)
                text[random.bounded(text.size())] ^= char(1 << random.bounded(8));
            if (round % 10 > 0 && round % 10 <= 4) {
                const qsizetype at = random.bounded(text.size());
                text.replace(at, random.bounded(text.size() - at), QByteArray(int(random.bounded(9)), '\0'));
            }
            startAndSave(text);
            if (isDamagedIni(text))
                QVERIFY2(hasCopyOf(text), text.constData());
            QVERIFY(!isDamagedIni(contentOf(m_path)));
        }
    }

    void copies_doNotOverwriteEachOther()
    {
        for (const char *text : {"one", "two", "one", "three"}) {
            write(m_path, text);
            QCOMPARE(Settings(m_path).trouble(), Settings::Trouble::Damaged);
        }
        QCOMPARE(otherFiles().size(), 3);
    }

    void failedCopy_preventsWriting()
    {
        write(m_path, "[profiles]\n1\\name=one\n1\\tok");
        const QByteArray text = contentOf(m_path);
        auto full = std::make_unique<FullDisk>();
        Settings settings(m_path);
        QCOMPARE(settings.trouble(), Settings::Trouble::NoCopy);
        QCOMPARE(settings.profiles().size(), 1);
        QSignalSpy failed(&settings, &Settings::saveFailed);
        settings.setProfiles({});
        settings.setLanguage(u"es"_s);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!settings.isSaved());
        QCOMPARE(otherFiles().size(), 0);
        full.reset();
        QCoreApplication::processEvents(); // QSettings would write pending changes here
        QCOMPARE(contentOf(m_path), text);

        settings.setProfiles({profileNamed(u"new"_s)}); // there is room again
        QVERIFY(settings.isSaved());
        QCOMPARE(otherFiles().size(), 1);
        QCOMPARE(contentOf(pathOf(otherFiles().first())), text);
        QCOMPARE(Settings(m_path).profiles().first().name, u"new"_s);
    }

    void fullDisk_isReportedOnceAndSavedLater()
    {
        const QByteArray text = intactContent();
        write(m_path, text);
        Settings settings(m_path);
        QSignalSpy failed(&settings, &Settings::saveFailed);
        {
            const FullDisk full;
            settings.setLanguage(u"pt_BR"_s);
            QTRY_COMPARE(failed.count(), 1);
            settings.setValue(u"window/x"_s, 1);
            settings.setProfiles({profileNamed(u"new"_s)});
            QCoreApplication::processEvents();
        }
        QCOMPARE(failed.count(), 1);
        QVERIFY(!settings.isSaved());
        QCOMPARE(contentOf(m_path), text);
        QCOMPARE(settings.language(), u"pt_BR"_s); // in memory

        settings.setValue(u"window/y"_s, 2);
        QTRY_VERIFY(settings.isSaved());
        const QByteArray now = contentOf(m_path);
        for (const char *line : {"language=pt_BR", "x=1", "y=2", "1\\name=new"})
            QVERIFY2(now.contains(line), line);
        const FullDisk full;
        settings.setLanguage(u"en"_s);
        QTRY_COMPARE(failed.count(), 2);
    }

    void readOnlySettings_areNotChanged_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void readOnlySettings_areNotChanged()
    {
        QFETCH(bool, isFolder);
        m_folder.reset();
        const WithoutRights rights;
        init();
        write(m_path, "language=es\n");
        const QString closed = isFolder ? QFileInfo(m_path).path() : m_path;
        const auto mode =
            isFolder ? QFile::ReadOwner | QFile::ExeOwner : QFile::Permissions(QFile::ReadOwner);
        QVERIFY(QFile::setPermissions(closed, mode));
        {
            Settings settings(m_path);
            QCOMPARE(settings.trouble(), Settings::Trouble::ReadOnly);
            QCOMPARE(settings.language(), u"es"_s);
            QSignalSpy failed(&settings, &Settings::saveFailed);
            settings.setLanguage(u"en"_s);
            QTRY_COMPARE(failed.count(), 1);
        }
        QCOMPARE(contentOf(m_path), "language=es\n");
        QVERIFY(QFile::setPermissions(closed, mode | QFile::WriteOwner));
        m_folder.reset();
    }

    void unreadableFile_isNotChanged()
    {
        m_folder.reset();
        const WithoutRights rights;
        init();
        write(m_path, "language=es\n");
        QVERIFY(QFile::setPermissions(m_path, {}));
        {
            Settings settings(m_path);
            QCOMPARE(settings.trouble(), Settings::Trouble::Unreadable);
            QSignalSpy failed(&settings, &Settings::saveFailed);
            settings.setProfiles({profileNamed(u"new"_s)});
            QCOMPARE(failed.count(), 1);
        }
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QCOMPARE(contentOf(m_path), "language=es\n");
        m_folder.reset();
    }

private:
    static QString randomText(QRandomGenerator &random)
    {
        static const QString alphabet = u"aZ09 \t\n\r\"';#=,%@()[]\\/éñ\u2028\u007f\u0001𝄞"_s + QChar(0);
        QString text(u"x"_s);
        for (int i = int(random.bounded(12)); i > 0; --i)
            text += alphabet.at(random.bounded(alphabet.size()));
        return random.bounded(4) == 0 ? u"@ByteArray("_s + text : text.sliced(random.bounded(2));
    }

    /// The content of a settings file as the editor writes it.
    static QByteArray intactContent()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"contact-editor/contact-editor.ini"_s);
        {
            Settings settings(path);
            settings.setProfiles({profileNamed(u"one"_s), profileNamed(u"two"_s)});
            settings.setCurrentProfile(u"one"_s);
            settings.setLanguage(u"es"_s);
            settings.setValue(u"recent/0123456789abcdef"_s, QStringList{u"3c90c3cc Ana Gómez"_s, u"x y"_s});
            settings.setValue(u"window/geometry"_s, QByteArray("\x01\x00\x42\xff", 4));
        }
        return contentOf(path);
    }

    void startAndSave(const QByteArray &text)
    {
        init();
        write(m_path, text);
        Settings settings(m_path);
        settings.setLanguage(u"en"_s);
    }

    bool hasCopyOf(const QByteArray &text) const
    {
        const QStringList names = otherFiles();
        return std::ranges::any_of(names,
                                   [&](const QString &name) { return contentOf(pathOf(name)) == text; });
    }

    QString pathOf(const QString &name) const { return QFileInfo(m_path).dir().filePath(name); }
    /// The names of the other files in the settings folder.
    QStringList otherFiles() const
    {
        QStringList names = QFileInfo(m_path).dir().entryList(QDir::Files);
        names.removeAll(QFileInfo(m_path).fileName());
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

CE_TEST(TestDamagedSettings)

} // namespace tst_damagedsettings

#include "tst_damagedsettings.moc"
