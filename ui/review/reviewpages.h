#pragma once

#include "session/review.h"

#include <QStackedWidget>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class ReviewModel;
class ReviewTable;

/// What a review changes, line by line, each with a way back; or that it changes nothing.
class ChangesPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(QWidget *parent = nullptr);

    /// Stays at the line where the person was, as far as there is one.
    void setReview(const Review &review);

signals:
    /// As the person asks. The lines are still there: show another review without them.
    void takeBackAsked(const QList<ReviewLine> &lines);

private:
    ReviewModel *m_model;
    ReviewTable *m_table;
    QLabel *m_nothing;
};

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
