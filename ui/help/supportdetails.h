#pragma once

#include "client/outcome.h"

#include <QDateTime>
#include <QList>
#include <QObject>

class Clock;
class ContactSession;
class MessageBar;

/// Collects details for support: program, computer, kind of account, number of windows and drafts, and the
/// outcomes of the last requests. Contains no personal data, secrets or addresses. Not translated: support
/// reads English.
class SupportDetails : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOutcomes = 20;

    /// The references must outlive the object.
    SupportDetails(ContactSession &session, MessageBar &messages, const Clock &clock, QObject *parent);

    /// `drafts` is the number of drafts, or negative if unknown.
    QString text(qsizetype drafts) const;

public slots:
    /// Counts the drafts and then copies the text to the clipboard.
    void copy();

private:
    struct Ended
    {
        QDateTime when;
        QString verb;
        Outcome outcome; ///< without the strings and the response body
    };
    void keep(const Outcome &outcome);
    void put(qsizetype drafts);

    ContactSession &m_session;
    MessageBar &m_messages;
    const Clock &m_clock;
    QList<Ended> m_ended;
};
