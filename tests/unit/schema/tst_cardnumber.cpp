#include "fixtures/testprogram.h"
#include "schema/cardnumber.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_cardnumber {

using cardnumber::Strictness;

class TestCardNumber : public QObject
{
    Q_OBJECT

private slots:
    void cardNumber_isFoundInCommonFormats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked"); // equal to text if there is no card number
        // The test numbers that card issuers publish.
        QTest::newRow("16 digits") << u"4242424242424242"_s << u"••••••••••••4242"_s;
        QTest::newRow("in fours") << u"4242 4242 4242 4242"_s << u"•••• •••• •••• 4242"_s;
        QTest::newRow("hyphens") << u"4111-1111-1111-1111"_s << u"••••-••••-••••-1111"_s;
        QTest::newRow("15 digits") << u"3782 822463 10005"_s << u"•••• •••••• •0005"_s;
        QTest::newRow("13 digits") << u"4222222222222"_s << u"•••••••••2222"_s;
        QTest::newRow("19 digits") << u"6304000000000000000"_s << u"•••••••••••••••0000"_s;
        QTest::newRow("in a sentence")
            << u"Visa 4012888888881881, hasta 12/29"_s << u"Visa ••••••••••••1881, hasta 12/29"_s;
        QTest::newRow("then its month") << u"4242 4242 4242 4242 12"_s << u"•••• •••• •••• 4242 12"_s;
        QTest::newRow("two") << u"4242424242424242 / 378282246310005"_s
                             << u"••••••••••••4242 / •••••••••••0005"_s;
        QTest::newRow("a second number after the first")
            << u"4242 4242 4242 4242 4242 4242 4242"_s << u"•••• •••• •••• •••• •••• •••• 4242"_s;
        QTest::newRow("within a group")
            << u"4242-424242-424242 4242 4242 4242"_s << u"••••-••••••-•••••• •••• •••• 4242"_s;
        QTest::newRow("no-break spaces")
            << u"4242\u00a04242\u00a04242\u00a04242"_s << u"••••\u00a0••••\u00a0••••\u00a04242"_s;
        for (const QString &none :
             {u""_s, u"4242"_s, u"4242424242424241"_s, u"424242424242"_s, u"42424242424242424242"_s,
              u"0000000000000000"_s, u"4242,4242,4242,4242"_s, u"4242    4242    4242    4242"_s,
              u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s})
            QTest::addRow("none: %s", qPrintable(none)) << none << none;
    }

    void cardNumber_isFoundInCommonFormats()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(cardnumber::masked(text), masked);
        QCOMPARE(cardnumber::isIn(text, Strictness::AnyIssuer), text != masked);
        QVERIFY(!cardnumber::isIn(masked, Strictness::AnyIssuer));
    }

    void knownIssuer_isRequiredIfStrict()
    {
        QVERIFY(cardnumber::isIn(u"4242424242424242", Strictness::KnownIssuer));
        QVERIFY(cardnumber::isIn(u"2223003122003222", Strictness::KnownIssuer));
        QVERIFY(cardnumber::isIn(u"9999999999999995", Strictness::AnyIssuer));
        QVERIFY(!cardnumber::isIn(u"9999999999999995", Strictness::KnownIssuer));
    }

    /// The function is called at each keystroke, so its time must not be quadratic in the length.
    void masked_takesLinearTime()
    {
        const QString text = u"4242424242424242 x "_s.repeated(50'000);
        QCOMPARE(cardnumber::masked(text).count(u'•'), 50'000 * 12);
    }
};

CE_TEST(TestCardNumber)

} // namespace tst_cardnumber

#include "tst_cardnumber.moc"
