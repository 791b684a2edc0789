#pragma once

#include "client/apiclient.h"
#include "client/httpjob.h"

/// Fetches one contact by the way that works at this server, finding that out where it isn't known.
class FetchJob final : public HttpJob
{
    Q_OBJECT

public:
    FetchJob(const HttpContext &wire, ApiClient &line, const QString &contactId,
             const ResponseValidator &validator, QObject *parent);

protected:
    void begin() override;
    void answered(const Outcome &outcome) override;

private:
    void askList();
    void listAnswered(Outcome outcome);

    ApiClient &m_client;
    QString m_contactId;
    ResponseValidator m_judge;
    bool m_asksList = false;
};
