#pragma once

#include <QTabWidget>

/// Requests as they will be sent, a tab each, to be read before anything goes.
class RequestPreview : public QTabWidget
{
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent = nullptr);

    /// Adds one at the end. Shown as it is: its token has to be hidden already.
    void addRequest(const QString &title, const QByteArray &text);
    void removeRequests();
};
