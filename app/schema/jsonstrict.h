#pragma once

#include "schema/json.h"

namespace json {

/// What is wrong with a text that is to be sent: what check() finds, and what Qt reads but other servers
/// won't (RFC 8259): numbers like "1." and ".5", bare control characters in texts, escapes like "\x".
std::optional<Fault> checkStrictly(const QByteArray &text);

} // namespace json
