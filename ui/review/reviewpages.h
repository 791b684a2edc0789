#pragma once

#include "session/review.h"

#include <QStackedWidget>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class ReviewModel;
class ReviewTable;

/// Shows the changes of a review line by line, each with a way to take it back, or a message that there are
/// none.
class ChangesPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(QWidget *parent = nullptr);

    /// Keeps the current line if it still exists.
    void setReview(const Review &review);

signals:
    /// The user takes lines back. The page still shows them until the receiver calls setReview().
    void revertRequested(const QList<ReviewLine> &lines);

private:
    ReviewModel *m_model;
    ReviewTable *m_table;
    QLabel *m_nothing;
};

/// Shows the exact request, and can copy it as a command.
class RequestPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPage(QWidget *parent = nullptr);

    /// The request is shown unchanged, so the caller must have hidden its token.
    void setRequest(const QByteArray &request);

signals:
    void curlRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QByteArray m_request;
    QPlainTextEdit *m_text;
    QPushButton *m_curl;
};
