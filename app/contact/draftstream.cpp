#include "contact/draftstream.h"

#include <algorithm>

namespace draftstream {

namespace {

constexpr quint8 formatVersion = 1;
constexpr quint16 noColumn = 0xFFFF;

// Both are on disk: what has been given a number keeps it.
enum class CellKind : quint8
{
    Absent = 0,
    Null = 1,
    False = 2,
    True = 3,
    Integer = 4,
    Text = 5,
    Raw = 6
};
enum class EditKind : quint8
{
    SetCell = 0,
    InsertRow = 1,
    EraseRow = 2,
    MarkRowRemoved = 3,
    MoveRow = 4
};

std::span<const Field> fieldColumns(int field)
{
    return contactFields()[size_t(field)].columns;
}

QByteArray bytesOf(QLatin1StringView key)
{
    return {key.data(), key.size()};
}

} // namespace

Writer::Writer()
    : m_stream(&m_bytes, QIODevice::WriteOnly)
{
    m_stream.setVersion(QDataStream::Qt_6_0);
}

int Writer::nameField(int field)
{
    const auto known = std::ranges::find(m_named, field, &Named::field);
    if (known != m_named.end())
        return int(known - m_named.begin());
    m_named.append(Named{.field = field});
    return int(m_named.size()) - 1;
}

int Writer::nameColumn(int field, int column)
{
    QList<int> &columns = m_named[nameField(field)].columns;
    if (!columns.contains(column))
        columns.append(column);
    return int(columns.indexOf(column));
}

void Writer::putPath(const Path &path)
{
    putField(path.field);
    put(quint32(path.row));
    put(path.column < 0 ? noColumn : quint16(nameColumn(path.field, path.column)));
}

void Writer::putCell(const Cell &cell)
{
    const auto kind = [this](CellKind which) {
        put(quint8(which));
    };
    if (const bool *boolean = cell.asBoolean()) {
        kind(*boolean ? CellKind::True : CellKind::False);
    } else if (const qint64 *integer = cell.asInteger()) {
        kind(CellKind::Integer);
        put(*integer);
    } else if (const QString *text = cell.asText()) {
        kind(CellKind::Text);
        put(*text);
    } else if (const QByteArray *raw = cell.asRaw()) {
        kind(CellKind::Raw);
        put(*raw);
    } else {
        kind(cell.isNull() ? CellKind::Null : CellKind::Absent);
    }
}

void Writer::putRow(int field, const Row &row)
{
    // All columns have been named after this, and keep their places: a row's cells are in that order.
    const int named = nameField(field);
    for (int column = 0; column < row.cells.size(); ++column)
        nameColumn(field, column);
    put(quint32(row.id));
    put(quint8(row.removed));
    put(row.extra);
    for (const int column : std::as_const(m_named[named].columns))
        putCell(row.cells.at(column));
}

void Writer::putEdit(const Edit &edit)
{
    const auto kind = [this](EditKind which, int field) {
        put(quint8(which));
        putField(field);
    };
    if (const auto *set = std::get_if<SetCell>(&edit)) {
        put(quint8(EditKind::SetCell));
        putPath(set->path);
        putCell(set->before);
        putCell(set->after);
    } else if (const auto *insert = std::get_if<InsertRow>(&edit)) {
        kind(EditKind::InsertRow, insert->field);
        put(qint32(insert->at));
        putRow(insert->field, insert->row);
    } else if (const auto *take = std::get_if<EraseRow>(&edit)) {
        kind(EditKind::EraseRow, take->field);
        put(qint32(take->at));
        putRow(take->field, take->row);
    } else if (const auto *flag = std::get_if<MarkRowRemoved>(&edit)) {
        kind(EditKind::MarkRowRemoved, flag->field);
        put(quint32(flag->row));
        put(quint8(flag->removed));
    } else if (const auto *move = std::get_if<MoveRow>(&edit)) {
        kind(EditKind::MoveRow, move->field);
        put(quint32(move->row));
        put(qint32(move->from));
        put(qint32(move->to));
    } else {
        Q_UNREACHABLE(); // a new base ends what can be undone
    }
}

QByteArray Writer::body(Content content) const
{
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << formatVersion << quint8(content) << quint32(m_named.size());
    for (const Named &named : m_named) {
        stream << bytesOf(contactFields()[size_t(named.field)].key) << quint32(named.columns.size());
        for (const int column : named.columns)
            stream << bytesOf(fieldColumns(named.field)[size_t(column)].key);
    }
    return head + m_bytes;
}

Reader::Reader(const QByteArray &body, Content content)
    : m_stream(body)
{
    m_stream.setVersion(QDataStream::Qt_6_0);
    if (get<quint8>() != formatVersion || get<quint8>() != quint8(content))
        fail();
    else
        readKeys();
}

void Reader::readKeys()
{
    constexpr qsizetype leastOfKey = 4;
    const auto place = [this](std::span<const Field> fields) {
        return fieldIndex(fields, QString::fromLatin1(get<QByteArray>()));
    };
    for (int left = count(2 * leastOfKey); left > 0 && isGood(); --left) {
        Named named{.field = place(contactFields())};
        // A key comes once, so there are never more of them than there are fields.
        if (named.field < 0 || std::ranges::find(m_named, named.field, &Named::field) != m_named.end())
            return fail();
        for (int columns = count(leastOfKey); columns > 0; --columns) {
            const int column = place(fieldColumns(named.field));
            if (column < 0 || named.columns.contains(column))
                return fail();
            named.columns.append(column);
        }
        m_named.append(named);
    }
}

int Reader::count(qsizetype bytesOfEach)
{
    const auto count = get<quint32>();
    if (isGood() && count <= quint64(m_stream.device()->bytesAvailable() / bytesOfEach))
        return int(count);
    fail();
    return 0;
}

const Named &Reader::named()
{
    const auto place = get<quint16>();
    if (isGood() && place < m_named.size())
        return m_named.at(place);
    fail();
    return m_unknown;
}

Path Reader::path()
{
    const Named &there = named();
    Path path{there.field, RowId(get<quint32>()), -1};
    const auto column = get<quint16>();
    if (column < there.columns.size())
        path.column = there.columns.at(column);
    else if (column != noColumn)
        fail();
    return path;
}

Cell Reader::cell()
{
    const auto kind = get<quint8>();
    switch (CellKind(kind)) {
    case CellKind::Absent:
        return Cell::absent();
    case CellKind::Null:
        return Cell::null();
    case CellKind::False:
    case CellKind::True:
        return Cell::boolean(CellKind(kind) == CellKind::True);
    case CellKind::Integer:
        return Cell::integer(get<qint64>());
    case CellKind::Text:
        return Cell::text(get<QString>());
    case CellKind::Raw:
        return Cell::raw(get<QByteArray>());
    }
    fail();
    return {};
}

Row Reader::row(const Named &table)
{
    Row row{.id = RowId(get<quint32>())};
    // The highest number would leave none for the next row.
    if (row.id == RowId::None || quint32(row.id) == ~0u || table.columns.isEmpty()) {
        fail();
        return {};
    }
    row.removed = get<quint8>() != 0;
    row.extra = get<QByteArray>();
    row.cells.resize(qsizetype(fieldColumns(table.field).size()));
    for (const int column : table.columns)
        row.cells[column] = cell();
    return row;
}

Edit Reader::edit()
{
    switch (EditKind(get<quint8>())) {
    case EditKind::SetCell: {
        const Path there = path();
        Cell before = cell();
        return SetCell{there, std::move(before), cell()};
    }
    case EditKind::InsertRow:
        return insertOrTake(true);
    case EditKind::EraseRow:
        return insertOrTake(false);
    case EditKind::MarkRowRemoved: {
        const int table = field();
        const auto row = RowId(get<quint32>());
        return MarkRowRemoved{table, row, get<quint8>() != 0};
    }
    case EditKind::MoveRow: {
        const int table = field();
        const auto row = RowId(get<quint32>());
        const int from = get<qint32>();
        return MoveRow{table, row, from, get<qint32>()};
    }
    }
    fail();
    return {};
}

Edit Reader::insertOrTake(bool insert)
{
    const Named &table = named();
    const int at = get<qint32>();
    if (insert)
        return InsertRow{table.field, at, row(table)};
    return EraseRow{table.field, at, row(table)};
}

} // namespace draftstream
