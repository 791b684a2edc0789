#pragma once

#include "client/outcome.h"

#include <QDateTime>
#include <QList>
#include <QObject>

class Clock;
class ContactSession;
class MessageBar;

/// What whoever helps from afar has to know: of program and computer, of the account its kind only, how many
/// of what there are, and how the last requests ended. Nothing of people, no secret, no address. In English,
/// whatever the window speaks: it is read by others.
class SupportDetails : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOutcomes = 20;

    /// All must outlive it.
    SupportDetails(ContactSession &session, MessageBar &messages, const Clock &clock, QObject *parent);

    /// `drafts`: how many there are; less than none where that isn't known.
    QString text(qsizetype drafts) const;

public slots:
    /// To the clipboard, as soon as the drafts are counted.
    void copy();

private:
    struct Ended
    {
        QDateTime when;
        QString verb;
        Outcome outcome; ///< without its texts and its answer
    };
    void keep(const Outcome &outcome);
    void put(qsizetype drafts);

    ContactSession &m_session;
    MessageBar &m_messages;
    const Clock &m_clock;
    QList<Ended> m_ended;
};
