#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

/// How one figure of the table came out: ours, beside what it is held against.
namespace figure {

/// Times of one thing, in the unit of its figure.
using Times = QList<double>;

double median(Times times);
/// The time that this part of a hundred stays within.
double percentile(Times times, int part);

/// Milliseconds that a call takes.
double milliseconds(const std::function<void()> &work);
/// Both in turn, as often as wanted, so that what else the machine does falls on both.
void alternate(int rounds, const std::function<void()> &ours, const std::function<void()> &reference);

/// A limit of the issue: ours, or ours in relation to the reference, is at most (or at least) this.
struct Limit
{
    enum class Of
    {
        Ours,
        Ratio
    };
    Of of = Of::Ours;
    double value = 0;
    bool atLeast = false;
};

/// Prints the line of the table. A reference of 0 is none.
void print(const char *name, const char *unit, double ours, double reference, const Limit &limit);

} // namespace figure
