#include "fixtures/testprogram.h"
#include "schema/folded.h"
#include "schema/territories.h"

#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace tst_territories {

class TestTerritories : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"fr"_s)); }

    /// The server may send a value of any length, and find() is called before the window is shown.
    void find_rejectsLongStringsQuickly()
    {
        QVERIFY(territories::find(u"CO"_s)); // loads the names
        const QString text = u"é"_s.repeated(30'000);
        const std::clock_t begin = std::clock();
        QVERIFY(!territories::find(text));
        const std::clock_t found = std::clock();
        QVERIFY(!folded(text).isEmpty());
        QVERIFY2(found - begin < std::clock() - found, "the whole string was compared with territory names");
    }

    void find_acceptsCommonNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &text, const QString &code) {
            QTest::newRow(name) << text << code;
        };
        row("code", u"CO"_s, u"CO"_s);
        row("code in small letters", u" co "_s, u"CO"_s);
        row("English", u"Colombia"_s, u"CO"_s);
        row("accents left out", u"mexico"_s, u"MX"_s);
        row("Spanish", u"México"_s, u"MX"_s);
        row("decomposed accents", u"México"_s.normalized(QString::NormalizationForm_D), u"MX"_s);
        row("Portuguese", u"Brasil"_s, u"BR"_s);
        row("its own language", u"Deutschland"_s, u"DE"_s);
        row("its own letters", u"Ελλάδα"_s, u"GR"_s);
        row("any apostrophe", u"cote d'ivoire"_s, u"CI"_s);
        row("as it is said", u"EE.UU."_s, u"US"_s);
        row("nothing", u""_s, QString());
        row("the API page's sample", u"<string>"_s, QString());
        row("no country", u"EU"_s, QString());
        row("a continent", u"Latin America"_s, QString());
        row("misspelt", u"Colombai"_s, QString());
    }

    void find_acceptsCommonNames()
    {
        QFETCH(const QString, text);
        const Territory *found = territories::find(text);
        QTEST(found ? found->code : QString(), "code");
    }

    void find_acceptsNameInUserLanguage()
    {
        const Territory *germany = territories::find(u"DE"_s);
        QVERIFY(germany);
        const QString name = territories::name(*germany);
        QCOMPARE(territories::find(name), germany);
        if (name == u"Germany"_s)
            QSKIP("Names of all countries in all languages take ICU.");
        QCOMPARE(name, u"Allemagne"_s);
        QCOMPARE(territories::names().at(germany - territories::all().constData()), name);
        QCOMPARE(territories::name(*germany, QLocale(u"es"_s)), u"Alemania"_s);
        QCOMPARE(territories::find(u"espana"_s)->code, u"ES"_s);
    }

    void find_acceptsEveryCodeAndName()
    {
        QVERIFY(territories::all().size() > 230);
        for (const Territory &territory : territories::all()) {
            QCOMPARE(territories::find(territory.code), &territory);
            const QString name = territories::name(territory, QLocale(QLocale::English));
            QVERIFY2(territories::find(name) == &territory, qPrintable(name));
        }
    }
};

CE_TEST(TestTerritories)

} // namespace tst_territories

#include "tst_territories.moc"
