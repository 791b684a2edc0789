#pragma once

#include <QWidget>

class ValidationLabel;
class QLabel;
class QLineEdit;

/// Asks for a contact's ID: takes any text that holds exactly one, and says what is wrong with another.
class ContactIdQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit ContactIdQuestion(QWidget *parent = nullptr);

    /// Plain text; its access key goes to the line.
    void setQuestion(const QString &question);
    /// Texts with an ID each, offered while something of them is typed; choosing one answers.
    void suggest(const QStringList &texts);

signals:
    /// A uuid, lower-case.
    void answered(const QString &id);
    /// In the line.
    void returnPressed();

public slots:
    /// Emits answered(), or complains and keeps the focus.
    void answer();

private:
    QLabel *m_question;
    QLineEdit *m_text;
    ValidationLabel *m_note;
};
