#include "contact/clipboardtable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clipboardtable {

namespace {

bool endsCell(QStringView text, qsizetype at)
{
    return at == text.size() || text.at(at) == u'\t' || text.at(at) == u'\n' || text.at(at) == u'\r';
}

/// Past the closing quote of the cell that begins here, or -1 when it isn't a quoted one. (A search that
/// fails ends at a quote that begins no search before it, so that all of them together take one pass.)
qsizetype endOfQuoted(QStringView text, qsizetype begin)
{
    if (begin == text.size() || text.at(begin) != u'"')
        return -1;
    for (qsizetype at = begin + 1;; at += 2) {
        at = text.indexOf(u'"', at);
        if (at < 0)
            return -1;
        if (at + 1 == text.size() || text.at(at + 1) != u'"')
            return endsCell(text, at + 1) ? at + 1 : -1;
    }
}

bool needsQuotes(const QString &cell)
{
    return cell.startsWith(u'"') ||
           std::ranges::any_of(cell, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
}

} // namespace

Rows read(QStringView text)
{
    Rows rows;
    for (qsizetype at = 0; at < text.size();) {
        QStringList row;
        for (;; ++at) {
            const qsizetype begin = at;
            if (const qsizetype end = endOfQuoted(text, at); end >= 0) {
                at = end;
                row << text.sliced(begin + 1, end - begin - 2).toString().replace(u"\"\""_s, u"\""_s);
            } else {
                while (!endsCell(text, at))
                    ++at;
                row << text.sliced(begin, at - begin).toString();
            }
            if (at == text.size() || text.at(at) != u'\t')
                break;
        }
        rows << row;
        if (text.sliced(at).startsWith(u"\r\n"))
            ++at;
        ++at;
    }
    return rows;
}

QString written(const Rows &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += u'\t';
            const QString &cell = row.at(column);
            text += needsQuotes(cell) ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
        }
        text += u'\n';
    }
    if (rows.size() == 1 && rows.constFirst().size() == 1 && text.size() > 1)
        text.chop(1);
    return text;
}

} // namespace clipboardtable
