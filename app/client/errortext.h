#pragma once

#include "client/outcome.h"

#include <QByteArray>

/// What an answer of refusal says to people.
struct ErrorText
{
    QString text; ///< on one line, of at most 300 characters
    QList<FieldError> fieldErrors;
};

/// Finds the words in the usual shapes of error answers; no error format is documented (the API page). An
/// answer that is HTML has none.
ErrorText readErrorText(const QByteArray &body);

/// A path as servers write it ("/addresses/1/city", "body.addresses.1.city", "$.addresses[1].city") as
/// "addresses[1].city".
QString normalisedPath(const QString &path);
