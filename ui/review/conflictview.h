#pragma once

#include <QDialog>

struct Review;

/// Compares the server's current contact with the draft's result, line by line. The user chooses which of the
/// two to continue with.
class ConflictView : public QDialog
{
    Q_OBJECT

public:
    /// The baseline of the review is the server's contact. The dialog deletes itself when it is closed.
    ConflictView(const Review &review, QWidget *parent);

signals:
    void mineChosen();
    void theirsChosen();
};
