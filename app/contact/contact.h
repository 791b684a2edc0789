#pragma once

#include "contact/path.h"
#include "schema/cell.h"
#include "schema/contactschema.h"

#include <QByteArray>
#include <QList>

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
