#pragma once

#include "client/outcome.h"

#include <QDateTime>
#include <QList>
#include <QObject>

class Clock;
class ContactSession;
class MessageBar;

/// Collects details for support: program, computer, kind of account, number of windows and drafts, outcomes
/// of the last requests. No personal data, secrets or addresses. Always in English, for support reads it.
class SupportDetails : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOutcomes = 20;

    /// All must outlive it.
    SupportDetails(ContactSession &session, MessageBar &messages, const Clock &clock, QObject *parent);

    /// `drafts`: their number, negative if unknown.
    QString text(qsizetype drafts) const;

public slots:
    /// Counts the drafts, then copies the text to the clipboard.
    void copy();

private:
    struct Ended
    {
        QDateTime when;
        QString verb;
        Outcome outcome; ///< without its texts and answer
    };
    void keep(const Outcome &outcome);
    void put(qsizetype drafts);

    ContactSession &m_session;
    MessageBar &m_messages;
    const Clock &m_clock;
    QList<Ended> m_ended;
};
