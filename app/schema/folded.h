#pragma once

#include <QString>

/// The string for searching: without case, accents and redundant whitespace.
QString folded(const QString &text);
