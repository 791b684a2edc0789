#pragma once

#include <QStringView>

/// What a server does with the fields that a PUT leaves out. The API page doesn't say, so whoever sets up an
/// account may state it.
enum class PutSemantics
{
    Unknown,
    Merges,  ///< fields that are left out keep their values
    Replaces ///< fields that are left out lose their values
};

/// The word in the settings file: "unknown", "kept" or "erased".
QString putSemanticsName(PutSemantics semantics);
/// Also reads "erasedAll", which earlier versions wrote, as Replaces. Any other word is Unknown.
PutSemantics putSemanticsFromName(QStringView name);
