#include "session/omissionplan.h"

#include "contact/answer.h"
#include "contact/maskedcontact.h"
#include "contact/requestbody.h"
#include "schema/json.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

/// Nobody is found by it, nobody watches it, and it comes back by being sent.
bool isHarmless(const Field &field)
{
    constexpr Trait heavy[] = {Trait::Identity, Trait::Risky,        Trait::Guarded,
                               Trait::Deletion, Trait::NoCardNumber, Trait::ServerOwned};
    return field.type == FieldType::Text && field.nullable &&
           std::ranges::none_of(heavy, [&field](Trait trait) { return field.has(trait); });
}

/// Rather one that means nothing to the program than one that others see suggested, or a name.
int weight(const Field &field)
{
    return field.has(Trait::NamePart) ? 2 : field.has(Trait::Suggests) ? 1 : 0;
}

int fieldToLeaveOut(const Contact &contact)
{
    int best = -1;
    for (int i = 0; i < int(contactFields().size()); ++i) {
        const Field &field = contactFields()[size_t(i)];
        const QString *text = contact.field(i).asText();
        if (isHarmless(field) && text && !text->trimmed().isEmpty() &&
            (best < 0 || weight(field) < weight(contactFields()[size_t(best)])))
            best = i;
    }
    return best;
}

Contact withoutField(Contact contact, int field)
{
    contact.setField(field, Cell::absent());
    return contact;
}

QByteArray bodyOf(const Contact &contact)
{
    return requestBody(contact, contact).json;
}

bool hasValue(const Cell &cell)
{
    const QString *text = cell.asText();
    return cell.isSet() && !(text && text->isEmpty());
}

bool isLost(const Contact &before, const Contact &now, int field)
{
    const RowList &rowsBefore = before.rows(field);
    const RowList &rows = now.rows(field);
    if (rows.size() < rowsBefore.size() || (rowsBefore.isEmpty() && rows.isEmpty() &&
                                            hasValue(before.field(field)) && !hasValue(now.field(field))))
        return true;
    return std::ranges::any_of(rowsBefore, [&](const Row &was) {
        const int at = rows.indexOf(was.id);
        if (at < 0)
            return true;
        for (int column = 0; column < was.cells.size(); ++column) {
            if (hasValue(was.cells.at(column)) && !hasValue(rows.at(at).cells.at(column)))
                return true;
        }
        return false;
    });
}

} // namespace

OmissionPlan planOmission(Baseline baseline)
{
    OmissionPlan plan{.baseline = std::move(baseline)};
    plan.field = fieldToLeaveOut(plan.baseline.contact);
    if (plan.field < 0)
        return plan;
    plan.without = bodyOf(withoutField(plan.baseline.contact, plan.field));
    plan.whole = bodyOf(plan.baseline.contact);
    return plan;
}

OmissionPlan planPutBack(Baseline kept, const Baseline &present)
{
    OmissionPlan plan{.baseline = std::move(kept)};
    plan.whole = bodyOf(plan.baseline.contact);
    plan.differing = tracesIn(plan, present).fields;
    return plan;
}

OmissionTraces tracesIn(const OmissionPlan &plan, const Baseline &seen)
{
    const Contact &before = plan.baseline.contact;
    const QList<QList<RowId>> rows = rowsOf(before);
    Contact now = seen.contact;
    matchRowIds(now, before, rows, freshRow(before));
    OmissionTraces traces;
    for (const Path &path : serverDifferences(before, rows, now)) {
        if (!traces.fields.contains(path.field))
            traces.fields.append(path.field);
    }
    std::ranges::copy_if(traces.fields, std::back_inserter(traces.lost),
                         [&](int field) { return isLost(before, now, field); });
    traces.othersAreGone =
        std::ranges::any_of(plan.baseline.unknownMembers, [&seen](const Baseline::UnknownMember &other) {
            return std::ranges::find(seen.unknownMembers, other.key, &Baseline::UnknownMember::key) ==
                   seen.unknownMembers.end();
        });
    return traces;
}

QByteArray wholeContact(const Baseline &baseline)
{
    QByteArray text = "{\"" + QByteArray(contactIdKey().data(), contactIdKey().size()) + "\":";
    json::appendString(text, baseline.id);
    const QByteArray members = bodyOf(baseline.contact).sliced(1).chopped(1);
    if (!members.isEmpty())
        text += ',' + members;
    for (const Baseline::UnknownMember &other : baseline.unknownMembers) {
        text += ',';
        json::appendString(text, other.key);
        text += ':' + other.json;
    }
    return text + '}';
}

QByteArray shownBody(const OmissionPlan &plan, bool whole)
{
    const Contact shown = masked(plan.baseline.contact);
    return json::indented(bodyOf(whole ? shown : withoutField(shown, plan.field)));
}
