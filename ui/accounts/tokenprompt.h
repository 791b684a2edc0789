#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

/// Asks for a new token in one line, beside what it is wanted for.
class TokenPrompt : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPrompt(QWidget *parent = nullptr);

signals:
    /// One that can stand in a header.
    void given(const QString &token);

private:
    void give();
    QString typed() const;

    QLineEdit *m_token;
    QPushButton *m_use;
};
