#include "models/tagtree.h"

#include "json/compare.h"
#include "json/literal.h"

#include <QHash>

#include <algorithm>

namespace {

QString memberKey(const QByteArray &source, const json::Node &node)
{
    return node.key.size() > 0 ? json::decodeString(node.key.of(source)) : QString();
}

/// Sets what follows from the node alone, without its neighbours and the baseline.
void describe(TagItem &item, const QByteArray &source, const json::Node &node, size_t row)
{
    item.state.kind = node.kind;
    item.state.hasKey = node.key.size() > 0;
    item.state.key = item.state.hasKey ? memberKey(source, node) : QString::number(row + 1);
    item.state.bytes = node.value.of(source).toByteArray();
    item.span = node.whole();
}

std::unique_ptr<TagItem> newItem(TagItem *parent, const QByteArray &source, const json::Node &node,
                                 size_t row)
{
    auto item = std::make_unique<TagItem>();
    item->parent = parent;
    describe(*item, source, node, row);
    for (const json::Node &child : node.children)
        item->children.push_back(newItem(item.get(), source, child, item->children.size()));
    return item;
}

/// The children of a node in the baseline by key; in order if they have no keys.
class BaselineChildren
{
public:
    BaselineChildren(const QByteArray &source, const json::Node *baseline, json::Kind kind)
    {
        if (!baseline || baseline->kind != kind)
            return;
        for (const json::Node &child : baseline->children)
            m_byKey[memberKey(source, child)].append(&child);
    }

    /// The n-th call for a key gives the n-th child of that key, or nullptr.
    const json::Node *next(const QString &key)
    {
        const auto found = m_byKey.constFind(key);
        const int taken = m_taken[key]++;
        return found == m_byKey.cend() ? nullptr : found->value(taken);
    }

private:
    QHash<QString, QList<const json::Node *>> m_byKey;
    QHash<QString, int> m_taken;
};

/// Makes items show other bytes, one exact operation after the other.
class Synchronizer
{
public:
    Synchronizer(const QByteArray &source, const QByteArray &baselineSource, TagTreeObserver *observer)
        : m_source(source)
        , m_baselineSource(baselineSource)
        , m_observer(observer)
    {
    }

    /// `baseline` is the node's counterpart there; nullptr if there is none.
    void synchronize(TagItem &item, const json::Node &node, const json::Node *baseline)
    {
        align(item, node);
        QHash<QString, int> times;
        for (const json::Node &child : node.children)
            ++times[memberKey(m_source, child)];
        BaselineChildren before(m_baselineSource, baseline, node.kind);
        for (size_t i = 0; i < node.children.size(); ++i) {
            TagItem &child = *item.children[i];
            const TagItem::DisplayState old = child.state;
            describe(child, m_source, node.children[i], i);
            const json::Node *known = before.next(memberKey(m_source, node.children[i]));
            TagItem::DisplayState &state = child.state;
            state.repeated = state.hasKey && times.value(state.key) > 1;
            state.existsInBaseline = known;
            state.baselineValue = known ? known->value.of(m_baselineSource).toByteArray() : QByteArray();
            state.changed = !known || !json::sameValue(state.baselineValue, state.bytes);
            if (m_observer && old != state)
                m_observer->itemChanged(child);
            synchronize(child, node.children[i], known);
        }
    }

private:
    bool isSame(const TagItem &item, const json::Node &node) const
    {
        return item.state.hasKey ? node.key.size() > 0 && item.state.key == memberKey(m_source, node)
                                 : node.key.size() == 0 && item.state.bytes == node.value.of(m_source);
    }

    /// Gives the item as many children as the node has; those that are recognised keep their rows or move.
    void align(TagItem &item, const json::Node &node)
    {
        const auto isSameAt = [&](int row, int child) {
            return isSame(*item.children[size_t(row)], node.children[size_t(child)]);
        };
        int rows = int(item.children.size());
        const int wanted = int(node.children.size());
        if (rows > 0 && wanted > 0 && item.children[0]->state.hasKey != (node.children[0].key.size() > 0)) {
            erase(item, 0, rows - 1); // a list became an object, or the other way round
            rows = 0;
        }
        int first = 0;
        while (first < rows && first < wanted && isSameAt(first, first))
            ++first;
        int same = 0;
        while (same < qMin(rows, wanted) - first && isSameAt(rows - 1 - same, wanted - 1 - same))
            ++same;
        const int last = rows - 1 - same;
        if (rows == wanted && last > first) {
            const int count = last - first + 1;
            const auto isRotatedBy = [&](int by) {
                for (int i = 0; i < count; ++i) {
                    if (!isSameAt(first + i, first + (i + by + count) % count))
                        return false;
                }
                return true;
            };
            if (isRotatedBy(-1))
                move(item, first, last);
            else if (isRotatedBy(1))
                move(item, last, first);
        }
        // The rows left in the middle stay, with another key or value.
        if (rows > wanted)
            erase(item, wanted - same, last);
        else if (rows < wanted)
            insert(item, node, last + 1, wanted - 1 - same);
    }

    void insert(TagItem &item, const json::Node &node, int first, int last)
    {
        announce({TagRowsChange::Kind::Insert, &item, first, last}, [&] {
            for (int row = first; row <= last; ++row)
                item.children.insert(item.children.begin() + row,
                                     newItem(&item, m_source, node.children[size_t(row)], size_t(row)));
        });
    }

    void erase(TagItem &item, int first, int last)
    {
        announce({TagRowsChange::Kind::Erase, &item, first, last}, [&] {
            item.children.erase(item.children.begin() + first, item.children.begin() + last + 1);
        });
    }

    void move(TagItem &item, int from, int to)
    {
        announce({TagRowsChange::Kind::Move, &item, from, from, to}, [&] {
            const auto begin = item.children.begin();
            if (from < to)
                std::rotate(begin + from, begin + from + 1, begin + to + 1);
            else
                std::rotate(begin + to, begin + from, begin + from + 1);
        });
    }

    template <typename Change>
    void announce(const TagRowsChange &rows, Change change)
    {
        if (m_observer)
            m_observer->rowsAboutToChange(rows);
        change();
        if (m_observer)
            m_observer->rowsChanged(rows);
    }

    const QByteArray &m_source;
    const QByteArray &m_baselineSource;
    TagTreeObserver *m_observer;
};

} // namespace

int TagItem::row() const
{
    int at = 0;
    while (parent && parent->children[size_t(at)].get() != this)
        ++at;
    return at;
}

std::optional<json::Node> TagTree::read(const Cell &now)
{
    const QByteArray *raw = now.asRaw();
    const QByteArray bytes = !now.isSet() ? "{}" : raw ? *raw : QByteArray();
    auto root = json::treeOf(bytes);
    if (!root || root->kind != json::Kind::Object) {
        m_state = State::Unreadable;
        return std::nullopt;
    }
    m_state = now.isSet() ? State::Tags : State::NotSet;
    m_source = bytes;
    return root;
}

void TagTree::readBaseline(const Cell &baseline)
{
    const QByteArray bytes = baseline.asRaw() ? *baseline.asRaw() : "{}";
    if (bytes == m_baselineSource)
        return;
    m_baselineSource = bytes;
    m_baseline = json::treeOf(bytes);
}

void TagTree::rebuild(const Cell &now, const Cell &baseline)
{
    m_root.children.clear();
    m_source = "{}";
    readBaseline(baseline);
    if (const auto root = read(now))
        Synchronizer(m_source, m_baselineSource, nullptr)
            .synchronize(m_root, *root, m_baseline ? &*m_baseline : nullptr);
}

void TagTree::synchronize(const Cell &now, const Cell &baseline, TagTreeObserver &observer)
{
    readBaseline(baseline);
    if (const auto root = read(now))
        Synchronizer(m_source, m_baselineSource, &observer)
            .synchronize(m_root, *root, m_baseline ? &*m_baseline : nullptr);
}

QStringList TagTree::removedKeys() const
{
    QStringList removed;
    const auto now = json::treeOf(m_source);
    if (!m_baseline || !now || m_baseline->kind != json::Kind::Object)
        return removed;
    for (const json::Node &child : m_baseline->children) {
        if (const QString key = memberKey(m_baselineSource, child); json::memberAt(m_source, *now, key) < 0)
            removed.append(key);
    }
    removed.removeDuplicates();
    return removed;
}
