#include "contact/validation.h"

#include "contact/dialling.h"

namespace validation {

using codec::Complaint;
using codec::Severity;

namespace {

bool isExpired(const Row &row, std::span<const Field> columns, int column, QDate today)
{
    const int yearColumn = companionIndex(columns, columns[size_t(column)], CompanionRole::Year);
    if (yearColumn < 0)
        return false;
    const qint64 *month = row.cells.at(column).asInteger();
    const qint64 *year = row.cells.at(yearColumn).asInteger();
    if (!month || !year || *month < 1 || *month > 12 || *year < 1000 || *year > 9999)
        return false;
    return QDate(int(*year), int(*month), 1).addMonths(1) <= today;
}

/// `cameThatWay` is asked only where it matters: thousands of cells are checked at once.
template <typename CameThatWay>
Problem weighed(const Path &path, Complaint complaint, const Base &base, CameThatWay cameThatWay)
{
    if (complaint == Complaint::None && base.duplicates.isEmpty())
        return {path};
    const bool came = cameThatWay();
    if (complaint == Complaint::None && came && base.duplicates.contains(path))
        complaint = Complaint::DuplicateKey;
    return {path, complaint, came ? Severity::Warning : codec::severityOf(complaint)};
}

} // namespace

Problem ofField(const Contact &now, const Base &base, int field, const Rules &rules)
{
    const Field &description = contactFields()[size_t(field)];
    const Cell &cell = now.field(field);
    Complaint complaint = codec::complain(description, cell, rules.today);
    if (complaint == Complaint::None && !dialling::canBe(now, {.field = field}, rules.phones))
        complaint = Complaint::NotAPhone;
    return weighed({.field = field}, complaint, base,
                   [&] { return codec::sameValue(description.type, cell, base.contact.field(field)); });
}

QList<Problem> ofRow(const Base &base, int field, const Row &row, const Rules &rules)
{
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    const RowList &baseRows = base.contact.rows(field);
    const int known = baseRows.indexOf(row.id);
    QList<Problem> problems;
    if (row.removed || (known < 0 && row.isBlank()))
        return problems;
    for (int column = 0; column < row.cells.size(); ++column) {
        const Field &description = columns[size_t(column)];
        const Cell &cell = row.cells.at(column);
        Complaint complaint = codec::complain(description, cell, rules.today);
        if (complaint == Complaint::None && isExpired(row, columns, column, rules.today))
            complaint = Complaint::Expired;
        if (complaint == Complaint::None && !dialling::canBe(row, columns, column, rules.phones))
            complaint = Complaint::NotAPhone;
        const Problem problem = weighed({field, row.id, column}, complaint, base, [&] {
            return known >= 0 &&
                   codec::sameValue(description.type, cell, baseRows.at(known).cells.at(column));
        });
        if (problem.complaint != Complaint::None)
            problems.append(problem);
    }
    return problems;
}

QList<Problem> all(const Contact &now, const Base &base, const Rules &rules)
{
    QList<Problem> problems;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (const Problem problem = ofField(now, base, field, rules); problem.complaint != Complaint::None)
            problems.append(problem);
        for (const Row &row : now.rows(field))
            problems += ofRow(base, field, row, rules);
    }
    return problems;
}

} // namespace validation
