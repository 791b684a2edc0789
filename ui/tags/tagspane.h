#pragma once

#include "contact/contactmodel.h"

#include <QPlainTextEdit>

class QLabel;

/// An object field as the text of its JSON, checked as it is typed. What doesn't parse yet is kept all the
/// same.
class TagsPane : public QWidget
{
    Q_OBJECT

public:
    TagsPane(ContactModel &model, int field, QWidget *parent = nullptr);

    int field() const { return m_field; }

private:
    void refresh();
    void write();
    void describe();

    ContactModel &m_model;
    const int m_field;
    QPlainTextEdit *m_edit;
    QLabel *m_check;
};
