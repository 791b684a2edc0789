#include "schema/contactschema.h"

#include <QCoreApplication>
#include <QUuid>

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

// Column labels follow the key in sentence case.
constexpr Field addressColumns[] = {
    {"street_1"_L1, QT_TRANSLATE_NOOP("Field", "Street 1")},
    {"street_2"_L1, QT_TRANSLATE_NOOP("Field", "Street 2")},
    {"street_number"_L1, QT_TRANSLATE_NOOP("Field", "Street number")},
    {"reference"_L1, QT_TRANSLATE_NOOP("Field", "Reference")},
    {"alias"_L1, QT_TRANSLATE_NOOP("Field", "Alias")},
    {"zip_code"_L1, QT_TRANSLATE_NOOP("Field", "Zip code")},
    {"city"_L1, QT_TRANSLATE_NOOP("Field", "City")},
    {"state"_L1, QT_TRANSLATE_NOOP("Field", "State")},
    {"country"_L1, QT_TRANSLATE_NOOP("Field", "Country"), Country},
};
constexpr Field billingColumns[] = {
    {"document_number"_L1, QT_TRANSLATE_NOOP("Field", "Document number")},
    {.key = "document_type"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Document type"),
     .options = documentTypes,
     .companions = ofDocumentType},
    {"legal_name"_L1, QT_TRANSLATE_NOOP("Field", "Legal name")},
    {"alias"_L1, QT_TRANSLATE_NOOP("Field", "Alias")},
    {"street_1"_L1, QT_TRANSLATE_NOOP("Field", "Street 1")},
    {"street_2"_L1, QT_TRANSLATE_NOOP("Field", "Street 2")},
    {"street_number"_L1, QT_TRANSLATE_NOOP("Field", "Street number")},
    {"city"_L1, QT_TRANSLATE_NOOP("Field", "City")},
    {"state"_L1, QT_TRANSLATE_NOOP("Field", "State")},
    {"country"_L1, QT_TRANSLATE_NOOP("Field", "Country"), Country},
    {"zip_code"_L1, QT_TRANSLATE_NOOP("Field", "Zip code")},
    {.key = "phone"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Phone"),
     .type = Phone,
     .companions = ofBillingPhone},
    {"email"_L1, QT_TRANSLATE_NOOP("Field", "Email"), Email},
};
constexpr Field paymentColumns[] = {
    {.key = "method"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Method"),
     .traits = NoCardNumber,
     .options = paymentMethods},
    {.key = "last_four"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Last four"),
     .type = LastFour,
     .traits = NoCardNumber},
    {.key = "card_holder"_L1, .label = QT_TRANSLATE_NOOP("Field", "Card holder"), .traits = NoCardNumber},
    {.key = "card_brand"_L1, .label = QT_TRANSLATE_NOOP("Field", "Card brand"), .traits = NoCardNumber},
    {.key = "alias"_L1, .label = QT_TRANSLATE_NOOP("Field", "Alias"), .traits = NoCardNumber},
    {.key = "expiry_month"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Expiry month"),
     .type = Month,
     .companions = ofExpiryMonth},
    {.key = "expiry_year"_L1, .label = QT_TRANSLATE_NOOP("Field", "Expiry year"), .type = Year},
};

// clang-format off
constexpr Field fields[] = {
    {"first_name"_L1, QT_TRANSLATE_NOOP("Field", "First name"), Text, mayBeNull, Name, NamePart},
    {"second_name"_L1, QT_TRANSLATE_NOOP("Field", "Second name"), Text, mayBeNull, Name, NamePart},
    {"last_name"_L1, QT_TRANSLATE_NOOP("Field", "Last name"), Text, mayBeNull, Name, NamePart},
    {"second_last_name"_L1, QT_TRANSLATE_NOOP("Field", "Second last name"), Text, mayBeNull, Name, NamePart},
    {"dob"_L1, QT_TRANSLATE_NOOP("Field", "Date of birth"), Date, mayBeNull, Name, NotInFuture},
    {"gender"_L1, QT_TRANSLATE_NOOP("Field", "Gender"), Choice, mayBeNull, Name, {}, genders},

    {"email"_L1, QT_TRANSLATE_NOOP("Field", "Email"), Email, neverNull, Reach, Traits(Identity) | Risky, {}, ofEmail},
    {"email_verified"_L1, QT_TRANSLATE_NOOP("Field", "Email verified"), Boolean, neverNull, Reach, {}, {}, {}, {}, "false"_L1},
    {"phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Phone, mayBeNull, Reach, Identity, {}, ofPhone},
    {"phone_verified"_L1, QT_TRANSLATE_NOOP("Field", "Phone verified"), Boolean, neverNull, Reach, {}, {}, {}, {}, "false"_L1},
    {"country"_L1, QT_TRANSLATE_NOOP("Field", "Country"), Country, mayBeNull, Reach},
    {"city"_L1, QT_TRANSLATE_NOOP("Field", "City"), Text, mayBeNull, Reach},

    {"document_type"_L1, QT_TRANSLATE_NOOP("Field", "Document type"), Text, mayBeNull, Document, Identity, documentTypes, ofDocumentType},
    {"document_number"_L1, QT_TRANSLATE_NOOP("Field", "Document number"), Text, mayBeNull, Document, Traits(Identity) | Risky},
    {"external_id"_L1, QT_TRANSLATE_NOOP("Field", "External ID"), Text, mayBeNull, Document, Traits(Identity) | Guarded},
    {"persona_id"_L1, QT_TRANSLATE_NOOP("Field", "Persona ID"), Text, mayBeNull, Document, Guarded},

    {"status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Text, neverNull, Record, Risky, statuses, {}, {}, "ACTIVE"_L1},
    {"is_anonymous"_L1, QT_TRANSLATE_NOOP("Field", "Anonymous"), Boolean, neverNull, Record, {}, {}, {}, {}, "false"_L1},
    {"source"_L1, QT_TRANSLATE_NOOP("Field", "Source"), Text, mayBeNull, Record},
    {"channel"_L1, QT_TRANSLATE_NOOP("Field", "Channel"), Text, mayBeNull, Record},
    {"created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"), DateTime, neverNull, Record, Traits(Guarded) | ServerOwned},
    {"updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"), DateTime, neverNull, Record, Traits(Guarded) | ServerOwned},
    {"deleted_at"_L1, QT_TRANSLATE_NOOP("Field", "Deleted (soft delete)"), DateTime, mayBeNull, Record, Traits(Guarded) | Risky},

    {"addresses"_L1, QT_TRANSLATE_NOOP("Field", "Addresses"), Table, mayBeNull, Tables, {}, {}, {}, addressColumns},
    {"billing_info"_L1, QT_TRANSLATE_NOOP("Field", "Billing info"), Table, mayBeNull, Tables, {}, {}, {}, billingColumns},
    {"payments"_L1, QT_TRANSLATE_NOOP("Field", "Payments"), Table, mayBeNull, Tables, {}, {}, {}, paymentColumns},
    {"tags"_L1, QT_TRANSLATE_NOOP("Field", "Tags"), Object, mayBeNull, Tables},
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

int fieldIndex(std::span<const Field> among, QStringView key)
{
    const auto found = std::ranges::find_if(among, [key](const Field &field) { return key == field.key; });
    return found == among.end() ? -1 : int(found - among.begin());
}

int companionIndex(std::span<const Field> among, const Field &field, CompanionRole role)
{
    for (const Companion &companion : field.companions) {
        if (companion.role == role)
            return fieldIndex(among, QString(companion.key));
    }
    return -1;
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
    // QUuid accepts braces and trailing text; a path segment may not.
    if (text.size() != 36 || text.startsWith(u'{'))
        return std::nullopt;
    const QUuid uuid(text);
    const QString plain = uuid.toString(QUuid::WithoutBraces);
    if (plain != text.toString().toLower())
        return std::nullopt;
    return plain;
}
