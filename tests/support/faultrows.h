#pragma once

#include "net/outcome.h"
#include "support/faultserver.h"

/// One fault that a server or the way to it has for a PUT, and what it must come to.
struct FaultRow
{
    QByteArray name;
    FaultServer::Answer answer; ///< to the PUT, however often that comes
    Outcome::Kind kind = Outcome::Kind::Unknown;
    Outcome::Reason reason = Outcome::Reason::Done;
    bool once = true; ///< Qt puts the request on the wire again by itself where the connection ends
};

/// Those that a plain connection can have. `elsewhere` is where redirects point, and `contact` an answer that
/// would be good.
QList<FaultRow> faultRows(const QByteArray &elsewhere, const QByteArray &contact);
