#pragma once

#include <QWidget>

class ValidationLabel;
class QLabel;
class QLineEdit;

/// Asks for a contact ID. Accepts any string that contains exactly one id and shows an error for other input.
class ContactIdQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit ContactIdQuestion(QWidget *parent = nullptr);

    /// Sets the label. Plain text; its access key sets the focus to the line edit.
    void setQuestion(const QString &question);
    /// Sets the completions, each with an id. Choosing a completion submits it.
    void suggest(const QStringList &texts);

signals:
    /// `id` is a lower-case UUID.
    void answered(const QString &id);
    /// Return was pressed in the line edit.
    void returnPressed();

public slots:
    /// Emits answered() if the input is valid. If not, shows an error and sets the focus to the line edit.
    void answer();

private:
    QLabel *m_question;
    QLineEdit *m_text;
    ValidationLabel *m_note;
};
