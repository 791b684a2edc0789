#include "contact/contactmodel.h"

#include "contact/answer.h"
#include "contact/difference.h"

#include <algorithm>

namespace {

bool isTable(int field)
{
    return contactFields()[size_t(field)].type == FieldType::Table;
}

} // namespace

ContactModel::ContactModel(std::function<QDate()> today, QObject *parent)
    : QAbstractItemModel(parent)
    , m_today(std::move(today))
    , m_assessment(m_now, m_baseline)
{
}

ContactModel::~ContactModel()
{
    // The stack clears itself when it goes; whoever listens would ask a model that is half gone.
    m_undo.blockSignals(true);
}

void ContactModel::replaceBaseline(Baseline baseline, const QHash<Path, Cell> &marks)
{
    m_undo.clear();
    m_baseline = std::move(baseline);
    become(m_baseline.contact);
    m_nextRow = qMax(m_nextRow, quint32(freshRow(m_now)));
    m_serverMade = marks;
    m_serverSaid.clear();
    m_assessment.all(rules());
    emitEverything();
    emit baselineReplaced();
    emit assessed();
}

void ContactModel::setServerSaid(const QHash<Path, QString> &issues)
{
    m_serverSaid = issues;
    emitEverything();
}

void ContactModel::emitEverything()
{
    // The cells stay where they are, and with them focus and scroll.
    emit dataChanged(fieldIndex(0), fieldIndex(rowCount() - 1));
    for (int field = 0; field < rowCount(); ++field) {
        const QModelIndex parent = fieldIndex(field);
        if (const int rows = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount(parent) - 1, parent));
    }
}

QModelIndex ContactModel::fieldIndex(int field) const
{
    return field < 0 || field >= rowCount() ? QModelIndex() : createIndex(field, 0, quintptr(0));
}

QModelIndex ContactModel::indexOf(const Path &path) const
{
    if (path.row == RowId::None)
        return fieldIndex(path.field);
    const int row = m_now.rows(path.field).indexOf(path.row);
    return row < 0 ? QModelIndex() : index(row, qMax(0, path.column), fieldIndex(path.field));
}

Path ContactModel::pathOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return {.field = index.row()};
    const int field = int(index.internalId()) - 1;
    return {field, m_now.rows(field).at(index.row()).id, index.column()};
}

const Cell &ContactModel::cellAt(const Path &path) const
{
    return *m_now.cell(path);
}

Cell ContactModel::baselineCell(const Path &path) const
{
    const Cell *cell = m_baseline.contact.cell(path);
    return cell ? *cell : Cell::absent();
}

QModelIndex ContactModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ContactModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != 0 ? fieldIndex(int(child.internalId()) - 1)
                                                      : QModelIndex();
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(contactFields().size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_now.rows(parent.row()).size()) : 0;
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.internalId() == 0 && isTable(parent.row())
               ? int(contactFields()[size_t(parent.row())].columns.size())
               : 0;
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < rowCount())
        return fieldLabel(contactFields()[size_t(section)]);
    return QAbstractItemModel::headerData(section, orientation, role);
}

Qt::ItemFlags ContactModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Path path = pathOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (path.row == RowId::None)
        return isTable(path.field) ? flags : flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    flags |= Qt::ItemNeverHasChildren;
    return m_now.rows(path.field).at(index.row()).removed ? flags : flags | Qt::ItemIsEditable;
}

bool ContactModel::insertRows(int row, int count, const QModelIndex &parent)
{
    return count == 1 && parent.isValid() && parent.internalId() == 0 && addRow(parent.row(), row);
}

bool ContactModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                            const QModelIndex &destinationParent, int destinationChild)
{
    if (count != 1 || sourceParent != destinationParent || !sourceParent.isValid() ||
        sourceParent.internalId() != 0)
        return false;
    return shiftRow(sourceParent.row(), sourceRow,
                    destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Path path = pathOf(index);
    if (path.row == RowId::None)
        return fieldData(path.field, role);
    return rowCellData(path, m_now.rows(path.field).at(index.row()), role);
}

QVariant ContactModel::fieldData(int field, int role) const
{
    if (isTable(field) && role == Qt::DisplayRole)
        return QString::number(m_now.rows(field).keptCount());
    if (isTable(field) && role == Qt::EditRole)
        return {};
    return cellData({.field = field}, role);
}

QVariant ContactModel::rowCellData(const Path &path, const Row &row, int role) const
{
    if (role == RemovedRole)
        return row.removed;
    if (role == NewRole)
        return !m_baseline.contact.rows(path.field).contains(row.id);
    return cellData(path, role);
}

QVariant ContactModel::cellData(const Path &path, int role) const
{
    const Cell &cell = cellAt(path);
    switch (role) {
    case Qt::DisplayRole:
        return codec::displayText(fieldAt(path), cell);
    case Qt::EditRole:
        if (codec::hidesCardNumber(fieldAt(path), cell))
            return QString(); // it can be left alone or replaced, not read
        return cell.isSet() ? QVariant(codec::localText(fieldAt(path).type, cell)) : QVariant();
    case CellRole:
        return QVariant::fromValue(cell);
    case BaselineRole:
        return QVariant::fromValue(baselineCell(path));
    case StateRole:
        return QVariant::fromValue(cell.isAbsent() ? State::Absent
                                   : cell.isNull() ? State::Null
                                                   : State::Set);
    case ChangedRole:
        return m_assessment.isChanged(path);
    case ProblemRole: {
        const Problem *problem = m_assessment.problem(path);
        return problem ? QVariant::fromValue(*problem) : QVariant();
    }
    case ServerMadeRole:
        return serverMade(path);
    case ServerSaidRole: {
        const auto said = m_serverSaid.constFind(path);
        return said == m_serverSaid.cend() ? QVariant() : QVariant(*said);
    }
    case PathRole:
        return QVariant::fromValue(path);
    case Qt::WhatsThisRole:
        return fieldHelp(fieldAt(path));
    case SeenRole:
        return m_seen ? m_seen(fieldAt(path)) : QStringList();
    default:
        return {};
    }
}

QVariant ContactModel::serverMade(const Path &path) const
{
    if (const auto sent = m_serverMade.constFind(path); sent != m_serverMade.cend())
        return QVariant::fromValue(*sent);
    const auto holds = [&path](const Path &mark) {
        return path.row == RowId::None && mark.field == path.field;
    };
    const bool wholeRow = path.row != RowId::None && m_serverMade.contains({path.field, path.row, -1});
    const bool inTable = std::any_of(m_serverMade.keyBegin(), m_serverMade.keyEnd(), holds);
    return wholeRow || inTable ? QVariant::fromValue(Cell::absent()) : QVariant();
}
