#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tst_tokenexpiry {

constexpr qint64 leadTime = 5 * 60; // seconds before the expiry at which the indicator appears

/// A window whose account has a token that expires.
class TokenExpiryFixture : public WindowFixture
{
public:
    /// Opens the seed contact with a token that expires in `seconds` seconds.
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

    QToolButton *indicator() { return window.findChild<QToolButton *>(u"tokenExpiry"_s); }

    /// Opens the form by the indicator and enters the token. Returns false if the form has no focus.
    bool enterToken(const QString &token)
    {
        indicator()->setFocus();
        QTest::keyClick(indicator(), Qt::Key_Space);
        auto *line = window.findChild<QLineEdit *>(u"newToken"_s);
        if (!line || window.focusWidget() != line)
            return false;
        QTest::keyClicks(line, token);
        QTest::keyClick(line, Qt::Key_Return);
        return true;
    }
};

/// Tests the indicator of a token that expires soon, and the form for a new token.
class TestTokenExpiry : public QObject
{
    Q_OBJECT

private slots:
    void expiry_isAnnouncedAndNewTokenIsUsed()
    {
        TokenExpiryFixture fixture;
        QVERIFY(fixture.open(leadTime + 60));
        QVERIFY(!fixture.indicator()->isVisible());
        fixture.retype("city", u"Cali"_s);
        fixture.clock.advance(61);
        // Updates the indicator at once; its timer fires at least every 30 seconds.
        fixture.session.accountChanged();
        QVERIFY(fixture.indicator()->isVisible());
        const QString time = QLocale().toString(
            fixture.clock.now().addSecs(leadTime - 1).toLocalTime().time(), QLocale::ShortFormat);
        QVERIFY2(fixture.indicator()->text().contains(time), qPrintable(fixture.indicator()->text()));
        QCOMPARE(fixture.window.messages().kind(), MessageBar::Kind::Idle);

        QVERIFY(fixture.enterToken(fixture.tokenFor(3600)));
        QTRY_VERIFY(!fixture.indicator()->isVisible());
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QCOMPARE(fixture.settings.profiles().constFirst().token, fixture.tokenFor(3600));
        QJsonObject contact = fixture.seedObject();
        contact[u"city"_s] = u"Cali"_s;
        fixture.server.script({fixture.answerWith(contact)});
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.server.header(1, "Authorization"), "Bearer " + fixture.tokenFor(3600).toLatin1());
    }

    void focus_returnsToTheFormAfterANewToken_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keys") << false;
        QTest::newRow("by mouse") << true;
    }
    void focus_returnsToTheFormAfterANewToken()
    {
        QFETCH(const bool, byMouse);
        TokenExpiryFixture fixture;
        QVERIFY(fixture.open(leadTime - 60));
        fixture.line("city")->setFocus();
        if (byMouse) {
            QTest::mouseClick(fixture.indicator(), Qt::LeftButton);
            auto *line = fixture.window.findChild<QLineEdit *>(u"newToken"_s);
            QVERIFY(line && line->hasFocus());
            QTest::keyClicks(line, fixture.tokenFor(3600));
            QTest::mouseClick(fixture.window.findChild<QWidget *>(u"useToken"_s), Qt::LeftButton);
        } else {
            QVERIFY(fixture.enterToken(fixture.tokenFor(3600)));
        }
        QTRY_VERIFY(!fixture.indicator()->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QWidget *focused = QApplication::focusWidget();
        QVERIFY2(focused, "no widget has the focus");
        QVERIFY2(fixture.window.view().isAncestorOf(focused), qPrintable(focused->objectName()));
        QVERIFY(!byMouse || focused == fixture.line("city"));
    }

    void indicator_appearsWhenExpiryIsNear()
    {
        TokenExpiryFixture fixture;
        QVERIFY(fixture.open(leadTime + 1));
        QVERIFY(!fixture.indicator()->isVisible());
        fixture.clock.advance(1);
        QTRY_VERIFY(fixture.indicator()->isVisible());
    }

    void expiredToken_isReportedButStillUsed()
    {
        TokenExpiryFixture fixture;
        QVERIFY2(fixture.open(-1), "no contact was fetched with a token that is expired by the local clock");
        QVERIFY(fixture.indicator()->isVisible());
        QVERIFY(fixture.indicator()->text().contains(u"expired"_s));
    }

    void indicator_isHiddenForAccountWithApiKey()
    {
        TokenExpiryFixture fixture;
        fixture.server.script(
            {FaultServer::answer(200, "{\"data\":\"" + fixture.tokenFor(-1).toLatin1() + "\"}"),
             FaultServer::answer(200, fixture.seed.answer)});
        Profile profile = fixture.settings.profiles().constFirst();
        profile.token = fixture.tokenFor(-1);
        profile.apiKey = u"key"_s;
        fixture.settings.setProfiles({profile});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(!fixture.indicator()->isVisible());
    }

    void newToken_doesNotInterruptRunningRequest()
    {
        TokenExpiryFixture fixture;
        QVERIFY(fixture.open(leadTime - 60));
        fixture.retype("city", u"Cali"_s);
        QJsonObject contact = fixture.seedObject();
        contact[u"city"_s] = u"Cali"_s;
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.enterToken(u"next-token"_s));
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
