#pragma once

#include "models/tagsmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class ValidationPopup;
class Settings;
class TagsText;
class TagsTree;

/// Shows an object field as a tree of tags beside its JSON text: two views of the same bytes, each of which
/// marks the current place of the other. Keeps typed text that is not valid JSON yet; the tree is disabled
/// until it is.
class TagsPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it. The settings keep the position of the splitter.
    TagsPane(ContactModel &model, int field, Settings &settings, QWidget *parent = nullptr);

    int field() const { return m_field; }
    TagsTree &tree() { return *m_tree; }
    /// The number of top-level keys; empty if the text is not valid JSON.
    QString countText() const;
    bool hasCurrentTag() const;
    /// Moves the caret to the error in the text, or focuses the tree if there is no error.
    void focusProblem();

signals:
    /// The current tag or the tags changed, and with them the actions that apply.
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
    QString m_refusal; ///< the reason of the last refusal
    bool m_following = false;
};
