#pragma once

#include <QTreeWidget>

class ContactModel;

/// "Also in the answer": what the server sent with the contact and the API page doesn't name. To be read,
/// never sent.
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
