#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QString>

#include <span>

/// What a value is. Reading, writing, comparing, checking and editing hang on this, each in one switch
/// without a default, so that the compiler finds what a new type forgot.
enum class FieldType
{
    Text,
    Email,
    Phone,
    Country,
    Date,     ///< YYYY-MM-DD
    DateTime, ///< RFC 3339; stays the text it came as
    Boolean,
    Choice,   ///< one of Field::options
    Month,    ///< integer 1 to 12
    Year,     ///< integer of four digits
    LastFour, ///< text of four digits
    Table,    ///< rows of Field::columns
    Object,   ///< any JSON object; kept as its bytes
};

/// The part of the form in which a field stands.
enum class Section
{
    Name,
    Reach,
    Document,
    Record,
    Tables
};

/// What hangs on a field's meaning rather than on its type.
enum class Trait
{
    NamePart = 1 << 0,     ///< part of the contact's display name, in table order
    Identity = 1 << 1,     ///< contacts are found by it and compared for duplicates
    Risky = 1 << 2,        ///< a change wants a second look
    Guarded = 1 << 3,      ///< locked until unlocked
    ServerOwned = 1 << 4,  ///< the server sets it: never a conflict, never "server made this"
    NoCardNumber = 1 << 5, ///< must never hold a card number
    NotInFuture = 1 << 6,  ///< a date that has passed
    Deletion = 1 << 7,     ///< says, where it is set, that the contact is deleted
    Suggests = 1 << 8,     ///< values seen in other contacts are offered
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

/// How one field leans on another of the same contact or row.
enum class CompanionRole
{
    Verified, ///< the boolean that says whether this value was verified
    Country,  ///< the country this value is checked in
    Year,     ///< the year that completes this month
    Number,   ///< the number whose kind this is
};

struct Companion
{
    CompanionRole role;
    QLatin1StringView key; ///< of the same table
};

/// A value that can be chosen or is suggested, with its English words for people (may be empty: the value
/// serves).
struct Option
{
    QLatin1StringView value;
    const char *label = "";
};

/// One line of the table: a field of the contact or a column of a nested table. Constant data, never copied
/// about: the schema owns all of them for the life of the program.
struct Field
{
    QLatin1StringView key;
    const char *label; ///< English; fieldLabel() translates
    const char *help;  ///< English; fieldHelp() translates and completes
    FieldType type = FieldType::Text;
    bool nullable = true;
    Section section = Section::Tables;
    Traits traits = {};
    std::span<const Option> options = {}; ///< all there are for Choice, else suggestions
    std::span<const Companion> companions = {};
    std::span<const Field> columns = {}; ///< of a Table
    QLatin1StringView standard = {};     ///< the API page's default value

    bool has(Trait trait) const { return traits.testFlag(trait); }
};

/// The label in the user's language.
QString fieldLabel(const Field &field);
/// What the field is for, what it looks like and whether it may be left without a value, in the user's
/// language.
QString fieldHelp(const Field &field);
/// The section's title in the user's language.
QString sectionTitle(Section section);
/// An option's words in the user's language; its value where it has none.
QString optionLabel(const Option &option);
