#pragma once

#include <QWidget>

class ContactModel;
class ElidedLabel;

/// Shows that the contact is deleted, and since when, with an icon, a text and a readable colour.
class DeletionNotice : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit DeletionNotice(const ContactModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void recolor();
    QString words() const;

    const ContactModel &m_model;
    ElidedLabel *m_text;
};
