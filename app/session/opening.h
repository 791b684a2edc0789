#pragma once

#include <QStringList>

#include <optional>

/// What a person can paste or type to name a contact.
namespace opening {

/// The uuid in a text that holds exactly one, lower-case, wherever it stands: bare, in a URL, in a sentence.
/// The same uuid twice counts as one.
std::optional<QString> onlyUuid(const QString &text);

/// All of them, each once, in the order in which they stand there.
QStringList uuidsIn(const QString &text);

/// Whether somebody who hands this text over means JSON.
bool looksLikeJson(const QString &text);

} // namespace opening
