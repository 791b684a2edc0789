#include "schema/jsonplain.h"

#include <QVarLengthArray>

#include <array>

namespace json {

namespace {

constexpr qsizetype saneDepth = 512;
/// Longer ones may be beyond a double, which QJsonDocument refuses; so may those with an exponent.
constexpr qsizetype saneNumber = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What may stand in a text as it is. UTF-8 is looked at separately.
constexpr std::array<bool, 256> plainInText = [] {
    std::array<bool, 256> plain{};
    for (size_t c = 0x20; c < plain.size(); ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    bool isPlain()
    {
        skipBlanks();
        if (!is('{') && !is('['))
            return false;
        do {
            if (!value())
                return false;
        } while (!m_open.isEmpty());
        skipBlanks();
        return m_at == m_end;
    }

private:
    bool is(char c) const { return m_at < m_end && *m_at == c; }
    bool eat(char c)
    {
        if (!is(c))
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    /// One value, or the beginning of an object or array, and what may stand between it and the next.
    bool value()
    {
        if (eat('{')) {
            m_open.append('}');
            skipBlanks();
            return is('}') ? closeAll() : m_open.size() <= saneDepth && key();
        }
        if (eat('[')) {
            m_open.append(']');
            skipBlanks();
            return is(']') ? closeAll() : m_open.size() <= saneDepth;
        }
        const bool good = is('"')   ? text()
                          : is('t') ? word("true")
                          : is('f') ? word("false")
                          : is('n') ? word("null")
                                    : number();
        return good && next();
    }

    /// Behind a value: the next one of its holder, or the end of that and of those around it.
    bool next()
    {
        skipBlanks();
        if (!eat(','))
            return closeAll();
        skipBlanks();
        return m_open.last() == ']' || key();
    }

    bool closeAll()
    {
        if (!eat(m_open.last()))
            return false;
        m_open.removeLast();
        return m_open.isEmpty() || next();
    }

    bool key()
    {
        if (!text())
            return false;
        skipBlanks();
        if (!eat(':'))
            return false;
        skipBlanks();
        return true;
    }

    bool text()
    {
        if (!eat('"'))
            return false;
        while (m_at < m_end) {
            const char c = *m_at++;
            if (plainInText[uchar(c)])
                continue;
            if (c == '"')
                return true;
            if (c != '\\' || !escape())
                return false;
        }
        return false;
    }

    bool escape()
    {
        if (m_at == m_end)
            return false;
        const char c = *m_at++;
        if (c != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(c);
        for (int digit = 0; digit < 4; ++digit, ++m_at) {
            const bool hex =
                m_at < m_end && (isDigit(*m_at) || ((*m_at | 0x20) >= 'a' && (*m_at | 0x20) <= 'f'));
            if (!hex)
                return false;
        }
        return true;
    }

    bool word(QByteArrayView wanted)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    bool number()
    {
        const char *begin = m_at;
        eat('-');
        if (!eat('0') && !digits())
            return false;
        if (eat('.') && !digits())
            return false;
        return m_at - begin <= saneNumber && !is('e') && !is('E');
    }

    bool digits()
    {
        const char *begin = m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return m_at > begin;
    }

    const char *m_at;
    const char *m_end;
    QVarLengthArray<char, 64> m_open; ///< what closes the objects and arrays that are open
};

} // namespace

bool isPlain(QByteArrayView text)
{
    return Walk(text).isPlain() && text.isValidUtf8();
}

} // namespace json
