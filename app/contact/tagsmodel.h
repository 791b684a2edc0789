#pragma once

#include "contact/contactmodel.h"
#include "contact/tagitem.h"
#include "json/splice.h"

/// An object field of a contact as a tree of tags with key, type and value. It owns no value: each change is
/// a splice of the field's bytes, made as an edit of the contact; whatever changes those bytes (undo, an
/// answer, the text view) comes back as exact row signals, so that a view keeps what is open and current.
class TagsModel : public QAbstractItemModel
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
        ChangedRole,             ///< bool: differs from the baseline, or something in it does
        KnownRole,               ///< bool: the baseline has a tag in this place
        WasRole,                 ///< QByteArray: the baseline's value as JSON
        RepeatedRole,            ///< bool: the key is there more than once, and the last one counts
        KeyedRole,               ///< bool: has a key of its own, which an element of a list hasn't
    };
    enum class State
    {
        Tags,      ///< an object
        NotSet,    ///< null or absent: the first tag makes it an object
        Unreadable ///< no object, or no JSON yet: the tree stays as it was last, and takes no edits
    };
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

    State state() const { return m_state; }
    /// The bytes that the tree shows.
    const QByteArray &source() const { return m_source; }
    /// Keys of the baseline's object that this one hasn't got.
    QStringList removedKeys() const;
    /// Where key and value stand in source().
    json::Span spanOf(const QModelIndex &index) const;
    /// The tag around this byte of source(); invalid between tags.
    QModelIndex tagAt(qsizetype offset) const;

    /// Each makes one step of undo and gives the tag that it is about, or an invalid index with refused().
    /// A new tag after this one, with a key that is free; at the end for an invalid index. What is typed next
    /// is part of the same step.
    QModelIndex add(const QModelIndex &after);
    /// A new last tag inside an object or list.
    QModelIndex addInside(const QModelIndex &holder);
    QModelIndex duplicate(const QModelIndex &index);
    /// The tag that is in its place then.
    QModelIndex removeTag(const QModelIndex &index);
    QModelIndex shift(const QModelIndex &index, int by);
    /// Into the object or list right above it; into a new object when there is none.
    QModelIndex nest(const QModelIndex &index);
    /// Into a new object or list of its own; gives that.
    QModelIndex wrap(const QModelIndex &index, json::Kind kind);
    /// Out of its object or list, to right behind it.
    QModelIndex liftOut(const QModelIndex &index);
    /// As the baseline has it; what the baseline doesn't know goes.
    QModelIndex restore(const QModelIndex &index);
    /// Lines and indentation for all; no value changes.
    void layOut();
    /// The whole field as it was when an editor was opened, as part of what was typed there.
    void typeBack(const Cell &before);
    void endTyping() { m_contact.endTyping(); }
    /// How many steps can be undone, and back to as many.
    int steps() { return m_contact.undoStack()->index(); }
    void takeBackTo(int steps);
    Cell cell() const { return m_contact.now().field(m_field); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// EditRole takes a key, a json::Kind as int, or a value: a boolean, a number's text, or a text. What is
    /// typed in one place is one step of undo until endTyping().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void refused(const QModelIndex &index, TagsModel::Refusal refusal);
    /// The tree shows the field's bytes as they are now.
    void refreshed();

private:
    enum class Step
    {
        Whole,
        Typed
    };

    const TagItem *itemOf(const QModelIndex &index) const;
    QModelIndex indexOf(const TagItem &item, int column = 0) const;
    QModelIndex indexOf(const json::Place &place) const;
    json::Place placeOf(const QModelIndex &index) const;

    QVariant displayed(const TagItem &item, int column) const;
    QVariant edited(const TagItem::Face &face, int column) const;
    QString described(const TagItem::Face &face) const;
    QModelIndex insertNew(const json::Place &place);
    QModelIndex write(const QModelIndex &about, const json::Spliced &result, const json::Place &then,
                      const QString &text, Step step = Step::Whole);
    QModelIndex refuse(const QModelIndex &about, Refusal refusal);

    // Reading the field's bytes into the tree.
    void reload();
    void refresh();
    std::optional<json::Node> readField();
    void readBase();
    void sync(TagItem &item, const json::Node &node, const json::Node *baseline);
    void align(TagItem &item, const json::Node &node);
    void putRows(TagItem &item, const json::Node &node, int first, int last);
    void dropRows(TagItem &item, int first, int last);

    ContactModel &m_contact;
    const int m_field;
    State m_state = State::NotSet;
    QByteArray m_source;
    QByteArray m_baseSource;
    std::optional<json::Node> m_baseline;
    TagItem m_root;
};
