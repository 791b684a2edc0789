#pragma once

#include "contact/cellblock.h"
#include "models/branchmodel.h"
#include "models/contactmodel.h"

/// One nested table with tool tips and accessible texts for its cells. Cells that a paste could not fill are
/// marked until they are edited or something else is pasted.
class TableModel : public BranchModel
{
    Q_OBJECT

public:
    /// bool: what was pasted here was refused.
    static constexpr int RefusedRole = Qt::UserRole + 100;

    TableModel(ContactModel &model, int field, QObject *parent = nullptr);

    /// In place of those before.
    void mark(const QList<RefusedCell> &refused);

    /// Tool tip and accessible texts are in the user's language.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Mark
    {
        RefusedCell refused;
        Cell held; ///< by the cell at that time
    };

    void dropStaleMarks();
    /// Empty where nothing was refused.
    QString refusal(const QModelIndex &index) const;

    ContactModel &m_model;
    QHash<Path, Mark> m_marks;
    int m_pastedAt = 0; ///< of the undo stack
};
