#include "schema/json.h"

#include "schema/jsonplain.h"
#include "schema/jsonstrict.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace json {

namespace {

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
    if (number.digits.isEmpty())
        return {}; // whatever its exponent, which may be beyond any number
    if (mark != literal.end())
        number.exponent += QByteArrayView(mark + 1, literal.end()).toLongLong();
    return number;
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
    if (isPlain(text))
        return std::nullopt;
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
