#include "ui/tables/spokenbranch.h"

#include "ui/text/cellwords.h"

using namespace Qt::Literals::StringLiterals;

QVariant SpokenBranch::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::AccessibleTextRole)
        return spokenCell(index);
    if (index.isValid() && role == Qt::AccessibleDescriptionRole)
        return spokenRemarks(index).join(u". "_s);
    return BranchModel::data(index, role);
}
