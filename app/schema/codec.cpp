#include "schema/codec.h"

#include "schema/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace codec {

namespace {

/// What JSON holds for a type; several types share one.
enum class Kind
{
    Text,
    Boolean,
    Integer,
    Bytes
};

Kind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Country:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Choice:
    case FieldType::LastFour:
        return Kind::Text;
    case FieldType::Boolean:
        return Kind::Boolean;
    case FieldType::Month:
    case FieldType::Year:
        return Kind::Integer;
    case FieldType::Table:
    case FieldType::Object:
        return Kind::Bytes;
    }
    Q_UNREACHABLE();
}

bool isWhitespaceOnly(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[^\s@<>(),;]+@[^\s@<>(),;.]+(\.[^\s@<>(),;.]+)+\z)"_s);
    return pattern.match(text).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A\+?[\d\s().\-/]*\d{2}[\d\s().\-/]*((ext|x|#)\.?\s*\d+)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QDate asDate(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
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
    case FieldType::Text:
    case FieldType::Country:
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

} // namespace

Severity severityOf(Complaint complaint)
{
    switch (complaint) {
    case Complaint::None:
    case Complaint::UnexpectedType:
    case Complaint::DuplicateKey:
    case Complaint::NotAPhone:
    case Complaint::Expired:
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
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

Cell read(FieldType type, QByteArrayView value)
{
    if (value == "null")
        return Cell::null();
    switch (kindOf(type)) {
    case Kind::Text:
        if (value.startsWith('"'))
            return Cell::text(json::decodeString(value));
        break;
    case Kind::Boolean:
        if (value == "true" || value == "false")
            return Cell::boolean(value == "true");
        break;
    case Kind::Integer:
        if (const auto number = json::asInteger(value))
            return Cell::integer(*number);
        break;
    case Kind::Bytes:
        break;
    }
    return Cell::raw(value.toByteArray());
}

bool holds(FieldType type, const Cell &cell)
{
    if (!cell.isSet())
        return true;
    switch (kindOf(type)) {
    case Kind::Text:
        return cell.asText();
    case Kind::Boolean:
        return cell.asBoolean();
    case Kind::Integer:
        return cell.asInteger();
    case Kind::Bytes:
        return cell.asRaw();
    }
    Q_UNREACHABLE();
}

void append(QByteArray &out, const Cell &cell)
{
    if (const bool *value = cell.asBoolean())
        out.append(*value ? "true" : "false");
    else if (const qint64 *number = cell.asInteger())
        out.append(QByteArray::number(*number));
    else if (const QString *text = cell.asText())
        json::appendString(out, *text);
    else if (const QByteArray *bytes = cell.asRaw())
        out.append(*bytes);
    else
        out.append("null");
}

bool sameValue(FieldType type, const Cell &a, const Cell &b)
{
    if (a == b)
        return true;
    if (const auto *left = a.asRaw(), *right = b.asRaw(); left && right) {
        return json::isValue(*left) && json::isValue(*right) && json::sameValue(*left, *right);
    }
    if (type != FieldType::DateTime)
        return false;
    const QString *left = a.asText();
    const QString *right = b.asText();
    // Finer than milliseconds QDateTime can't see: then the texts decide.
    static const QRegularExpression beyondMilliseconds(uR"(\.\d{3}\d*[1-9])"_s);
    return left && right && instant(*left).isValid() && instant(*left) == instant(*right) &&
           !beyondMilliseconds.match(*left).hasMatch() && !beyondMilliseconds.match(*right).hasMatch();
}

QString editText(const Cell &cell)
{
    if (const QString *text = cell.asText())
        return *text;
    if (const bool *value = cell.asBoolean())
        return *value ? u"true"_s : u"false"_s;
    if (const qint64 *number = cell.asInteger())
        return QString::number(*number);
    if (const QByteArray *bytes = cell.asRaw())
        return QString::fromUtf8(*bytes);
    return {};
}

QString displayText(const Field &field, const Cell &cell)
{
    if (const bool *value = cell.asBoolean())
        return *value ? QCoreApplication::translate("Cell", "Yes")
                      : QCoreApplication::translate("Cell", "No");
    if (const QString *text = cell.asText(); text && field.type == FieldType::Choice) {
        for (const Option &option : field.options) {
            if (*text == option.value)
                return optionLabel(option);
        }
    }
    return editText(cell);
}

std::variant<Cell, Complaint> parse(FieldType type, const QString &text)
{
    if (text.isEmpty())
        return Cell::null();
    switch (kindOf(type)) {
    case Kind::Text:
        return Cell::text(text);
    case Kind::Boolean:
        if (text == "true"_L1 || text == "false"_L1)
            return Cell::boolean(text == "true"_L1);
        return Complaint::NotYesOrNo;
    case Kind::Integer: {
        bool ok = false;
        const qint64 number = text.trimmed().toLongLong(&ok);
        return ok ? std::variant<Cell, Complaint>(Cell::integer(number)) : Complaint::NotWholeNumber;
    }
    case Kind::Bytes:
        // What is typed on the way to good JSON is kept, with an error that blocks sending: nothing typed is
        // lost.
        if (type == FieldType::Object)
            return Cell::raw(text.trimmed().toUtf8());
        return Complaint::UnexpectedType;
    }
    Q_UNREACHABLE();
}

Complaint complain(const Field &field, const Cell &cell, QDate today)
{
    if (cell.isAbsent())
        return Complaint::None;
    if (cell.isNull())
        return field.nullable ? Complaint::None : Complaint::NotNullable;
    if (!holds(field.type, cell))
        return Complaint::UnexpectedType;
    if (const QByteArray *bytes = cell.asRaw())
        return complainOfBytes(field.type, *bytes);
    if (const QString *text = cell.asText())
        return complainOfText(field, *text, today);
    if (const qint64 *number = cell.asInteger())
        return complainOfInteger(field.type, *number);
    return Complaint::None;
}

QDateTime instant(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)\z)"_s);
    return pattern.match(text).hasMatch() ? QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs)
                                          : QDateTime();
}

} // namespace codec
