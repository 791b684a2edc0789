#pragma once

#include "client/httpjob.h"

#include <optional>

/// Sends one contact's body.
class PutJob final : public HttpJob
{
    Q_OBJECT

public:
    /// Without a URL, the contact's id was no uuid.
    PutJob(const HttpContext &wire, const std::optional<QUrl> &url, const QByteArray &body,
           const ResponseValidator &validator, QObject *parent);

protected:
    void begin() override;
    void answered(const Outcome &outcome) override;

private:
    std::optional<QUrl> m_url;
    QByteArray m_body;
    ResponseValidator m_judge;
};
