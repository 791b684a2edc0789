#pragma once

#include <QString>

#include <iterator>
#include <random>

/// Draws from a fixed seed; gives the same sequence with every standard library, whose own distributions
/// differ.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 … bound - 1.
    int below(int bound);
    bool oneIn(int bound) { return below(bound) == 0; }

    template <typename Range>
    decltype(auto) pick(const Range &range)
    {
        return range[below(int(std::size(range)))];
    }

    /// The pattern with a digit for each # and a consonant for each ?.
    QString fill(QStringView pattern);
    /// A version 4 uuid, lower-case and without braces.
    QString uuid();

private:
    std::mt19937 m_engine;
};
