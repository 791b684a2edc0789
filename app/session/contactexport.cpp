#include "session/contactexport.h"

#include "json/literal.h"
#include "schema/contactfields.h"
#include "session/review.h"
#include "store/privatefile.h"

#include <QUrl>

namespace contactexport {

namespace {

/// Linux limits a command argument to 128 KiB. Shell builtins have no such limit, so a longer body is piped.
constexpr qsizetype longestArgument = 100'000;

} // namespace

QByteArray contactJson(const Review &review)
{
    QByteArray text = "{\"" + QByteArray(contactIdKey().data(), contactIdKey().size()) + "\":";
    json::appendString(text, review.baseline.id);
    const QByteArray members = review.body.json.mid(1);
    return text + (members == "}" ? "" : ",") + members + '\n';
}

QByteArray shellQuoted(const QByteArray &word)
{
    return '\'' + QByteArray(word).replace('\'', "'\\''") + '\'';
}

QByteArray curlCommand(const QUrl &url, const QString &accountId, const QByteArray &body)
{
    const bool isLong = body.size() > longestArgument;
    const QByteArray data = shellQuoted(body);
    QByteArray command = isLong ? "printf %s " + data + " | " : QByteArray();
    command += "curl --request PUT " + shellQuoted(url.toEncoded());
    command += " \\\n  --header \"Authorization: Bearer $TOKEN\"";
    command += " \\\n  --header " + shellQuoted("x-account-id: " + accountId.toUtf8());
    command += " \\\n  --header 'Content-Type: application/json'";
    command += isLong ? " \\\n  --data-binary @-" : " \\\n  --data-raw " + data;
    return command + '\n';
}

QString save(const QString &path, const std::function<void(QIODevice &)> &write)
{
    return savePrivateFile(path, write);
}

bool prepareFile(const QString &path)
{
    return makePrivateFile(path);
}

} // namespace contactexport
