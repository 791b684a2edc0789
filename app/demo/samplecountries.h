#pragma once

#include <QStringView>

#include <span>

namespace demo {

/// The documents of a country: the type, and a pattern for Dice::fill() in which {dob} and {sex} stand for
/// the person's data.
struct SampleDocument
{
    QStringView type;
    QStringView pattern;
};

struct SampleCity
{
    QStringView name;
    QStringView state;
    QStringView zipCode; ///< pattern
};

/// Names and other words in one language.
struct SampleLanguage
{
    std::span<const QStringView> women;
    std::span<const QStringView> men;
    std::span<const QStringView> surnames;
    std::span<const QStringView> addressAliases;
    std::span<const QStringView> references;
    std::span<const QStringView> companies; ///< %1 stands for a surname
    std::span<const QByteArrayView> tags;   ///< JSON, patterns
};

/// The parts of a plausible contact in one country.
struct SampleCountry
{
    QStringView name;
    QStringView code;
    QStringView phone; ///< pattern
    SampleDocument person;
    SampleDocument company;
    std::span<const SampleCity> cities;
    std::span<const QStringView> streets;
    const SampleLanguage *language;
};

std::span<const SampleCountry> sampleCountries();

} // namespace demo
