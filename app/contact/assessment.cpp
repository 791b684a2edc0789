#include "contact/assessment.h"

#include <algorithm>

Assessment::Assessment(const Contact &now, const Baseline &baseline)
    : m_now(&now)
    , m_baseline(&baseline)
    , m_changedIn(qsizetype(contactFields().size()))
{
}

Assessment::Assessment(const Assessment &other, const Contact &now, const Baseline &baseline)
    : Assessment(other)
{
    m_now = &now;
    m_baseline = &baseline;
}

void Assessment::all(const Rules &rules)
{
    m_problems.clear();
    m_changed.clear();
    m_changedIn.fill(0);
    m_errors = 0;
    for (int i = 0; i < m_changedIn.size(); ++i) {
        field(i, rules);
        for (const Row &each : m_now->rows(i))
            assess(i, each, rules);
        order(i);
    }
}

void Assessment::field(int field, const Rules &rules)
{
    const FieldType type = contactFields()[size_t(field)].type;
    setChanged({.field = field},
               !codec::sameValue(type, m_now->field(field), m_baseline->contact.field(field)));
    setProblem({.field = field}, validation::ofField(*m_now, *m_baseline, field, rules));
    for (const int dependent : checkedWith(contactFields(), field))
        setProblem({.field = dependent}, validation::ofField(*m_now, *m_baseline, dependent, rules));
}

void Assessment::row(int field, const Row &row, const Rules &rules)
{
    forgetRow(field, row);
    assess(field, row, rules);
}

void Assessment::assess(int field, const Row &row, const Rules &rules)
{
    setChanged({field, row.id, -1}, rowChanged(field, row));
    for (const Problem &problem : validation::ofRow(*m_baseline, field, row, rules))
        setProblem(problem.path, problem);
}

void Assessment::forgetRow(int field, const Row &row)
{
    setChanged({field, row.id, -1}, false);
    for (int column = 0; column < row.cells.size(); ++column)
        setProblem({field, row.id, column}, {});
}

void Assessment::order(int field)
{
    int last = -1;
    bool rising = true;
    for (const Row &row : m_now->rows(field)) {
        const int position = m_baseline->contact.rows(field).indexOf(row.id);
        if (position < 0)
            continue;
        rising = rising && position > last;
        last = position;
    }
    setChanged({field, RowId::None, 0}, !rising);
}

bool Assessment::rowChanged(int field, const Row &row) const
{
    const RowList &baseRows = m_baseline->contact.rows(field);
    const int known = baseRows.indexOf(row.id);
    if (known < 0)
        return !row.removed && !row.isBlank();
    if (row.removed)
        return true;
    const QList<Cell> &before = baseRows.at(known).cells;
    if (before.constData() == row.cells.constData())
        return false; // still shared with the baseline, so unchanged
    const std::span<const Field> columns = contactFields()[size_t(field)].columns;
    for (int column = 0; column < row.cells.size(); ++column) {
        if (!codec::sameValue(columns[size_t(column)].type, row.cells.at(column), before.at(column)))
            return true;
    }
    return false;
}

void Assessment::setChanged(const Path &path, bool changed)
{
    if (changed == m_changed.contains(path))
        return;
    if (changed)
        m_changed.insert(path);
    else
        m_changed.remove(path);
    m_changedIn[path.field] += changed ? 1 : -1;
}

void Assessment::setProblem(const Path &path, const Problem &problem)
{
    const auto isError = [](const Problem &p) {
        return p.severity == codec::Severity::Error ? 1 : 0;
    };
    if (const auto old = m_problems.constFind(path); old != m_problems.cend()) {
        m_errors -= isError(*old);
        m_problems.erase(old);
    }
    if (problem.issue == codec::ValidationIssue::None)
        return;
    m_errors += isError(problem);
    m_problems.insert(path, problem);
}

bool Assessment::isChanged(const Path &path) const
{
    if (path.row == RowId::None)
        return m_changedIn.at(path.field) > 0;
    if (path.column < 0)
        return m_changed.contains(path);
    const Cell *now = m_now->cell(path);
    const Cell *before = m_baseline->contact.cell(path);
    const FieldType type = contactFields()[size_t(path.field)].columns[size_t(path.column)].type;
    return now && !codec::sameValue(type, *now, before ? *before : Cell::absent());
}

const Problem *Assessment::problem(const Path &path) const
{
    const auto found = m_problems.constFind(path);
    return found == m_problems.cend() ? nullptr : &*found;
}

QList<Problem> Assessment::problems() const
{
    QList<Problem> list = m_problems.values();
    std::ranges::sort(list, {}, [this](const Problem &problem) {
        const Path &path = problem.path;
        const int row = path.row == RowId::None ? -1 : m_now->rows(path.field).indexOf(path.row);
        return std::tuple(path.field, row, path.column);
    });
    return list;
}
