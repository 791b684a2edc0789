#pragma once

#include "session/review.h"

#include <QStackedWidget>

class QLabel;
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
