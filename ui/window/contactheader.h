#pragma once

#include <QWidget>

class Desk;
class ElidedLabel;
class QLabel;
class QToolButton;

/// Which contact, what is changed, did it arrive: the line over the form.
class ContactHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ContactHeader(Desk &desk, QWidget *parent = nullptr);

private:
    void refresh();
    QString state() const;

    Desk &m_desk;
    ElidedLabel *m_name;
    ElidedLabel *m_id;
    QToolButton *m_copy;
    QLabel *m_state;
};
