#include "account/putsemantics.h"

#include "account/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Named<PutSemantics> semanticsNames[] = {
    {PutSemantics::Unknown, "unknown"_L1},
    {PutSemantics::Merges, "kept"_L1},
    {PutSemantics::Replaces, "erased"_L1},
    {PutSemantics::Replaces, "erasedAll"_L1},
};

} // namespace

QString putSemanticsName(PutSemantics semantics)
{
    return nameIn(semanticsNames, semantics);
}

PutSemantics putSemanticsFromName(QStringView name)
{
    return valueIn(semanticsNames, name, PutSemantics::Unknown);
}
