#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Contacts as servers send them, made from a fixed seed, with everything in them that is hard to keep.
namespace corpus {

struct Sample
{
    QString id;
    QByteArray contact; ///< the bare object
    QByteArray answer;  ///< `{"data":[contact]}`, laid out in one of several ways
};

/// The answer of the API page, byte by byte, and its contact's id.
Sample seedSample();

/// 300 contacts, the API page's own first. The same at each call.
const QList<Sample> &samples();

} // namespace corpus
