#pragma once

#include "client/outcome.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkReply>
#include <QString>

/// What one exchange with the server came to, before anyone judges it.
struct HttpResult
{
    /// Why we ended it ourselves. Qt reports each as the same error.
    enum class Stop
    {
        None,
        TimedOut,
        TooLarge,
        Cancelled,
    };

    QString request; ///< its verb and URL, without a query
    Stop stop = Stop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool certificateRefused = false;
    CertificateFault certificate; ///< the first that was found
    int status = 0;
    int timesTransmitted = 0; ///< how often it was put on the wire
    QString redirectHost;
    QHash<QByteArray, QByteArray> headers; ///< those of rateLimitHeaders(), in lower case
    QByteArray body;                       ///< up to the cap
    qint64 milliseconds = 0;
    qint64 requestBytes = 0;
};
