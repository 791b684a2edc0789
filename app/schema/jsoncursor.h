#pragma once

#include <QByteArrayView>

namespace json {

/// Walks over JSON that check() has passed, one value at a time, without copying.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text);

    /// First character of the next value: one of { [ " t f n - 0…9, or NUL at the end.
    char peek();
    /// Consumes the next value, whatever it is; gives its bytes without blanks around them.
    QByteArrayView value();

    /// Consumes an object. `member` gets each key's literal, quotes included, and must consume the value.
    template <typename Member>
    void object(Member member)
    {
        enter();
        while (peek() == '"') {
            const QByteArrayView key = string();
            step(':');
            member(key);
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
    void step(char mark);
    void skipBlanks();
    QByteArrayView string();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

} // namespace json
