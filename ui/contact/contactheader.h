#pragma once

#include <QWidget>

class ContactSession;
class Delivery;
class ElidedLabel;
class QLabel;
class QToolButton;

/// The line above the form: the contact's name and id, the number of changes and errors, and whether they
/// were sent.
class ContactHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ContactHeader(ContactSession &session, const Delivery &delivery, QWidget *parent = nullptr);

private:
    void refresh();
    QString state() const;

    ContactSession &m_session;
    const Delivery &m_delivery;
    ElidedLabel *m_name;
    ElidedLabel *m_id;
    QToolButton *m_copy;
    QLabel *m_state;
};
