#include "contact/validation.h"

#include "schema/phones.h"

namespace validation {

using codec::Severity;
using codec::ValidationIssue;

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

/// True also for what isn't a phone, for an empty one, and without `phones`.
bool canBeDialled(std::span<const Field> fields, const QList<Cell> &cells, int at, const Phones *phones)
{
    if (!phones || fields[size_t(at)].type != FieldType::Phone)
        return true;
    const QString *number = cells.at(at).asText();
    return !number || number->trimmed().isEmpty() ||
           phones->canBeDialled(*number, phoneRegion(fields, cells, at));
}

/// Thousands of cells are checked at once, so `isUnchanged` is called only when it matters.
template <typename IsUnchanged>
Problem weighed(const Path &path, ValidationIssue issue, const Baseline &baseline, IsUnchanged isUnchanged)
{
    if (issue == ValidationIssue::None && baseline.duplicates.isEmpty())
        return {path};
    const bool unchanged = isUnchanged();
    if (issue == ValidationIssue::None && unchanged && baseline.duplicates.contains(path))
        issue = ValidationIssue::DuplicateKey;
    return {path, issue, unchanged ? Severity::Warning : codec::severityOf(issue)};
}

} // namespace

Problem ofField(const Contact &now, const Baseline &baseline, int field, const Rules &rules)
{
    const Field &description = contactFields()[size_t(field)];
    const Cell &cell = now.field(field);
    ValidationIssue issue = codec::validate(description, cell, rules.today);
    if (issue == ValidationIssue::None && !canBeDialled(contactFields(), now.fields(), field, rules.phones))
        issue = ValidationIssue::NotAPhone;
    return weighed({.field = field}, issue, baseline,
                   [&] { return codec::sameValue(description.type, cell, baseline.contact.field(field)); });
}

QList<Problem> ofRow(const Baseline &baseline, int field, const Row &row, const Rules &rules)
{
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    const RowList &baseRows = baseline.contact.rows(field);
    const int known = baseRows.indexOf(row.id);
    QList<Problem> problems;
    if (row.removed || (known < 0 && row.isBlank()))
        return problems;
    for (int column = 0; column < row.cells.size(); ++column) {
        const Field &description = columns[size_t(column)];
        const Cell &cell = row.cells.at(column);
        ValidationIssue issue = codec::validate(description, cell, rules.today);
        if (issue == ValidationIssue::None && isExpired(row, columns, column, rules.today))
            issue = ValidationIssue::Expired;
        if (issue == ValidationIssue::None && !canBeDialled(columns, row.cells, column, rules.phones))
            issue = ValidationIssue::NotAPhone;
        const Problem problem = weighed({field, row.id, column}, issue, baseline, [&] {
            return known >= 0 &&
                   codec::sameValue(description.type, cell, baseRows.at(known).cells.at(column));
        });
        if (problem.issue != ValidationIssue::None)
            problems.append(problem);
    }
    return problems;
}

QList<Problem> all(const Contact &now, const Baseline &baseline, const Rules &rules)
{
    QList<Problem> problems;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (const Problem problem = ofField(now, baseline, field, rules);
            problem.issue != ValidationIssue::None)
            problems.append(problem);
        for (const Row &row : now.rows(field))
            problems += ofRow(baseline, field, row, rules);
    }
    return problems;
}

} // namespace validation
