#pragma once

#include <QStringList>

/// Makes the folder (0700) where it is missing, and those above it as everywhere; narrows its permissions
/// where they are wider. False when that can't be done.
bool ensurePrivateFolder(const QString &folder);

/// Makes the folder (0700) and the file (0600) where they are missing, never wider in between, and narrows
/// the permissions where they are wider; never widens them. False when that can't be done.
bool ensurePrivateFile(const QString &path);

/// Writes a file (0600) where none is yet, in a folder that is there: true says that the bytes are on the
/// disk. False leaves nothing behind, and never touches another file.
bool writeNewPrivateFile(const QString &path, const QByteArray &bytes);

/// Removes "name.XXXXXX" beside the file: what a save that was killed leaves behind, readable by all. Waits
/// for no other save; where one is under way, that is for the next start.
void removeStaleCopies(const QString &path);

/// Keeps these bytes of a file beside it as "name.damaged-<UTC date and time>" (0600); never overwrites
/// another, and makes no second copy of the same. Gives the copy's name without its folder, empty when it
/// can't be written.
QString setCopyAside(const QString &path, const QByteArray &bytes);
