#pragma once

#include "json/tree.h"
#include "schema/cell.h"

#include <QStringList>

#include <memory>

/// One tag: what a person sees of it, and where its bytes are.
struct TagItem
{
    struct DisplayState
    {
        json::Kind kind = json::Kind::Object;
        bool hasKey = false;           ///< is in an object, not in a list
        QString key = {};              ///< in a list: the position, from 1
        QByteArray bytes = {};         ///< of the value
        bool repeated = false;         ///< the object has the key more than once
        bool existsInBaseline = false; ///< the baseline has a tag in this place
        bool changed = false;
        QByteArray baselineValue = {}; ///< bytes of the baseline's value

        bool operator==(const DisplayState &) const = default;
    };

    int row() const;

    TagItem *parent = nullptr;
    std::vector<std::unique_ptr<TagItem>> children = {};
    DisplayState state = {};
    json::Span span = {}; ///< of key and value
};

/// Rows of one parent in a TagTree that come, go or move together.
struct TagRowsChange
{
    enum class Kind
    {
        Insert,
        Erase,
        Move
    };
    Kind kind = Kind::Insert;
    const TagItem *parent = nullptr;
    int first = 0;
    int last = 0;
    int to = -1; ///< for Move: the position of the row after it
};

/// Is called for each operation of TagTree::synchronize(): right before and right after rows come, go or
/// move, and after a tag has changed in place.
class TagTreeObserver
{
public:
    virtual void rowsAboutToChange(const TagRowsChange &change) = 0;
    virtual void rowsChanged(const TagRowsChange &change) = 0;
    virtual void itemChanged(const TagItem &item) = 0;

protected:
    ~TagTreeObserver() = default;
};

/// The items of an object field, kept in step with the field's bytes by as few operations as possible, so
/// that a view keeps what is expanded and current.
class TagTree
{
public:
    enum class State
    {
        Tags,      ///< an object
        NotSet,    ///< null or absent: the first tag makes it an object
        Unreadable ///< not an object, or not JSON yet: the tree stays as it was and takes no edits
    };

    TagTree() = default;
    Q_DISABLE_COPY_MOVE(TagTree) // items point to their parents

    State state() const { return m_state; }
    /// The bytes that the items show.
    const QByteArray &source() const { return m_source; }
    const TagItem &root() const { return m_root; }
    /// Keys of the baseline's object that the current one doesn't have.
    QStringList removedKeys() const;

    /// Builds all items from the field's cell and its baseline.
    void rebuild(const Cell &now, const Cell &baseline);
    /// Makes the items those of the field's cell and its baseline.
    void synchronize(const Cell &now, const Cell &baseline, TagTreeObserver &observer);

private:
    std::optional<json::Node> read(const Cell &now);
    void readBaseline(const Cell &baseline);

    State m_state = State::NotSet;
    QByteArray m_source;
    QByteArray m_baselineSource;
    std::optional<json::Node> m_baseline;
    TagItem m_root;
};
