#include "desk/opening.h"

#include "schema/contactschema.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace opening {

std::optional<QString> onlyUuid(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![0-9A-Za-z-])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![0-9A-Za-z-]))"_s);
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        if (const auto uuid = asUuid(matches.next().captured()))
            found.insert(*uuid);
    }
    return found.size() == 1 ? std::optional(*found.cbegin()) : std::nullopt;
}

} // namespace opening
