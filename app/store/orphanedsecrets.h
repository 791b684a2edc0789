#pragma once

class Clock;
class QString;
class Settings;

/// Tracks keychain entries that no account refers to. An entry is marked in the settings before it becomes an
/// orphan and until it is removed, so that neither a crash nor an unresponsive keychain leaves an unknown
/// secret behind.
namespace orphanedsecrets {

/// Marks an entry that is about to be written for an account that doesn't refer to it yet.
void markPending(Settings &settings, const QString &entry, const Clock &clock);
/// Marks an entry for removal.
void markOrphaned(Settings &settings, const QString &entry);
/// Removes the mark of an entry that an account on disk refers to.
void unmark(Settings &settings, const QString &entry);

/// Removes marked entries from the keychain, which isn't accessed if there are none. Recent pending entries
/// are kept: another process may be about to save an account that refers to them.
void removeOrphans(Settings &settings, const Clock &clock);

} // namespace orphanedsecrets
