#include "schema/jsonlayout.h"

#include <algorithm>

namespace json {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArray afterLastLine(const QByteArray &blanks)
{
    return blanks.mid(blanks.lastIndexOf('\n') + 1);
}

} // namespace

Layout::Layout(const QByteArray &source, const Node &root)
    : m_source(source)
{
    if (source.contains("\r\n"))
        m_newline = "\r\n";
    learn(root);
}

void Layout::learn(const Node &node)
{
    for (int i = 0; i < int(node.children.size()); ++i) {
        const Node &child = node.children[size_t(i)];
        const QByteArray blanks = lead(node, i);
        if (blanks.contains('\n')) {
            const QByteArray outer = indentAt(node.whole().begin);
            const QByteArray inner = afterLastLine(blanks);
            if (!m_unit && inner.startsWith(outer) && inner.size() > outer.size())
                m_unit = inner.mid(outer.size());
        } else if (i > 0 && !m_comma) {
            m_comma = blanks;
        } else if (i == 0 && !m_padding) {
            m_padding = blanks;
        }
        if (child.key.size() > 0 && !m_colon)
            m_colon = Span{child.key.end, child.value.begin}.of(m_source).toByteArray();
        learn(child);
    }
}

QByteArray Layout::lead(const Node &holder, int child) const
{
    const qsizetype end = holder.children[size_t(child)].whole().begin;
    if (child == 0)
        return Span{holder.value.begin + 1, end}.of(m_source).toByteArray();
    const QByteArrayView between = Span{holder.children[size_t(child) - 1].value.end, end}.of(m_source);
    return between.sliced(between.indexOf(',') + 1).toByteArray();
}

QByteArray Layout::newLead(const Node &holder, int position) const
{
    const int count = int(holder.children.size());
    if (count > 1)
        return lead(holder, qBound(1, position, count - 1));
    if (QByteArray first = lead(holder, 0); first.contains('\n'))
        return first;
    return m_comma.value_or(m_colon && m_colon->endsWith(' ') ? " " : "");
}

QByteArray Layout::colon(const Node &holder) const
{
    for (const Node &child : holder.children) {
        if (child.key.size() > 0)
            return Span{child.key.end, child.value.begin}.of(m_source).toByteArray();
    }
    return m_colon.value_or(m_unit ? ": " : ":");
}

std::pair<QByteArray, QByteArray> Layout::around(const Node &holder, bool onLinesOfItsOwn) const
{
    if (!onLinesOfItsOwn) {
        const QByteArray padding = m_padding.value_or("");
        return {padding, padding};
    }
    const QByteArray end = m_newline + indentAt(holder.whole().begin);
    return {end + m_unit.value_or("  "), end};
}

QByteArray Layout::indentAt(qsizetype offset) const
{
    const qsizetype line = QByteArrayView(m_source).first(offset).lastIndexOf('\n') + 1;
    qsizetype end = line;
    while (end < offset && isBlank(m_source.at(end)))
        ++end;
    return m_source.mid(line, end - line);
}

QByteArray Layout::reindented(QByteArrayView bytes, const QByteArray &from, const QByteArray &to)
{
    QByteArray out;
    bool inText = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        out.append(c);
        if (inText && c == '\\' && at + 1 < bytes.size())
            out.append(bytes[++at]);
        else if (c == '"')
            inText = !inText;
        else if (!inText && c == '\n' && bytes.sliced(at + 1).startsWith(from)) {
            out.append(to);
            at += from.size();
        }
    }
    return out;
}

} // namespace json
