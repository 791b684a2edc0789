#include "ui/editors/valueactions.h"

#include "models/contactmodel.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {

struct ValueActions
{
    Q_DECLARE_TR_FUNCTIONS(ValueActions)
};

} // namespace

void addValueActions(QMenu &menu, ContactModel &model, const Path &path, bool locked)
{
    const QModelIndex at = model.indexOf(path);
    const bool editable = !locked && at.flags() & Qt::ItemIsEditable;
    const Field &field = fieldAt(path);
    const auto cell = at.data(ContactModel::CellRole).value<Cell>();
    const auto original = at.data(ContactModel::BaselineRole).value<Cell>();
    const Cell empty = Cell::text(u""_s);
    const auto add = [&](const QString &text, bool applies, auto act) {
        menu.addAction(text, &menu, act)->setEnabled(editable && applies);
    };
    const auto put = [&model, path](const Cell &value) {
        model.setData(model.indexOf(path), QVariant::fromValue(value), ContactModel::CellRole);
    };
    menu.addSeparator();
    add(ValueActions::tr("&Restore original"), at.data(ContactModel::ChangedRole).toBool(),
        [&model, path] { model.restore(path); });
    add(ValueActions::tr("&Empty text"), codec::holds(field.type, empty) && cell != empty,
        [put, empty] { put(empty); });
    add(ValueActions::tr("&Not set"), cell.isSet() && (field.nullable || original.isNull()),
        [put] { put(Cell::null()); });
    if (field.type == FieldType::Phone) {
        add(ValueActions::tr("&International form"), model.international(path).has_value(),
            [&model, path] { model.makeInternational(path); });
        menu.actions().constLast()->setShortcut(QKeySequence(u"Ctrl+I"_s));
    }
}
