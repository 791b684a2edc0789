#include "ui/text/tagmessages.h"

#include <QCoreApplication>

namespace {

struct Tags
{
    Q_DECLARE_TR_FUNCTIONS(Tags)
};

} // namespace

QString tagRefusalText(TagsModel::Refusal refusal)
{
    using Refusal = TagsModel::Refusal;
    switch (refusal) {
    case Refusal::KeyTaken:
        return Tags::tr("Another tag here has this key. Choose one that is free.");
    case Refusal::NotANumber:
        return Tags::tr("Write a number like 12 or -1.50, or choose another type.");
    case Refusal::OtherKind:
        return Tags::tr("This value can't be of that type. Change the value first.");
    case Refusal::TooDeep:
        return Tags::tr("This would be nested too deeply to be read again. It stays where it is.");
    case Refusal::NotHere:
        return Tags::tr("That can't be done here. Nothing was changed.");
    }
    Q_UNREACHABLE();
}
