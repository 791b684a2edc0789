#include "schema/codec.h"

#include "json/compare.h"
#include "json/literal.h"
#include "json/reader.h"
#include "schema/datetext.h"
#include "schema/territories.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace codec {

namespace {

/// How a type is represented in JSON; several types share a representation.
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

/// Whether a string matches a pattern: 'd' stands for a digit, other characters for themselves.
bool matchesPattern(QStringView form, QStringView text)
{
    return std::ranges::equal(form, text, [](QChar expected, QChar c) {
        return expected == u'd' ? c >= u'0' && c <= u'9' : c == expected;
    });
}

/// RFC 3339, in upper case.
bool isInstant(QStringView text)
{
    constexpr QStringView date = u"dddd-dd-dd";
    constexpr QStringView time = u"dd:dd:dd";
    constexpr qsizetype seconds = date.size() + 1 + time.size();
    if (text.size() <= seconds || !matchesPattern(date, text.first(date.size())) ||
        !u"T "_s.contains(text.at(date.size())) ||
        !matchesPattern(time, text.first(seconds).last(time.size())))
        return false;
    QStringView zone = text.sliced(seconds);
    if (zone.startsWith(u'.')) {
        qsizetype end = 1;
        while (end < zone.size() && matchesPattern(u"d", zone.sliced(end, 1)))
            ++end;
        if (end == 1)
            return false;
        zone = zone.sliced(end);
    }
    return zone == "Z"_L1 || matchesPattern(u"+dd:dd", zone) || matchesPattern(u"-dd:dd", zone);
}

/// Converts a date or time as entered to the API's format.
QString standardText(FieldType type, const QString &text)
{
    if (type == FieldType::Date) {
        const auto date = datetext::readDate(text);
        return date ? date->toString(Qt::ISODate) : text;
    }
    if (type == FieldType::DateTime && !instant(text).isValid()) {
        const auto when = datetext::readTime(text);
        return when ? when->toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) : text;
    }
    return text;
}

/// Removes surrounding whitespace, and the byte order mark of text copied from a file.
QString withoutBomAndWhitespace(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && (text.at(begin).isSpace() || text.at(begin) == QChar::ByteOrderMark))
        ++begin;
    return text.sliced(begin).trimmed();
}

} // namespace

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
    // QDateTime has milliseconds only: finer times are compared as strings.
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

std::variant<Cell, ValidationIssue> parse(FieldType type, const QString &text)
{
    if (text.isEmpty())
        return Cell::null();
    switch (kindOf(type)) {
    case Kind::Text:
        return Cell::text(standardText(type, text));
    case Kind::Boolean:
        if (text == "true"_L1 || text == "false"_L1)
            return Cell::boolean(text == "true"_L1);
        return ValidationIssue::NotYesOrNo;
    case Kind::Integer: {
        bool ok = false;
        const qint64 number = text.trimmed().toLongLong(&ok);
        return ok ? std::variant<Cell, ValidationIssue>(Cell::integer(number))
                  : ValidationIssue::NotWholeNumber;
    }
    case Kind::Bytes:
        // Incomplete JSON is kept while it is edited, with an error that blocks sending, so that no input is
        // lost.
        if (type == FieldType::Object)
            return Cell::raw(withoutBomAndWhitespace(text).toUtf8());
        return ValidationIssue::UnexpectedType;
    }
    Q_UNREACHABLE();
}

QDate asDate(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QDateTime instant(const QString &text)
{
    const QString plain = text.toUpper();
    return isInstant(plain) ? QDateTime::fromString(plain, Qt::ISODateWithMs) : QDateTime();
}

} // namespace codec
