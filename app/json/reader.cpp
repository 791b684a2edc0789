#include "json/reader.h"

#include <QString>
#include <QtEndian>

#include <array>
#include <tuple>

namespace json {

namespace {

/// Shorter literals without an exponent are always within the range of a double.
constexpr qsizetype shortNumber = 300;

bool isDecimalDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDecimalDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/// Bytes that need no escape in a string. UTF-8 is validated separately.
constexpr std::array<bool, 256> unescaped = [] {
    std::array<bool, 256> bytes{};
    for (size_t c = 0x20; c < bytes.size(); ++c)
        bytes[c] = c != '"' && c != '\\';
    return bytes;
}();

constexpr quint64 lowBits = 0x0101010101010101;
constexpr quint64 highBits = 0x80 * lowBits;

/// Whether one of eight bytes may be a quote, a backslash or a control character. May return true wrongly for
/// bytes above 0x7F, but never false.
bool hasSpecialByte(quint64 bytes)
{
    const auto hasBelow = [](quint64 eight, quint64 bound) {
        return (eight - bound * lowBits) & ~eight & highBits;
    };
    return hasBelow(bytes, 0x20) | hasBelow(bytes ^ ('"' * lowBits), 1) |
           hasBelow(bytes ^ ('\\' * lowBits), 1);
}

/// Length of the longest prefix that is valid UTF-8.
qsizetype validUtf8Size(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = uchar(bytes[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (!bytes.sliced(at, qMin(length, bytes.size() - at)).isValidUtf8())
            break;
        at += length;
    }
    return at;
}

Fault faultAt(Fault::Kind kind, QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(offset);
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    return {kind, before.count('\n') + 1, QString::fromUtf8(line).size() + 1, offset};
}

} // namespace

Reader::Reader(QByteArrayView text, int depth)
    : m_begin(text.begin())
    , m_at(text.begin())
    , m_end(text.end())
    , m_depth(depth)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

void Reader::fail(Fault::Kind kind, const char *at)
{
    if (hasFailed())
        return;
    m_fault = kind;
    m_faultAt = at;
    m_at = m_end;
}

std::optional<Fault> Reader::finish()
{
    peek();
    if (m_at < m_end)
        fail(Fault::Kind::TrailingText, m_at);
    if (!hasFailed())
        return std::nullopt;
    return faultAt(m_fault, QByteArrayView(m_begin, m_end), m_faultAt - m_begin);
}

QByteArrayView Reader::value()
{
    const char first = peek();
    const char *begin = m_at;
    switch (first) {
    case '{':
        object([this](QByteArrayView) { value(); });
        break;
    case '[':
        array([this] { value(); });
        break;
    case '"':
        string();
        break;
    case 't':
        word("true");
        break;
    case 'f':
        word("false");
        break;
    case 'n':
        word("null");
        break;
    default:
        number();
    }
    return hasFailed() ? QByteArrayView() : QByteArrayView(begin, m_at);
}

bool Reader::open(char bracket)
{
    if (peek() != bracket) {
        fail(Fault::Kind::NotJson, m_at);
        return false;
    }
    ++m_at;
    if (++m_depth <= deepestNesting)
        return true;
    fail(Fault::Kind::TooDeep, m_at);
    return false;
}

bool Reader::next(char bracket)
{
    if (peek() == ',') {
        ++m_at;
        return true;
    }
    if (!close(bracket))
        fail(Fault::Kind::NotJson, m_at);
    return false;
}

QByteArrayView Reader::key()
{
    if (peek() != '"') {
        fail(Fault::Kind::NotJson, m_at);
        return {};
    }
    const QByteArrayView literal = string();
    if (peek() == ':')
        ++m_at;
    else
        fail(Fault::Kind::NotJson, m_at);
    return literal;
}

QByteArrayView Reader::string()
{
    const char *begin = m_at++;
    quint64 seen = 0;
    while (m_at < m_end) {
        while (m_end - m_at >= qsizetype(sizeof(quint64))) {
            const quint64 bytes = qFromUnaligned<quint64>(m_at);
            if (hasSpecialByte(bytes))
                break;
            seen |= bytes;
            m_at += sizeof(quint64);
        }
        if (m_at == m_end)
            break;
        const auto c = uchar(*m_at);
        seen |= c;
        if (unescaped[c]) {
            ++m_at;
            continue;
        }
        if (c == '"') {
            ++m_at;
            const QByteArrayView literal(begin, m_at);
            if ((seen & highBits) == 0 || literal.isValidUtf8())
                return literal;
            break;
        }
        if (c != '\\' || !escape())
            break;
    }
    const QByteArrayView read(begin, m_at);
    const qsizetype valid = validUtf8Size(read);
    fail(valid < read.size() ? Fault::Kind::BadUtf8 : Fault::Kind::NotJson, begin + valid);
    return {};
}

/// Consumes an escape, or stops at the first invalid byte.
bool Reader::escape()
{
    if (++m_at == m_end)
        return false;
    if (*m_at != 'u') {
        const bool known = QByteArrayView("\"\\/bfnrt").contains(*m_at);
        m_at += known ? 1 : 0;
        return known;
    }
    ++m_at;
    for (int digit = 0; digit < 4; ++digit, ++m_at) {
        if (m_at == m_end || !isHexDigit(*m_at))
            return false;
    }
    return true;
}

void Reader::word(QByteArrayView wanted)
{
    if (QByteArrayView(m_at, m_end).startsWith(wanted))
        m_at += wanted.size();
    else
        fail(Fault::Kind::NotJson, m_at);
}

void Reader::number()
{
    const auto consume = [this](QByteArrayView characters) {
        const bool found = m_at < m_end && characters.contains(*m_at);
        m_at += found ? 1 : 0;
        return found;
    };
    const char *begin = m_at;
    if (begin == m_end && m_depth == 0)
        return fail(Fault::Kind::Empty, m_at);
    consume("-");
    bool good = consume("0") || digits();
    if (good && consume("."))
        good = digits();
    bool hasExponent = false;
    if (good && consume("eE")) {
        hasExponent = true;
        consume("+-");
        good = digits();
    }
    if (!good)
        return fail(Fault::Kind::NotJson, m_at);
    const QByteArrayView literal(begin, m_at);
    if (hasExponent || literal.size() > shortNumber) {
        bool inRange = false;
        std::ignore = literal.toDouble(&inRange);
        if (!inRange)
            fail(Fault::Kind::NotJson, begin);
    }
}

bool Reader::digits()
{
    const char *begin = m_at;
    while (m_at < m_end && isDecimalDigit(*m_at))
        ++m_at;
    return m_at > begin;
}

std::optional<Fault> check(QByteArrayView text)
{
    Reader reader(text);
    reader.value();
    return reader.finish();
}

bool isValue(QByteArrayView bytes)
{
    Reader reader(bytes, 1);
    return !bytes.isEmpty() && reader.value().size() == bytes.size();
}

bool isNumber(QByteArrayView bytes)
{
    return isValue(bytes) && kindOf(bytes) == Kind::Number;
}

Kind kindOf(QByteArrayView value)
{
    switch (value.isEmpty() ? '\0' : value.front()) {
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Boolean;
    case 'n':
        return Kind::Null;
    case '[':
        return Kind::List;
    case '{':
        return Kind::Object;
    default:
        return Kind::Number;
    }
}

} // namespace json
