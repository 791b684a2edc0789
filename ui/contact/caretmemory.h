#pragma once

#include <QObject>

class ContactView;
class ContactSession;

/// Tells the draft where the person is, so that it can be opened there again.
class CaretMemory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CaretMemory(ContactSession &session, ContactView &view, QObject *parent);

private:
    void remember();

    ContactSession &m_session;
    ContactView &m_view;
};

/// To the field, or cell, and the caret of a place that was remembered; to nowhere else when it is gone.
void restoreCaret(ContactView &view, const QByteArray &place);
