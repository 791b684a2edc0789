#include "contact/contact.h"

#include "schema/cardnumber.h"
#include "schema/codec.h"
#include "schema/displaytext.h"
#include "schema/territories.h"

#include <QStringList>

#include <algorithm>

namespace {

/// Between the lowest and the highest identity of one table; beyond it an index isn't worth its memory.
constexpr qsizetype widestSpan = 100'000;

bool forbidsCardNumbers(int field)
{
    return std::ranges::any_of(contactFields()[size_t(field)].columns,
                               [](const Field &column) { return column.has(Trait::NoCardNumber); });
}

} // namespace

bool Row::isBlank() const
{
    if (!extra.isEmpty())
        return false;
    return std::ranges::all_of(cells, [](const Cell &cell) {
        const QString *text = cell.asText();
        return !cell.isSet() || (text && text->isEmpty());
    });
}

int RowList::indexOf(RowId id) const
{
    if (quint32(id) > m_highest)
        return -1;
    if (m_index.isEmpty() && !makeIndex()) {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }
    const qint64 place = qint64(id) - m_lowest;
    return place >= 0 && place < m_index.size() ? m_index.at(place) : -1;
}

/// Identities are handed out one by one, so a list of positions is small, and made ten times faster than a
/// hash. Gives false where they are strewn too widely for that.
bool RowList::makeIndex() const
{
    const auto [lowest, highest] = std::ranges::minmax_element(m_rows, {}, &Row::id);
    if (lowest == m_rows.end())
        return false;
    const qsizetype span = qsizetype(quint32(highest->id)) - quint32(lowest->id) + 1;
    if (span > widestSpan + 64 * m_rows.size())
        return false;
    m_lowest = quint32(lowest->id);
    m_index.fill(-1, span);
    for (int i = 0; i < m_rows.size(); ++i)
        m_index[qsizetype(quint32(m_rows.at(i).id)) - m_lowest] = i;
    return true;
}

void RowList::insert(qsizetype at, Row row)
{
    m_removed += row.removed ? 1 : 0;
    m_highest = qMax(m_highest, quint32(row.id));
    m_rows.insert(at, std::move(row));
    m_index.clear();
}

void RowList::insert(qsizetype at, const QList<Row> &rows)
{
    m_removed += std::ranges::count(rows, true, &Row::removed);
    for (const Row &row : rows)
        m_highest = qMax(m_highest, quint32(row.id));
    if (m_rows.isEmpty()) {
        m_rows = rows;
    } else {
        m_rows.insert(at, rows.size(), Row());
        std::ranges::copy(rows, m_rows.begin() + at);
    }
    m_index.clear();
}

void RowList::take(qsizetype at, qsizetype count)
{
    m_removed -= std::ranges::count(begin() + at, begin() + at + count, true, &Row::removed);
    m_rows.remove(at, count);
    m_index.clear();
}

void RowList::move(qsizetype from, qsizetype to)
{
    m_rows.move(from, to);
    m_index.clear();
}

void RowList::setRemoved(qsizetype row, bool removed)
{
    m_removed += int(removed) - int(m_rows.at(row).removed);
    m_rows[row].removed = removed;
}

Contact::Contact()
{
    const auto count = qsizetype(contactFields().size());
    m_fields.resize(count);
    m_rows.resize(count);
}

const Cell *Contact::cell(const Path &path) const
{
    if (path.row == RowId::None)
        return &m_fields.at(path.field);
    const RowList &rows = m_rows.at(path.field);
    const int row = rows.indexOf(path.row);
    return row < 0 ? nullptr : &rows.at(row).cells.at(path.column);
}

void Contact::setCell(const Path &path, Cell cell)
{
    if (path.row == RowId::None) {
        m_fields[path.field] = std::move(cell);
        return;
    }
    RowList &rows = m_rows[path.field];
    if (const int row = rows.indexOf(path.row); row >= 0)
        rows.cell(row, path.column) = std::move(cell);
}

bool Contact::takesRows(int field) const
{
    if (contactFields()[field].type != FieldType::Table)
        return false;
    const QByteArray *bytes = m_fields.at(field).asRaw();
    return !bytes || *bytes == "[]";
}

QString Contact::displayName() const
{
    QStringList parts;
    for (int i = 0; i < m_fields.size(); ++i) {
        const QString *text = m_fields.at(i).asText();
        if (contactFields()[i].has(Trait::NamePart) && text && !text->trimmed().isEmpty())
            parts << text->trimmed();
    }
    return parts.join(u' ');
}

QString Contact::document() const
{
    QStringList parts;
    for (int i = 0; i < m_fields.size(); ++i) {
        const int number = companionIndex(contactFields(), contactFields()[i], CompanionRole::Number);
        if (number < 0)
            continue;
        for (const int part : {i, number}) {
            if (const QString *text = m_fields.at(part).asText(); text && !text->trimmed().isEmpty())
                parts << text->trimmed();
        }
    }
    return parts.join(u' ');
}

QString phoneRegion(std::span<const Field> fields, const QList<Cell> &cells, int phone)
{
    const int country = companionIndex(fields, fields[size_t(phone)], CompanionRole::Country);
    const QString *text = country < 0 ? nullptr : cells.at(country).asText();
    const Territory *territory = text ? territories::find(*text) : nullptr;
    return territory ? territory->code : QString();
}

Row masked(int field, const Row &row)
{
    if (!forbidsCardNumbers(field))
        return row;
    Row shown = row;
    for (int column = 0; column < row.cells.size(); ++column) {
        const Field &description = contactFields()[size_t(field)].columns[size_t(column)];
        if (codec::hidesCardNumber(description, row.cells.at(column)))
            shown.cells[column] = Cell::text(displaytext::of(description, row.cells.at(column)));
    }
    shown.extra = cardnumber::masked(QString::fromUtf8(row.extra)).toUtf8();
    return shown;
}

Contact masked(const Contact &contact)
{
    Contact shown = contact;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (!forbidsCardNumbers(field))
            continue;
        RowList rows;
        for (const Row &row : contact.rows(field))
            rows.append(masked(field, row));
        shown.rows(field) = rows;
    }
    return shown;
}
