#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <vector>

/// One complaint of the server about one place of a body, such as "addresses[1].country".
struct FieldError
{
    QString path;
    QString message;
};

/// What is wrong with the body of a PUT, in its own order; empty when all is well. The body is a checked
/// JSON object. Strict, so that each of the editor's ways of showing a refusal can be seen: what the editor
/// only warns of is an error here.
std::vector<FieldError> checkBody(QByteArrayView body, QDate today);
