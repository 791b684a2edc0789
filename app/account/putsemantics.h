#pragma once

#include <QStringView>

/// What a server does with fields that a PUT leaves out. The API page doesn't state it, so the person who
/// sets up an account may.
enum class PutSemantics
{
    Unknown,
    Merges,  ///< fields that are left out keep their values
    Replaces ///< fields that are left out lose their values
};

/// The name in the settings file: "unknown", "kept" or "erased".
QString putSemanticsName(PutSemantics semantics);
/// Also reads "erasedAll", which earlier versions wrote, as Replaces. Any other name gives Unknown.
PutSemantics putSemanticsFromName(QStringView name);
