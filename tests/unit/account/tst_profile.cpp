#include "account/profile.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_profile {

Profile goodProfile()
{
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.accountId = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;
    profile.apiKey = u"key-1"_s;
    return profile;
}

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void newProfile_isProductionAndIncomplete()
    {
        QCOMPARE(Profile().kind, AccountKind::Production);
        QCOMPARE(Profile().baseUrl, u"https://app.masivo.ai/api/storefront/v1"_s);
        QCOMPARE(problemsOf(goodProfile()), QList<ProfileProblem>());
        QCOMPARE(problemsOf(Profile()),
                 QList<ProfileProblem>({ProfileProblem::NameEmpty, ProfileProblem::AccountIdNotAUuid,
                                        ProfileProblem::NoCredential}));
    }

    void putSemantics_haveNames()
    {
        for (PutSemantics semantics : {PutSemantics::Unknown, PutSemantics::Merges, PutSemantics::Replaces})
            QCOMPARE(putSemanticsFromName(putSemanticsName(semantics)), semantics);
        QCOMPARE(putSemanticsName(PutSemantics::Merges), u"kept"_s);
        QCOMPARE(putSemanticsName(PutSemantics::Replaces), u"erased"_s);
        QCOMPARE(putSemanticsFromName(u"erasedAll"), PutSemantics::Replaces); // written by earlier versions
        QCOMPARE(putSemanticsFromName(u"mostly"), PutSemantics::Unknown);
    }

    void accountKinds_haveNames()
    {
        for (AccountKind kind : {AccountKind::Development, AccountKind::Test, AccountKind::Production})
            QCOMPARE(accountKindFromName(accountKindName(kind)), kind);
        QCOMPARE(accountKindName(AccountKind::Development), u"development"_s);
        QCOMPARE(accountKindFromName(u"sandbox"), AccountKind::Production);
        QCOMPARE(accountKindFromName(u""), AccountKind::Production);
    }

    void baseUrl_isValidated_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QList<ProfileProblem>>("problems");
        const QList<ProfileProblem> none;
        const QList<ProfileProblem> unusable{ProfileProblem::BaseUrlUnusable};
        const QList<ProfileProblem> notSecure{ProfileProblem::BaseUrlNotSecure};
        QTest::newRow("https") << u"https://example.com/api"_s << none;
        QTest::newRow("https, port and slash") << u"https://example.com:8443/api/"_s << none;
        QTest::newRow("demo") << u"http://127.0.0.1:8080"_s << none;
        QTest::newRow("other loopback") << u"http://127.8.9.10/"_s << none;
        QTest::newRow("loopback by name") << u"http://localhost:1/api"_s << none;
        QTest::newRow("loopback, IPv6") << u"http://[::1]:8080/api"_s << none;
        QTest::newRow("http") << u"http://example.com/api"_s << notSecure;
        QTest::newRow("http to a neighbour") << u"http://192.168.0.4/api"_s << notSecure;
        QTest::newRow("http, looks like loopback") << u"http://127.0.0.1.example.com/"_s << notSecure;
        QTest::newRow("http, name begins alike") << u"http://localhost.example.com/"_s << notSecure;
        QTest::newRow("nothing") << u""_s << unusable;
        QTest::newRow("no scheme") << u"example.com/api"_s << unusable;
        QTest::newRow("file") << u"file:///etc/passwd"_s << unusable;
        QTest::newRow("ftp") << u"ftp://example.com/"_s << unusable;
        QTest::newRow("no host") << u"https:///api"_s << unusable;
        QTest::newRow("user") << u"https://me@example.com/"_s << unusable;
        QTest::newRow("empty user") << u"https://@example.com/"_s << unusable;
        QTest::newRow("query") << u"https://example.com/api?x=1"_s << unusable;
        QTest::newRow("empty query") << u"https://example.com/api?"_s << unusable;
        QTest::newRow("fragment") << u"https://example.com/api#top"_s << unusable;
        QTest::newRow("dots") << u"https://example.com/api/../admin"_s << unusable;
        QTest::newRow("space") << u"https://example.com/a pi"_s << unusable;
        QTest::newRow("leading space") << u" https://example.com/"_s << unusable;
        QTest::newRow("line feed") << u"https://example.com/api\nx"_s << unusable;
    }
    void baseUrl_isValidated()
    {
        QFETCH(QString, url);
        QFETCH(QList<ProfileProblem>, problems);
        Profile profile = goodProfile();
        profile.baseUrl = url;
        QCOMPARE(problemsOf(profile), problems);
        QCOMPARE(usableBaseUrl(profile).has_value(), problems.isEmpty());
    }

    void usableBaseUrl_hasNoTrailingSlash()
    {
        Profile profile = goodProfile();
        profile.baseUrl = u"https://example.com/api//"_s;
        QCOMPARE(usableBaseUrl(profile), QUrl(u"https://example.com/api"_s));
        profile.baseUrl = u"https://example.com/"_s;
        QCOMPARE(urlBelow(*usableBaseUrl(profile), u"contacts"_s), QUrl(u"https://example.com/contacts"_s));
        profile.baseUrl = u"https://example.com/a%2Fb%20c"_s;
        QCOMPARE(urlBelow(*usableBaseUrl(profile), u"contacts"_s).toEncoded(),
                 QByteArray("https://example.com/a%2Fb%20c/contacts"));
    }

    void headerUnsafeText_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("safe");
        QTest::newRow("token") << u"eyJhbGciOi.J9-_~!"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("line feed") << u"abc\nX-Admin: 1"_s << false;
        QTest::newRow("carriage return at the end") << u"abc\r"_s << false;
        QTest::newRow("NUL") << QString(u"ab"_s + QChar(0) + u'c') << false;
        QTest::newRow("space") << u"ab c"_s << false;
        QTest::newRow("delete") << QString(QChar(0x7f)) << false;
        QTest::newRow("letter beyond ASCII") << u"clavé"_s << false;
    }
    void headerUnsafeText_isRefused()
    {
        QFETCH(QString, text);
        QTEST(isHeaderSafe(text), "safe");
        QFETCH(bool, safe);
        if (text.isEmpty())
            return;
        Profile profile = goodProfile();
        profile.token = text;
        QCOMPARE(problemsOf(profile).contains(ProfileProblem::TokenNotSendable), !safe);
        profile.apiKey = text;
        QCOMPARE(problemsOf(profile).contains(ProfileProblem::ApiKeyNotSendable), !safe);
        profile.accountId = text;
        QVERIFY(problemsOf(profile).contains(ProfileProblem::AccountIdNotAUuid));
    }
};

CE_TEST(TestProfile)

} // namespace tst_profile

#include "tst_profile.moc"
