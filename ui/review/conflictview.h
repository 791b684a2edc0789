#pragma once

#include <QDialog>

struct Review;

/// What the server has by now beside what a draft would make of it, line by line; the person says which of
/// the two goes on.
class ConflictView : public QDialog
{
    Q_OBJECT

public:
    /// The review's base is the server's contact. The dialog goes when it is closed.
    ConflictView(const Review &review, QWidget *parent);

signals:
    void mineChosen();
    void theirsChosen();
};
