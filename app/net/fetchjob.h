#pragma once

#include "net/line.h"
#include "net/wirejob.h"

/// Fetches one contact by the way that works at this server, finding that out where it isn't known.
class FetchJob final : public WireJob
{
    Q_OBJECT

public:
    FetchJob(const Wire &wire, Line &line, const QString &contactId, const Judge &judge, QObject *parent);

protected:
    void begin() override;
    void answered(const Outcome &outcome) override;

private:
    void askList();
    void listAnswered(Outcome outcome);

    Line &m_line;
    QString m_contactId;
    Judge m_judge;
    bool m_asksList = false;
};
