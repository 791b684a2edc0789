#pragma once

#include "models/contactmodel.h"

#include <QStyledItemDelegate>

class FieldEditor;
class QLineEdit;
class QWidget;

/// Connects an open cell editor with the model: each keystroke is an edit, and Esc can restore the value from
/// before. The editor's control owns it.
class OpenCell : public QObject
{
    Q_OBJECT

public:
    /// The control becomes a child of `parent`.
    static OpenCell *open(ContactModel &model, const Path &path, QWidget *parent);
    /// Returns the OpenCell of a control, or nullptr.
    static OpenCell *of(const QObject *control);

    QWidget *control();
    /// Shows the cell's value in the model.
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

/// Edits and paints the cells of a nested table. Each keystroke edits the model at once, as a shortcut can
/// fire while an editor is open. An editor without input writes nothing. Esc restores the value from before.
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
    /// More than one cell was pasted into an open editor. The editor is closed and nothing was written.
    void blockPasted();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paste(QLineEdit *edit);

    ContactModel &m_model;
};
