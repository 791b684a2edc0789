// An account's token that is about to expire: what is said of it ahead, and how another one takes its place.
#include "gui/bench.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 lead = 5 * 60;

class Expiring : public Bench
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

} // namespace

class TestTokenExpiry : public QObject
{
    Q_OBJECT

private slots:
    void itIsSaidAheadAndAnotherTokenIsUsed()
    {
        Expiring bench;
        QVERIFY(bench.open(lead + 60));
        QVERIFY(!bench.sign()->isVisible());
        bench.retype("city", u"Cali"_s);
        bench.clock.advance(61);
        bench.desk.accountChanged(); // the timer would look within half a minute
        QVERIFY(bench.sign()->isVisible());
        const QString time = QLocale().toString(bench.clock.now().addSecs(lead - 1).toLocalTime().time(),
                                                QLocale::ShortFormat);
        QVERIFY2(bench.sign()->text().contains(time), qPrintable(bench.sign()->text()));
        QCOMPARE(bench.window.messages().kind(), MessageBar::Kind::Idle);

        QVERIFY(bench.give(bench.tokenFor(3600)));
        QTRY_VERIFY(!bench.sign()->isVisible());
        QCOMPARE(bench.line("city")->text(), u"Cali"_s);
        QCOMPARE(bench.settings.profiles().constFirst().token, bench.tokenFor(3600));
        QJsonObject contact = bench.seedObject();
        contact[u"city"_s] = u"Cali"_s;
        bench.server.script({bench.answerWith(contact)});
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.server.header(1, "Authorization"), "Bearer " + bench.tokenFor(3600).toLatin1());
    }

    void itShowsByItselfWhenTheTimeComes()
    {
        Expiring bench;
        QVERIFY(bench.open(lead + 1));
        QVERIFY(!bench.sign()->isVisible());
        bench.clock.advance(1);
        QTRY_VERIFY(bench.sign()->isVisible());
    }

    void anExpiredTokenIsSaidToBeAndKeepsNothingFromBeingAsked()
    {
        Expiring bench;
        QVERIFY2(bench.open(-1), "this machine's clock may be wrong: the server says what holds");
        QVERIFY(bench.sign()->isVisible());
        QVERIFY(bench.sign()->text().contains(u"expired"_s));
    }

    void nothingIsSaidWhereAKeyGetsTheNextToken()
    {
        Expiring bench;
        bench.server.script({FaultServer::answer(200, "{\"data\":\"" + bench.tokenFor(-1).toLatin1() + "\"}"),
                             FaultServer::answer(200, bench.seed.answer)});
        Profile profile = bench.settings.profiles().constFirst();
        profile.token = bench.tokenFor(-1);
        profile.apiKey = u"key"_s;
        bench.settings.setProfiles({profile});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(!bench.sign()->isVisible());
    }

    void aRequestUnderWayIsNotEndedByAnotherToken()
    {
        Expiring bench;
        QVERIFY(bench.open(lead - 60));
        bench.retype("city", u"Cali"_s);
        QJsonObject contact = bench.seedObject();
        contact[u"city"_s] = u"Cali"_s;
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.give(u"next-token"_s));
        QCOMPARE(bench.desk.busy(), Desk::Busy::Sending);
        bench.server.answerLate(bench.answerWith(contact));
        QTRY_COMPARE(bench.desk.account().token, u"next-token"_s);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
        QCOMPARE(bench.server.requests().size(), 2);
    }
};

QTEST_MAIN(TestTokenExpiry)
#include "tst_tokenexpiry.moc"
