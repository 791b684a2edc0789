#pragma once

#include <QObject>

class ContactView;
class Desk;

/// Tells the draft where the person is, so that it can be opened there again.
class FocusPlace : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FocusPlace(Desk &desk, ContactView &view, QObject *parent);

private:
    void remember();

    Desk &m_desk;
    ContactView &m_view;
};

/// To the field, or cell, and the caret of a place that was remembered; to nowhere else when it is gone.
void goToPlace(ContactView &view, const QByteArray &place);
