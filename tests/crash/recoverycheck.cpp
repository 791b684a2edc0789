#include "crash/recoverycheck.h"

#include "models/contactmodel.h"
#include "session/draftreview.h"
#include "store/draftdatabase.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString letters(QString text)
{
    return text.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
}

} // namespace

RecoveryCheck::RecoveryCheck(const QString &database)
{
    fault = checkDatabase(database);
}

QString RecoveryCheck::checkDatabase(const QString &path)
{
    DraftDatabase database(path);
    const SqliteFile::Opening opening = database.open();
    if (!opening.open || !opening.setAside.isEmpty())
        return u"the database cannot be opened"_s;
    const auto list = database.list();
    if (!list || list->size() > 1)
        return u"the list of drafts is unreadable or has more than one draft"_s;
    if (list->isEmpty())
        return {};
    std::optional<DraftHolder> holder;
    if (!database.claim(list->constFirst().key, &holder) || holder)
        return u"claim still held by a process that has exited"_s;
    if (!database.read(list->constFirst().key, &draft) || !draft)
        return u"the draft can't be read"_s;
    return checkDraft();
}

QString RecoveryCheck::checkDraft()
{
    const auto read = draftbytes::baseline(draft->baseline);
    if (!read)
        return u"the baseline can't be read"_s;
    baseline = *read;
    ContactModel model([] { return QDate::currentDate(); });
    QUndoStack &stack = *model.undoStack();
    if (model.resume(baseline, stepsOf(*draft), draft->position) != draft->steps.size())
        return u"the undo steps do not fit the baseline"_s;
    if (stack.index() != draft->position)
        return u"the position in the undo stack is wrong"_s;
    const DraftSummary &summary = draft->summary;
    state = typinglog::stateOf(model);
    if (summary.changes != model.assessment().changeCount())
        return u"the list shows %1 changes instead of %2"_s.arg(summary.changes)
            .arg(model.assessment().changeCount());
    // SQLite changes or drops unpaired surrogates and some invisible characters.
    const QString name = model.now().displayName();
    if (name.isValidUtf16() && letters(summary.name) != letters(name))
        return u"the list shows a wrong name"_s;
    if (!summary.open)
        return u"the draft is not marked as open"_s;
    if (summary.state == DraftState::Sending)
        return u"the draft is still in the sending state"_s;
    if (summary.state == DraftState::Unknown && draft->sent.isEmpty())
        return u"the draft may have been sent, but the sent body is missing"_s;
    if (summary.state == DraftState::Edited && !draft->sent.isEmpty())
        return u"a sent draft is in the edited state"_s;
    stack.setIndex(0);
    if (!(model.now() == baseline.contact))
        return u"undoing all steps does not restore the baseline"_s;
    stack.setIndex(stack.count());
    top = typinglog::stateOf(model);
    return {};
}
