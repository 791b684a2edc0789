#include "session/pastedtext.h"

#include "schema/contactfields.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pastedtext {

QStringList uuidsIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![0-9A-Za-z-])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![0-9A-Za-z-]))"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        if (const auto uuid = asUuid(matches.next().captured()))
            found << *uuid;
    }
    found.removeDuplicates();
    return found;
}

std::optional<QString> onlyUuid(const QString &text)
{
    const QStringList found = uuidsIn(text);
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

bool looksLikeJson(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
}

} // namespace pastedtext
