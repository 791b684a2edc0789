#pragma once

#include "schema/contactschema.h"

#include <QHashFunctions>
#include <QMetaType>

/// The identity of a nested table's row, stable through moves, undo and the server's answers. Never sent.
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

/// The table's line for what stands there: a field, or a column of a nested table.
inline const Field &fieldAt(const Path &path)
{
    const Field &field = contactFields()[size_t(path.field)];
    return path.column < 0 ? field : field.columns[size_t(path.column)];
}

inline size_t qHash(const Path &path, size_t seed = 0)
{
    return qHashMulti(seed, path.field, quint32(path.row), path.column);
}

Q_DECLARE_METATYPE(Path)
