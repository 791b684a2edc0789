#pragma once

#include "client/apiclient.h"
#include "client/httpjob.h"

/// Fetches one contact by the way that the server supports; finds out which one if that is unknown. Only an
/// empty list shows that the contact doesn't exist: a list of other contacts shows that the server ignores
/// the id.
class FetchJob final : public HttpJob
{
    Q_OBJECT

public:
    FetchJob(const HttpContext &context, ApiClient &client, const QString &contactId,
             const ResponseValidator &validator, QObject *parent);

protected:
    void begin() override;
    void handleOutcome(const Outcome &outcome) override;

private:
    void requestList();
    void handleListOutcome(Outcome outcome);

    ApiClient &m_client;
    QString m_contactId;
    ResponseValidator m_validator;
    bool m_requestedList = false;
    bool m_listIsEmpty = false;
};
