#pragma once

#include "contact/edit.h"

#include <QUndoCommand>

class ContactModel;

/// One step of undo: edits of a ContactModel that are applied, and undone, together.
class EditStep : public QUndoCommand
{
public:
    /// A `typingRun` of 0 or more: merges with the step before it if that one typed in the same place in the
    /// same run.
    EditStep(ContactModel &model, const QString &text, Edits edits, int typingRun = -1);

    void redo() override;
    void undo() override;
    int id() const override { return m_typingRun < 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override;

    /// Whether it is typing in this run, so that more may be merged into it.
    bool isTyping(int run) const { return m_typingRun >= 0 && m_typingRun == run; }
    /// What the cell held before the step; nullptr if the step doesn't set it.
    const Cell *before(const Path &path) const;

    const Edits &edits() const { return m_edits; }
    /// Unique in this model; another one after each merge.
    quint64 revision() const { return m_revision; }

private:
    void absorb(const SetCell &later);

    ContactModel &m_model;
    Edits m_edits;
    int m_typingRun;
    quint64 m_revision;
};
