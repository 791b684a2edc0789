#pragma once

#include "contact/contact.h"

#include <QDateTime>

/// What a contact is corrected against: its values as last heard, and how they came to be known.
struct Baseline
{
    enum class Origin
    {
        Fetched,
        File,
        Clipboard
    };

    /// An undocumented member on the top level: shown, never sent.
    struct UnknownMember
    {
        QString key;
        QByteArray json;
        bool operator==(const UnknownMember &) const = default;
    };

    Contact contact;
    QString id;                          ///< lower-case uuid; empty when the text has none
    Origin origin = Origin::Clipboard;   ///< the one that asks for the most care, until it is said
    QDateTime when;                      ///< UTC
    QString accountId;                   ///< of the profile in use then
    QList<bool> presentKeys;             ///< for each field, whether its key was there
    QList<UnknownMember> unknownMembers; ///< as they came, duplicates included
    QList<Path> duplicates;              ///< documented keys that came more than once; the last was taken

    /// Documented keys that were not there.
    int missingKeys() const { return int(presentKeys.count(false)); }

    bool operator==(const Baseline &) const = default;
};
