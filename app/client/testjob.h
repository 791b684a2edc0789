#pragma once

#include "client/httpjob.h"

/// Tests whether an account can be used: its token or key, its id and its address.
class TestJob final : public HttpJob
{
    Q_OBJECT

public:
    TestJob(const HttpContext &context, const QUrl &list, QObject *parent);

protected:
    void begin() override;
    void handleOutcome(const Outcome &outcome) override;

private:
    QUrl m_listUrl;
};
