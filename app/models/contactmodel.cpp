#include "models/contactmodel.h"

#include "contact/changes.h"
#include "contact/typedcell.h"
#include "models/editstep.h"
#include "schema/displaytext.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace {

bool isTable(int field)
{
    return contactFields()[size_t(field)].type == FieldType::Table;
}

bool isFieldIndex(const QModelIndex &index)
{
    return index.isValid() && index.internalId() == 0;
}

} // namespace

ContactModel::ContactModel(std::function<QDate()> today, QObject *parent)
    : QAbstractItemModel(parent)
    , m_today(std::move(today))
{
}

ContactModel::~ContactModel()
{
    // The stack clears itself when it is destroyed; its listeners would then call a half-destroyed model.
    m_undo.blockSignals(true);
}

void ContactModel::load(Baseline baseline)
{
    resume(std::move(baseline), {}, 0);
}

int ContactModel::resume(Baseline baseline, const QList<draftbytes::KeptStep> &steps, int position)
{
    beginResetModel();
    const int fitting = m_document.load(std::move(baseline), steps, position, rules());
    restoreUndoStack(steps.first(fitting), qBound(0, position, fitting));
    endResetModel();
    emit assessed();
    return fitting;
}

void ContactModel::restoreUndoStack(const QList<draftbytes::KeptStep> &steps, int position)
{
    if (steps.isEmpty()) {
        m_undo.clear();
        return;
    }
    const QScopedValueRollback restoring(m_restoringUndoStack, true);
    {
        const QSignalBlocker blocker(m_undo);
        m_undo.clear();
        for (const draftbytes::KeptStep &step : steps)
            m_undo.push(new EditStep(*this, step.text, step.edits));
        // The index has to change once more, so that the stack emits its signals.
        m_undo.setIndex(position == 0 ? 1 : position - 1);
    }
    m_undo.setIndex(position);
}

void ContactModel::replaceBaseline(Baseline baseline, const QHash<Path, Cell> &marks)
{
    m_undo.clear();
    emitTouched(m_document.replaceBaseline(std::move(baseline), marks, rules(), this));
    emitEverything();
    emit baselineReplaced();
    emit assessed();
}

void ContactModel::setPhones(const Phones *phones)
{
    if (phones == m_phones)
        return;
    m_phones = phones;
    m_document.assess(rules());
    emitEverything();
    emit assessed();
}

void ContactModel::setServerSaid(const QHash<Path, QString> &issues)
{
    m_document.setServerSaid(issues);
    emitEverything();
}

const EditStep *ContactModel::stepAt(int slot) const
{
    return static_cast<const EditStep *>(m_undo.command(slot));
}

const EditStep *ContactModel::typingStep(int run) const
{
    const EditStep *last = stepAt(m_undo.index() - 1);
    return last && last->isTyping(run) ? last : nullptr;
}

draftbytes::KeptStep ContactModel::keptStep(int slot) const
{
    const EditStep *step = stepAt(slot);
    return step ? draftbytes::KeptStep{step->text(), step->edits()} : draftbytes::KeptStep();
}

quint64 ContactModel::stepRevision(int slot) const
{
    const EditStep *step = stepAt(slot);
    return step ? step->revision() : 0;
}

// Changes by a person.

void ContactModel::step(const QString &text, const Edits &edits)
{
    stepIfAny(text, edits);
}

bool ContactModel::stepIfAny(const QString &text, const Edits &edits)
{
    if (!edits.isEmpty())
        m_undo.push(new EditStep(*this, text, edits));
    return !edits.isEmpty();
}

void ContactModel::type(const QString &text, const SetCell &set)
{
    const EditStep *last = typingStep(m_typingRun);
    const Edits edits = changes::withCompanion(m_document, set, last ? last->edits() : Edits());
    m_undo.push(new EditStep(*this, text, edits, m_typingRun));
}

bool ContactModel::write(const Path &path, const Cell &cell, int typingRun)
{
    const Cell &before = m_document.cell(path);
    if (before == cell)
        return true;
    const EditStep *last = typingStep(typingRun);
    const Edits edits =
        changes::withCompanion(m_document, {path, before, cell}, last ? last->edits() : Edits());
    m_undo.push(new EditStep(*this, tr("Change %1").arg(fieldLabel(fieldAt(path))), edits, typingRun));
    return true;
}

void ContactModel::revertTyping(const Path &path)
{
    const EditStep *last = typingStep(m_typingRun);
    if (const Cell *before = last ? last->before(path) : nullptr)
        write(path, Cell(*before), m_typingRun); // typed back, so the step becomes obsolete
}

bool ContactModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Path path = pathOf(index);
    const Field &field = fieldAt(path);
    const Cell baseline = m_document.baselineCell(path);
    const auto refuse = [&](codec::ValidationIssue issue) {
        emit refused(index, issue);
        return false;
    };
    if (role == CellRole) {
        if (value.metaType() != QMetaType::fromType<Cell>())
            return false;
        const Cell cell = value.value<Cell>();
        const codec::ValidationIssue refusal = typedcell::refusal(field, baseline, cell);
        return refusal == codec::ValidationIssue::None ? write(path, cell, -1) : refuse(refusal);
    }
    if (role != Qt::EditRole)
        return false;
    if (!value.isValid())
        return field.nullable || baseline.isNull() ? write(path, Cell::null(), m_typingRun)
                                                   : refuse(codec::ValidationIssue::NotNullable);
    const auto typed = typedcell::from(field, baseline, value.toString());
    if (const auto *issue = std::get_if<codec::ValidationIssue>(&typed)) {
        if (*issue == codec::ValidationIssue::CardNumber)
            revertTyping(path);
        return refuse(*issue);
    }
    return write(path, std::get<Cell>(typed), m_typingRun);
}

bool ContactModel::addRow(int field, int at)
{
    return stepIfAny(tr("Add row"), changes::insertRow(m_document, field, at));
}

bool ContactModel::duplicateRow(int field, int row)
{
    return stepIfAny(tr("Duplicate row"), changes::duplicateRow(m_document, field, row));
}

bool ContactModel::shiftRow(int field, int row, int to)
{
    return stepIfAny(tr("Move row"), changes::moveRow(m_document, field, row, to));
}

bool ContactModel::dropRows(int field, int first, int count)
{
    return stepIfAny(tr("Remove row"), changes::removeRows(m_document, field, first, count));
}

bool ContactModel::keepRow(int field, int row)
{
    return stepIfAny(tr("Take back row"), changes::unremoveRow(m_document, field, row));
}

void ContactModel::restore(const Path &path)
{
    step(tr("Restore original"), changes::restore(m_document, path));
}

void ContactModel::restoreAll()
{
    step(tr("Restore all"), changes::restoreAll(m_document));
}

std::optional<QString> ContactModel::international(const Path &path) const
{
    return changes::internationalPhone(m_document, path, m_phones);
}

bool ContactModel::makeInternational(const Path &path)
{
    const std::optional<QString> written = international(path);
    if (!written)
        return false;
    const SetCell set{path, m_document.cell(path), Cell::text(*written)};
    return stepIfAny(tr("International form"), changes::withCompanion(m_document, set));
}

// Edits as signals.

void ContactModel::applyEdits(const Edits &edits)
{
    if (m_restoringUndoStack)
        return;
    emitTouched(m_document.apply(edits, rules(), this));
    emit assessed();
}

void ContactModel::rowsAboutToChange(const RowsChange &change)
{
    const QModelIndex table = fieldIndex(change.field);
    switch (change.kind) {
    case RowsChange::Kind::Insert:
        return beginInsertRows(table, change.first, change.last);
    case RowsChange::Kind::Erase:
        return beginRemoveRows(table, change.first, change.last);
    case RowsChange::Kind::Move:
        // Qt counts the destination before the row is taken out.
        beginMoveRows(table, change.first, change.last, table,
                      change.to > change.first ? change.to + 1 : change.to);
        return;
    }
}

void ContactModel::rowsChanged(const RowsChange &change)
{
    switch (change.kind) {
    case RowsChange::Kind::Insert:
        return endInsertRows();
    case RowsChange::Kind::Erase:
        return endRemoveRows();
    case RowsChange::Kind::Move:
        return endMoveRows();
    }
}

void ContactModel::emitTouched(const Document::Touched &touched)
{
    for (auto field = touched.cbegin(); field != touched.cend(); ++field) {
        // An edit of one cell can change the problem of its neighbours, so whole rows are announced.
        const QModelIndex table = fieldIndex(field.key());
        const int lastColumn = columnCount(table) - 1;
        for (auto at = field->cbegin(); at != field->cend();) {
            const int first = *at;
            int last = first;
            while (++at != field->cend() && *at == last + 1)
                ++last;
            emit dataChanged(index(first, 0, table), index(last, lastColumn, table));
        }
        emitField(field.key());
    }
}

void ContactModel::emitField(int field)
{
    emit dataChanged(fieldIndex(field), fieldIndex(field));
    for (const int dependent : checkedWith(contactFields(), field))
        emit dataChanged(fieldIndex(dependent), fieldIndex(dependent));
}

void ContactModel::emitEverything()
{
    // No reset: the cells stay in place, and with them focus and scroll position.
    emit dataChanged(fieldIndex(0), fieldIndex(rowCount() - 1));
    for (int field = 0; field < rowCount(); ++field) {
        const QModelIndex parent = fieldIndex(field);
        if (const int rows = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount(parent) - 1, parent));
    }
}

// Indexes: the internal id is 0 for a field, and the table's position plus 1 for a row of it.

QModelIndex ContactModel::fieldIndex(int field) const
{
    return field < 0 || field >= rowCount() ? QModelIndex() : createIndex(field, 0, quintptr(0));
}

QModelIndex ContactModel::indexOf(const Path &path) const
{
    if (path.row == RowId::None)
        return fieldIndex(path.field);
    const int row = now().rows(path.field).indexOf(path.row);
    return row < 0 ? QModelIndex() : index(row, qMax(0, path.column), fieldIndex(path.field));
}

Path ContactModel::pathOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isFieldIndex(index))
        return {.field = index.row()};
    const int field = int(index.internalId()) - 1;
    return {field, now().rows(field).at(index.row()).id, index.column()};
}

QModelIndex ContactModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ContactModel::parent(const QModelIndex &child) const
{
    return child.isValid() && !isFieldIndex(child) ? fieldIndex(int(child.internalId()) - 1) : QModelIndex();
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(contactFields().size());
    return isFieldIndex(parent) && parent.column() == 0 ? int(now().rows(parent.row()).size()) : 0;
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return isFieldIndex(parent) && isTable(parent.row())
               ? int(contactFields()[size_t(parent.row())].columns.size())
               : 0;
}

Qt::ItemFlags ContactModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Path path = pathOf(index);
    if (path.row == RowId::None)
        return isTable(path.field) ? flags : flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    const bool removed = now().rows(path.field).at(index.row()).removed;
    return (removed ? flags : flags | Qt::ItemIsEditable) | Qt::ItemNeverHasChildren;
}

bool ContactModel::insertRows(int row, int count, const QModelIndex &parent)
{
    return count == 1 && isFieldIndex(parent) && addRow(parent.row(), row);
}

bool ContactModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                            const QModelIndex &destinationParent, int destinationChild)
{
    if (count != 1 || sourceParent != destinationParent || !isFieldIndex(sourceParent))
        return false;
    return shiftRow(sourceParent.row(), sourceRow,
                    destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
}

// Roles.

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < rowCount())
        return fieldLabel(contactFields()[size_t(section)]);
    return QAbstractItemModel::headerData(section, orientation, role);
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Path path = pathOf(index);
    const RowList &rows = now().rows(path.field);
    if (path.row == RowId::None && isTable(path.field)) {
        if (role == Qt::DisplayRole)
            return QString::number(rows.keptCount());
        if (role == Qt::EditRole)
            return {};
    } else if (path.row != RowId::None) {
        if (role == RemovedRole)
            return rows.at(index.row()).removed;
        if (role == NewRole)
            return !baseline().contact.rows(path.field).contains(path.row);
    }
    return cellData(path, role);
}

QVariant ContactModel::cellData(const Path &path, int role) const
{
    const Field &field = fieldAt(path);
    const Cell &cell = m_document.cell(path);
    switch (role) {
    case Qt::DisplayRole:
        return displaytext::of(field, cell);
    case Qt::EditRole:
        if (codec::hidesCardNumber(field, cell))
            return QString(); // it can be kept or replaced, but not read
        return cell.isSet() ? QVariant(displaytext::forEditing(field.type, cell)) : QVariant();
    case Qt::WhatsThisRole:
        return fieldHelp(field);
    case CellRole:
        return QVariant::fromValue(cell);
    case BaselineRole:
        return QVariant::fromValue(m_document.baselineCell(path));
    case StateRole:
        return QVariant::fromValue(cell.isAbsent() ? State::Absent
                                   : cell.isNull() ? State::Null
                                                   : State::Set);
    case ChangedRole:
        return assessment().isChanged(path);
    case ProblemRole: {
        const Problem *problem = assessment().problem(path);
        return problem ? QVariant::fromValue(*problem) : QVariant();
    }
    case ServerMadeRole: {
        const std::optional<Cell> sent = m_document.serverMade(path);
        return sent ? QVariant::fromValue(*sent) : QVariant();
    }
    case ServerSaidRole: {
        const QString *issue = m_document.serverSaid(path);
        return issue ? QVariant(*issue) : QVariant();
    }
    case PathRole:
        return QVariant::fromValue(path);
    case SeenRole:
        return m_seen ? m_seen(field) : QStringList();
    default:
        return {};
    }
}

#include "moc_contactmodel.cpp"
