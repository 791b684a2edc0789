#include "fixtures/testprogram.h"
#include "schema/codec.h"
#include "schema/datetext.h"
#include "schema/displaytext.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace tst_datetext {

class TestDateText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void written_usesLocaleOrderAndFourDigitYear()
    {
        const QDate date(1990, 12, 31);
        QCOMPARE(datetext::written(date, QLocale(u"es"_s)), u"31/12/1990"_s);
        QCOMPARE(datetext::written(date, QLocale(u"es_CO"_s)), u"31/12/1990"_s);
        QCOMPARE(datetext::written(date, QLocale(u"en_US"_s)), u"12/31/1990"_s);
        QCOMPARE(datetext::written(date, QLocale(u"en_GB"_s)), u"31/12/1990"_s);
        QCOMPARE(datetext::written(date, QLocale(u"pt_BR"_s)), u"31/12/1990"_s);
        QCOMPARE(datetext::written(date, QLocale::c()), u"1990-12-31"_s);
    }

    void readDate_acceptsLocaleFormats_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const QString &language, const QString &text, QDate date) {
            QTest::newRow(qPrintable(language + u' ' + text)) << language << text << date;
        };
        const QDate date(1990, 3, 4);
        row(u"es"_s, u"4/3/1990"_s, date);
        row(u"es"_s, u"04/03/1990"_s, date);
        row(u"es"_s, u"4-3-1990"_s, date);
        row(u"es"_s, u"4.3.1990"_s, date);
        row(u"es"_s, u" 4 3 1990 "_s, date);
        row(u"en_US"_s, u"3/4/1990"_s, date);
        row(u"en_GB"_s, u"4/3/1990"_s, date);
        row(u"pt_BR"_s, u"04/03/1990"_s, date);
        row(u"de"_s, u"4.3.1990"_s, date);
        for (const QString &language : {u"es"_s, u"en_US"_s, u"pt_BR"_s, u"C"_s}) {
            row(language, u"1990-03-04"_s, date);
            row(language, u"1990/3/4"_s, date);
        }
        row(u"ar_EG"_s, u"٤/٣/١٩٩٠"_s, date);
        row(u"es"_s, u"31/2/1990"_s, {});
        row(u"es"_s, u"12/31/1990"_s, {});
        row(u"es"_s, u"4/3/90"_s, {});
        row(u"es"_s, u"4/3"_s, {});
        row(u"es"_s, u"4/3/19900"_s, {});
        row(u"es"_s, u"4 de marzo de 1990"_s, {});
        row(u"es"_s, u""_s, {});
    }

    void readDate_acceptsLocaleFormats()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QTEST(datetext::readDate(text, QLocale(language)).value_or(QDate()), "date");
    }

    void writtenDate_isReadBackInEveryLocale()
    {
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            for (const QDate date : {QDate(1990, 3, 4), QDate(2024, 12, 31), QDate(2001, 11, 10)}) {
                const QString text = datetext::written(date, locale);
                QVERIFY2(datetext::readDate(text, locale) == date,
                         qPrintable(locale.name() + u": "_s + text));
            }
        }
    }

    void writtenTime_isReadBackInEveryLocale()
    {
        const QDate date(2024, 12, 31);
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            for (const int hour : {0, 11, 12, 15}) {
                const QDateTime when(date, QTime(hour, 4, 5));
                const QString time = datetext::written(when, datetext::Precision::Seconds, locale);
                QVERIFY2(datetext::readTime(time, locale) == when,
                         qPrintable(locale.name() + u": "_s + time));
            }
        }
    }

    void readTime_acceptsLocaleFormats_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("when");
        const auto row = [](const QString &language, const QString &text, const QDateTime &when) {
            QTest::newRow(qPrintable(language + u' ' + text)) << language << text << when;
        };
        const QDateTime when(QDate(2024, 5, 31), QTime(14, 30));
        row(u"es"_s, u"31/5/2024 14:30"_s, when);
        row(u"es"_s, u"31/5/2024, 2:30 pm"_s, when);
        row(u"es_CO"_s, u"31/5/2024 2:30 p. m."_s, when);
        row(u"es"_s, u"31/5/2024 14:30:15"_s, when.addSecs(15));
        row(u"es"_s, u"31/5/2024 14h30"_s, when);
        row(u"en_US"_s, u"5/31/2024 2:30 PM"_s, when);
        row(u"en_US"_s, u"5/31/2024 14:30"_s, when);
        row(u"en_US"_s, u"5/31/2024 12:30 AM"_s, QDateTime(QDate(2024, 5, 31), QTime(0, 30)));
        row(u"pt_BR"_s, u"31/05/2024 14:30"_s, when);
        row(u"en_GB"_s, u"31/05/2024 14:30"_s, when);
        row(u"es"_s, u"2024-05-31 14:30"_s, when);
        row(u"es"_s, u"2024-05-31T14:30"_s, when);
        row(u"es"_s, u"31/5/2024"_s, {});
        row(u"es"_s, u"31/5/2024 1"_s, {});
        row(u"es"_s, u"31/5/2024 25:00"_s, {});
        row(u"es"_s, u"31/5/2024 14:30 pm"_s, {});
        row(u"es"_s, u"14:30"_s, {});
    }

    void readTime_acceptsLocaleFormats()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QTEST(datetext::readTime(text, QLocale(language)).value_or(QDateTime()), "when");
    }

    void codec_storesIsoDatesAndUtcTimes()
    {
        QLocale::setDefault(QLocale(u"es_CO"_s));
        const auto cellOf = [](FieldType type, const QString &text) {
            return std::get<Cell>(codec::parse(type, text));
        };
        QCOMPARE(*cellOf(FieldType::Date, u"4/3/1990"_s).asText(), u"1990-03-04"_s);
        QCOMPARE(*cellOf(FieldType::Date, u"4/3"_s).asText(), u"4/3"_s);
        const QDateTime local(QDate(2024, 5, 31), QTime(14, 30));
        QCOMPARE(*cellOf(FieldType::DateTime, u"31/5/2024 14:30"_s).asText(),
                 local.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
        QCOMPARE(*cellOf(FieldType::DateTime, u"2024-05-31T14:30:00-05:00"_s).asText(),
                 u"2024-05-31T14:30:00-05:00"_s);
        QCOMPARE(displaytext::forEditing(FieldType::Date, Cell::text(u"1990-03-04"_s)), u"4/03/1990"_s);
        QCOMPARE(displaytext::forEditing(FieldType::Date, Cell::text(u"<string>"_s)), u"<string>"_s);
    }
};

CE_TEST(TestDateText)

} // namespace tst_datetext

#include "tst_datetext.moc"
