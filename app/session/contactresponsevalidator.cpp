#include "session/contactresponsevalidator.h"

#include "client/limits.h"
#include "contact/contactreader.h"

namespace {

// A server may write a contact in a longer notation than the request.
static_assert(Limits{}.fetchLimit >= 4 * contactreader::largestText);

BodyCheck bodyCheckFor(const std::optional<contactreader::ReadError> &error)
{
    using Kind = contactreader::ReadError::Kind;
    if (!error)
        return BodyCheck::Good;
    switch (error->kind) {
    case Kind::Empty:
        return BodyCheck::Empty;
    case Kind::NotJson:
    case Kind::TooDeep:
    case Kind::BadUtf8:
    case Kind::TrailingText:
    case Kind::TooLarge:
        return BodyCheck::NotJson;
    case Kind::NoContact:
        return BodyCheck::NoContact;
    case Kind::WrongRoot:
    case Kind::NoData:
    case Kind::NotAContact:
    case Kind::SeveralContacts:
    case Kind::OtherContact:
    case Kind::NoId:
        return BodyCheck::WrongContact;
    }
    Q_UNREACHABLE();
}

} // namespace

ResponseValidator contactResponseValidator(const QString &id, bool exactlyOne)
{
    return [id, exactlyOne](const QByteArray &body) {
        return bodyCheckFor(contactreader::errorInAnswer(body, id, exactlyOne));
    };
}
