#include "ui/review/reviewwarning.h"

#include "account/profile.h"
#include "session/review.h"
#include "ui/review/reviewdialog.h"

#include <QStringList>

namespace {

/// Names the origin of a contact that was not fetched.
QString elsewhere(Baseline::Origin origin)
{
    switch (origin) {
    case Baseline::Origin::Fetched:
        return {};
    case Baseline::Origin::File:
        return ReviewDialog::tr("This contact came from a file, not from the server, which may hold "
                                "something newer.");
    case Baseline::Origin::Clipboard:
        return ReviewDialog::tr("This contact was pasted and did not come from the server, which may "
                                "hold something newer.");
    }
    Q_UNREACHABLE();
}

/// Counts the fields that have a value in the baseline, have none now, and are not in the body: changes that
/// were undone after a confirmed send.
int takenOut(const Review &review)
{
    int count = 0;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (review.baseline.contact.field(field).isSet() && review.now.field(field).isAbsent() &&
            review.body.rows.at(field).isEmpty())
            ++count;
    }
    return count;
}

/// Describes the possible loss if the server's behaviour is unknown.
QStringList couldErase(const QString &origin, int missing)
{
    QStringList sentences{origin};
    if (missing > 0)
        sentences.append(
            ReviewDialog::tr("%n documented field(s) of it are not known here.", nullptr, missing));
    if (missing > 0 || !origin.isEmpty())
        sentences.append(
            ReviewDialog::tr("The whole contact is sent, so this could erase what isn't known."));
    return sentences;
}

QStringList wouldKeep(const QString &origin, const Review &review)
{
    QStringList sentences{origin};
    if (!origin.isEmpty())
        sentences.append(
            ReviewDialog::tr("The whole contact is sent, so this could overwrite what is newer there."));
    if (const int left = takenOut(review); left > 0)
        sentences.append(ReviewDialog::tr("%n field(s) that have no value here any more are left out of the "
                                          "request, and this server keeps what it has there.",
                                          nullptr, left));
    return sentences;
}

QStringList wouldErase(const QString &origin, const Review &review)
{
    QStringList sentences{origin};
    if (const int missing = review.baseline.missingKeys(); missing > 0)
        sentences.append(
            ReviewDialog::tr("%n documented field(s) of it are not known here and left out of the request, "
                             "and this server erases what is left out.",
                             nullptr, missing));
    else if (!origin.isEmpty())
        sentences.append(
            ReviewDialog::tr("The whole contact is sent, so this could overwrite what is newer there."));
    if (const auto others = int(review.baseline.unknownMembers.size()); others > 0)
        sentences.append(ReviewDialog::tr("%n value(s) of it that the API page doesn't name are never sent, "
                                          "and this server may erase them.",
                                          nullptr, others));
    return sentences;
}

QStringList ofLeftOut(const Review &review, PutSemantics semantics)
{
    const QString origin = elsewhere(review.baseline.origin);
    switch (semantics) {
    case PutSemantics::Unknown:
        return couldErase(origin, review.baseline.missingKeys());
    case PutSemantics::Merges:
        return wouldKeep(origin, review);
    case PutSemantics::Replaces:
        return wouldErase(origin, review);
    }
    Q_UNREACHABLE();
}

} // namespace

QString reviewWarning(const Review &review, const Profile &profile)
{
    QStringList sentences = ofLeftOut(review, profile.putSemantics);
    const QString &openedFor = review.baseline.accountId;
    if (!openedFor.isEmpty() && openedFor.compare(profile.accountId, Qt::CaseInsensitive) != 0)
        sentences.append(
            ReviewDialog::tr("This contact was opened in another account, with the ID %1.").arg(openedFor));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}
