#include "contact/contact.h"

#include <QStringList>

#include <algorithm>

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
    if (m_index.isEmpty()) {
        m_index.reserve(m_rows.size());
        for (int i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows.at(i).id, i);
    }
    return m_index.value(id, -1);
}

void RowList::insert(qsizetype at, Row row)
{
    m_rows.insert(at, std::move(row));
    m_index.clear();
}

void RowList::take(qsizetype at)
{
    m_rows.removeAt(at);
    m_index.clear();
}

void RowList::move(qsizetype from, qsizetype to)
{
    m_rows.move(from, to);
    m_index.clear();
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
