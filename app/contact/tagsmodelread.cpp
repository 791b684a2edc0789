// How TagsModel follows the field's bytes: the one place that changes its rows.
#include "contact/tagsmodel.h"
#include "json/compare.h"
#include "json/literal.h"
#include "json/tree.h"

#include <QHash>

namespace {

QString memberKey(const QByteArray &source, const json::Node &node)
{
    return node.key.size() > 0 ? json::decodeString(node.key.of(source)) : QString();
}

/// What it is by itself; what the baseline and its neighbours say to it comes later.
void describe(TagItem &item, const QByteArray &source, const json::Node &node, size_t row)
{
    item.face.kind = node.kind;
    item.face.hasKey = node.key.size() > 0;
    item.face.key = item.face.hasKey ? memberKey(source, node) : QString::number(row + 1);
    item.face.bytes = node.value.of(source).toByteArray();
    item.whole = node.whole();
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

/// The baseline's children by key, or in order where there are no keys.
class BaseChildren
{
public:
    BaseChildren(const QByteArray &source, const json::Node *baseline, json::Kind kind)
    {
        if (!baseline || baseline->kind != kind)
            return;
        for (const json::Node &child : baseline->children)
            m_byKey[memberKey(source, child)].append(&child);
    }

    /// At its n-th call for a key the n-th of that key, or nullptr.
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

} // namespace

std::optional<json::Node> TagsModel::readField()
{
    const Cell now = cell();
    const QByteArray bytes = now.isSet() ? (now.asRaw() ? *now.asRaw() : QByteArray()) : "{}";
    auto root = json::treeOf(bytes);
    if (!root || root->kind != json::Kind::Object) {
        m_state = State::Unreadable;
        return std::nullopt;
    }
    m_state = now.isSet() ? State::Tags : State::NotSet;
    m_source = bytes;
    return root;
}

void TagsModel::readBase()
{
    const Cell baseline = m_contact.baseline().contact.field(m_field);
    const QByteArray bytes = baseline.asRaw() ? *baseline.asRaw() : "{}";
    if (bytes == m_baseSource)
        return;
    m_baseSource = bytes;
    m_baseline = json::treeOf(bytes);
}

void TagsModel::reload()
{
    beginResetModel();
    m_root.children.clear();
    m_source = "{}";
    readBase();
    if (const auto root = readField()) {
        for (const json::Node &child : root->children)
            m_root.children.push_back(newItem(&m_root, m_source, child, m_root.children.size()));
        sync(m_root, *root, m_baseline ? &*m_baseline : nullptr);
    }
    endResetModel();
    emit refreshed();
}

void TagsModel::refresh()
{
    const State before = m_state;
    readBase();
    if (const auto root = readField())
        sync(m_root, *root, m_baseline ? &*m_baseline : nullptr);
    if (before != m_state && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit refreshed();
}

void TagsModel::sync(TagItem &item, const json::Node &node, const json::Node *baseline)
{
    align(item, node);
    QHash<QString, int> times;
    for (const json::Node &child : node.children)
        ++times[memberKey(m_source, child)];
    BaseChildren before(m_baseSource, baseline, node.kind);
    for (size_t i = 0; i < node.children.size(); ++i) {
        TagItem &to = *item.children[i];
        const TagItem::Face face = to.face;
        describe(to, m_source, node.children[i], i);
        const json::Node *known = before.next(memberKey(m_source, node.children[i]));
        to.face.repeated = to.face.hasKey && times.value(to.face.key) > 1;
        to.face.known = known;
        to.face.was = known ? known->value.of(m_baseSource).toByteArray() : QByteArray();
        to.face.changed = !known || !json::sameValue(to.face.was, to.face.bytes);
        if (face != to.face) {
            const QModelIndex first = indexOf(to);
            emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
        }
        sync(to, node.children[i], known);
    }
}

/// As many rows as the node has children, with as many as can be told in their old rows or moved.
void TagsModel::align(TagItem &item, const json::Node &node)
{
    const auto isOld = [&](int row, int child) {
        const TagItem::Face &face = item.children[size_t(row)]->face;
        const json::Node &other = node.children[size_t(child)];
        return face.hasKey ? other.key.size() > 0 && face.key == memberKey(m_source, other)
                           : other.key.size() == 0 && face.bytes == other.value.of(m_source);
    };
    int rows = int(item.children.size());
    const int wanted = int(node.children.size());
    if (rows > 0 && wanted > 0 && item.children[0]->face.hasKey != (node.children[0].key.size() > 0)) {
        dropRows(item, 0, rows - 1); // a list became an object, or the other way round
        rows = 0;
    }
    int first = 0;
    while (first < rows && first < wanted && isOld(first, first))
        ++first;
    int same = 0;
    while (same < qMin(rows, wanted) - first && isOld(rows - 1 - same, wanted - 1 - same))
        ++same;
    const int last = rows - 1 - same;
    if (rows == wanted && last > first) {
        const auto isTurned = [&](int by) {
            const int count = last - first + 1;
            for (int i = 0; i < count; ++i) {
                if (!isOld(first + i, first + (i + by + count) % count))
                    return false;
            }
            return true;
        };
        auto &children = item.children;
        const QModelIndex parent = indexOf(item);
        if (isTurned(-1) && beginMoveRows(parent, first, first, parent, last + 1)) {
            std::rotate(children.begin() + first, children.begin() + first + 1, children.begin() + last + 1);
            endMoveRows();
        } else if (isTurned(1) && beginMoveRows(parent, last, last, parent, first)) {
            std::rotate(children.begin() + first, children.begin() + last, children.begin() + last + 1);
            endMoveRows();
        }
    }
    // What is left in the middle stays in its row, with another key or value.
    if (rows > wanted)
        dropRows(item, wanted - same, last);
    else if (rows < wanted)
        putRows(item, node, last + 1, wanted - 1 - same);
}

void TagsModel::putRows(TagItem &item, const json::Node &node, int first, int last)
{
    beginInsertRows(indexOf(item), first, last);
    for (int row = first; row <= last; ++row)
        item.children.insert(item.children.begin() + row,
                             newItem(&item, m_source, node.children[size_t(row)], size_t(row)));
    endInsertRows();
}

void TagsModel::dropRows(TagItem &item, int first, int last)
{
    beginRemoveRows(indexOf(item), first, last);
    item.children.erase(item.children.begin() + first, item.children.begin() + last + 1);
    endRemoveRows();
}

QStringList TagsModel::removedKeys() const
{
    QStringList removed;
    const auto now = json::treeOf(m_source);
    if (!m_baseline || !now || m_baseline->kind != json::Kind::Object)
        return removed;
    for (const json::Node &child : m_baseline->children) {
        if (const QString key = memberKey(m_baseSource, child); json::memberAt(m_source, *now, key) < 0)
            removed.append(key);
    }
    removed.removeDuplicates();
    return removed;
}
