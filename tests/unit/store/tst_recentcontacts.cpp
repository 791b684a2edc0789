#include "account/profile.h"
#include "fixtures/testprogram.h"
#include "store/recentcontacts.h"
#include "store/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_recentcontacts {

Profile account(const QString &id, const QString &url)
{
    Profile profile;
    profile.accountId = id;
    profile.baseUrl = url;
    return profile;
}

class TestRecentContacts : public QObject
{
    Q_OBJECT

private slots:
    void recentContacts_areTenNewestFirst()
    {
        const QString path = m_folder.filePath(u"ten/contact-editor.ini"_s);
        const Profile shop = account(u"11111111-2222-4333-8444-555555555555"_s, u"https://a.example/v1"_s);
        {
            Settings settings(path);
            RecentContacts recent(settings);
            for (int i = 0; i < 12; ++i)
                recent.add(shop, {u"id-%1"_s.arg(i), u"Gómez, Peña; \"%1\" = 100%"_s.arg(i)});
            recent.add(shop, {u"id-5"_s, {}});
        }
        Settings settings(path);
        const auto kept = RecentContacts(settings).of(shop);
        QCOMPARE(kept.size(), RecentContacts::most);
        QCOMPARE(kept.at(0), (RecentContacts::Entry{u"id-5"_s, {}}));
        QCOMPARE(kept.at(1), (RecentContacts::Entry{u"id-11"_s, u"Gómez, Peña; \"11\" = 100%"_s}));
        QCOMPARE(kept.constLast().id, u"id-2"_s);
    }

    void singleContact_isReadBack()
    {
        const QString path = m_folder.filePath(u"one/contact-editor.ini"_s);
        const Profile shop = account(u"1"_s, u"https://a.example/v1"_s);
        Settings(path).setValue(u"x"_s, 1);
        {
            Settings settings(path);
            RecentContacts(settings).add(shop, {u"id"_s, {}});
        }
        Settings settings(path);
        QCOMPARE(RecentContacts(settings).of(shop), (QList<RecentContacts::Entry>{{u"id"_s, {}}}));
    }

    void contacts_areStoredPerAccount()
    {
        Settings settings(m_folder.filePath(u"each/contact-editor.ini"_s));
        RecentContacts recent(settings);
        const Profile shop = account(u"A"_s, u"https://a.example/v1"_s);
        recent.add(shop, {u"id"_s, u"María"_s});
        QVERIFY(recent.of(account(u"B"_s, u"https://a.example/v1"_s)).isEmpty());
        QVERIFY(recent.of(account(u"A"_s, u"https://b.example/v1"_s)).isEmpty());
        QCOMPARE(recent.of(account(u"a"_s, u"https://a.example/v1"_s)).size(), 1);
        recent.add(account(u"demo"_s, u"http://127.0.0.1:1234/v1"_s), {u"id"_s, {}});
        QCOMPARE(recent.of(account(u"demo"_s, u"http://127.0.0.1:4321/v1"_s)).size(), 1);
        recent.forget(shop);
        QVERIFY(recent.of(shop).isEmpty());
        QCOMPARE(recent.of(account(u"demo"_s, u"http://127.0.0.1:4321/v1"_s)).size(), 1);
    }

    void removedAccount_removesItsContacts()
    {
        const QString path = m_folder.filePath(u"gone/contact-editor.ini"_s);
        Settings settings(path);
        RecentContacts recent(settings);
        const Profile shop = account(u"A"_s, u"https://a.example/v1"_s);
        const Profile gone = account(u"B"_s, u"https://a.example/v1"_s);
        const Profile demo = account(u"demo"_s, u"http://127.0.0.1:1234/v1"_s);
        for (const Profile &each : {shop, gone, demo})
            recent.add(each, {u"id-of-"_s + each.accountId, u"María"_s});
        recent.forgetAllBut({shop});
        QCOMPARE(recent.of(shop).size(), 1);
        QCOMPARE(recent.of(demo).size(), 1);
        QVERIFY(recent.of(gone).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("id-of-B"));
    }

private:
    QTemporaryDir m_folder;
};

CE_TEST(TestRecentContacts)

} // namespace tst_recentcontacts

#include "tst_recentcontacts.moc"
