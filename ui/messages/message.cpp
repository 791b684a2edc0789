#include "ui/messages/message.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct MessageTr
{
    Q_DECLARE_TR_FUNCTIONS(Message)
};

} // namespace

QString messageKindText(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Idle:
    case Message::Kind::Info:
        return MessageTr::tr("Note");
    case Message::Kind::Success:
        return MessageTr::tr("Done");
    case Message::Kind::Warning:
        return MessageTr::tr("Warning");
    case Message::Kind::Error:
        return MessageTr::tr("Error");
    }
    Q_UNREACHABLE();
}

QString messageKindIcon(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Idle:
    case Message::Kind::Info:
        return u"info"_s;
    case Message::Kind::Success:
        return u"success"_s;
    case Message::Kind::Warning:
        return u"warning"_s;
    case Message::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}
