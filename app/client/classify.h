#pragma once

#include "client/httpresult.h"
#include "client/outcome.h"

/// Converts the result of an exchange to an outcome, by a single table. Kind::NotApplied requires a definite
/// refusal by the server, or that nothing was transmitted. The validator is called only for a complete,
/// non-empty body of a 2xx response.
Outcome classify(const HttpResult &result, const ResponseValidator &validator);
