#pragma once

#include <QTreeView>

/// Shows a ReviewModel to be read: whole values, wrapped; by keyboard; selected lines can be copied as a
/// spreadsheet takes them.
class ReviewTable : public QTreeView
{
    Q_OBJECT

public:
    explicit ReviewTable(QWidget *parent = nullptr);

    /// The selected lines, cells apart by tabs.
    QString selectedText() const;
    void copy() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
};
