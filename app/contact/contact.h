#pragma once

#include "schema/cell.h"
#include "schema/contactfields.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <QMetaType>

/// The identity of a nested table's row. It survives moves, undo and the server's answers, and is never sent.
enum class RowId : quint32
{
    None = 0
};

/// One place in a contact: a field, a row of a nested table, or a cell of such a row.
struct Path
{
    int field = -1;          ///< position in contactFields()
    RowId row = RowId::None; ///< None: the field itself
    int column = -1;         ///< position in the table's columns; -1: the whole row

    bool operator==(const Path &) const = default;
    bool isCell() const { return row == RowId::None || column >= 0; }
};
Q_DECLARE_METATYPE(Path)

/// The table's line for a place: a field, or a column of a nested table.
inline const Field &fieldAt(const Path &path)
{
    const Field &field = contactFields()[size_t(path.field)];
    return path.column < 0 ? field : field.columns[size_t(path.column)];
}

inline size_t qHash(const Path &path, size_t seed = 0)
{
    return qHashMulti(seed, path.field, quint32(path.row), path.column);
}

/// One row of a nested table.
struct Row
{
    RowId id = RowId::None;
    bool removed = false;   ///< not sent, shown until sent, can be taken back
    QList<Cell> cells = {}; ///< one for each column
    QByteArray extra = {};  ///< undocumented members as they came, `"key":value,…`: sent back with the row

    /// Nothing in it that would be worth sending.
    bool isBlank() const;
    bool operator==(const Row &) const = default;
};
Q_DECLARE_TYPEINFO(Row, Q_RELOCATABLE_TYPE);

/// The rows of one nested table, in order, found by identity in constant time.
class RowList
{
public:
    qsizetype size() const { return m_rows.size(); }
    /// How many are not flagged as removed.
    qsizetype keptCount() const { return m_rows.size() - m_removed; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    const Row &at(qsizetype index) const { return m_rows.at(index); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }

    /// Position of a row, or -1.
    int indexOf(RowId id) const;
    bool contains(RowId id) const { return indexOf(id) >= 0; }

    void append(Row row) { insert(size(), std::move(row)); }
    void insert(qsizetype at, Row row);
    /// Many cost little more than one.
    void insert(qsizetype at, const QList<Row> &rows);
    void take(qsizetype at, qsizetype count = 1);
    /// `to` is the row's position after the move.
    void move(qsizetype from, qsizetype to);
    /// Changes content, never the identity.
    Cell &cell(qsizetype row, int column) { return m_rows[row].cells[column]; }
    void setRemoved(qsizetype row, bool removed);

    bool operator==(const RowList &other) const { return m_rows == other.m_rows; }

private:
    bool makeIndex() const;

    QList<Row> m_rows;
    qsizetype m_removed = 0;
    quint32 m_highest = 0; // no identity here was ever above: new ones are known for new without the index
    // Positions by identity, counted from the lowest; made when asked for after rows came, went or moved.
    mutable QList<int> m_index;
    mutable quint32 m_lowest = 0;
};

/// The values of one contact, without where they came from. A value: copying is cheap.
class Contact
{
public:
    /// Every field absent, no rows.
    Contact();

    /// A field's cell. For a nested table: what stands when there are no rows (absent, null, `[]`, or the
    /// bytes of something that is no table).
    const Cell &field(int field) const { return m_fields.at(field); }
    void setField(int field, Cell cell) { m_fields[field] = std::move(cell); }
    const QList<Cell> &fields() const { return m_fields; }

    const RowList &rows(int field) const { return m_rows.at(field); }
    RowList &rows(int field) { return m_rows[field]; }

    /// The cell at a path; nullptr when its row isn't there.
    const Cell *cell(const Path &path) const;
    /// Does nothing when the path's row isn't there.
    void setCell(const Path &path, Cell cell);

    /// Whether the field is a nested table that rows can be added to.
    bool takesRows(int field) const;

    /// The name parts, joined; empty when there are none.
    QString displayName() const;
    /// Document type and number, e.g. "CC 1020304050"; empty when there are none.
    QString document() const;

    bool operator==(const Contact &) const = default;

private:
    QList<Cell> m_fields;
    QList<RowList> m_rows;
};

/// The ISO code of the country that the schema names beside a phone; empty when that country is missing or
/// unknown. `cells` holds one cell for each of `fields`: those of a contact, or of one row.
QString phoneRegion(std::span<const Field> fields, const QList<Cell> &cells, int phone);

/// A copy to show, never to send: card numbers that the server delivered are masked where none may be kept,
/// also in undocumented members of rows.
Contact masked(const Contact &contact);
/// The same for one row of that nested table.
Row masked(int field, const Row &row);
