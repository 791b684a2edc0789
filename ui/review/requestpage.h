#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

/// The exact request, to be read and to be taken along as a command.
class RequestPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPage(QWidget *parent = nullptr);

    /// Shown as it is: its token has to be hidden already.
    void setRequest(const QByteArray &request);

signals:
    void curlAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QByteArray m_request;
    QPlainTextEdit *m_text;
    QPushButton *m_curl;
};
