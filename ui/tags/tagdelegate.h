#pragma once

#include "schema/cell.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class TagsModel;

/// Edits and paints the cells of tags: a line edit for keys, numbers and strings, a combo box for types and
/// booleans. Each keystroke edits the model at once, and an editor without input writes nothing. An editor
/// with an invalid input stays open at Enter and Tab. Esc restores the bytes from before.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TagDelegate(TagsModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

    /// The input of the open or last closed editor that the model refused; empty if the model took it.
    QString refusedText() const { return m_refusedText; }

signals:
    /// The model took a keystroke or choice.
    void taken() const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newLine(QWidget *parent, const QModelIndex &index) const;
    QWidget *newBox(QWidget *parent, const QModelIndex &index) const;
    bool isChosen(const QModelIndex &index) const;
    bool write(const QVariant &value) const;
    void restoreBefore() const;

    TagsModel &m_model;
    // The state of the one editor that can be open in a view.
    mutable QPersistentModelIndex m_at;
    mutable Cell m_before; ///< the value of the whole field
    mutable Cell m_after;  ///< the value of the field after the editor's last edit
    mutable QString m_refusedText;
};
