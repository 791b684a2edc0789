#include "support/oracle.h"

#include <QtGlobal>

#include <algorithm>

namespace oracle {

namespace {

/// Cuts what is between the outer brackets at the marks that stand outside of strings and brackets.
QByteArrayList cut(const QByteArray &text, char mark)
{
    QByteArrayList parts;
    qsizetype begin = 0;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (inString) {
            inString = c != '"' || escaped;
            escaped = c == '\\' && !escaped;
            continue;
        }
        inString = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (c == mark && depth == 0) {
            parts.append(text.sliced(begin, at - begin).trimmed());
            begin = at + 1;
        }
    }
    return parts << text.sliced(begin).trimmed();
}

QByteArrayList inside(const QByteArray &value)
{
    Q_ASSERT(value.size() >= 2);
    const QByteArray content = value.sliced(1, value.size() - 2);
    return content.trimmed().isEmpty() ? QByteArrayList() : cut(content, ',');
}

} // namespace

QList<Member> members(const QByteArray &object)
{
    QList<Member> list;
    for (const QByteArray &part : inside(object)) {
        const QByteArray key = cut(part, ':').constFirst();
        const qsizetype colon = part.indexOf(':', key.size());
        list.append({decoded(key), key, part.sliced(colon + 1).trimmed()});
    }
    return list;
}

QByteArrayList elements(const QByteArray &list)
{
    return inside(list);
}

QString decoded(const QByteArray &literal)
{
    QString text;
    const auto byte = [&](qsizetype at) {
        return uint(uchar(literal.at(at)));
    };
    for (qsizetype at = 1; at < literal.size() - 1;) {
        const uint first = byte(at++);
        if (first == '\\') {
            const char kind = literal.at(at++);
            constexpr char kinds[] = "bfnrt";
            constexpr char16_t units[] = u"\b\f\n\r\t";
            if (kind == 'u') {
                text += QChar(literal.mid(at, 4).toUShort(nullptr, 16));
                at += 4;
            } else if (const auto *known = std::find(kinds, kinds + 5, kind); known != kinds + 5) {
                text += QChar(units[known - kinds]);
            } else {
                text += QLatin1Char(kind);
            }
            continue;
        }
        const int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        uint code = more == 0 ? first : first & (0x3Fu >> more);
        for (int i = 0; i < more; ++i)
            code = code << 6 | (byte(at++) & 0x3F);
        if (code < 0x10000) {
            text += QChar(char16_t(code));
        } else {
            text += QChar(QChar::highSurrogate(code));
            text += QChar(QChar::lowSurrogate(code));
        }
    }
    return text;
}

QByteArray last(const QList<Member> &members, const QString &key)
{
    QByteArray found;
    for (const Member &member : members) {
        if (member.key == key)
            found = member.value;
    }
    return found;
}

int count(const QList<Member> &members, const QString &key)
{
    return int(std::ranges::count_if(members, [&](const Member &m) { return m.key == key; }));
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a == b || (a.startsWith('"') && b.startsWith('"') && decoded(a) == decoded(b));
}

QByteArray contactOf(const QByteArray &answer)
{
    QByteArray text = answer.trimmed();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return elements(last(members(text), QStringLiteral("data"))).value(0);
}

} // namespace oracle
