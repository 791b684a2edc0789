#include "account/omission.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Name
{
    Omission omission;
    QLatin1StringView name;
};
constexpr Name names[] = {
    {Omission::Unknown, "unknown"_L1},
    {Omission::Kept, "kept"_L1},
    {Omission::Erased, "erased"_L1},
    {Omission::ErasedAll, "erasedAll"_L1},
};

} // namespace

QString omissionName(Omission omission)
{
    return QString(std::ranges::find(names, omission, &Name::omission)->name);
}

Omission omissionFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(names, [name](const Name &known) { return name == known.name; });
    return found == std::end(names) ? Omission::Unknown : found->omission;
}
