#include "schema/jsonstrict.h"

#include <cstring>

namespace json {

namespace {

bool isDecimalDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Offset of the first byte of a string literal that may not stand there, or -1.
qsizetype faultInString(QByteArrayView literal)
{
    for (qsizetype at = 1; at + 1 < literal.size(); ++at) {
        if (uchar(literal[at]) < 0x20)
            return at;
        if (literal[at] == '\\' && !strchr("\"\\/bfnrtu", literal[++at]))
            return at;
    }
    return -1;
}

/// A point needs a digit on either side; QJsonDocument sees to the rest.
qsizetype faultInNumber(QByteArrayView literal)
{
    const qsizetype point = literal.indexOf('.');
    if (point < 0)
        return -1;
    if (point == 0 || !isDecimalDigit(literal[point - 1]))
        return point;
    return point + 1 < literal.size() && isDecimalDigit(literal[point + 1]) ? -1 : point + 1;
}

class StrictReader
{
public:
    explicit StrictReader(QByteArrayView text)
        : m_text(text)
        , m_cursor(text)
    {
    }

    /// Of the first fault, or -1.
    qsizetype offset()
    {
        value();
        return m_fault;
    }

private:
    void value()
    {
        switch (m_cursor.peek()) {
        case '{':
            m_cursor.object([this](QByteArrayView key) {
                note(key, faultInString(key));
                value();
            });
            break;
        case '[':
            m_cursor.array([this] { value(); });
            break;
        case '"': {
            const QByteArrayView literal = m_cursor.value();
            note(literal, faultInString(literal));
            break;
        }
        default: {
            const QByteArrayView literal = m_cursor.value();
            note(literal, faultInNumber(literal));
        }
        }
    }

    void note(QByteArrayView literal, qsizetype fault)
    {
        if (fault >= 0 && m_fault < 0)
            m_fault = literal.data() - m_text.data() + fault;
    }

    QByteArrayView m_text;
    Cursor m_cursor;
    qsizetype m_fault = -1;
};

} // namespace

std::optional<Fault> checkStrictly(const QByteArray &text)
{
    if (const auto fault = check(text))
        return fault;
    const qsizetype offset = StrictReader(text).offset();
    return offset < 0 ? std::nullopt : std::optional(faultAt(Fault::Kind::NotJson, text, offset));
}

} // namespace json
