#pragma once

#include "contact/baseline.h"
#include "contact/validation.h"

#include <QHash>
#include <QSet>

/// What follows from a contact and its baseline: what is changed, what is wrong. Kept up to date place by
/// place, at a cost that doesn't grow with the contact; all() gets the same by comparing everything.
class Assessment
{
public:
    /// Both must outlive it.
    Assessment(const Contact &now, const Baseline &baseline);
    /// The same findings about a copy of what `other` is about.
    Assessment(const Assessment &other, const Contact &now, const Baseline &baseline);

    void all(const Rules &rules);
    /// The field, and the fields that are checked together with it.
    void field(int field, const Rules &rules);
    void row(int field, const Row &row, const Rules &rules);
    /// The row is gone.
    void forgetRow(int field, const Row &row);
    /// Rows came, went or moved: compares the order of those that the baseline knows.
    void order(int field);

    /// Of a field, a row or a cell; of a table: anything in it.
    bool isChanged(const Path &path) const;
    /// Changed fields, changed, new and removed rows, and tables whose order changed.
    int changeCount() const { return int(m_changed.size()); }
    /// nullptr if nothing is wrong there. The pointer lives until the next change.
    const Problem *problem(const Path &path) const;
    /// In the order of the table.
    QList<Problem> problems() const;
    int errorCount() const { return m_errors; }

private:
    /// Of a row about which nothing is stored yet.
    void assess(int field, const Row &row, const Rules &rules);
    bool rowChanged(int field, const Row &row) const;
    void setChanged(const Path &path, bool changed);
    void setProblem(const Path &path, const Problem &problem);

    const Contact *m_now;
    const Baseline *m_baseline;
    QHash<Path, Problem> m_problems;
    QSet<Path> m_changed;   // fields, rows ({field, row, -1}) and orders ({field, None, 0})
    QList<int> m_changedIn; // for each field, how many of m_changed are in it
    int m_errors = 0;
};
