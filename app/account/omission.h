#pragma once

#include <QStringView>

/// What a server does with what a PUT leaves out; the API page has no rule for it.
enum class Omission
{
    Unknown,
    Kept,      ///< it merges: what is left out stays as it was
    Erased,    ///< it replaces: a documented field that is left out loses its value
    ErasedAll, ///< likewise, and values that the API page doesn't name, which are never sent, went too
};

/// The word that it is kept under: "unknown", "kept", "erased", "erasedAll".
QString omissionName(Omission omission);
/// Any other word is Unknown.
Omission omissionFromName(QStringView name);
