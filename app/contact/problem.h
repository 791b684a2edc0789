#pragma once

#include "contact/path.h"
#include "schema/codec.h"

#include <QMetaType>

/// What is wrong at one place of a contact. Errors block sending; warnings never do.
struct Problem
{
    Path path;
    codec::ValidationIssue issue = codec::ValidationIssue::None;
    codec::Severity severity = codec::Severity::Warning;

    bool operator==(const Problem &) const = default;
};

Q_DECLARE_METATYPE(Problem)
