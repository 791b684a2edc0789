#include "schema/jsoncursor.h"

#include <cstring>

namespace json {

Cursor::Cursor(QByteArrayView text)
    : m_begin(text.begin())
    , m_at(text.begin())
    , m_end(text.end())
{
    if (text.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
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

} // namespace json
