#include "ui/text/omissionsentences.h"

#include "schema/datetext.h"
#include "ui/text/usermessage.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

using Found = OmissionResult::Found;
using After = OmissionResult::After;
using Refusal = OmissionTest::Refusal;
using Stage = OmissionTest::Stage;

namespace {

struct OmissionTr
{
    Q_DECLARE_TR_FUNCTIONS(OmissionSentences)
};

QString contactName(const Baseline &baseline)
{
    const QString name = baseline.contact.displayName().simplified();
    return name.isEmpty() ? baseline.id
                          : OmissionTr::tr("%1 (%2)", "a contact's name and ID").arg(name, baseline.id);
}

QString labels(const QList<int> &fields)
{
    QStringList labels;
    for (const int field : fields)
        labels << fieldLabel(contactFields()[size_t(field)]);
    return QLocale().createSeparatedList(labels);
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// Why a request failed.
QString cause(const Outcome &outcome, const Profile &profile)
{
    return outcome.reason == Outcome::Reason::NoSuchContact
               ? OmissionTr::tr("There is no contact with this ID.")
               : testMessage(outcome, profile).what;
}

QString found(const OmissionResult &result, const Profile &profile)
{
    switch (result.found) {
    case Found::Kept:
        return OmissionTr::tr("The value was still there: this server keeps what a request leaves out.");
    case Found::Erased:
        return OmissionTr::tr("The value was gone: this server erases what a request leaves out.");
    case Found::ErasedAll:
        return OmissionTr::tr(
            "The value was gone, and values that the API page doesn't name with it: this server "
            "erases what a request leaves out.");
    case Found::ChangedOtherwise:
        return OmissionTr::tr(
            "The server changed something else than the value, so that it isn't known what it "
            "does with what is left out.");
    case Found::NoAnswer:
        return joined({OmissionTr::tr("The server did not confirm the contact without the value, so that it "
                                      "isn't known what it does with what is left out."),
                       cause(result.request, profile)});
    case Found::NotSeen:
        return joined({OmissionTr::tr("The contact could not be fetched to see whether the value was still "
                                      "there."),
                       cause(result.request, profile)});
    case Found::NotAsked:
        return {};
    }
    Q_UNREACHABLE();
}

QString after(const OmissionResult &result, const Profile &profile)
{
    switch (result.after) {
    case After::NeverChanged:
        return OmissionTr::tr("The contact is as it was.");
    case After::PutBack:
        return result.differing.isEmpty()
                   ? OmissionTr::tr("The contact is as it was: it has been put back.")
                   : OmissionTr::tr(
                         "The contact has been put back; the server writes this in its own way: %1.")
                         .arg(labels(result.differing));
    case After::NotPutBack:
        return joined({OmissionTr::tr("The contact could not be put back, and may lack a value."),
                       cause(result.trouble, profile)});
    case After::NotSeen:
        return joined(
            {OmissionTr::tr("The server says that the contact has been put back, but it could not be "
                            "fetched to make sure."),
             cause(result.trouble, profile)});
    case After::Differs:
        return result.differing.isEmpty()
                   ? OmissionTr::tr("The contact has been put back, but for values that the API page doesn't "
                                    "name: the server has them no longer.")
                   : OmissionTr::tr("The contact has been put back, and yet it isn't as it was: %1.")
                         .arg(labels(result.differing));
    }
    Q_UNREACHABLE();
}

/// What to do about a contact that isn't known to be as it was.
QString omissionAdvice(const OmissionTest &test, const OmissionResult &result)
{
    if (test.keptAs().isEmpty())
        return {};
    const QString path = QDir::toNativeSeparators(test.keptAs());
    if (result.isAsBefore())
        return OmissionTr::tr("Its copy %1 could not be deleted; delete it yourself.").arg(path);
    const bool failed = result.after == After::NotPutBack || result.after == After::NotSeen;
    return joined({failed ? fetchMessage(result.trouble, test.profile()).remedy : QString(),
                   OmissionTr::tr(
                       "Put it back once more. As it was, it is in the file %1, which can be opened like any "
                       "contact, and which this program tells of at its next start.")
                       .arg(path)});
}

} // namespace

QString omissionText(const Profile &profile)
{
    const QString when = datetext::written(profile.omissionFound);
    switch (profile.omission) {
    case Omission::Unknown:
        return OmissionTr::tr("Whether this server keeps or erases what a request leaves out isn't known.");
    case Omission::Kept:
        return OmissionTr::tr("This server keeps what a request leaves out (found on %1).").arg(when);
    case Omission::Erased:
        return OmissionTr::tr("This server erases what a request leaves out (found on %1).").arg(when);
    case Omission::ErasedAll:
        return OmissionTr::tr(
                   "This server erases what a request leaves out, and values that the API page doesn't "
                   "name with it (found on %1).")
            .arg(when);
    }
    Q_UNREACHABLE();
}

QString omissionPlanText(const OmissionPlan &plan)
{
    const QString name = contactName(plan.baseline);
    if (plan.field < 0) {
        return plan.differing.isEmpty()
                   ? OmissionTr::tr(
                         "%1 lacks values that the API page doesn't name. No request can put them back.")
                         .arg(name)
                   : OmissionTr::tr(
                         "%1 isn't as it was: %2. This request puts it back, then it is fetched to "
                         "make sure.")
                         .arg(name, labels(plan.differing));
    }
    const Field &field = contactFields()[size_t(plan.field)];
    const QString both =
        OmissionTr::tr(
            "The first request sends %1 without “%2”, which is “%3”. Then the contact is fetched to "
            "see whether the value is still there. If anything has changed, the second request puts "
            "the contact back, and it is fetched to make sure.")
            .arg(name, fieldLabel(field), cellText(field, plan.baseline.contact.field(plan.field)));
    const auto others = int(plan.baseline.unknownMembers.size());
    return others == 0 ? both
                       : joined({both, OmissionTr::tr("%n value(s) of it that the API page doesn't name are "
                                                      "never sent: should the server erase them, no request "
                                                      "can put them back.",
                                                      nullptr, others)});
}

QString omissionStageText(Stage stage)
{
    switch (stage) {
    case Stage::Idle:
    case Stage::Planned:
    case Stage::Over:
        return {};
    case Stage::Fetching:
        return OmissionTr::tr("The contact is being fetched…");
    case Stage::LeavingOut:
        return OmissionTr::tr("The contact is being sent without the value…");
    case Stage::Looking:
        return OmissionTr::tr("The contact is being fetched to see what has become of the value…");
    case Stage::PuttingBack:
        return OmissionTr::tr("The contact is being put back…");
    case Stage::Verifying:
        return OmissionTr::tr("The contact is being fetched to make sure that it is as it was…");
    }
    Q_UNREACHABLE();
}

UserMessage omissionResultSentence(const OmissionTest &test, const OmissionResult &result)
{
    const QString of = found(result, test.profile());
    const QString contact = after(result, test.profile());
    return {result.isAsBefore() ? joined({of, contact}) : joined({contact, of}),
            omissionAdvice(test, result)};
}

UserMessage omissionRefusalSentence(const OmissionTest &test, Refusal refusal, const Outcome &outcome)
{
    const QString path = QDir::toNativeSeparators(test.keptAs());
    switch (refusal) {
    case Refusal::Production:
        return {
            OmissionTr::tr("This test changes a contact for a moment, so it is not for production accounts."),
            {}};
    case Refusal::NotFetched:
        return {cause(outcome, test.profile()), fetchMessage(outcome, test.profile()).remedy};
    case Refusal::NothingToLeaveOut:
        return {OmissionTr::tr("This contact has no plain text that could be left out without a risk."),
                OmissionTr::tr("Pick another contact.")};
    case Refusal::NotKept:
        return {OmissionTr::tr("Nothing was sent: the contact, as it is, can't be kept on the disk first."),
                OmissionTr::tr("Make room on the disk, then try again.")};
    case Refusal::Unreadable:
        return {OmissionTr::tr("The file %1 holds no contact.").arg(path), {}};
    }
    Q_UNREACHABLE();
}

QString keptContactText(const KeptContact &kept)
{
    const QString path = QDir::toNativeSeparators(kept.path);
    if (kept.contactId.isEmpty())
        return OmissionTr::
            tr("A test of what a request leaves out has not come to its end, and what it left in %1 can't be "
               "read.")
                .arg(path);
    return OmissionTr::tr(
               "A test of the account “%1” has not come to its end: the contact %2 may lack a value. "
               "As it was, it "
               "is in the file %3.")
        .arg(kept.accountName, kept.contactId, path);
}
