#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QString>

#include <span>

/// The type of a value, which determines how it is read, written, compared, validated and edited. Each of
/// these is a switch without a default, so that the compiler reports a missing type.
enum class FieldType
{
    Text,
    Email,
    Phone,
    Country,
    Date,     ///< YYYY-MM-DD
    DateTime, ///< RFC 3339; stored as received
    Boolean,
    Choice,   ///< one of Field::options
    Month,    ///< integer 1 to 12
    Year,     ///< integer of four digits
    LastFour, ///< string of four digits
    Table,    ///< rows of Field::columns
    Object,   ///< any JSON object; stored as bytes
};

/// The section of the form that shows a field.
enum class Section
{
    Name,
    Reach,
    Document,
    Record,
    Tables
};

/// Properties of a field that don't follow from its type.
enum class Trait
{
    NamePart = 1 << 0,     ///< part of the contact's display name, in table order
    Identity = 1 << 1,     ///< used to find contacts and to detect duplicates
    Risky = 1 << 2,        ///< the review highlights changes
    Guarded = 1 << 3,      ///< locked until unlocked
    ServerOwned = 1 << 4,  ///< set by the server: never shown as a conflict or as a change by the server
    NoCardNumber = 1 << 5, ///< must never hold a card number
    NotInFuture = 1 << 6,  ///< a date that must not be in the future
    Deletion = 1 << 7,     ///< a value marks the contact as deleted
    Suggests = 1 << 8,     ///< values of other contacts are suggested
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

/// How a field depends on another one of the same contact or row.
enum class CompanionRole
{
    Verified, ///< the boolean that states whether this value is verified
    Country,  ///< the country used to validate this value
    Year,     ///< the year that completes this month
    Number,   ///< the number whose type this value is
};

struct Companion
{
    CompanionRole role;
    QLatin1StringView key; ///< in the same table
};

/// A value that can be chosen or is suggested, with an English label. If the label is empty, the value is
/// shown.
struct Option
{
    QLatin1StringView value;
    const char *label = "";
};

/// Describes one field of the contact or one column of a nested table. Constant data that the schema owns for
/// the lifetime of the program: pass it by reference.
struct Field
{
    QLatin1StringView key;
    const char *label; ///< English; fieldLabel() translates
    const char *help;  ///< English; fieldHelp() translates and completes
    FieldType type = FieldType::Text;
    bool nullable = true;
    Section section = Section::Tables;
    Traits traits = {};
    std::span<const Option> options = {}; ///< all values for Choice, else suggestions
    std::span<const Companion> companions = {};
    std::span<const Field> columns = {}; ///< of a Table
    QLatin1StringView standard = {};     ///< the API page's default value

    bool has(Trait trait) const { return traits.testFlag(trait); }
};

/// The label in the user's language.
QString fieldLabel(const Field &field);
/// The field's purpose, an example and whether it may be left without a value, in the user's language.
QString fieldHelp(const Field &field);
/// The section's title in the user's language.
QString sectionTitle(Section section);
/// The option's label in the user's language; its value if it has no label.
QString optionLabel(const Option &option);
