#pragma once

#include <QByteArray>

#include <functional>

class QIODevice;
class QUrl;
class QString;
struct Review;

/// Formats in which a contact is exported.
namespace contactexport {

/// Returns the contact's id and its fields exactly as a PUT would send them. contactreader reads the result
/// as the same contact, including the edits.
QByteArray contactJson(const Review &review);

/// Returns the PUT as a curl command for a POSIX shell. The command takes the token from the variable TOKEN;
/// all other words are quoted.
QByteArray curlCommand(const QUrl &url, const QString &accountId, const QByteArray &body);

/// Quotes `word` for a POSIX shell. `word` must not contain NUL.
QByteArray shellQuoted(const QByteArray &word);

/// Saves an export. Only its owner may read the file, as it holds personal data. If that fails, a file that
/// was there stays as it was. Returns an empty string, or the reason.
QString save(const QString &path, const std::function<void(QIODevice &)> &write);

/// Prepares the same for a file that a library writes by its name. Returns false on failure.
bool prepareFile(const QString &path);

} // namespace contactexport
