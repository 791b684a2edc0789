#include "schema/json.h"

#include "schema/jsonstrict.h"

#include <QJsonDocument>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace json {

namespace {

/// QString::fromUtf8 drops a byte order mark in front; inside a value it is part of the text.
QString fromUtf8(QByteArrayView bytes)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

/// A number by its digits, without zeros at either end. A double can't tell large neighbours apart.
struct Decimal
{
    bool negative = false;
    QByteArray digits = {};
    qint64 exponent = 0; ///< of the last digit
    bool operator==(const Decimal &) const = default;
};

Decimal decimalOf(QByteArrayView literal)
{
    const auto mark = std::ranges::find_if(literal, [](char c) { return c == 'e' || c == 'E'; });
    Decimal number{.negative = literal.startsWith('-')};
    if (mark != literal.end())
        number.exponent = QByteArrayView(mark + 1, literal.end()).toLongLong();
    bool fraction = false;
    for (const char c : QByteArrayView(literal.begin(), mark)) {
        fraction = fraction || c == '.';
        if (c < '0' || c > '9')
            continue;
        number.exponent -= fraction ? 1 : 0;
        if (c != '0' || !number.digits.isEmpty())
            number.digits.append(c);
    }
    while (number.digits.endsWith('0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    return number.digits.isEmpty() ? Decimal() : number;
}

bool sameObject(QByteArrayView a, QByteArrayView b)
{
    const auto members = [](QByteArrayView object) {
        QMap<QString, QByteArrayView> map;
        Cursor cursor(object);
        cursor.object([&](QByteArrayView key) { map[decodeString(key)] = cursor.value(); });
        return map;
    };
    const auto left = members(a);
    const auto right = members(b);
    return std::equal(
        left.keyValueBegin(), left.keyValueEnd(), right.keyValueBegin(), right.keyValueEnd(),
        [](const auto &l, const auto &r) { return l.first == r.first && sameValue(l.second, r.second); });
}

bool sameArray(QByteArrayView a, QByteArrayView b)
{
    const auto elements = [](QByteArrayView array) {
        QList<QByteArrayView> list;
        Cursor cursor(array);
        cursor.array([&] { list.append(cursor.value()); });
        return list;
    };
    const auto left = elements(a);
    const auto right = elements(b);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](QByteArrayView l, QByteArrayView r) { return sameValue(l, r); });
}

void appendIndented(QByteArray &out, Cursor &cursor, int level)
{
    const auto newLine = [&](int depth) {
        out.append('\n').append(QByteArray(2 * depth, ' '));
    };
    const char opening = cursor.peek();
    if (opening != '{' && opening != '[') {
        out.append(cursor.value());
        return;
    }
    bool first = true;
    const auto begin = [&] {
        if (!first)
            out.append(',');
        first = false;
        newLine(level + 1);
    };
    out.append(opening);
    if (opening == '{') {
        cursor.object([&](QByteArrayView key) {
            begin();
            out.append(key).append(": ");
            appendIndented(out, cursor, level + 1);
        });
    } else {
        cursor.array([&] {
            begin();
            appendIndented(out, cursor, level + 1);
        });
    }
    if (!first)
        newLine(level);
    out.append(opening == '{' ? '}' : ']');
}

} // namespace

Fault faultAt(Fault::Kind kind, QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(qBound(qsizetype(0), offset, text.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    return {kind, before.count('\n') + 1, QString::fromUtf8(line).size() + 1, before.size()};
}

std::optional<Fault> check(const QByteArray &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    switch (error.error) {
    case QJsonParseError::NoError:
        return std::nullopt;
    case QJsonParseError::DeepNesting:
        return faultAt(Fault::Kind::TooDeep, text, error.offset);
    case QJsonParseError::IllegalUTF8String:
        return faultAt(Fault::Kind::BadUtf8, text, error.offset);
    case QJsonParseError::GarbageAtEnd:
        return faultAt(Fault::Kind::TrailingText, text, error.offset);
    default:
        return faultAt(text.trimmed().isEmpty() ? Fault::Kind::Empty : Fault::Kind::NotJson, text,
                       error.offset);
    }
}

bool isValue(const QByteArray &text)
{
    // QJsonDocument reads only objects and arrays; in an array a scalar is judged too. Then "1,2" must be
    // told from "1".
    return !text.isEmpty() && !checkStrictly('[' + text + ']') && Cursor(text).value() == text;
}

Cursor::Cursor(QByteArrayView text)
    : m_begin(text.begin())
    , m_at(text.begin())
    , m_end(text.end())
{
    if (text.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

void Cursor::skipBlanks()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

char Cursor::peek()
{
    skipBlanks();
    return atEnd() ? '\0' : *m_at;
}

void Cursor::step(char mark)
{
    if (peek() == mark)
        ++m_at;
}

QByteArrayView Cursor::string()
{
    const char *begin = m_at++;
    while (m_at < m_end && *m_at != '"')
        m_at += *m_at == '\\' ? 2 : 1;
    m_at = qMin(m_at + 1, m_end);
    return QByteArrayView(begin, m_at);
}

QByteArrayView Cursor::value()
{
    const char first = peek();
    const char *begin = m_at;
    if (first == '"')
        return string();
    if (first != '{' && first != '[') {
        while (m_at < m_end && !strchr(",]} \n\r\t", *m_at))
            ++m_at;
        return QByteArrayView(begin, m_at);
    }
    int depth = 0;
    while (m_at < m_end) {
        if (*m_at == '"') {
            string();
            continue;
        }
        if (*m_at == '{' || *m_at == '[')
            ++depth;
        else if (*m_at == '}' || *m_at == ']')
            --depth;
        ++m_at;
        if (depth == 0)
            break;
    }
    return QByteArrayView(begin, m_at);
}

QString decodeString(QByteArrayView literal)
{
    const QByteArrayView inside = literal.sliced(1, qMax(qsizetype(0), literal.size() - 2));
    if (!inside.contains('\\'))
        return fromUtf8(inside);

    QString text;
    qsizetype copied = 0;
    for (qsizetype at = inside.indexOf('\\'); at >= 0 && at + 1 < inside.size();
         at = inside.indexOf('\\', copied)) {
        text += fromUtf8(inside.sliced(copied, at - copied));
        copied = at + 2;
        const char escaped = inside[at + 1];
        switch (escaped) {
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        case 'u':
            text += QChar(
                inside.sliced(copied, qMin(qsizetype(4), inside.size() - copied)).toUShort(nullptr, 16));
            copied = qMin(copied + 4, inside.size());
            break;
        default:
            // QJsonDocument takes any other escaped character for itself.
            text += QLatin1Char(escaped);
        }
    }
    return text + fromUtf8(inside.sliced(copied));
}

void appendString(QByteArray &out, QStringView text)
{
    const auto appendCode = [&out](char16_t unit) {
        out.append("\\u").append(QByteArray::number(unit, 16).rightJustified(4, '0'));
    };
    out.append('"');
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair) {
            ++at;
            continue;
        }
        if (unit.unicode() >= 0x20 && unit != u'"' && unit != u'\\' && !unit.isSurrogate())
            continue;
        out.append(text.sliced(plainFrom, at - plainFrom).toUtf8());
        plainFrom = at + 1;
        switch (unit.unicode()) {
        case u'"':
            out.append("\\\"");
            break;
        case u'\\':
            out.append("\\\\");
            break;
        case u'\n':
            out.append("\\n");
            break;
        case u'\r':
            out.append("\\r");
            break;
        case u'\t':
            out.append("\\t");
            break;
        default:
            appendCode(unit.unicode());
        }
    }
    out.append(text.sliced(plainFrom).toUtf8()).append('"');
}

std::optional<qint64> asInteger(QByteArrayView literal)
{
    bool ok = false;
    const qint64 number = literal.toLongLong(&ok);
    if (!ok || QByteArray::number(number) != literal)
        return std::nullopt;
    return number;
}

bool sameValue(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    const char left = Cursor(a).peek();
    const char right = Cursor(b).peek();
    const auto isNumber = [](char c) {
        return c == '-' || (c >= '0' && c <= '9');
    };
    if (isNumber(left) && isNumber(right))
        return decimalOf(a) == decimalOf(b);
    if (left != right)
        return false;
    switch (left) {
    case '"':
        return decodeString(a) == decodeString(b);
    case '{':
        return sameObject(a, b);
    case '[':
        return sameArray(a, b);
    default:
        return false;
    }
}

QByteArray indented(QByteArrayView value)
{
    QByteArray out;
    Cursor cursor(value);
    appendIndented(out, cursor, 0);
    return out;
}

} // namespace json
