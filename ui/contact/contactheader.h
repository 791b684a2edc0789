#pragma once

#include <QWidget>

class ContactSession;
class ElidedLabel;
class QLabel;
class QToolButton;

/// Which contact, what is changed, did it arrive: the line over the form.
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
