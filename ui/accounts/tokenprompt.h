#pragma once

#include <QWidget>

class QPushButton;
class SecretEdit;

/// A row with a field for a new token, shown in the message bar.
class TokenPrompt : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPrompt(QWidget *parent = nullptr);

    /// Adds a button to try again with the existing credentials.
    void offerTryAgain();

signals:
    /// `token` is valid in an HTTP header.
    void given(const QString &token);
    void tryAgainRequested();

private:
    void give();
    QString typed() const;

    SecretEdit *m_token;
    QPushButton *m_use;
};
