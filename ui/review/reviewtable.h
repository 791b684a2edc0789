#pragma once

#include <QTreeView>

/// Shows a ReviewModel read-only: whole values with word wrap, usable by keyboard. The selected lines can be
/// copied as tab-separated values, and taken back.
class ReviewTable : public QTreeView
{
    Q_OBJECT

public:
    explicit ReviewTable(QWidget *parent = nullptr);
    /// Disables taking back. The model must be set.
    void onlyShow();

    /// The selected lines as tab-separated values.
    QString selectedText() const;
    void copy() const;

signals:
    /// The user pressed Del on selected lines, or clicked the text in the take-back column.
    void revertRequested(const QList<int> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void askForSelected();

    QAction *m_takeBack;
};
