#pragma once

#include "models/tagsmodel.h"

#include <QTreeView>

class QAction;
class TagDelegate;

/// Edits tags by keyboard: Enter moves from key to value and adds a tag after the last one, Tab moves between
/// the cells and leaves the tree after the last one, and moved tags stay current.
class TagsTree : public QTreeView
{
    Q_OBJECT

public:
    explicit TagsTree(TagsModel &model, QWidget *parent = nullptr);

    const TagDelegate &delegate() const { return *m_delegate; }
    /// The editor of the current cell, or nullptr.
    QWidget *openEditor() const;

public slots:
    void addTag();
    void addInside();
    void duplicateTag();
    void removeTag();
    void moveTagUp() { follow(m_model.shift(currentTag(), -1)); }
    void moveTagDown() { follow(m_model.shift(currentTag(), 1)); }
    void nestTag() { follow(m_model.nest(currentTag())); }
    void liftTagOut() { follow(m_model.liftOut(currentTag())); }
    void putIntoList() { wrap(json::Kind::List); }
    void putIntoObject() { wrap(json::Kind::Object); }
    void layOut() { m_model.layOut(); }
    void restoreTag() { follow(m_model.restore(currentTag())); }

signals:
    void currentTagChanged();
    void editorClosed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QModelIndex currentTag() const { return currentIndex().siblingAtColumn(TagsModel::KeyColumn); }
    /// Makes the tag current and keeps the current column.
    void follow(const QModelIndex &tag);
    void startTag(const QModelIndex &tag, int stepsBefore);
    void wrap(json::Kind kind);
    void enter();
    void makeActions();
    void refreshActions();
    QModelIndex nextCell(bool forward) const;
    void expandNew(const QModelIndex &parent, int first, int last);

    TagsModel &m_model;
    TagDelegate *m_delegate;
    QList<QAction *> m_onTag; ///< actions that need a current tag
    QAction *m_restore = nullptr;
    QAction *m_nest = nullptr;
    QAction *m_liftOut = nullptr;
    QPersistentModelIndex m_fresh; ///< the cell in which a new tag is being typed for the first time
    int m_stepsBefore = 0;         ///< the number of undo steps before that tag was added
    bool m_spreading = false;
    bool m_sizedByHand = false;
};
