#include "store/inicheck.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Prefixes of values that end with ")".
constexpr QByteArrayView wrappers[] = {"@ByteArray(", "@Variant(", "@DateTime(", "@Rect(",
                                       "@Size(",      "@Point(",   "@Invalid("};

/// QSettings writes control characters as "\x1"; a UTF-16 file is full of NUL bytes.
bool isControlCharacter(char c)
{
    return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// Parses lines as QSettings does, and checks each line and whether all accounts are present.
class IniCheck
{
public:
    explicit IniCheck(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isDamaged()
    {
        while (m_position < m_bytes.size()) {
            if (!readLine())
                return true;
        }
        return !areAccountsComplete() || (m_isOurs && !m_bytes.endsWith('\n'));
    }

private:
    bool readLine()
    {
        while (m_position < m_bytes.size() &&
               (isWhitespace(m_bytes[m_position]) || isEnd(m_bytes[m_position])))
            ++m_position;
        const qsizetype begin = m_position;
        if (begin < m_bytes.size() && m_bytes[begin] == ';') {
            skipComment();
            return true;
        }
        bool quoted = false;
        qsizetype equals = -1;
        for (; m_position < m_bytes.size() && !isEnd(m_bytes[m_position]); ++m_position) {
            const char c = m_bytes[m_position];
            if (c == '\\') {
                if (++m_position == m_bytes.size())
                    return false;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '=' && equals < 0) {
                equals = m_position - begin;
            } else if (c == ';' && !quoted) {
                break;
            }
        }
        // QSettings would continue to the next quote, even lines later.
        return !quoted && readEntry(m_bytes.sliced(begin, m_position - begin).trimmed(), equals);
    }

    bool readEntry(QByteArrayView line, qsizetype equals)
    {
        if (line.isEmpty() || line.front() == '#')
            return true;
        if (line.front() == '[') {
            const qsizetype end = line.indexOf(']');
            if (end < 0)
                return false;
            m_section = line.sliced(1, end - 1).trimmed();
            const QByteArrayView rest = line.sliced(end + 1).trimmed();
            return rest.isEmpty() || rest.front() == '#';
        }
        if (equals <= 0)
            return false;
        const QByteArrayView value = line.sliced(equals + 1).trimmed();
        note(line.first(equals).trimmed(), value);
        return isClosed(value);
    }

    static bool isClosed(QByteArrayView value)
    {
        if (value.size() > 1 && value.front() == '"')
            value = value.sliced(1, value.size() - 2);
        return value.endsWith(')') || std::ranges::none_of(wrappers, [value](QByteArrayView wrapper) {
                   return value.startsWith(wrapper);
               });
    }

    void note(QByteArrayView key, QByteArrayView value)
    {
        if (m_section == "profiles") {
            if (key == "size") {
                bool isNumber = false;
                const int size = value.toByteArray().toInt(&isNumber);
                m_size = isNumber ? size : -1;
            } else if (const qsizetype end = key.indexOf('\\'); end > 0) {
                m_entries.insert(key.first(end).toByteArray());
            }
        } else if (m_section.isEmpty() || m_section == "General") {
            m_isOurs |= key == "format";
            m_namesCurrentAccount |= key == "profile" && !value.isEmpty() && value != "\"\"";
        }
    }

    /// The number of accounts is written after the accounts; the name of the current one, before them.
    bool areAccountsComplete() const
    {
        return m_size ? m_entries.size() == *m_size
                      : m_entries.isEmpty() && !(m_isOurs && m_namesCurrentAccount);
    }

    void skipComment()
    {
        while (m_position < m_bytes.size() && !isEnd(m_bytes[m_position]))
            ++m_position;
    }
    static bool isWhitespace(char c) { return c == ' ' || c == '\t'; }
    static bool isEnd(char c) { return c == '\n' || c == '\r'; }

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    QByteArrayView m_section;
    std::optional<qsizetype> m_size;
    QSet<QByteArray> m_entries;
    bool m_isOurs = false;
    bool m_namesCurrentAccount = false;
};

} // namespace

bool isDamagedIni(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() || std::ranges::any_of(bytes, isControlCharacter) ||
           IniCheck(bytes).isDamaged();
}
