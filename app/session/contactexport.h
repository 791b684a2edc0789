#pragma once

#include <QByteArray>

class QUrl;
class QString;
struct Review;

/// What a contact leaves the program as, other than by being sent.
namespace contactexport {

/// The contact as it would be sent, byte for byte, and its id: reading it gives the same contact, edits
/// included.
QByteArray contactJson(const Review &review);

/// The PUT as a command for a POSIX shell, to be pasted there: the token is taken from the variable TOKEN,
/// every other word is quoted.
QByteArray curlCommand(const QUrl &url, const QString &accountId, const QByteArray &body);

/// One word for a POSIX shell, whatever is in it (but NUL, which no word can hold).
QByteArray shellQuoted(const QByteArray &word);

} // namespace contactexport
