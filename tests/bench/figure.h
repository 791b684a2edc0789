#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

/// Figures of the benchmarks' table: the editor's value beside the reference.
namespace figure {

/// Measured times, in the unit of the figure.
using Times = QList<double>;

double median(Times times);
/// The percentile `part` of the times, from 0 to 100.
double percentile(Times times, int part);

/// The duration of a call in milliseconds.
double milliseconds(const std::function<void()> &work);
/// Calls both in turn for this number of rounds, so that other load on the computer affects both.
void alternate(int rounds, const std::function<void()> &ours, const std::function<void()> &reference);

/// A required limit: an upper or lower bound of the value, or of its ratio to the reference.
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

/// Prints a line of the table. A reference of 0 means that there is none.
void print(const char *name, const char *unit, double ours, double reference, const Limit &limit);

} // namespace figure
