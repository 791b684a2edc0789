#pragma once

#include "client/httpresult.h"
#include "client/outcome.h"

/// What an exchange means for what was to be sent: the one table of it. "Not sent" needs a definite refusal
/// by the server, or nothing on the wire. The judge is asked only about a whole, not empty body of a 2xx.
Outcome classify(const HttpResult &result, const ResponseValidator &validator);
