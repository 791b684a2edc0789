#include "account/omission.h"

#include "account/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Named<Omission> names[] = {
    {Omission::Unknown, "unknown"_L1},
    {Omission::Kept, "kept"_L1},
    {Omission::Erased, "erased"_L1},
    {Omission::ErasedAll, "erasedAll"_L1},
};

} // namespace

QString omissionName(Omission omission)
{
    return nameIn(names, omission);
}

Omission omissionFromName(QStringView name)
{
    return valueIn(names, name, Omission::Unknown);
}
