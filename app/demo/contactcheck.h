#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <vector>

namespace demo {

/// An error that the server reports for one place in a body, such as "addresses[1].country".
struct FieldError
{
    QString path;
    QString message;
};

/// The errors in the body of a PUT, in its order; empty if the body is valid. The body must be a valid JSON
/// object. The check is strict, so that all error displays of the editor can be tried: most of the editor's
/// warnings are errors here.
std::vector<FieldError> checkBody(QByteArrayView body, QDate today);

} // namespace demo
