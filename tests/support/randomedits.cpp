#include "support/randomedits.h"

#include "contact/contactmodel.h"
#include "contact/difference.h"

using namespace Qt::Literals::StringLiterals;

QList<int> tableFields()
{
    QList<int> tables;
    for (int i = 0; i < int(contactFields().size()); ++i) {
        if (contactFields()[size_t(i)].type == FieldType::Table)
            tables.append(i);
    }
    return tables;
}

Cell RandomEdits::cell(const Field &field)
{
    if (field.nullable && chance(20))
        return Cell::null();
    switch (field.type) {
    case FieldType::Boolean:
        return Cell::boolean(chance(50));
    case FieldType::Month:
    case FieldType::Year:
        return Cell::integer(below(5000) - 20);
    case FieldType::Object:
        return Cell::raw("{\"tag\":" + QByteArray::number(below(50)) + '}');
    case FieldType::Table:
        return Cell::null();
    default:
        return Cell::text(text(field.type));
    }
}

QString RandomEdits::text(FieldType type)
{
    const QString number = QString::number(below(30));
    switch (type) {
    case FieldType::Email:
        return chance(70) ? u"a%1@example.com"_s.arg(number) : number;
    case FieldType::Date:
        return chance(70) ? u"19%1-01-01"_s.arg(70 + below(30)) : number;
    case FieldType::DateTime:
        return chance(70) ? u"2024-02-29T05:31:%1Z"_s.arg(10 + below(50)) : number;
    case FieldType::Boolean:
        return chance(80) ? u"true"_s : number;
    case FieldType::Choice:
        return chance(50) ? u"MALE"_s : number;
    case FieldType::Object:
        return chance(70) ? u"{\"tag\":%1}"_s.arg(number) : u"{\"tag\":"_s;
    case FieldType::Month:
    case FieldType::Year:
        return chance(80) ? number : u"May"_s;
    default:
        return chance(10) ? QString() : u"text "_s + number;
    }
}

void RandomEdits::change(Contact &contact, quint32 &next)
{
    if (chance(30)) {
        const int i = below(int(contactFields().size()));
        const Field &field = contactFields()[size_t(i)];
        if (field.type != FieldType::Table)
            contact.setField(i, chance(10) ? Cell::absent() : cell(field));
        return;
    }
    const QList<int> tables = tableFields();
    const int field = tables.at(below(int(tables.size())));
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    RowList &rows = contact.rows(field);
    const int at = below(int(rows.size()));
    const int what = below(5);
    if (what == 0 || rows.isEmpty()) {
        Row row{.id = RowId(next++)};
        row.cells.resize(qsizetype(columns.size()));
        if (chance(70))
            row.cells[0] = cell(columns[0]);
        rows.insert(below(int(rows.size()) + 1), row);
    } else if (what == 1) {
        rows.take(at);
    } else if (what == 2) {
        rows.move(at, below(int(rows.size())));
    } else if (what == 3) {
        rows.setRemoved(at, !rows.at(at).removed);
    } else {
        const int column = below(int(columns.size()));
        rows.cell(at, column) = chance(10) ? Cell::absent() : cell(columns[size_t(column)]);
    }
}

void RandomEdits::operate(ContactModel &model)
{
    const QList<int> tables = tableFields();
    if (chance(60)) {
        operateOnTable(model, tables.at(below(int(tables.size()))));
        return;
    }
    const int field = below(int(contactFields().size()));
    const Field &description = contactFields()[size_t(field)];
    const QModelIndex index = model.fieldIndex(field);
    const int what = below(100);
    if (what < 40)
        model.setData(index, text(description.type));
    else if (what < 60)
        model.setData(index, QVariant::fromValue(cell(description)), ContactModel::CellRole);
    else if (what < 70)
        model.setData(index, QVariant());
    else if (what < 80)
        model.setData(index, QString());
    else if (what < 90)
        model.restore({.field = field});
    else if (what < 99)
        model.endTyping();
    else
        model.restoreAll();
}

void RandomEdits::operateOnTable(ContactModel &model, int field)
{
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    const int count = int(model.now().rows(field).size());
    const int row = below(count);
    const int column = below(int(columns.size()));
    const QModelIndex index = model.index(row, column, model.fieldIndex(field));
    switch (below(count < 6 ? 10 : 8)) {
    case 0:
    case 1:
        model.setData(index, text(columns[size_t(column)].type));
        break;
    case 2:
        model.setData(index, QVariant::fromValue(cell(columns[size_t(column)])), ContactModel::CellRole);
        break;
    case 3:
        model.shiftRow(field, row, below(count + 1));
        break;
    case 4:
        model.dropRows(field, row, 1 + below(2));
        break;
    case 5:
        model.takeBack(field, row);
        break;
    case 6:
        if (index.isValid()) {
            const Path path = model.pathOf(index);
            model.restore(chance(50) ? path : Path{field, path.row, -1});
        }
        break;
    case 7:
        model.setData(index, QString());
        break;
    case 8:
        model.addRow(field, below(count + 2));
        break;
    case 9:
        model.duplicateRow(field, row);
        break;
    }
}

void RandomEdits::correct(ContactModel &model)
{
    const int what = below(100);
    if (what < 25)
        typeIn(model);
    else if (what < 32)
        paste(model);
    else if (what < 42)
        model.undoStack()->setIndex(model.undoStack()->index() - 1 - below(3));
    else if (what < 50)
        model.undoStack()->setIndex(model.undoStack()->index() + 1 + below(3));
    else
        operate(model);
}

/// Key by key in one place, sometimes back to where it was.
void RandomEdits::typeIn(ContactModel &model)
{
    const int field = below(int(contactFields().size()));
    const QModelIndex table = model.fieldIndex(field);
    const QModelIndex place = model.rowCount(table) > 0 ? model.index(below(model.rowCount(table)),
                                                                      below(model.columnCount(table)), table)
                                                        : table;
    const QVariant before = place.data(Qt::EditRole);
    QString text = before.toString();
    for (int i = below(5); i >= 0; --i) {
        text += QChar(chance(5) ? 0xD800 + below(0x800) : u'a' + below(26));
        model.setData(place, text);
    }
    if (chance(15))
        model.setData(place, before);
    if (chance(30))
        model.endTyping();
}

/// Many cells and rows in one step, and what leads to any other contact.
void RandomEdits::paste(ContactModel &model)
{
    Contact target = model.now();
    auto next = quint32(model.newRow());
    for (int i = below(12); i >= 0; --i)
        change(target, next);
    model.step(u"Paste"_s, difference(model.now(), target));
}
