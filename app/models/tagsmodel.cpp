#include "models/tagsmodel.h"

#include "json/compare.h"
#include "json/convert.h"
#include "json/literal.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray literal(const QString &text)
{
    QByteArray out;
    json::appendString(out, text);
    return out;
}

bool isContainer(const json::Node *node)
{
    return node && node->isContainer();
}

json::Place placeAfter(json::Place place)
{
    ++place.last();
    return place;
}

} // namespace

TagsModel::TagsModel(ContactModel &contact, int field, QObject *parent)
    : QAbstractItemModel(parent)
    , m_contact(contact)
    , m_field(field)
{
    connect(&contact, &ContactModel::modelReset, this, &TagsModel::reload);
    connect(&contact, &ContactModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (!first.parent().isValid() && first.row() <= m_field && m_field <= last.row())
                    refresh();
            });
    reload();
}

TagsModel::~TagsModel() = default;

void TagsModel::reload()
{
    beginResetModel();
    m_tree.rebuild(cell(), m_contact.baseline().contact.field(m_field));
    endResetModel();
    emit refreshed();
}

void TagsModel::refresh()
{
    const State before = state();
    m_tree.synchronize(cell(), m_contact.baseline().contact.field(m_field), *this);
    if (before != state() && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit refreshed();
}

void TagsModel::rowsAboutToChange(const TagRowsChange &change)
{
    const QModelIndex parent = indexOf(*change.parent);
    switch (change.kind) {
    case TagRowsChange::Kind::Insert:
        return beginInsertRows(parent, change.first, change.last);
    case TagRowsChange::Kind::Erase:
        return beginRemoveRows(parent, change.first, change.last);
    case TagRowsChange::Kind::Move:
        // Qt counts the destination before the row is taken out.
        beginMoveRows(parent, change.first, change.last, parent,
                      change.to > change.first ? change.to + 1 : change.to);
        return;
    }
}

void TagsModel::rowsChanged(const TagRowsChange &change)
{
    switch (change.kind) {
    case TagRowsChange::Kind::Insert:
        return endInsertRows();
    case TagRowsChange::Kind::Erase:
        return endRemoveRows();
    case TagRowsChange::Kind::Move:
        return endMoveRows();
    }
}

void TagsModel::itemChanged(const TagItem &item)
{
    const QModelIndex first = indexOf(item);
    emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

QString TagsModel::kindName(json::Kind kind)
{
    switch (kind) {
    case json::Kind::Text:
        return tr("Text");
    case json::Kind::Number:
        return tr("Number");
    case json::Kind::Boolean:
        return tr("Yes/no");
    case json::Kind::Null:
        return tr("Null");
    case json::Kind::List:
        return tr("List");
    case json::Kind::Object:
        return tr("Object");
    }
    Q_UNREACHABLE();
}

const TagItem *TagsModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const TagItem *>(index.constInternalPointer()) : &m_tree.root();
}

QModelIndex TagsModel::indexOf(const TagItem &item, int column) const
{
    return item.parent ? createIndex(item.row(), column, &item) : QModelIndex();
}

QModelIndex TagsModel::indexOf(const json::Place &place) const
{
    QModelIndex found;
    for (const int row : place)
        found = index(row, 0, found);
    return found;
}

json::Place TagsModel::placeOf(const QModelIndex &index) const
{
    json::Place place;
    for (const TagItem *item = itemOf(index); item->parent; item = item->parent)
        place.prepend(item->row());
    return place;
}

QModelIndex TagsModel::tagAt(qsizetype offset) const
{
    const auto root = json::treeOf(source());
    return root ? indexOf(json::placeAt(*root, offset)) : QModelIndex();
}

QModelIndex TagsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemOf(parent)->children[size_t(row)].get());
}

QModelIndex TagsModel::parent(const QModelIndex &child) const
{
    const TagItem *item = itemOf(child);
    return item->parent ? indexOf(*item->parent) : QModelIndex();
}

int TagsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemOf(parent)->children.size());
}

int TagsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TagsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case KindColumn:
        return tr("Type");
    default:
        return tr("Value");
    }
}

Qt::ItemFlags TagsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || state() == State::Unreadable)
        return Qt::NoItemFlags;
    const TagItem *item = itemOf(index);
    const bool container = item->state.kind == json::Kind::List || item->state.kind == json::Kind::Object;
    const bool fixed =
        index.column() == KeyColumn ? !item->state.hasKey : index.column() == ValueColumn && container;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, !fixed);
    return flags;
}

QVariant TagsModel::displayed(const TagItem &item, int column) const
{
    const TagItem::DisplayState &state = item.state;
    if (column == KeyColumn)
        return state.key;
    if (column == KindColumn)
        return kindName(state.kind);
    switch (state.kind) {
    case json::Kind::Text:
        return json::decodeString(state.bytes);
    case json::Kind::Number:
        return QString::fromLatin1(state.bytes);
    case json::Kind::Boolean:
        return state.bytes == "true" ? tr("Yes") : tr("No");
    case json::Kind::Null:
        return QString();
    case json::Kind::List:
        return tr("%n value(s)", "in a list of tags", int(item.children.size()));
    case json::Kind::Object:
        return tr("%n tag(s)", "in an object of tags", int(item.children.size()));
    }
    Q_UNREACHABLE();
}

QVariant TagsModel::edited(const TagItem::DisplayState &state, int column) const
{
    if (column == KeyColumn)
        return state.hasKey ? QVariant(state.key) : QVariant();
    if (column == KindColumn)
        return int(state.kind);
    switch (state.kind) {
    case json::Kind::Text:
        return json::decodeString(state.bytes);
    case json::Kind::Number:
        return QString::fromLatin1(state.bytes);
    case json::Kind::Boolean:
        return state.bytes == "true";
    case json::Kind::Null:
    case json::Kind::List:
    case json::Kind::Object:
        return {};
    }
    Q_UNREACHABLE();
}

QString TagsModel::described(const TagItem::DisplayState &state) const
{
    QStringList remarks;
    if (state.changed && state.existsInBaseline)
        remarks << tr("changed, was %1")
                       .arg(json::kindOf(state.baselineValue) == json::Kind::Text
                                ? json::decodeString(state.baselineValue)
                                : QString::fromUtf8(state.baselineValue));
    else if (state.changed)
        remarks << tr("added");
    if (state.repeated)
        remarks << tr("This key is there more than once; only the last one counts.");
    return remarks.join(u'\n');
}

QString TagsModel::toolTip(const TagItem::DisplayState &state) const
{
    // A tooltip with markup in it would be shown as HTML.
    const QString remarks = described(state);
    return remarks.isEmpty() ? QString()
                             : u"<p style=\"white-space: pre-wrap\">%1</p>"_s.arg(remarks.toHtmlEscaped());
}

QVariant TagsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const TagItem::DisplayState &state = itemOf(index)->state;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(*itemOf(index), index.column());
    case Qt::EditRole:
        return edited(state, index.column());
    case Qt::ToolTipRole:
        return toolTip(state);
    case Qt::AccessibleDescriptionRole:
        return described(state);
    case KindRole:
        return int(state.kind);
    case BytesRole:
        return state.bytes;
    case ChangedRole:
        return state.changed;
    case KnownRole:
        return state.existsInBaseline;
    case WasRole:
        return state.baselineValue;
    case RepeatedRole:
        return state.repeated;
    case KeyedRole:
        return state.hasKey;
    default:
        return {};
    }
}

bool TagsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || role != Qt::EditRole ||
        !(flags(index) & Qt::ItemIsEditable))
        return false;
    const TagItem::DisplayState state = itemOf(index)->state;
    const json::Place place = placeOf(index);
    if (index.column() == KeyColumn)
        return write(index, json::renameKey(source(), place, value.toString()), place, tr("Rename tag"),
                     Step::Typed)
            .isValid();

    QByteArray bytes;
    if (index.column() == KindColumn) {
        const auto converted = json::converted(state.bytes, json::Kind(value.toInt()));
        if (!converted)
            return refuse(index, Refusal::OtherKind).isValid();
        bytes = *converted;
    } else if (state.kind == json::Kind::Boolean) {
        bytes = value.toBool() ? "true" : "false";
    } else if (state.kind == json::Kind::Number) {
        bytes = value.toString().trimmed().toUtf8();
        if (!json::isNumber(bytes))
            return refuse(index, Refusal::NotANumber).isValid();
    } else {
        bytes = literal(value.toString());
    }
    if (bytes == state.bytes)
        return true;
    const QString text = index.column() == KindColumn ? tr("Change type of tag") : tr("Change tag");
    return write(index, json::setValue(source(), place, bytes), place, text, Step::Typed).isValid();
}

// Changes by a person: each is one splice of the field's bytes, and one step of undo.

QModelIndex TagsModel::refuse(const QModelIndex &about, Refusal refusal)
{
    emit refused(about, refusal);
    return {};
}

QModelIndex TagsModel::write(const QModelIndex &about, const json::Spliced &result, const json::Place &then,
                             const QString &text, Step step)
{
    if (const auto *why = std::get_if<json::Refusal>(&result)) {
        switch (*why) {
        case json::Refusal::KeyTaken:
            return refuse(about, Refusal::KeyTaken);
        case json::Refusal::TooDeep:
            return refuse(about, Refusal::TooDeep);
        case json::Refusal::NotAValue:
            return refuse(about, Refusal::NotANumber);
        case json::Refusal::NoPlace:
            return refuse(about, Refusal::NotHere);
        }
    }
    if (state() == State::Unreadable)
        return refuse(about, Refusal::NotHere);
    const SetCell set{{.field = m_field}, cell(), Cell::raw(std::get<QByteArray>(result))};
    if (set.before != set.after) {
        if (step == Step::Typed)
            m_contact.type(text, set);
        else
            m_contact.step(text, {set});
    }
    return indexOf(then);
}

void TagsModel::typeBack(const Cell &before)
{
    if (cell() != before)
        m_contact.type(tr("Change tag"), {{.field = m_field}, cell(), before});
}

void TagsModel::takeBackTo(int steps)
{
    while (m_contact.undoStack()->index() > qMax(0, steps))
        m_contact.undoStack()->undo();
}

QModelIndex TagsModel::insertNew(const json::Place &place)
{
    const auto root = json::treeOf(source());
    const json::Node *holder = root ? json::find(*root, json::parentOf(place)) : nullptr;
    if (!isContainer(holder))
        return refuse(indexOf(json::parentOf(place)), Refusal::NotHere);
    const QString key = json::freeKey(source(), *holder, tr("key", "of a new tag, until a person names it"));
    m_contact.endTyping();
    return write({}, json::insertAt(source(), place, key, json::emptyValue(json::Kind::Text)), place,
                 tr("Add tag"), Step::Typed);
}

QModelIndex TagsModel::add(const QModelIndex &after)
{
    return insertNew(after.isValid() ? placeAfter(placeOf(after)) : json::Place{rowCount()});
}

QModelIndex TagsModel::addInside(const QModelIndex &holder)
{
    return insertNew(placeOf(holder) + json::Place{rowCount(holder.siblingAtColumn(0))});
}

QModelIndex TagsModel::duplicate(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const json::Place place = placeAfter(placeOf(index));
    const auto root = json::treeOf(source());
    const json::Node *holder = root ? json::find(*root, json::parentOf(place)) : nullptr;
    const TagItem::DisplayState &state = itemOf(index)->state;
    const QString key = holder ? json::freeKey(source(), *holder, state.key) : QString();
    return write(index, json::insertAt(source(), place, key, state.bytes), place, tr("Duplicate tag"));
}

QModelIndex TagsModel::removeTag(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const json::Place place = placeOf(index);
    const QModelIndex then =
        write(index, json::removeAt(source(), place), json::parentOf(place), tr("Remove tag"));
    const int rows = rowCount(then);
    return rows == 0 ? then : this->index(qMin(place.constLast(), rows - 1), 0, then);
}

QModelIndex TagsModel::shift(const QModelIndex &index, int by)
{
    if (!index.isValid() || index.row() + by < 0 || index.row() + by >= rowCount(index.parent()))
        return index;
    const json::Place place = placeOf(index);
    const int to = place.constLast() + by;
    return write(index, json::shiftTo(source(), place, to), json::parentOf(place) + json::Place{to},
                 tr("Move tag"));
}

QModelIndex TagsModel::nest(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const json::Place place = placeOf(index);
    const auto root = json::treeOf(source());
    json::Place above = place;
    --above.last();
    const json::Node *holder = root ? json::find(*root, above) : nullptr;
    if (!isContainer(holder))
        return this->index(0, 0, wrap(index, json::Kind::Object));
    const json::Place to = above + json::Place{int(holder->children.size())};
    const QString key = json::freeKey(source(), *holder, tr("key", "of a new tag, until a person names it"));
    return write(index, json::moveTo(source(), place, to, key), to, tr("Nest tag"));
}

QModelIndex TagsModel::wrap(const QModelIndex &index, json::Kind kind)
{
    if (!index.isValid())
        return {};
    const json::Place place = placeOf(index);
    const auto root = json::treeOf(source());
    const json::Node *holder = root ? json::find(*root, json::parentOf(place)) : nullptr;
    if (!holder)
        return refuse(index, Refusal::NotHere);
    const QString key = holder->kind == json::Kind::Object
                            ? json::freeKey(source(), *holder, tr("group", "key of a new object of tags"))
                            : tr("key", "of a new tag, until a person names it");
    return write(index, json::wrapIn(source(), place, kind, key), place, tr("Nest tag"));
}

QModelIndex TagsModel::liftOut(const QModelIndex &index)
{
    const json::Place place = placeOf(index);
    if (place.size() < 2)
        return index;
    const json::Place to = placeAfter(json::parentOf(place));
    const auto root = json::treeOf(source());
    const json::Node *holder = root ? json::find(*root, json::parentOf(to)) : nullptr;
    if (!holder)
        return refuse(index, Refusal::NotHere);
    // What comes out of a list is called as the list is.
    const TagItem::DisplayState &list = itemOf(index.parent())->state;
    const QString key = json::freeKey(source(), *holder, list.key);
    return write(index, json::moveTo(source(), place, to, key), json::afterMove(place, to),
                 tr("Lift tag out"));
}

QModelIndex TagsModel::restore(const QModelIndex &index)
{
    const TagItem::DisplayState state = itemOf(index)->state;
    if (!index.isValid() || !state.changed)
        return index;
    if (!state.existsInBaseline)
        return removeTag(index);
    const json::Place place = placeOf(index);
    return write(index, json::setValue(source(), place, state.baselineValue), place, tr("Restore original"));
}

void TagsModel::layOut()
{
    if (state() == State::Tags)
        write({}, json::indented(source()), {}, tr("Lay out tags"));
}

#include "moc_tagsmodel.cpp"
