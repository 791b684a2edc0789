#pragma once

#include "contact/branchmodel.h"

/// A nested table with the words that are read aloud for its cells.
class SpokenBranch : public BranchModel
{
    Q_OBJECT

public:
    using BranchModel::BranchModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};
