#pragma once

#include "contact/cellblock.h"
#include "models/branchmodel.h"
#include "models/contactmodel.h"

/// One nested table with tooltips and accessible texts for its cells. Marks the cells that a paste could not
/// fill, until they are edited or the next paste.
class TableModel : public BranchModel
{
    Q_OBJECT

public:
    /// bool: whether a paste into this cell was refused.
    static constexpr int RefusedRole = Qt::UserRole + 100;

    TableModel(ContactModel &model, int field, QObject *parent = nullptr);

    /// Replaces the existing marks.
    void mark(const QList<RefusedCell> &refused);

    /// Tooltips and accessible texts are in the user's language.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Mark
    {
        RefusedCell refused;
        Cell held; ///< the cell's value at the time of the paste
    };

    void dropStaleMarks();
    /// Empty if nothing was refused.
    QString refusal(const QModelIndex &index) const;

    ContactModel &m_model;
    QHash<Path, Mark> m_marks;
    int m_pastedAt = 0; ///< index of the undo stack after the paste
};
