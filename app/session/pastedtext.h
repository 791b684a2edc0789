#pragma once

#include <QStringList>

#include <optional>

/// Recognises contact ids and JSON in strings that a person pastes, drops or types.
namespace pastedtext {

/// Returns the lower-case UUID in a string that contains exactly one, anywhere: alone, in a URL or in a
/// sentence. Repetitions of the same UUID count once.
std::optional<QString> onlyUuid(const QString &text);

/// Returns all distinct UUIDs in `text` in the order of their first occurrence.
QStringList uuidsIn(const QString &text);

/// Returns whether the string is meant as JSON, valid or not.
bool looksLikeJson(const QString &text);

} // namespace pastedtext
