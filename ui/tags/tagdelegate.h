#pragma once

#include "schema/cell.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class TagsModel;

/// Edits and paints the cells of tags: a line for keys, numbers and texts, a box of choices for types and
/// yes/no. Each keystroke is an edit at once; an editor in which nothing was typed writes nothing; one in
/// which stands what can't be taken stays open at Enter and Tab; Esc gives back what was there, to the byte.
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

    /// What stands in the open editor, or stood when it closed, and was not taken; empty when all was.
    QString refusedText() const { return m_refusedText; }

signals:
    /// A keystroke or choice was taken.
    void taken() const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newLine(QWidget *parent, const QModelIndex &index) const;
    QWidget *newBox(QWidget *parent, const QModelIndex &index) const;
    bool isChosen(const QModelIndex &index) const;
    bool write(const QVariant &value) const;
    void takeBack() const;

    TagsModel &m_model;
    // Of the one editor that is open in a view.
    mutable QPersistentModelIndex m_at;
    mutable Cell m_before; ///< the whole field
    mutable Cell m_after;  ///< as this editor left it last
    mutable QString m_refusedText;
};
