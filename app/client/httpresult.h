#pragma once

#include "client/outcome.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkReply>
#include <QString>

/// The raw result of one exchange with the server, before classify() interprets it.
struct HttpResult
{
    /// Why the program ended the exchange. Qt reports the same error for all of them.
    enum class Stop
    {
        None,
        TimedOut,
        TooLarge,
        Cancelled,
    };

    QString request; ///< method and URL, without the query
    Stop stop = Stop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool certificateRefused = false;
    CertificateFault certificate; ///< the first fault found
    int status = 0;
    /// Number of transmissions. Qt may repeat a GET. A PUT counts from the first byte of its body.
    int timesTransmitted = 0;
    QString redirectHost;
    QHash<QByteArray, QByteArray> headers; ///< those in rateLimitHeaders(), in lower case
    QByteArray body;                       ///< truncated to the cap
    qint64 milliseconds = 0;
    qint64 requestBytes = 0;
};
