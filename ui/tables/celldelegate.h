#pragma once

#include <QStyledItemDelegate>

class ContactModel;
class QLineEdit;

/// Edits and paints the cells of a nested table. Each keystroke is an edit at once (a shortcut fires while an
/// editor is open); an editor in which nothing was typed writes nothing; Esc gives the cell back what it
/// held.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model must outlive it.
    CellDelegate(ContactModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

signals:
    /// More than one cell was pasted into an open editor; the editor is closed, nothing was written.
    void blockPasted();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paste(QLineEdit *edit);

    ContactModel &m_model;
};
