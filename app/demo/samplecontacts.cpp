#include "demo/samplecontacts.h"

#include "demo/dice.h"
#include "demo/jsonobject.h"
#include "demo/samplecountries.h"
#include "demo/tourcontacts.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace demo {

namespace {

constexpr quint32 seed = 20260101;
constexpr size_t count = 200;

constexpr QStringView mailDomains[] = {u"example.com", u"example.org", u"example.net", u"correo.example"};
constexpr QStringView sources[] = {u"WEB", u"POS", u"APP", u"IMPORT", u"CALL_CENTER"};
constexpr QStringView channels[] = {u"ECOMMERCE", u"STORE", u"WHATSAPP", u"EMAIL", u"Venta telefónica"};
constexpr QStringView cardBrands[] = {u"VISA", u"MASTERCARD", u"AMEX", u"DINERS"};
constexpr QStringView cardMethods[] = {u"CREDIT", u"CREDIT", u"CREDIT", u"DEBIT"};
// RFC 3339 with whole seconds to microseconds, in UTC and with an offset.
constexpr QStringView instantEndings[] = {u"Z", u".#Z", u".###Z", u".######Z", u".###-05:00"};

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain;
}

/// Generates contacts. Each draw is a separate statement or in a call chain, because C++ leaves the order of
/// evaluation of arguments unspecified.
/// the language leaves the order of evaluation open.
class SampleMaker
{
public:
    QByteArray contact(int number);

private:
    void drawPerson();
    QString email(int number);
    QString phone();
    QString document(const SampleDocument &document);
    QString instant(int firstYear, int years);
    QByteArray address();
    QByteArray billingInfo();
    QByteArray payment();

    /// Adds a string, or sometimes null, an empty string or nothing.
    void addText(JsonObject &object, QByteArrayView key, QStringView value);
    template <typename Row>
    void addTable(JsonObject &object, QByteArrayView key, int mostRows, Row row);
    void addTags(JsonObject &object);

    Dice m_dice{seed};
    const SampleCountry *m_country = nullptr;
    const SampleCity *m_city = nullptr;
    bool m_anonymous = false;
    bool m_woman = false;
    QDate m_dob;
    QString m_firstName;
    QString m_secondName;
    QString m_lastName;
    QString m_secondLastName;
};

void SampleMaker::drawPerson()
{
    m_country = &m_dice.pick(sampleCountries());
    m_city = &m_dice.pick(m_country->cities);
    m_anonymous = m_dice.oneIn(30);
    m_woman = m_dice.oneIn(2);
    const SampleLanguage &language = *m_country->language;
    const auto names = m_woman ? language.women : language.men;
    m_firstName = m_dice.pick(names).toString();
    m_secondName = m_dice.oneIn(2) ? m_dice.pick(names).toString() : QString();
    if (m_secondName == m_firstName)
        m_secondName.clear();
    m_lastName = m_dice.pick(language.surnames).toString();
    m_secondLastName = m_dice.oneIn(4) ? QString() : m_dice.pick(language.surnames).toString();
    m_dob = QDate(1940, 1, 1).addDays(m_dice.below(65 * 365));
}

QString SampleMaker::email(int number)
{
    QString name = m_anonymous ? u"anonimo"_s : withoutAccents(m_firstName + u'.' + m_lastName).remove(u' ');
    // Some stay in mixed case: the server converts emails to lower case.
    if (!m_dice.oneIn(8))
        name = name.toLower();
    return u"%1%2@%3"_s.arg(name).arg(number).arg(m_dice.pick(mailDomains));
}

QString SampleMaker::phone()
{
    const QString international = m_dice.fill(m_country->phone);
    // Some are in national format.
    return m_dice.oneIn(8) ? international.section(u' ', 1) : international;
}

QString SampleMaker::document(const SampleDocument &document)
{
    return m_dice.fill(document.pattern)
        .replace("{dob}"_L1, m_dob.toString(u"yyMMdd"))
        .replace("{sex}"_L1, m_woman ? "M"_L1 : "H"_L1); // mujer, hombre
}

QString SampleMaker::instant(int firstYear, int years)
{
    const QDate date = QDate(firstYear, 1, 1).addDays(m_dice.below(years * 365));
    const QTime time = QTime(0, 0).addSecs(m_dice.below(24 * 3600));
    return date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate) +
           m_dice.fill(m_dice.pick(instantEndings));
}

QByteArray SampleMaker::address()
{
    const SampleLanguage &language = *m_country->language;
    JsonObject row;
    addText(row, "street_1", m_dice.pick(m_country->streets));
    addText(row, "street_2", m_dice.fill(u"Apto. 1##"));
    row.text("street_number", m_dice.fill(u"1#-##"));
    addText(row, "reference", m_dice.pick(language.references));
    addText(row, "alias", m_dice.pick(language.addressAliases));
    addText(row, "zip_code", m_dice.fill(m_city->zipCode));
    row.text("city", m_city->name).text("state", m_city->state).text("country", m_country->name);
    // A key that the API page doesn't document: an editor must keep it.
    if (m_dice.oneIn(10))
        row.boolean("is_default", m_dice.oneIn(2));
    return row.json();
}

QByteArray SampleMaker::billingInfo()
{
    const SampleLanguage &language = *m_country->language;
    const QString company = m_dice.pick(language.companies).toString().arg(m_lastName);
    JsonObject row;
    row.text("document_number", document(m_country->company))
        .text("document_type", m_country->company.type)
        .text("legal_name", company);
    addText(row, "alias", m_dice.pick(language.addressAliases));
    addText(row, "street_1", m_dice.pick(m_country->streets));
    row.null("street_2").text("street_number", m_dice.fill(u"2#-##"));
    row.text("city", m_city->name).text("state", m_city->state).text("country", m_country->name);
    addText(row, "zip_code", m_dice.fill(m_city->zipCode));
    row.text("phone", phone()).text("email", m_dice.fill(u"facturas##@empresa.example"));
    return row.json();
}

QByteArray SampleMaker::payment()
{
    JsonObject row;
    row.text("method", m_dice.pick(cardMethods))
        .text("last_four", m_dice.fill(u"####"))
        .text("card_holder", withoutAccents(m_firstName + u' ' + m_lastName).toUpper())
        .text("card_brand", m_dice.pick(cardBrands));
    addText(row, "alias", u"Personal");
    row.integer("expiry_month", 1 + m_dice.below(12)).integer("expiry_year", 2024 + m_dice.below(10));
    return row.json();
}

void SampleMaker::addText(JsonObject &object, QByteArrayView key, QStringView value)
{
    switch (m_dice.below(20)) {
    case 0:
    case 1:
        object.null(key);
        break;
    case 2:
        object.text(key, u"");
        break;
    case 3:
        break;
    default:
        object.text(key, value);
    }
}

template <typename Row>
void SampleMaker::addTable(JsonObject &object, QByteArrayView key, int mostRows, Row row)
{
    if (m_dice.oneIn(20))
        return;
    if (m_dice.oneIn(12)) {
        object.null(key);
        return;
    }
    std::vector<QByteArray> rows(m_dice.below(mostRows + 1));
    for (QByteArray &json : rows)
        json = (this->*row)();
    object.add(key, jsonArray(rows));
}

void SampleMaker::addTags(JsonObject &object)
{
    if (m_dice.oneIn(20))
        return;
    if (m_dice.oneIn(12)) {
        object.null("tags");
        return;
    }
    const QByteArrayView pattern = m_dice.pick(m_country->language->tags);
    object.add("tags", m_dice.fill(QString::fromUtf8(pattern)).toUtf8());
}

QByteArray SampleMaker::contact(int number)
{
    drawPerson();
    const auto addName = [this](JsonObject &object, QByteArrayView key, const QString &name) {
        if (m_anonymous || name.isEmpty())
            object.null(key);
        else
            object.text(key, name);
    };

    JsonObject object;
    object.text("id", m_dice.uuid());
    object.text("created_at", instant(2020, 3)).text("updated_at", instant(2023, 2));
    if (m_dice.oneIn(25))
        object.text("deleted_at", instant(2025, 1));
    else if (!m_dice.oneIn(10))
        object.null("deleted_at");
    addText(object, "persona_id", m_dice.uuid());
    addText(object, "external_id", u"CRM-%1"_s.arg(number, 6, 10, QChar(u'0')));
    addName(object, "first_name", m_firstName);
    addName(object, "second_name", m_secondName);
    addName(object, "last_name", m_lastName);
    addName(object, "second_last_name", m_secondLastName);
    object.text("email", email(number)).boolean("email_verified", m_dice.oneIn(2));
    if (m_dice.oneIn(8))
        object.null("dob");
    else
        object.text("dob", m_dob.toString(Qt::ISODate));
    if (m_dice.oneIn(8))
        object.null("gender");
    else
        object.text("gender", m_woman ? u"FEMALE" : u"MALE");
    addText(object, "country", m_dice.oneIn(8) ? m_country->code : m_country->name);
    addText(object, "city", m_city->name);
    addText(object, "phone", phone());
    object.boolean("is_anonymous", m_anonymous);
    addText(object, "source", m_dice.pick(sources));
    addText(object, "channel", m_dice.pick(channels));
    if (!m_dice.oneIn(20))
        object.boolean("phone_verified", m_dice.oneIn(3));
    addText(object, "document_type", m_country->person.type);
    addText(object, "document_number", document(m_country->person));
    object.text("status", m_dice.oneIn(6) ? u"INACTIVE" : u"ACTIVE");
    addTags(object);
    addTable(object, "addresses", 4, &SampleMaker::address);
    addTable(object, "billing_info", 2, &SampleMaker::billingInfo);
    addTable(object, "payments", 2, &SampleMaker::payment);
    return object.json();
}

} // namespace

std::vector<QByteArray> sampleContacts()
{
    std::vector<QByteArray> contacts = tourContacts();
    SampleMaker maker;
    while (contacts.size() < count)
        contacts.push_back(maker.contact(int(contacts.size()) + 1));
    return contacts;
}

} // namespace demo
