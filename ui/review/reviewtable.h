#pragma once

#include <QTreeView>

/// Shows a ReviewModel to be read: whole values, wrapped; by keyboard; selected lines can be copied as a
/// spreadsheet takes them, and taken back.
class ReviewTable : public QTreeView
{
    Q_OBJECT

public:
    explicit ReviewTable(QWidget *parent = nullptr);
    /// Nothing is taken back here; with a model.
    void onlyShow();

    /// The selected lines, cells apart by tabs.
    QString selectedText() const;
    void copy() const;

signals:
    /// Del on selected lines, or a click on the words at one.
    void takeBackAsked(const QList<int> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void askForSelected();

    QAction *m_takeBack;
};
