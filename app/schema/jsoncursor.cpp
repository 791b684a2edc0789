#include "schema/jsoncursor.h"

#include <algorithm>
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

QByteArrayView Cursor::string()
{
    const char *begin = m_at++;
    const auto next = [this](char c, const char *end) {
        const void *found = m_at < end ? std::memchr(m_at, c, size_t(end - m_at)) : nullptr;
        return found ? static_cast<const char *>(found) : end;
    };
    const char *quote = next('"', m_end);
    // What is escaped is rare, and may be a quote.
    for (const char *escape = next('\\', quote); escape < quote; escape = next('\\', quote)) {
        m_at = std::min(escape + 2, m_end);
        if (m_at > quote)
            quote = next('"', m_end);
    }
    m_at = quote < m_end ? quote + 1 : m_end;
    return QByteArrayView(begin, m_at);
}

} // namespace json
