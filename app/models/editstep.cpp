#include "models/editstep.h"

#include "models/contactmodel.h"

#include <algorithm>

EditStep::EditStep(ContactModel &model, const QString &text, Edits edits, int typingRun)
    : QUndoCommand(text)
    , m_model(model)
    , m_edits(std::move(edits))
    , m_typingRun(typingRun)
    , m_revision(++model.m_revisions)
{
}

void EditStep::redo()
{
    m_model.applyEdits(m_edits);
}

void EditStep::undo()
{
    m_model.applyEdits(inverse(m_edits));
}

bool EditStep::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const EditStep *>(next);
    const auto *mine = std::get_if<SetCell>(&m_edits.constFirst());
    const auto *theirs = std::get_if<SetCell>(&other->m_edits.constFirst());
    if (other->m_typingRun != m_typingRun || !mine || !theirs || mine->path != theirs->path)
        return false;
    for (const Edit &edit : other->m_edits)
        absorb(std::get<SetCell>(edit));
    m_revision = ++m_model.m_revisions;
    // Typed back to the text before: there is nothing to undo.
    const auto changesNothing = [](const Edit &edit) {
        const auto &set = std::get<SetCell>(edit);
        return set.before == set.after;
    };
    setObsolete(std::ranges::all_of(m_edits, changesNothing));
    return true;
}

void EditStep::absorb(const SetCell &later)
{
    for (Edit &edit : m_edits) {
        if (auto &set = std::get<SetCell>(edit); set.path == later.path) {
            set.after = later.after;
            return;
        }
    }
    m_edits.append(later);
}

const Cell *EditStep::before(const Path &path) const
{
    for (const Edit &edit : m_edits) {
        if (const auto *set = std::get_if<SetCell>(&edit); set && set->path == path)
            return &set->before;
    }
    return nullptr;
}
