#include "contact/cellblock.h"

#include "schema/codec.h"

clipboardtable::Rows CellBlock::texts(const Contact &now) const
{
    clipboardtable::Rows block;
    for (int at = row; at < row + rows; ++at) {
        QStringList texts;
        for (const int column : columns) {
            const Field &description = contactFields()[size_t(field)].columns[size_t(column)];
            const Cell &cell = now.rows(field).at(at).cells.at(column);
            const bool hidden = codec::hidesCardNumber(description, cell); // what isn't shown isn't copied
            texts << (hidden ? codec::displayText(description, cell) : codec::editText(cell));
        }
        block << texts;
    }
    return block;
}

Edits CellBlock::changed(const Contact &now, const Contact &baseline,
                         const std::function<Cell(const Field &, const Cell &)> &to) const
{
    Edits edits;
    for (int at = row; at < row + rows; ++at) {
        const Row &there = now.rows(field).at(at);
        if (there.removed)
            continue;
        const int known = baseline.rows(field).indexOf(there.id);
        for (const int column : columns) {
            const Field &description = contactFields()[size_t(field)].columns[size_t(column)];
            const Cell original = known < 0 ? Cell() : baseline.rows(field).at(known).cells.at(column);
            const Cell &before = there.cells.at(column);
            const Cell after = to(description, original);
            const bool fits =
                codec::holds(description.type, after) && (description.nullable || !after.isNull());
            if (after != before && (fits || after == original))
                edits.append(SetCell{{field, there.id, column}, before, after});
        }
    }
    return edits;
}
