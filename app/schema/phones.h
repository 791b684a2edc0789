#pragma once

#include <QString>
#include <QtPlugin>

/// What is known of the world's numbering plans. It is heavy, so it comes as a plugin after the first paint;
/// until then, and where it is missing, a rough look at the characters has to do.
class Phones
{
public:
    virtual ~Phones() = default;

    /// Whether the number can be dialled. A region is an ISO 3166 code of two letters; without one, a number
    /// that doesn't begin with + may be anything and gets the benefit of the doubt.
    virtual bool canBeDialled(const QString &number, const QString &region) const = 0;
    /// "+57 300 1234567"; empty when the number can't be dialled or its country isn't known.
    virtual QString international(const QString &number, const QString &region) const = 0;
};

/// Loads the plugin; nullptr where it is missing. It stays loaded until the program ends.
const Phones *loadPhones();

#define CE_PHONES_ID "contact-editor.Phones/1"
Q_DECLARE_INTERFACE(Phones, CE_PHONES_ID)
