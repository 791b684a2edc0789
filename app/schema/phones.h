#pragma once

#include <QString>
#include <QtPlugin>

/// Validates and formats phone numbers by the world's numbering plans. Loaded as a plugin after the first
/// paint, because the data is large; without it, numbers are only checked for their characters.
class Phones
{
public:
    virtual ~Phones() = default;

    /// Whether the number can be dialled. The region is an ISO 3166 code of two letters. Without one, a
    /// number that doesn't begin with + counts as valid.
    virtual bool canBeDialled(const QString &number, const QString &region) const = 0;
    /// "+57 300 1234567"; empty if the number can't be dialled or its country isn't known.
    virtual QString international(const QString &number, const QString &region) const = 0;
};

/// Loads the plugin; returns nullptr if it is missing. It stays loaded until the program ends.
const Phones *loadPhones();

#define CE_PHONES_ID "contact-editor.Phones/1"
Q_DECLARE_INTERFACE(Phones, CE_PHONES_ID)
