#pragma once

#include <QObject>

class ContactView;
class ContactSession;

/// Records the focused field and caret with the draft, so that the draft opens at the same place.
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

/// Focuses the recorded field or cell and restores its caret. Does nothing if the place no longer exists.
void restoreCaret(ContactView &view, const QByteArray &place);
