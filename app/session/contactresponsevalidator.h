#pragma once

#include "client/outcome.h"

#include <QString>

/// Returns a validator that accepts a response body if it contains the contact `id`. If `exactlyOne` is
/// false, the body may contain other contacts too, as a list does.
ResponseValidator contactResponseValidator(const QString &id, bool exactlyOne);
