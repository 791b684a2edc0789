#pragma once

#include "contact/document.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QUndoStack>

#include <functional>
#include <optional>

class EditStep;

/// A Document as a tree with an undo stack: the fields are the rows of the root, the rows of a nested table
/// are the children of their field. Every change is an edit on the one undo stack; each edit becomes exact
/// row signals.
class ContactModel
    : public QAbstractItemModel
    , private RowsObserver
{
    Q_OBJECT

public:
    enum Role
    {
        CellRole = Qt::UserRole, ///< Cell, to read and to write
        BaselineRole,            ///< Cell of the baseline; absent if the baseline doesn't know the place
        StateRole,               ///< State
        ChangedRole,             ///< bool: differs from the baseline (for a row or table: anything in it)
        RemovedRole,             ///< bool: the row is not sent
        NewRole,                 ///< bool: the baseline doesn't know the row
        ProblemRole,             ///< Problem, or invalid
        /// Cell as it was sent, if the server stored something else (absent for a row or table that it
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

    /// `today` is called for each check.
    explicit ContactModel(std::function<QDate()> today, QObject *parent = nullptr);
    ~ContactModel() override;

    /// Another contact: a reset, an empty undo stack.
    void load(Baseline baseline);
    /// Another contact with the undo stack that it had: a reset. Steps that don't fit the contact, and all
    /// after them, are left out; returns how many fit. Nothing typed later is merged into them.
    int resume(Baseline baseline, const QList<draftbytes::KeptStep> &steps, int position);
    /// The step in a slot of the undo stack, to be stored; without edits if the slot is empty.
    draftbytes::KeptStep keptStep(int slot) const;
    /// Changes whenever the slot holds another step, or more typing was merged into it; 0 if it is empty.
    quint64 stepRevision(int slot) const;
    /// The same contact as the server has it now: exact signals, an empty undo stack. `marks` are the places
    /// where the server stored something else, with what was sent.
    void replaceBaseline(Baseline baseline, const QHash<Path, Cell> &marks);

    /// How phones are checked from now on; `phones` must outlive the model. nullptr: only their characters.
    void setPhones(const Phones *phones);
    /// Supplies SeenRole.
    void setSeen(std::function<QStringList(const Field &)> seen) { m_seen = std::move(seen); }
    /// The server's complaints about what was sent. Each goes when its place is edited, all go with the next
    /// answer.
    void setServerSaid(const QHash<Path, QString> &issues);

    const Document &document() const { return m_document; }
    const Baseline &baseline() const { return m_document.baseline(); }
    const Contact &now() const { return m_document.now(); }
    /// What is changed and what is wrong, up to date right after each edit.
    const Assessment &assessment() const { return m_document.assessment(); }
    QUndoStack *undoStack() { return &m_undo; }
    const QUndoStack *undoStack() const { return &m_undo; }

    QModelIndex fieldIndex(int field) const;
    /// Invalid if the path's row doesn't exist. The path of a whole row gives its first column.
    QModelIndex indexOf(const Path &path) const;
    Path pathOf(const QModelIndex &index) const;

    /// Applies edits as one step of undo. They must fit the contact.
    void step(const QString &text, const Edits &edits);
    /// Sets one cell as one step, into which the next typing there is merged.
    void type(const QString &text, const SetCell &set);
    /// The next typing in the same place is a step of undo of its own.
    void endTyping() { ++m_typingRun; }

    /// Each returns false, and does nothing, if the table takes no rows or the row doesn't exist.
    bool addRow(int field, int at);
    bool duplicateRow(int field, int row);
    bool shiftRow(int field, int row, int to);
    /// Rows that the baseline knows are marked as removed, others are erased.
    bool dropRows(int field, int first, int count);
    bool keepRow(int field, int row);
    /// Makes a field, a row or a cell as the baseline has it.
    void restore(const Path &path);
    void restoreAll();
    /// The phone at a path in international form; nothing if there is none, or it is in that form.
    std::optional<QString> international(const Path &path) const;
    /// Writes that form. Returns false, and does nothing, if international() gives nothing.
    bool makeInternational(const Path &path);
    /// An identity that no row of this contact has had since it was loaded.
    RowId newRow() { return m_document.newRow(); }
    /// See Document::reserveRows().
    void reserveRows(const Contact &contact) { m_document.reserveRows(contact); }

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

    void rowsAboutToChange(const RowsChange &change) override;
    void rowsChanged(const RowsChange &change) override;

    QVariant cellData(const Path &path, int role) const;
    const EditStep *stepAt(int slot) const;
    /// The step that takes in what is typed in this run; nullptr if there is none.
    const EditStep *typingStep(int run) const;
    bool write(const Path &path, const Cell &cell, int typingRun);
    /// Takes back what this run of typing left in the place, so that no part of it stays in the undo stack.
    void revertTyping(const Path &path);
    bool stepIfAny(const QString &text, const Edits &edits);
    /// For EditStep.
    void applyEdits(const Edits &edits);
    /// Replaces all steps; listeners are called once, with the stack in its final state.
    void restoreUndoStack(const QList<draftbytes::KeptStep> &steps, int position);

    void emitTouched(const Document::Touched &touched);
    void emitField(int field);
    void emitEverything();

    Rules rules() const { return {m_today(), m_phones}; }

    std::function<QDate()> m_today;
    std::function<QStringList(const Field &)> m_seen;
    const Phones *m_phones = nullptr;
    Document m_document;
    QUndoStack m_undo;
    int m_typingRun = 0;
    quint64 m_revisions = 0;           // of steps
    bool m_restoringUndoStack = false; // steps are pushed as they were, without applying them
};
