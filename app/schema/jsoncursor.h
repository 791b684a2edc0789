#pragma once

#include <QByteArrayView>

#include <type_traits>

namespace json {

/// Walks over JSON that check() has passed, one value at a time, without copying.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text);

    /// First character of the next value: one of { [ " t f n - 0…9, or NUL at the end.
    char peek()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return atEnd() ? '\0' : *m_at;
    }
    /// Consumes the next value, whatever it is; gives its bytes without blanks around them.
    QByteArrayView value();

    /// Consumes an object. `member` gets each key's literal, quotes included, and must consume the value. One
    /// that gives false ends the walk where it is.
    template <typename Member>
    void object(Member member)
    {
        enter();
        while (peek() == '"') {
            const QByteArrayView key = string();
            step(':');
            if constexpr (std::is_same_v<std::invoke_result_t<Member, QByteArrayView>, bool>) {
                if (!member(key))
                    return;
            } else {
                member(key);
            }
            step(',');
        }
        leave();
    }
    /// Consumes an array. `element` is called at each element and must consume it.
    template <typename Element>
    void array(Element element)
    {
        enter();
        while (peek() != ']' && !atEnd()) {
            element();
            step(',');
        }
        leave();
    }

    /// Bytes before the next value or mark.
    qsizetype position() const { return m_at - m_begin; }
    bool atEnd() const { return m_at >= m_end; }

private:
    void enter()
    {
        if (peek() != '\0')
            ++m_at;
    }
    void leave()
    {
        if (!atEnd())
            ++m_at;
    }
    void step(char mark)
    {
        if (peek() == mark)
            ++m_at;
    }
    QByteArrayView string();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

} // namespace json
