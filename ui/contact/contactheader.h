#pragma once

#include <QWidget>

class ContactSession;
class ElidedLabel;
class QLabel;
class QToolButton;

/// The line above the form: the contact's name and id, the number of changes and errors, and whether they
/// were sent.
class ContactHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ContactHeader(ContactSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    QString state() const;

    ContactSession &m_session;
    ElidedLabel *m_name;
    ElidedLabel *m_id;
    QToolButton *m_copy;
    QLabel *m_state;
};
