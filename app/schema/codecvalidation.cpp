// The validating functions of codec.h.
#include "json/reader.h"
#include "schema/cardnumber.h"
#include "schema/codec.h"
#include "schema/territories.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace codec {

namespace {

/// Includes separators and an extension.
constexpr qsizetype longestPhone = 100;

bool isWhitespaceOnly(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool looksLikeEmail(const QString &text)
{
    const auto isInvalid = [](QChar c) {
        return c.isSpace() || u"<>(),;"_s.contains(c);
    };
    const QStringList parts = text.split(u'@');
    if (parts.size() != 2 || parts.first().isEmpty() || std::ranges::any_of(text, isInvalid))
        return false;
    const QStringList labels = parts.last().split(u'.');
    return labels.size() > 1 && !labels.contains(QString());
}

bool looksLikePhone(const QString &text)
{
    // The pattern takes quadratic time for thousands of digits.
    if (text.size() > longestPhone)
        return false;
    static const QRegularExpression pattern(
        uR"(\A\+?[\d\s().\-/]*\d{2}[\d\s().\-/]*((ext|x|#)\.?\s*\d+)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

ValidationIssue validateText(const Field &field, const QString &text, QDate today)
{
    switch (field.type) {
    case FieldType::Email:
        return looksLikeEmail(text) ? ValidationIssue::None : ValidationIssue::NotAnEmail;
    case FieldType::Phone:
        return isWhitespaceOnly(text) || looksLikePhone(text) ? ValidationIssue::None
                                                              : ValidationIssue::NotAPhone;
    case FieldType::Date: {
        const QDate date = asDate(text);
        if (!date.isValid())
            return ValidationIssue::NotADate;
        return field.has(Trait::NotInFuture) && date > today ? ValidationIssue::InTheFuture
                                                             : ValidationIssue::None;
    }
    case FieldType::DateTime:
        return instant(text).isValid() ? ValidationIssue::None : ValidationIssue::NotADateTime;
    case FieldType::Choice:
        return std::ranges::any_of(field.options, [&](const Option &option) { return text == option.value; })
                   ? ValidationIssue::None
                   : ValidationIssue::NotAChoice;
    case FieldType::LastFour: {
        const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return text.isEmpty() || (text.size() == 4 && digits) ? ValidationIssue::None
                                                              : ValidationIssue::NotFourDigits;
    }
    case FieldType::Country:
        return isWhitespaceOnly(text) || territories::find(text) ? ValidationIssue::None
                                                                 : ValidationIssue::UnknownCountry;
    case FieldType::Text:
        return text.isEmpty() && !field.nullable ? ValidationIssue::NotNullable : ValidationIssue::None;
    case FieldType::Boolean:
    case FieldType::Month:
    case FieldType::Year:
    case FieldType::Table:
    case FieldType::Object:
        return ValidationIssue::UnexpectedType;
    }
    Q_UNREACHABLE();
}

ValidationIssue validateInteger(FieldType type, qint64 number)
{
    if (type == FieldType::Month)
        return number >= 1 && number <= 12 ? ValidationIssue::None : ValidationIssue::NotAMonth;
    return number >= 1000 && number <= 9999 ? ValidationIssue::None : ValidationIssue::NotAYear;
}

ValidationIssue validateBytes(FieldType type, const QByteArray &bytes)
{
    if (type == FieldType::Table)
        return bytes == "[]" ? ValidationIssue::None : ValidationIssue::UnexpectedType;
    if (!json::isValue(bytes))
        return ValidationIssue::NotJson;
    return bytes.startsWith('{') ? ValidationIssue::None : ValidationIssue::NotAnObject;
}

ValidationIssue validateSetCell(const Field &field, const Cell &cell, QDate today)
{
    if (const QByteArray *bytes = cell.asRaw())
        return validateBytes(field.type, *bytes);
    if (const QString *text = cell.asText())
        return validateText(field, *text, today);
    if (const qint64 *number = cell.asInteger())
        return validateInteger(field.type, *number);
    return ValidationIssue::None;
}

/// Only for types that can't contain other long numbers, or no numbers at all.
bool looksLikeACard(FieldType type, const Cell &cell)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Country:
    case FieldType::Object:
        return cardnumber::isIn(editText(cell), cardnumber::Strictness::KnownIssuer);
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

Severity severityOf(ValidationIssue issue)
{
    switch (issue) {
    case ValidationIssue::None:
    case ValidationIssue::UnexpectedType:
    case ValidationIssue::DuplicateKey:
    case ValidationIssue::NotAPhone:
    case ValidationIssue::UnknownCountry:
    case ValidationIssue::Expired:
    case ValidationIssue::LikeACardNumber:
        return Severity::Warning;
    case ValidationIssue::NotNullable:
    case ValidationIssue::NotJson:
    case ValidationIssue::NotAnObject:
    case ValidationIssue::NotWholeNumber:
    case ValidationIssue::NotYesOrNo:
    case ValidationIssue::NotAnEmail:
    case ValidationIssue::NotADate:
    case ValidationIssue::NotADateTime:
    case ValidationIssue::InTheFuture:
    case ValidationIssue::NotAChoice:
    case ValidationIssue::NotAMonth:
    case ValidationIssue::NotAYear:
    case ValidationIssue::NotFourDigits:
    case ValidationIssue::CardNumber:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

bool hidesCardNumber(const Field &field, const Cell &cell)
{
    return field.has(Trait::NoCardNumber) &&
           cardnumber::isIn(editText(cell), cardnumber::Strictness::AnyIssuer);
}

ValidationIssue validate(const Field &field, const Cell &cell, QDate today)
{
    if (cell.isAbsent())
        return ValidationIssue::None;
    if (cell.isNull())
        return field.nullable ? ValidationIssue::None : ValidationIssue::NotNullable;
    if (hidesCardNumber(field, cell))
        return ValidationIssue::CardNumber;
    if (!holds(field.type, cell))
        return ValidationIssue::UnexpectedType;
    const ValidationIssue issue = validateSetCell(field, cell, today);
    return issue == ValidationIssue::None && looksLikeACard(field.type, cell)
               ? ValidationIssue::LikeACardNumber
               : issue;
}

} // namespace codec
