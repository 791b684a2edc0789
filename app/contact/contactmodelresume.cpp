// How a ContactModel gets its contact, with the undo stack that the contact had when it was kept.
#include "contact/answer.h"
#include "contact/contactmodel.h"
#include "contact/editstep.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace {

/// All of the edits, or none.
bool applyFitting(Contact &contact, const Edits &edits)
{
    for (auto at = edits.cbegin(); at != edits.cend(); ++at) {
        if (!fits(contact, *at)) {
            while (at != edits.cbegin())
                ::apply(contact, inverse(*--at));
            return false;
        }
        ::apply(contact, *at);
    }
    return true;
}

} // namespace

void ContactModel::load(Baseline baseline)
{
    resume(std::move(baseline), {}, 0);
}

int ContactModel::resume(Baseline baseline, const QList<draftbytes::KeptStep> &steps, int position)
{
    beginResetModel();
    m_baseline = std::move(baseline);
    m_now = m_baseline.contact;
    m_nextRow = quint32(freshRow(m_now));
    // Later steps are put to the proof too: redo must find them fitting.
    Contact last = m_now;
    int taken = 0;
    for (; taken < steps.size() && applyFitting(last, steps.at(taken).edits); ++taken) {
        for (const Edit &edit : steps.at(taken).edits) {
            if (const auto *insert = std::get_if<InsertRow>(&edit))
                m_nextRow = qMax(m_nextRow, quint32(insert->row.id) + 1);
        }
        if (taken + 1 == position)
            m_now = last;
    }
    if (position > taken)
        m_now = last;
    m_serverMade.clear();
    m_serverSaid.clear();
    m_assessment.all(rules());
    stack(steps.first(taken), qBound(0, position, taken));
    endResetModel();
    emit assessed();
    return taken;
}

/// Puts these steps in the place of those there were. Who listens hears once, of the stack as it is in the
/// end.
void ContactModel::stack(const QList<draftbytes::KeptStep> &steps, int position)
{
    if (steps.isEmpty()) {
        m_undo.clear();
        return;
    }
    const QScopedValueRollback stacking(m_stacking, true);
    {
        const QSignalBlocker quiet(m_undo);
        m_undo.clear();
        for (const draftbytes::KeptStep &step : steps)
            m_undo.push(new EditStep(*this, step.text, step.edits));
        m_undo.setIndex(position == 0 ? 1 : 0);
    }
    m_undo.setIndex(position);
}

draftbytes::KeptStep ContactModel::keptStep(int slot) const
{
    const auto *step = static_cast<const EditStep *>(m_undo.command(slot));
    return step ? draftbytes::KeptStep{step->text(), step->edits()} : draftbytes::KeptStep();
}

quint64 ContactModel::stepRevision(int slot) const
{
    const auto *step = static_cast<const EditStep *>(m_undo.command(slot));
    return step ? step->revision() : 0;
}
