#pragma once

#include <QAbstractProxyModel>

/// One nested table of a contact as a flat table with headers of its own: a view of one branch of
/// ContactModel. (headerData() has no parent, so the tree itself can't give each branch its columns.)
class BranchModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// `field` is the table's position in contactFields(). The source must be a ContactModel.
    explicit BranchModel(int field, QObject *parent = nullptr);

    int field() const { return m_field; }

    void setSourceModel(QAbstractItemModel *source) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QModelIndex branch() const;
    bool isBranch(const QModelIndex &sourceParent) const;

    int m_field;
};
