#include "desk/judge.h"

#include "contact/contactreader.h"

namespace {

BodyVerdict verdictOn(const std::optional<contactreader::ReadError> &error)
{
    using Kind = contactreader::ReadError::Kind;
    if (!error)
        return BodyVerdict::Good;
    switch (error->kind) {
    case Kind::Empty:
        return BodyVerdict::Empty;
    case Kind::NotJson:
    case Kind::TooDeep:
    case Kind::BadUtf8:
    case Kind::TrailingText:
    case Kind::TooLarge:
        return BodyVerdict::NotJson;
    case Kind::WrongRoot:
    case Kind::NoData:
    case Kind::NotAContact:
    case Kind::NoContact:
    case Kind::SeveralContacts:
    case Kind::OtherContact:
    case Kind::NoId:
        return BodyVerdict::WrongContact;
    }
    Q_UNREACHABLE();
}

} // namespace

Judge judgeFor(const QString &id, bool exactlyOne)
{
    return [id, exactlyOne](const QByteArray &body) {
        return verdictOn(contactreader::errorInAnswer(body, id, exactlyOne));
    };
}
