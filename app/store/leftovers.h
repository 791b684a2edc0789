#pragma once

class Clock;
class QString;
class Settings;

/// Entries of the keychain that no account has: they are noted in the settings before they come to be so, and
/// until they are gone, so that a kill or a silent keychain leaves no secret that nobody knows of.
namespace leftovers {

/// An entry is about to be written for an account that doesn't have it yet.
void expect(Settings &settings, const QString &entry, const Clock &clock);
/// The entry is to go.
void discard(Settings &settings, const QString &entry);
/// An account has it now, on disk.
void keep(Settings &settings, const QString &entry);

/// Removes them from the keychain, as far as it lets us; asks it nothing when there are none. What another
/// program may be about to give to an account stays.
void tidy(Settings &settings, const Clock &clock);

} // namespace leftovers
