#include "bench/figure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace figure {

double percentile(Times times, int part)
{
    if (times.isEmpty())
        return 0;
    std::ranges::sort(times);
    return times.at((times.size() - 1) * part / 100);
}

double median(Times times)
{
    return percentile(std::move(times), 50);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void alternate(int rounds, const std::function<void()> &ours, const std::function<void()> &reference)
{
    for (int round = 0; round < rounds; ++round) {
        ours();
        reference();
    }
}

void print(const char *name, const char *unit, double ours, double reference, const Limit &limit)
{
    const auto number = [](double value, const char *after) {
        return value > 0 ? QByteArray::number(value, 'f', value < 10 ? 3 : 1) + after : QByteArray("-");
    };
    const QByteArray ending = QByteArray(" ") + unit;
    const double ratio = reference > 0 ? ours / reference : 0;
    const double held = limit.of == Limit::Of::Ratio ? ratio : ours;
    const bool good = limit.atLeast ? held >= limit.value : held <= limit.value;
    const QByteArray bound = QByteArray(limit.atLeast ? ">= " : "<= ") + QByteArray::number(limit.value) +
                             (limit.of == Limit::Of::Ratio ? QByteArray(" x") : ending);
    std::printf("%-52s %12s %12s %9s %10s  %s\n", name, number(ours, ending.constData()).constData(),
                number(reference, ending.constData()).constData(), number(ratio, " x").constData(),
                bound.constData(), good ? "ok" : "OVER");
    std::fflush(stdout);
}

} // namespace figure
