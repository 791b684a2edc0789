#include "schema/contactfields.h"

#include "schema/fieldhelp.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

using enum FieldType;
using enum Section;
using enum Trait;

constexpr bool mayBeNull = true;
constexpr bool neverNull = false;

constexpr Option genders[] = {
    {"MALE"_L1, QT_TRANSLATE_NOOP("Option", "Male")},
    {"FEMALE"_L1, QT_TRANSLATE_NOOP("Option", "Female")},
};
constexpr Option documentTypes[] = {
    {"CC"_L1, QT_TRANSLATE_NOOP("Option", "Citizenship card")},
    {"CE"_L1, QT_TRANSLATE_NOOP("Option", "Foreigner card")},
    {"TI"_L1, QT_TRANSLATE_NOOP("Option", "Identity card")},
    {"NIT"_L1, QT_TRANSLATE_NOOP("Option", "Tax number")},
    {"PP"_L1, QT_TRANSLATE_NOOP("Option", "Passport")},
    {"DNI"_L1},
    {"CURP"_L1},
    {"RFC"_L1},
    {"RUT"_L1},
    {"CPF"_L1},
    {"CNPJ"_L1},
};
constexpr Option statuses[] = {
    {"ACTIVE"_L1, QT_TRANSLATE_NOOP("Option", "Active")},
    {"INACTIVE"_L1, QT_TRANSLATE_NOOP("Option", "Inactive")},
};
constexpr Option paymentMethods[] = {
    {"CREDIT"_L1, QT_TRANSLATE_NOOP("Option", "Credit")},
};

constexpr Companion ofEmail[] = {{CompanionRole::Verified, "email_verified"_L1}};
constexpr Companion ofPhone[] = {{CompanionRole::Verified, "phone_verified"_L1},
                                 {CompanionRole::Country, "country"_L1}};
constexpr Companion ofBillingPhone[] = {{CompanionRole::Country, "country"_L1}};
constexpr Companion ofDocumentType[] = {{CompanionRole::Number, "document_number"_L1}};
constexpr Companion ofExpiryMonth[] = {{CompanionRole::Year, "expiry_year"_L1}};

// Column labels are the key in sentence case.
constexpr Field addressColumns[] = {
    {"street_1"_L1, QT_TRANSLATE_NOOP("Field", "Street 1"), help::street1},
    {"street_2"_L1, QT_TRANSLATE_NOOP("Field", "Street 2"), help::street2},
    {"street_number"_L1, QT_TRANSLATE_NOOP("Field", "Street number"), help::streetNumber},
    {"reference"_L1, QT_TRANSLATE_NOOP("Field", "Reference"), help::reference},
    {"alias"_L1, QT_TRANSLATE_NOOP("Field", "Alias"), help::alias},
    {"zip_code"_L1, QT_TRANSLATE_NOOP("Field", "Zip code"), help::zipCode},
    {"city"_L1, QT_TRANSLATE_NOOP("Field", "City"), help::placeCity},
    {"state"_L1, QT_TRANSLATE_NOOP("Field", "State"), help::state},
    {"country"_L1, QT_TRANSLATE_NOOP("Field", "Country"), help::placeCountry, Country},
};
constexpr Field billingColumns[] = {
    {"document_number"_L1, QT_TRANSLATE_NOOP("Field", "Document number"), help::billedNumber},
    {.key = "document_type"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Document type"),
     .help = help::billedType,
     .traits = Suggests,
     .options = documentTypes,
     .companions = ofDocumentType},
    {"legal_name"_L1, QT_TRANSLATE_NOOP("Field", "Legal name"), help::legalName},
    {"alias"_L1, QT_TRANSLATE_NOOP("Field", "Alias"), help::alias},
    {"street_1"_L1, QT_TRANSLATE_NOOP("Field", "Street 1"), help::street1},
    {"street_2"_L1, QT_TRANSLATE_NOOP("Field", "Street 2"), help::street2},
    {"street_number"_L1, QT_TRANSLATE_NOOP("Field", "Street number"), help::streetNumber},
    {"city"_L1, QT_TRANSLATE_NOOP("Field", "City"), help::placeCity},
    {"state"_L1, QT_TRANSLATE_NOOP("Field", "State"), help::state},
    {"country"_L1, QT_TRANSLATE_NOOP("Field", "Country"), help::placeCountry, Country},
    {"zip_code"_L1, QT_TRANSLATE_NOOP("Field", "Zip code"), help::zipCode},
    {.key = "phone"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Phone"),
     .help = help::billingPhone,
     .type = Phone,
     .companions = ofBillingPhone},
    {"email"_L1, QT_TRANSLATE_NOOP("Field", "Email"), help::billingEmail, Email},
};
constexpr Field paymentColumns[] = {
    {.key = "method"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Method"),
     .help = help::method,
     .traits = Traits(NoCardNumber) | Suggests,
     .options = paymentMethods},
    {.key = "last_four"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Last four"),
     .help = help::lastFour,
     .type = LastFour,
     .traits = NoCardNumber},
    {.key = "card_holder"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Card holder"),
     .help = help::cardHolder,
     .traits = NoCardNumber},
    {.key = "card_brand"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Card brand"),
     .help = help::cardBrand,
     .traits = NoCardNumber},
    {.key = "alias"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Alias"),
     .help = help::alias,
     .traits = NoCardNumber},
    {.key = "expiry_month"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Expiry month"),
     .help = help::expiryMonth,
     .type = Month,
     .traits = NoCardNumber,
     .companions = ofExpiryMonth},
    {.key = "expiry_year"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Expiry year"),
     .help = help::expiryYear,
     .type = Year,
     .traits = NoCardNumber},
};

// clang-format off
constexpr Field fields[] = {
    {"first_name"_L1, QT_TRANSLATE_NOOP("Field", "First name"), help::firstName, Text, mayBeNull, Name, NamePart},
    {"second_name"_L1, QT_TRANSLATE_NOOP("Field", "Second name"), help::secondName, Text, mayBeNull, Name, NamePart},
    {"last_name"_L1, QT_TRANSLATE_NOOP("Field", "Last name"), help::lastName, Text, mayBeNull, Name, NamePart},
    {"second_last_name"_L1, QT_TRANSLATE_NOOP("Field", "Second last name"), help::secondLastName, Text, mayBeNull, Name, NamePart},
    {"dob"_L1, QT_TRANSLATE_NOOP("Field", "Date of birth"), help::birth, Date, mayBeNull, Name, NotInFuture},
    {"gender"_L1, QT_TRANSLATE_NOOP("Field", "Gender"), help::gender, Choice, mayBeNull, Name, {}, genders},

    {"email"_L1, QT_TRANSLATE_NOOP("Field", "Email"), help::email, Email, neverNull, Reach, Traits(Identity) | Risky, {}, ofEmail},
    {"email_verified"_L1, QT_TRANSLATE_NOOP("Field", "Email verified"), help::emailVerified, Boolean, neverNull, Reach, {}, {}, {}, {}, "false"_L1},
    {"phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), help::phone, Phone, mayBeNull, Reach, Identity, {}, ofPhone},
    {"phone_verified"_L1, QT_TRANSLATE_NOOP("Field", "Phone verified"), help::phoneVerified, Boolean, neverNull, Reach, {}, {}, {}, {}, "false"_L1},
    {"country"_L1, QT_TRANSLATE_NOOP("Field", "Country"), help::country, Country, mayBeNull, Reach},
    {"city"_L1, QT_TRANSLATE_NOOP("Field", "City"), help::city, Text, mayBeNull, Reach},

    {"document_type"_L1, QT_TRANSLATE_NOOP("Field", "Document type"), help::documentType, Text, mayBeNull, Document, Traits(Identity) | Suggests, documentTypes, ofDocumentType},
    {"document_number"_L1, QT_TRANSLATE_NOOP("Field", "Document number"), help::documentNumber, Text, mayBeNull, Document, Traits(Identity) | Risky},
    {"external_id"_L1, QT_TRANSLATE_NOOP("Field", "External ID"), help::externalId, Text, mayBeNull, Document, Traits(Identity) | Guarded},
    {"persona_id"_L1, QT_TRANSLATE_NOOP("Field", "Persona ID"), help::personaId, Text, mayBeNull, Document, Guarded},

    {"status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), help::status, Text, neverNull, Record, Traits(Risky) | Suggests, statuses, {}, {}, "ACTIVE"_L1},
    {"is_anonymous"_L1, QT_TRANSLATE_NOOP("Field", "Anonymous"), help::anonymous, Boolean, neverNull, Record, {}, {}, {}, {}, "false"_L1},
    {"source"_L1, QT_TRANSLATE_NOOP("Field", "Source"), help::source, Text, mayBeNull, Record, Suggests},
    {"channel"_L1, QT_TRANSLATE_NOOP("Field", "Channel"), help::channel, Text, mayBeNull, Record, Suggests},
    {"created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"), help::created, DateTime, neverNull, Record, Traits(Guarded) | ServerOwned},
    {"updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"), help::updated, DateTime, neverNull, Record, Traits(Guarded) | ServerOwned},
    {"deleted_at"_L1, QT_TRANSLATE_NOOP("Field", "Deleted (soft delete)"), help::deleted, DateTime, mayBeNull, Record, Traits(Guarded) | Risky | Deletion},

    {"addresses"_L1, QT_TRANSLATE_NOOP("Field", "Addresses"), help::addresses, Table, mayBeNull, Tables, {}, {}, {}, addressColumns},
    {"billing_info"_L1, QT_TRANSLATE_NOOP("Field", "Billing info"), help::billingInfo, Table, mayBeNull, Tables, {}, {}, {}, billingColumns},
    {"payments"_L1, QT_TRANSLATE_NOOP("Field", "Payments"), help::payments, Table, mayBeNull, Tables, {}, {}, {}, paymentColumns},
    {"tags"_L1, QT_TRANSLATE_NOOP("Field", "Tags"), help::tags, Object, mayBeNull, Tables},
};
// clang-format on

constexpr const char *sectionTitles[] = {
    QT_TRANSLATE_NOOP("Section", "Name"),     QT_TRANSLATE_NOOP("Section", "Reach"),
    QT_TRANSLATE_NOOP("Section", "Document"), QT_TRANSLATE_NOOP("Section", "Record"),
    QT_TRANSLATE_NOOP("Section", "Tables"),
};

} // namespace

std::span<const Field> contactFields()
{
    return fields;
}

int contactFieldIndex(QStringView key)
{
    return fieldIndex(fields, key);
}

int fieldIndex(std::span<const Field> candidates, QStringView key)
{
    const auto found =
        std::ranges::find_if(candidates, [key](const Field &field) { return key == field.key; });
    return found == candidates.end() ? -1 : int(found - candidates.begin());
}

int companionIndex(std::span<const Field> candidates, const Field &field, CompanionRole role)
{
    for (const Companion &companion : field.companions) {
        if (companion.role == role)
            return fieldIndex(candidates, QString(companion.key));
    }
    return -1;
}

QList<int> checkedWith(std::span<const Field> candidates, int field)
{
    QList<int> dependents;
    for (int i = 0; i < int(candidates.size()); ++i) {
        for (const CompanionRole role : {CompanionRole::Country, CompanionRole::Year}) {
            if (companionIndex(candidates, candidates[size_t(i)], role) == field)
                dependents.append(i);
        }
    }
    return dependents;
}

QLatin1StringView contactIdKey()
{
    return "id"_L1;
}

QString contactIdLabel()
{
    return QCoreApplication::translate("Field", "Contact ID");
}

QString fieldLabel(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldHelp(const Field &field)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("FieldHelp", text);
    };
    QStringList sentences{translated(field.help)};
    sentences << (field.nullable
                      ? translated(QT_TRANSLATE_NOOP("FieldHelp", "It may be left without a value."))
                      : translated(QT_TRANSLATE_NOOP("FieldHelp", "It can't be left without a value.")));
    if (field.has(Guarded))
        sentences << translated(
            QT_TRANSLATE_NOOP("FieldHelp", "It is guarded: unlock the guarded fields to change it."));
    return sentences.join(u' ');
}

QString sectionTitle(Section section)
{
    return QCoreApplication::translate("Section", sectionTitles[int(section)]);
}

QString optionLabel(const Option &option)
{
    return *option.label ? QCoreApplication::translate("Option", option.label) : QString(option.value);
}

std::optional<QString> asUuid(QStringView text)
{
    // QUuid accepts braces and trailing text, which a path segment must not contain.
    constexpr QLatin1StringView shape("hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh");
    if (text.size() != shape.size())
        return std::nullopt;
    QString plain(shape.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < shape.size(); ++at) {
        const char16_t c = text.at(at).unicode();
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (shape.at(at) == u'-' ? c != u'-' : !isHex)
            return std::nullopt;
        plain[at] = c >= u'A' && c <= u'F' ? char16_t(c + (u'a' - u'A')) : c;
    }
    return plain;
}
