#include "contact/editstep.h"

#include "contact/contactmodel.h"

EditStep::EditStep(ContactModel &model, const QString &text, Edits edits, int typingRun)
    : QUndoCommand(text)
    , m_model(model)
    , m_edits(std::move(edits))
    , m_typingRun(typingRun)
{
}

void EditStep::redo()
{
    m_model.carryOut(m_edits);
}

void EditStep::undo()
{
    Edits back;
    back.reserve(m_edits.size());
    for (auto edit = m_edits.crbegin(); edit != m_edits.crend(); ++edit)
        back.append(inverse(*edit));
    m_model.carryOut(back);
}

bool EditStep::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const EditStep *>(next);
    auto *mine = std::get_if<SetCell>(&m_edits.first());
    const auto *theirs = std::get_if<SetCell>(&other->m_edits.constFirst());
    if (other->m_typingRun != m_typingRun || !mine || !theirs || mine->path != theirs->path)
        return false;
    mine->after = theirs->after;
    // Typed back to where it began: nothing to undo.
    setObsolete(mine->before == mine->after);
    return true;
}
