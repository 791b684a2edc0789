#pragma once

#include <QString>

/// The text as it is compared when a person looks for something: without case, accents and the blanks around
/// it.
QString folded(const QString &text);
