#pragma once

#include <QWidget>

class ContactModel;
class ElidedLabel;

/// Says that the contact is deleted, and since when, as long as its record says so: by a sign, in words, and
/// in a colour that can be read.
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
