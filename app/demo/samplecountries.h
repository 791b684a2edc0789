#pragma once

#include <QStringView>

#include <span>

/// How the documents of a country look: the type, and a pattern for Dice::fill() in which {dob} and {sex} may
/// stand for the person's.
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

/// What the people of one language are called, and what they call things.
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

/// What a believable contact of one country is made of.
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
