#pragma once

#include "contact/assessment.h"
#include "contact/draftbytes.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QHash>
#include <QMap>
#include <QUndoStack>

#include <functional>
#include <optional>

/// One contact being corrected, as a tree: its fields are the rows of the root, the rows of a nested table
/// are the children of their field. Everything that changes it is an edit on its one undo stack; what is
/// derived from base and now (changed, problems) is kept up to date edit by edit.
class ContactModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        CellRole = Qt::UserRole, ///< Cell, to read and to write
        BaselineRole,            ///< Cell as the baseline has it; absent for what the baseline doesn't know
        StateRole,               ///< State
        ChangedRole,             ///< bool: differs from the baseline (for a row or table: anything in it)
        RemovedRole,             ///< bool: the row is not sent
        NewRole,                 ///< bool: the row is not known to the baseline
        ProblemRole,             ///< Problem, or invalid
        /// Cell as it was sent, where the server stored something else (absent for a row or table that it
        /// changed); else invalid.
        ServerMadeRole,
        ServerSaidRole, ///< QString, plain text: the server's complaint about what was sent; else invalid
        PathRole,       ///< Path
        SeenRole,       ///< QStringList: values seen in this place in other contacts
    };
    enum class State
    {
        Absent,
        Null,
        Set
    };
    Q_ENUM(State)

    /// `today` is asked at each check.
    explicit ContactModel(std::function<QDate()> today, QObject *parent = nullptr);
    ~ContactModel() override;

    /// Another contact: a reset, an empty undo stack.
    void load(Baseline baseline);
    /// Another contact with the undo stack it had: a reset. Steps that don't fit the contact, and all after
    /// them, are left out; gives how many were taken. None of them takes in what is typed next.
    int resume(Baseline baseline, const QList<draftbytes::KeptStep> &steps, int position);
    /// The step in a slot of the undo stack, to be kept; without edits where there is none.
    draftbytes::KeptStep keptStep(int slot) const;
    /// Differs whenever the step in that slot is another, or has taken in more typing; 0 where there is none.
    quint64 stepRevision(int slot) const;
    /// The same contact as the server now has it: exact signals, an empty undo stack. `marks` are the places
    /// that the server stored otherwise, with what was sent.
    void replaceBaseline(Baseline baseline, const QHash<Path, Cell> &marks);

    /// How phones are checked from now on; they must outlive the model. nullptr for a rough look only.
    void setPhones(const Phones *phones);
    /// Who is asked for SeenRole.
    void setSeen(std::function<QStringList(const Field &)> seen) { m_seen = std::move(seen); }

    /// The server's complaints about what was sent; each goes when its place is edited, all with the next
    /// answer.
    void setServerSaid(const QHash<Path, QString> &issues);

    const Baseline &baseline() const { return m_baseline; }
    const Contact &now() const { return m_now; }
    QUndoStack *undoStack() { return &m_undo; }

    QModelIndex fieldIndex(int field) const;
    /// Invalid when the path's row isn't there. A path of a whole row gives its first column.
    QModelIndex indexOf(const Path &path) const;
    Path pathOf(const QModelIndex &index) const;

    /// Carries out edits as one step of undo. Edits that don't fit the contact are the caller's fault.
    void step(const QString &text, const Edits &edits);
    /// One cell as one step, which takes in what is typed there next.
    void type(const QString &text, const SetCell &set);
    /// What is typed next in the same place is an undo step of its own.
    void endTyping() { ++m_typingRun; }

    /// Each gives false, and does nothing, when the table takes no rows or the row isn't there.
    bool addRow(int field, int at);
    bool duplicateRow(int field, int row);
    bool shiftRow(int field, int row, int to);
    /// Rows that the baseline knows are flagged, others go.
    bool dropRows(int field, int first, int count);
    bool takeBack(int field, int row);
    /// A field, a row or a cell as the baseline has it.
    void restore(const Path &path);
    void restoreAll();
    /// The phone at a path in international form; nothing where there is none, or it is in that form.
    std::optional<QString> international(const Path &path) const;
    /// Writes it so. False, and nothing happens, where international() gives nothing.
    bool makeInternational(const Path &path);
    /// An identity no row of this contact ever had since it was loaded.
    RowId newRow() { return RowId(m_nextRow++); }

    /// What is changed and what is wrong, right after each edit.
    const Assessment &assessment() const { return m_assessment; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// EditRole takes a text, a boolean, a number, or an invalid variant for null; CellRole a Cell. What the
    /// type can't hold is refused, with refused().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;

signals:
    void refused(const QModelIndex &index, codec::ValidationIssue issue);
    /// replaceBaseline() has happened.
    void baselineReplaced();
    /// The assessment may have changed.
    void assessed();

private:
    friend class EditStep;

    const Cell &cellAt(const Path &path) const;
    Cell baselineCell(const Path &path) const;
    bool write(const QModelIndex &index, Cell cell, bool typing);
    /// Takes back what this run of typing left in the place, so that no part of it stays in the undo stack.
    void revertTyping(const Path &path);
    void stack(const QList<draftbytes::KeptStep> &steps, int position);
    /// Changing what was verified takes its "verified" back in the same step.
    Edits withCompanion(const SetCell &set, int run) const;
    QVariant fieldData(int field, int role) const;
    QVariant rowCellData(const Path &path, const Row &row, int role) const;
    QVariant cellData(const Path &path, int role) const;
    QVariant serverMade(const Path &path) const;

    /// What edits did to one table.
    struct TouchedTable
    {
        QSet<RowId> rows;       ///< changed where they are
        bool reordered = false; ///< rows came, went, moved or were flagged
    };
    using Touched = QMap<int, TouchedTable>; // by field

    // Used by EditStep and replaceBaseline: the only writers.
    void applyEdits(const Edits &edits);
    void applyEditsSilently(const Edits &edits);
    /// A run of rows that come or go, or a single edit.
    void applyEdits(Edits::const_iterator first, Edits::const_iterator end, Touched &touched);
    void become(const Contact &target);

    void emitField(int field);
    void emitRows(int field, QList<int> places);
    void emitEverything();

    Rules rules() const { return {m_today(), m_phones}; }

    std::function<QDate()> m_today;
    std::function<QStringList(const Field &)> m_seen;
    const Phones *m_phones = nullptr;
    Baseline m_baseline;
    Contact m_now;
    QUndoStack m_undo;
    Assessment m_assessment;
    QHash<Path, Cell> m_serverMade;
    QHash<Path, QString> m_serverSaid;
    quint32 m_nextRow = 1;
    int m_typingRun = 0;
    quint64 m_revisions = 0; // of steps
    bool m_stacking = false; // steps are put on the stack as they were, not carried out
};
