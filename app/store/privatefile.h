#pragma once

#include <QStringList>

#include <functional>

class QIODevice;

/// Creates the folder (0700) if it is missing, and its parents with default permissions; removes the
/// permissions of group and others. Returns false on failure.
bool ensurePrivateFolder(const QString &folder);

/// Creates the folder (0700) and the file (0600) if they are missing, never with wider permissions in
/// between. Removes permissions of group and others and never adds any. Returns false on failure.
bool ensurePrivateFile(const QString &path);

/// Creates the file (0600) in an existing folder if it is missing, and removes the permissions of group and
/// others, for a library that writes the file by its name. Returns false on failure.
bool makePrivateFile(const QString &path);

/// Replaces the file (0600) by what `write` writes, or leaves it as it was. Nobody else may read it before
/// its first byte is written. Returns an empty string, or why the file was not written.
QString savePrivateFile(const QString &path, const std::function<void(QIODevice &)> &write);

/// Creates a file (0600) in an existing folder and writes it to the disk (fsync). Fails if the file exists. A
/// failure leaves no file behind.
bool writeNewPrivateFile(const QString &path, const QByteArray &bytes);

/// Removes "name.XXXXXX" next to the file: copies, readable by all, that crashed saves leave behind. Does
/// nothing while another process saves the file; the next start removes them.
void removeStaleCopies(const QString &path);

/// Saves the bytes next to the file as "name.damaged-<UTC date and time>" (0600); never overwrites a file,
/// and reuses an existing copy with the same bytes. Returns the copy's file name; empty if it can't be
/// written.
QString setCopyAside(const QString &path, const QByteArray &bytes);
