#pragma once

#include "json/splice.h"
#include "models/contactmodel.h"
#include "models/tagtree.h"

/// An object field of a contact as a tree of tags with key, type and value. It owns no value: each change is
/// a splice of the field's bytes, made as an edit of the contact. Whatever changes those bytes (undo, an
/// answer, the text view) becomes exact row signals, so that a view keeps what is expanded and current.
class TagsModel
    : public QAbstractItemModel
    , private TagTreeObserver
{
    Q_OBJECT

public:
    enum Column
    {
        KeyColumn,
        KindColumn,
        ValueColumn,
        ColumnCount
    };
    enum Role
    {
        KindRole = Qt::UserRole, ///< json::Kind as int
        BytesRole,               ///< QByteArray: the value as JSON
        ChangedRole,             ///< bool: it, or something in it, differs from the baseline
        KnownRole,               ///< bool: the baseline has a tag in this place
        WasRole,                 ///< QByteArray: the baseline's value as JSON
        RepeatedRole,            ///< bool: the key is there more than once, and the last one counts
        KeyedRole,               ///< bool: has a key of its own, unlike an element of a list
    };
    using State = TagTree::State;
    enum class Refusal
    {
        KeyTaken,
        NotANumber,
        OtherKind, ///< the value can't be of the kind that was chosen
        TooDeep,
        NotHere,
    };

    TagsModel(ContactModel &contact, int field, QObject *parent = nullptr);
    ~TagsModel() override;

    /// "Text", "Yes/no"
    static QString kindName(json::Kind kind);

    State state() const { return m_tree.state(); }
    /// The bytes that the tree shows.
    const QByteArray &source() const { return m_tree.source(); }
    /// Keys of the baseline's object that this one doesn't have.
    QStringList removedKeys() const { return m_tree.removedKeys(); }
    /// Where key and value are in source().
    json::Span spanOf(const QModelIndex &index) const { return itemOf(index)->span; }
    /// The tag around this byte of source(); invalid between tags.
    QModelIndex tagAt(qsizetype offset) const;

    /// Each makes one step of undo and returns the tag that it is about, or an invalid index after refused().
    /// A new tag after this one, with a free key; at the end for an invalid index. What is typed next is part
    /// of the same step.
    QModelIndex add(const QModelIndex &after);
    /// A new last tag inside an object or list.
    QModelIndex addInside(const QModelIndex &holder);
    QModelIndex duplicate(const QModelIndex &index);
    /// Returns the tag that takes its place.
    QModelIndex removeTag(const QModelIndex &index);
    QModelIndex shift(const QModelIndex &index, int by);
    /// Into the object or list right above it; into a new object if there is none.
    QModelIndex nest(const QModelIndex &index);
    /// Into a new object or list of its own, which is returned.
    QModelIndex wrap(const QModelIndex &index, json::Kind kind);
    /// Out of its object or list, to the place right after that.
    QModelIndex liftOut(const QModelIndex &index);
    /// As the baseline has it; removed if the baseline doesn't have it.
    QModelIndex restore(const QModelIndex &index);
    /// Lines and indentation for all; no value changes.
    void layOut();
    /// Sets the whole field to what it was when an editor was opened, as part of what was typed there.
    void typeBack(const Cell &before);
    void endTyping() { m_contact.endTyping(); }
    /// How many steps can be undone, and undoing until that many are left.
    int steps() { return m_contact.undoStack()->index(); }
    void takeBackTo(int steps);
    Cell cell() const { return m_contact.now().field(m_field); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// EditRole takes a key, a json::Kind as int, or a value: a boolean, a number's text, or a text. Typing
    /// in one place is one step of undo until endTyping().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void refused(const QModelIndex &index, TagsModel::Refusal refusal);
    /// The tree shows the current bytes of the field.
    void refreshed();

private:
    enum class Step
    {
        Whole,
        Typed
    };

    void rowsAboutToChange(const TagRowsChange &change) override;
    void rowsChanged(const TagRowsChange &change) override;
    void itemChanged(const TagItem &item) override;
    void reload();
    void refresh();

    const TagItem *itemOf(const QModelIndex &index) const;
    QModelIndex indexOf(const TagItem &item, int column = 0) const;
    QModelIndex indexOf(const json::Place &place) const;
    json::Place placeOf(const QModelIndex &index) const;

    QVariant displayed(const TagItem &item, int column) const;
    QVariant edited(const TagItem::DisplayState &state, int column) const;
    QString described(const TagItem::DisplayState &state) const;
    QString toolTip(const TagItem::DisplayState &state) const;
    QModelIndex insertNew(const json::Place &place);
    QModelIndex write(const QModelIndex &about, const json::Spliced &result, const json::Place &then,
                      const QString &text, Step step = Step::Whole);
    QModelIndex refuse(const QModelIndex &about, Refusal refusal);

    ContactModel &m_contact;
    const int m_field;
    TagTree m_tree;
};
