#include "models/branchmodel.h"

#include "schema/contactfields.h"

BranchModel::BranchModel(int field, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_field(field)
{
}

QModelIndex BranchModel::branch() const
{
    return sourceModel() ? sourceModel()->index(m_field, 0) : QModelIndex();
}

bool BranchModel::isBranch(const QModelIndex &sourceParent) const
{
    return sourceParent.isValid() && !sourceParent.parent().isValid() && sourceParent.row() == m_field;
}

void BranchModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(source);
    using Model = QAbstractItemModel;
    connect(source, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &Model::modelReset, this, [this] { endResetModel(); });
    connect(source, &Model::rowsAboutToBeInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (isBranch(parent))
                    beginInsertRows({}, first, last);
            });
    connect(source, &Model::rowsInserted, this, [this](const QModelIndex &parent) {
        if (isBranch(parent))
            endInsertRows();
    });
    connect(source, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (isBranch(parent))
                    beginRemoveRows({}, first, last);
            });
    connect(source, &Model::rowsRemoved, this, [this](const QModelIndex &parent) {
        if (isBranch(parent))
            endRemoveRows();
    });
    connect(source, &Model::rowsAboutToBeMoved, this,
            [this](const QModelIndex &parent, int first, int last, const QModelIndex &, int destination) {
                if (isBranch(parent))
                    beginMoveRows({}, first, last, {}, destination);
            });
    connect(source, &Model::rowsMoved, this, [this](const QModelIndex &parent) {
        if (isBranch(parent))
            endMoveRows();
    });
    connect(source, &Model::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                if (isBranch(topLeft.parent()))
                    emit dataChanged(mapFromSource(topLeft), mapFromSource(bottomRight), roles);
            });
    endResetModel();
}

QModelIndex BranchModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? sourceModel()->index(index.row(), index.column(), branch()) : QModelIndex();
}

QModelIndex BranchModel::mapFromSource(const QModelIndex &index) const
{
    return isBranch(index.parent()) ? createIndex(index.row(), index.column()) : QModelIndex();
}

QModelIndex BranchModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex BranchModel::parent(const QModelIndex &) const
{
    return {};
}

int BranchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->rowCount(branch());
}

int BranchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount(branch());
}

bool BranchModel::hasChildren(const QModelIndex &parent) const
{
    // QAbstractProxyModel asks the source's root, which always has some.
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QVariant BranchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::span<const Field> columns = contactFields()[size_t(m_field)].columns;
    if (section < 0 || (orientation == Qt::Horizontal && section >= int(columns.size())))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return fieldLabel(columns[size_t(section)]);
    case Qt::WhatsThisRole:
        return fieldHelp(columns[size_t(section)]);
    default:
        return {};
    }
}

#include "moc_branchmodel.cpp"
