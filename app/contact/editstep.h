#pragma once

#include "contact/edit.h"

#include <QUndoCommand>

class ContactModel;

/// One step of undo: edits that are carried out, and taken back, together.
class EditStep : public QUndoCommand
{
public:
    /// `typingRun` of 0 or more: merges with the step before when that typed in the same place in the same
    /// run.
    EditStep(ContactModel &model, const QString &text, Edits edits, int typingRun = -1);

    void redo() override;
    void undo() override;
    int id() const override { return m_typingRun < 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override;

    /// Whether it is typing in this run, and more of it may come.
    bool isTyping(int run) const { return m_typingRun >= 0 && m_typingRun == run; }
    /// What the cell held before, where the step sets it; else nullptr.
    const Cell *before(const Path &path) const;
    /// Whether carrying it out sets just this.
    bool sets(const SetCell &wanted) const;

    const Edits &edits() const { return m_edits; }
    /// Of its own in this model, and another one after each merge.
    quint64 revision() const { return m_revision; }

private:
    void absorb(const SetCell &later);

    ContactModel &m_model;
    Edits m_edits;
    int m_typingRun;
    quint64 m_revision;
};
