#pragma once

#include "client/outcome.h"

#include <QString>

/// Judges answers by whether the contact with this id is in them; of several only where one need not be
/// alone, as in a list.
ResponseValidator contactResponseValidator(const QString &id, bool exactlyOne);
