#include "ui/text/drafttext.h"

#include "store/draftstore.h"

#include <QCoreApplication>

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

} // namespace

QString draftStateText(DraftState state)
{
    switch (state) {
    case DraftState::Edited:
        return DraftText::tr("edited");
    case DraftState::Sending:
        return DraftText::tr("sending");
    case DraftState::NotSent:
        return DraftText::tr("not sent");
    case DraftState::Unknown:
        return DraftText::tr("may have been sent");
    }
    Q_UNREACHABLE();
}

QString notSavedText(const DraftStore *store)
{
    if (!store)
        return DraftText::tr("Drafts are not kept in this session: what you type is in memory only.");
    return DraftText::tr(
               "What you type can't be written to the disk (%1). It stays in memory, and writing is tried "
               "again. Make room on the disk, or send before you close the program.")
        .arg(store->failure());
}
