#pragma once

#include <QTreeWidget>

class ContactModel;

/// "Also in the answer": the members that the server sent with the contact and the API page does not name.
/// They are read-only and never sent.
class UnknownFieldsPane : public QTreeWidget
{
    Q_OBJECT

public:
    explicit UnknownFieldsPane(const ContactModel &model, QWidget *parent = nullptr);

    static QString title();
    bool isEmpty() const { return topLevelItemCount() == 0; }

signals:
    void filled();

private:
    void fill();

    const ContactModel &m_model;
};
