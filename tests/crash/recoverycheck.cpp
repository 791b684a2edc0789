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
    fault = look(database);
}

QString RecoveryCheck::look(const QString &path)
{
    DraftDatabase database(path);
    const SqliteFile::Opening opening = database.open();
    if (!opening.open || !opening.setAside.isEmpty())
        return u"the file can't be used"_s;
    const auto list = database.list();
    if (!list || list->size() > 1)
        return u"the list of drafts can't be"_s;
    if (list->isEmpty())
        return {};
    std::optional<DraftHolder> holder;
    if (!database.claim(list->constFirst().key, &holder) || holder)
        return u"the dead hold it"_s;
    if (!database.read(list->constFirst().key, &draft) || !draft)
        return u"the draft can't be read"_s;
    return takeUp();
}

QString RecoveryCheck::takeUp()
{
    const auto read = draftbytes::baseline(draft->baseline);
    if (!read)
        return u"the base can't be read"_s;
    baseline = *read;
    ContactModel model([] { return QDate::currentDate(); });
    QUndoStack &stack = *model.undoStack();
    if (model.resume(baseline, stepsOf(*draft), draft->position) != draft->steps.size())
        return u"steps don't fit"_s;
    if (stack.index() != draft->position)
        return u"the position can't be"_s;
    const DraftSummary &summary = draft->summary;
    state = typinglog::stateOf(model);
    if (summary.changes != model.assessment().changeCount())
        return u"the list says %1 changes, and there are %2"_s.arg(summary.changes)
            .arg(model.assessment().changeCount());
    // Half characters, and some that nobody sees, are others or none to SQLite.
    const QString name = model.now().displayName();
    if (name.isValidUtf16() && letters(summary.name) != letters(name))
        return u"the list has another name"_s;
    if (!summary.open)
        return u"it was open"_s;
    if (summary.state == DraftState::Sending)
        return u"nobody is sending it"_s;
    if (summary.state == DraftState::Unknown && draft->sent.isEmpty())
        return u"it may have been sent, but what?"_s;
    if (summary.state == DraftState::Edited && !draft->sent.isEmpty())
        return u"it was sent, and nobody says so"_s;
    stack.setIndex(0);
    if (!(model.now() == baseline.contact))
        return u"undo doesn't lead to the base"_s;
    stack.setIndex(stack.count());
    top = typinglog::stateOf(model);
    return {};
}
