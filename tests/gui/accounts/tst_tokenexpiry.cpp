// An account's token that is about to expire: what is said of it ahead, and how another one takes its place.
#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tst_tokenexpiry {

constexpr qint64 lead = 5 * 60;

class Expiring : public WindowFixture
{
public:
    /// The account has a token that expires after so many seconds.
    bool open(qint64 seconds)
    {
        Profile profile = settings.profiles().constFirst();
        profile.token = tokenFor(seconds);
        settings.setProfiles({profile});
        return openSeed();
    }

    QString tokenFor(qint64 seconds) const
    {
        const QByteArray payload =
            "{\"exp\":" + QByteArray::number(clock.now().addSecs(seconds).toSecsSinceEpoch()) + '}';
        return QString::fromLatin1("e30." + payload.toBase64(QByteArray::Base64UrlEncoding) + ".sig");
    }

    QToolButton *sign() { return window.findChild<QToolButton *>(u"tokenExpiry"_s); }

    bool give(const QString &token)
    {
        sign()->setFocus();
        QTest::keyClick(sign(), Qt::Key_Space);
        auto *line = window.findChild<QLineEdit *>(u"newToken"_s);
        if (!line || window.focusWidget() != line)
            return false;
        QTest::keyClicks(line, token);
        QTest::keyClick(line, Qt::Key_Return);
        return true;
    }
};

class TestTokenExpiry : public QObject
{
    Q_OBJECT

private slots:
    void itIsSaidAheadAndAnotherTokenIsUsed()
    {
        Expiring fixture;
        QVERIFY(fixture.open(lead + 60));
        QVERIFY(!fixture.sign()->isVisible());
        fixture.retype("city", u"Cali"_s);
        fixture.clock.advance(61);
        fixture.session.accountChanged(); // the timer would look within half a minute
        QVERIFY(fixture.sign()->isVisible());
        const QString time = QLocale().toString(fixture.clock.now().addSecs(lead - 1).toLocalTime().time(),
                                                QLocale::ShortFormat);
        QVERIFY2(fixture.sign()->text().contains(time), qPrintable(fixture.sign()->text()));
        QCOMPARE(fixture.window.messages().kind(), MessageBar::Kind::Idle);

        QVERIFY(fixture.give(fixture.tokenFor(3600)));
        QTRY_VERIFY(!fixture.sign()->isVisible());
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QCOMPARE(fixture.settings.profiles().constFirst().token, fixture.tokenFor(3600));
        QJsonObject contact = fixture.seedObject();
        contact[u"city"_s] = u"Cali"_s;
        fixture.server.script({fixture.answerWith(contact)});
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.server.header(1, "Authorization"), "Bearer " + fixture.tokenFor(3600).toLatin1());
    }

    void itShowsByItselfWhenTheTimeComes()
    {
        Expiring fixture;
        QVERIFY(fixture.open(lead + 1));
        QVERIFY(!fixture.sign()->isVisible());
        fixture.clock.advance(1);
        QTRY_VERIFY(fixture.sign()->isVisible());
    }

    void anExpiredTokenIsSaidToBeAndKeepsNothingFromBeingAsked()
    {
        Expiring fixture;
        QVERIFY2(fixture.open(-1), "this machine's clock may be wrong: the server says what holds");
        QVERIFY(fixture.sign()->isVisible());
        QVERIFY(fixture.sign()->text().contains(u"expired"_s));
    }

    void nothingIsSaidWhereAKeyGetsTheNextToken()
    {
        Expiring fixture;
        fixture.server.script(
            {FaultServer::answer(200, "{\"data\":\"" + fixture.tokenFor(-1).toLatin1() + "\"}"),
             FaultServer::answer(200, fixture.seed.answer)});
        Profile profile = fixture.settings.profiles().constFirst();
        profile.token = fixture.tokenFor(-1);
        profile.apiKey = u"key"_s;
        fixture.settings.setProfiles({profile});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(!fixture.sign()->isVisible());
    }

    void aRequestUnderWayIsNotEndedByAnotherToken()
    {
        Expiring fixture;
        QVERIFY(fixture.open(lead - 60));
        fixture.retype("city", u"Cali"_s);
        QJsonObject contact = fixture.seedObject();
        contact[u"city"_s] = u"Cali"_s;
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.give(u"next-token"_s));
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::Sending);
        fixture.server.answerLate(fixture.answerWith(contact));
        QTRY_COMPARE(fixture.session.account().token, u"next-token"_s);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        QCOMPARE(fixture.server.requests().size(), 2);
    }
};

CE_GUI_TEST(TestTokenExpiry)

} // namespace tst_tokenexpiry

#include "tst_tokenexpiry.moc"
