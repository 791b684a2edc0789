#pragma once

#include "models/contactmodel.h"

#include <QStyledItemDelegate>

class FieldEditor;
class QLineEdit;
class QWidget;

/// A table's cell while its editor is open: each keystroke is an edit, and what the cell held before can be
/// given back. Belongs to the editor's control.
class OpenCell : public QObject
{
    Q_OBJECT

public:
    /// The control becomes a child of `parent`.
    static OpenCell *open(ContactModel &model, const Path &path, QWidget *parent);
    /// The one whose control this is, or nullptr.
    static OpenCell *of(const QObject *control);

    QWidget *control();
    /// Shows what the contact holds.
    void show();
    void giveBack();

private:
    OpenCell(ContactModel &model, const Path &path, FieldEditor *editor);
    void dress();
    Cell cell() const;

    ContactModel &m_model;
    const Path m_path;
    FieldEditor *m_editor;
    const Cell m_before;
};

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
