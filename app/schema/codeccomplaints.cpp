// What codec.h says about what is wrong with a value.
#include "schema/cardnumber.h"
#include "schema/codec.h"
#include "schema/json.h"
#include "schema/territories.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace codec {

namespace {

/// With all its blanks and an extension.
constexpr qsizetype longestPhone = 100;

bool isWhitespaceOnly(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool looksLikeEmail(const QString &text)
{
    const auto isStrange = [](QChar c) {
        return c.isSpace() || u"<>(),;"_s.contains(c);
    };
    const QStringList halves = text.split(u'@');
    if (halves.size() != 2 || halves.first().isEmpty() || std::ranges::any_of(text, isStrange))
        return false;
    const QStringList names = halves.last().split(u'.');
    return names.size() > 1 && !names.contains(QString());
}

bool looksLikePhone(const QString &text)
{
    // The pattern tries each digit for its two: thousands of them take a while.
    if (text.size() > longestPhone)
        return false;
    static const QRegularExpression pattern(
        uR"(\A\+?[\d\s().\-/]*\d{2}[\d\s().\-/]*((ext|x|#)\.?\s*\d+)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

Complaint complainOfText(const Field &field, const QString &text, QDate today)
{
    switch (field.type) {
    case FieldType::Email:
        return looksLikeEmail(text) ? Complaint::None : Complaint::NotAnEmail;
    case FieldType::Phone:
        return isWhitespaceOnly(text) || looksLikePhone(text) ? Complaint::None : Complaint::NotAPhone;
    case FieldType::Date: {
        const QDate date = asDate(text);
        if (!date.isValid())
            return Complaint::NotADate;
        return field.has(Trait::NotInFuture) && date > today ? Complaint::InTheFuture : Complaint::None;
    }
    case FieldType::DateTime:
        return instant(text).isValid() ? Complaint::None : Complaint::NotADateTime;
    case FieldType::Choice:
        return std::ranges::any_of(field.options, [&](const Option &option) { return text == option.value; })
                   ? Complaint::None
                   : Complaint::NotAChoice;
    case FieldType::LastFour: {
        const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return text.isEmpty() || (text.size() == 4 && digits) ? Complaint::None : Complaint::NotFourDigits;
    }
    case FieldType::Country:
        return isWhitespaceOnly(text) || territories::find(text) ? Complaint::None
                                                                 : Complaint::UnknownCountry;
    case FieldType::Text:
        return text.isEmpty() && !field.nullable ? Complaint::NotNullable : Complaint::None;
    case FieldType::Boolean:
    case FieldType::Month:
    case FieldType::Year:
    case FieldType::Table:
    case FieldType::Object:
        return Complaint::UnexpectedType;
    }
    Q_UNREACHABLE();
}

Complaint complainOfInteger(FieldType type, qint64 number)
{
    if (type == FieldType::Month)
        return number >= 1 && number <= 12 ? Complaint::None : Complaint::NotAMonth;
    return number >= 1000 && number <= 9999 ? Complaint::None : Complaint::NotAYear;
}

Complaint complainOfBytes(FieldType type, const QByteArray &bytes)
{
    if (type == FieldType::Table)
        return bytes == "[]" ? Complaint::None : Complaint::UnexpectedType;
    if (!json::isValue(bytes))
        return Complaint::NotJson;
    return bytes.startsWith('{') ? Complaint::None : Complaint::NotAnObject;
}

Complaint complainOfSet(const Field &field, const Cell &cell, QDate today)
{
    if (const QByteArray *bytes = cell.asRaw())
        return complainOfBytes(field.type, *bytes);
    if (const QString *text = cell.asText())
        return complainOfText(field, *text, today);
    if (const qint64 *number = cell.asInteger())
        return complainOfInteger(field.type, *number);
    return Complaint::None;
}

/// Where other long numbers are at home, or any at all, nothing can be told from digits.
bool looksLikeACard(FieldType type, const Cell &cell)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Country:
    case FieldType::Object:
        return cardnumber::isIn(editText(cell), cardnumber::Care::KnownIssuer);
    case FieldType::Phone:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Boolean:
    case FieldType::Choice:
    case FieldType::Month:
    case FieldType::Year:
    case FieldType::LastFour:
    case FieldType::Table:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Severity severityOf(Complaint complaint)
{
    switch (complaint) {
    case Complaint::None:
    case Complaint::UnexpectedType:
    case Complaint::DuplicateKey:
    case Complaint::NotAPhone:
    case Complaint::UnknownCountry:
    case Complaint::Expired:
    case Complaint::LikeACardNumber:
        return Severity::Warning;
    case Complaint::NotNullable:
    case Complaint::NotJson:
    case Complaint::NotAnObject:
    case Complaint::NotWholeNumber:
    case Complaint::NotYesOrNo:
    case Complaint::NotAnEmail:
    case Complaint::NotADate:
    case Complaint::NotADateTime:
    case Complaint::InTheFuture:
    case Complaint::NotAChoice:
    case Complaint::NotAMonth:
    case Complaint::NotAYear:
    case Complaint::NotFourDigits:
    case Complaint::CardNumber:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

bool hidesCardNumber(const Field &field, const Cell &cell)
{
    return field.has(Trait::NoCardNumber) && cardnumber::isIn(editText(cell), cardnumber::Care::AnyIssuer);
}

Complaint complain(const Field &field, const Cell &cell, QDate today)
{
    if (cell.isAbsent())
        return Complaint::None;
    if (cell.isNull())
        return field.nullable ? Complaint::None : Complaint::NotNullable;
    if (hidesCardNumber(field, cell))
        return Complaint::CardNumber;
    if (!holds(field.type, cell))
        return Complaint::UnexpectedType;
    const Complaint complaint = complainOfSet(field, cell, today);
    return complaint == Complaint::None && looksLikeACard(field.type, cell) ? Complaint::LikeACardNumber
                                                                            : complaint;
}

} // namespace codec
