#pragma once

#include "models/tagsmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class ValidationPopup;
class Settings;
class TagsText;
class TagsTree;

/// An object field as a tree of tags, and beside it the text of its JSON: two views of the same bytes, each
/// showing where the other is. What is typed as text and doesn't parse yet is kept all the same; the tree
/// waits for it.
class TagsPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; how tree and text share the width is remembered in the settings.
    TagsPane(ContactModel &model, int field, Settings &settings, QWidget *parent = nullptr);

    int field() const { return m_field; }
    TagsTree &tree() { return *m_tree; }
    /// How many keys there are at the top; empty where the text can't be read.
    QString countText() const;
    bool hasCurrentTag() const;
    /// To the place of the error in the text; to the tree where there is none.
    void focusProblem();

signals:
    /// What the buttons can do may have changed.
    void tagsChanged();

private:
    QWidget *makeTools();
    void refresh();
    void write();
    void describe();
    void refuse(const QModelIndex &index, TagsModel::Refusal refusal);
    void tellWhatWasLeft();
    void followTree();
    void followText();
    QStringList described(const Cell &cell) const;

    ContactModel &m_model;
    const int m_field;
    TagsModel *m_tags;
    QSplitter *m_splitter;
    TagsTree *m_tree;
    TagsText *m_text;
    QLabel *m_note;
    ValidationPopup *m_bubble;
    QString m_refusal; ///< the last one, in words
    bool m_following = false;
};
