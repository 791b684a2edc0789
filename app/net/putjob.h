#pragma once

#include "net/wirejob.h"

#include <optional>

/// Sends one contact's body.
class PutJob final : public WireJob
{
    Q_OBJECT

public:
    /// Without a URL, the contact's id was no uuid.
    PutJob(const Wire &wire, const std::optional<QUrl> &url, const QByteArray &body, const Judge &judge,
           QObject *parent);

protected:
    void begin() override;
    void answered(const Outcome &outcome) override;

private:
    std::optional<QUrl> m_url;
    QByteArray m_body;
    Judge m_judge;
};
