#include "support/printedmodel.h"

#include "contact/branchmodel.h"
#include "contact/contactmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString valueOf(const QModelIndex &index)
{
    switch (index.data(ContactModel::StateRole).value<ContactModel::State>()) {
    case ContactModel::State::Absent:
        return u"absent"_s;
    case ContactModel::State::Null:
        return u"null"_s;
    case ContactModel::State::Set:
        return u'\'' + index.data().toString() + u'\'';
    }
    Q_UNREACHABLE();
}

QString marksOf(const QModelIndex &index)
{
    QString marks;
    if (index.data(ContactModel::ChangedRole).toBool())
        marks += u'*';
    if (const QVariant problem = index.data(ContactModel::ProblemRole); problem.isValid())
        marks += problem.value<Problem>().severity == codec::Severity::Error ? u'!' : u'?';
    if (const QVariant sent = index.data(ContactModel::ServerMadeRole); sent.isValid())
        marks += u"<'"_s + codec::editText(sent.value<Cell>()) + u'\'';
    return marks;
}

bool isWorthALine(const QModelIndex &index)
{
    return index.data(ContactModel::StateRole).value<ContactModel::State>() != ContactModel::State::Absent ||
           !marksOf(index).isEmpty();
}

QString rowsOf(const QAbstractItemModel &model, const QModelIndex &parent, std::span<const Field> columns)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        text += first.data(ContactModel::RemovedRole).toBool() ? u"  -"_s
                : first.data(ContactModel::NewRole).toBool()   ? u"  +"_s
                                                               : u"   "_s;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (isWorthALine(index))
                text += u' ' + QString(columns[size_t(column)].key) + u'=' + valueOf(index) + marksOf(index);
        }
        text += u'\n';
    }
    return text;
}

} // namespace

QString printed(const ContactModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const Field &field = contactFields()[size_t(row)];
        if (!isWorthALine(index) && model.rowCount(index) == 0)
            continue;
        const bool isTable = field.type == FieldType::Table;
        text += QString(field.key) + u' ' + (isTable ? index.data().toString() : valueOf(index)) +
                marksOf(index) + u'\n' + rowsOf(model, index, field.columns);
    }
    return text;
}

QString printed(const BranchModel &model)
{
    return rowsOf(model, {}, contactFields()[size_t(model.field())].columns);
}
