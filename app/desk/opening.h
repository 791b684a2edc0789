#pragma once

#include <QString>

#include <optional>

/// What a person can paste or type to name a contact.
namespace opening {

/// The uuid in a text that holds exactly one, lower-case, wherever it stands: bare, in a URL, in a sentence.
/// The same uuid twice counts as one.
std::optional<QString> onlyUuid(const QString &text);

} // namespace opening
