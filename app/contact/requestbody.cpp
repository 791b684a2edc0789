#include "contact/requestbody.h"

#include "schema/codec.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

void appendKey(QByteArray &out, const Field &field, bool &first)
{
    if (!first)
        out.append(',');
    first = false;
    out.append('"').append(field.key.data(), field.key.size()).append("\":");
}

void appendRow(QByteArray &out, std::span<const Field> columns, const Row &row)
{
    bool first = true;
    out.append('{');
    for (int column = 0; column < row.cells.size(); ++column) {
        if (row.cells.at(column).isAbsent())
            continue;
        appendKey(out, columns[size_t(column)], first);
        codec::append(out, row.cells.at(column));
    }
    if (!row.extra.isEmpty())
        out.append(first ? "" : ",").append(row.extra);
    out.append('}');
}

} // namespace

RequestBody requestBody(const Contact &now, const Contact &baseline)
{
    const std::span<const Field> fields = contactFields();
    RequestBody body;
    body.rows.resize(qsizetype(fields.size()));
    QByteArray &out = body.json;
    bool first = true;
    out.append('{');
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field &field = fields[size_t(i)];
        QList<RowId> &sent = body.rows[i];
        QByteArray table;
        for (const Row &row : now.rows(i)) {
            if (row.removed || (row.isBlank() && !baseline.rows(i).contains(row.id)))
                continue;
            table.append(sent.isEmpty() ? '[' : ',');
            appendRow(table, field.columns, row);
            sent.append(row.id);
        }
        if (!sent.isEmpty()) {
            appendKey(out, field, first);
            out.append(table).append(']');
        } else if (!now.field(i).isAbsent()) {
            appendKey(out, field, first);
            codec::append(out, now.field(i));
        }
    }
    out.append('}');
    return body;
}

Path RequestBody::pathOf(const QString &name) const
{
    static const QRegularExpression pattern(uR"(\A([A-Za-z0-9_]+)(?:\[(\d+)\](?:\.([A-Za-z0-9_]+))?)?\z)"_s);
    const auto match = pattern.match(name);
    Path path{.field = contactFieldIndex(match.captured(1))};
    if (path.field < 0 || !match.hasCaptured(2))
        return path;
    bool ok = false;
    const int position = match.captured(2).toInt(&ok);
    const QList<RowId> &sent = rows.at(path.field);
    if (!ok || position >= sent.size())
        return path;
    path.row = sent.at(position);
    path.column = fieldIndex(contactFields()[size_t(path.field)].columns, match.captured(3));
    return path;
}
