#pragma once

#include <QString>

#include <iterator>
#include <random>

namespace demo {

/// Random numbers from a fixed seed. The sequence is the same with every standard library, unlike that of std
/// distributions.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    /// A number from 0 to bound - 1.
    int below(int bound);
    bool oneIn(int bound) { return below(bound) == 0; }

    template <typename Range>
    decltype(auto) pick(const Range &range)
    {
        return range[below(int(std::size(range)))];
    }

    /// Replaces each # in the pattern by a digit and each ? by a consonant.
    QString fill(QStringView pattern);
    /// A version 4 UUID in lower case, without braces.
    QString uuid();

private:
    std::mt19937 m_engine;
};

} // namespace demo
