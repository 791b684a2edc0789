#pragma once

#include "client/outcome.h"

#include <QByteArray>

/// The message of an error response.
struct ErrorText
{
    QString text; ///< a single line of at most 300 characters
    QList<FieldError> fieldErrors;
};

/// Searches the common formats of error responses, because the API documents none (the API page). Returns
/// nothing for HTML.
ErrorText readErrorText(const QByteArray &body);

/// Normalises a path as servers write it ("/addresses/1/city", "body.addresses.1.city",
/// "$.addresses[1].city") to "addresses[1].city".
QString normalisedPath(const QString &path);
