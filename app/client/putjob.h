#pragma once

#include "client/httpjob.h"

#include <optional>

/// Sends the body of one contact by PUT.
class PutJob final : public HttpJob
{
    Q_OBJECT

public:
    /// `url` is nullopt if the contact's id is not a UUID.
    PutJob(const HttpContext &context, const std::optional<QUrl> &url, const QByteArray &body,
           const ResponseValidator &validator, QObject *parent);

protected:
    void begin() override;

private:
    std::optional<QUrl> m_url;
    QByteArray m_body;
    ResponseValidator m_validator;
};
