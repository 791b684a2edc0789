#pragma once

#include <QWidget>

class QPushButton;
class SecretEdit;

/// Asks for a new token in one line, beside what it is wanted for.
class TokenPrompt : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPrompt(QWidget *parent = nullptr);

    /// For when what is there may yet do.
    void offerTryAgain();

signals:
    /// One that can stand in a header.
    void given(const QString &token);
    void tryAgainAsked();

private:
    void give();
    QString typed() const;

    SecretEdit *m_token;
    QPushButton *m_use;
};
