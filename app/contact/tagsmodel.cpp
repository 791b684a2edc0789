#include "contact/tagsmodel.h"

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
    return index.isValid() ? static_cast<const TagItem *>(index.constInternalPointer()) : &m_root;
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

json::Span TagsModel::spanOf(const QModelIndex &index) const
{
    return itemOf(index)->whole;
}

QModelIndex TagsModel::tagAt(qsizetype offset) const
{
    const auto root = json::treeOf(m_source);
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
    if (!index.isValid() || m_state == State::Unreadable)
        return Qt::NoItemFlags;
    const TagItem *item = itemOf(index);
    const bool container = item->face.kind == json::Kind::List || item->face.kind == json::Kind::Object;
    const bool fixed =
        index.column() == KeyColumn ? !item->face.hasKey : index.column() == ValueColumn && container;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, !fixed);
    return flags;
}

QVariant TagsModel::displayed(const TagItem &item, int column) const
{
    const TagItem::Face &face = item.face;
    if (column == KeyColumn)
        return face.key;
    if (column == KindColumn)
        return kindName(face.kind);
    switch (face.kind) {
    case json::Kind::Text:
        return json::decodeString(face.bytes);
    case json::Kind::Number:
        return QString::fromLatin1(face.bytes);
    case json::Kind::Boolean:
        return face.bytes == "true" ? tr("Yes") : tr("No");
    case json::Kind::Null:
        return QString();
    case json::Kind::List:
        return tr("%n value(s)", "in a list of tags", int(item.children.size()));
    case json::Kind::Object:
        return tr("%n tag(s)", "in an object of tags", int(item.children.size()));
    }
    Q_UNREACHABLE();
}

QVariant TagsModel::edited(const TagItem::Face &face, int column) const
{
    if (column == KeyColumn)
        return face.hasKey ? QVariant(face.key) : QVariant();
    if (column == KindColumn)
        return int(face.kind);
    switch (face.kind) {
    case json::Kind::Text:
        return json::decodeString(face.bytes);
    case json::Kind::Number:
        return QString::fromLatin1(face.bytes);
    case json::Kind::Boolean:
        return face.bytes == "true";
    case json::Kind::Null:
    case json::Kind::List:
    case json::Kind::Object:
        return {};
    }
    Q_UNREACHABLE();
}

QString TagsModel::described(const TagItem::Face &face) const
{
    QStringList said;
    if (face.changed && face.known)
        said << tr("changed, was %1")
                    .arg(json::kindOf(face.was) == json::Kind::Text ? json::decodeString(face.was)
                                                                    : QString::fromUtf8(face.was));
    else if (face.changed)
        said << tr("added");
    if (face.repeated)
        said << tr("This key is there more than once; only the last one counts.");
    return said.join(u'\n');
}

QVariant TagsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const TagItem::Face &face = itemOf(index)->face;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(*itemOf(index), index.column());
    case Qt::EditRole:
        return edited(face, index.column());
    case Qt::ToolTipRole:
        return described(face).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    case Qt::AccessibleDescriptionRole:
        return described(face);
    case KindRole:
        return int(face.kind);
    case BytesRole:
        return face.bytes;
    case ChangedRole:
        return face.changed;
    case KnownRole:
        return face.known;
    case WasRole:
        return face.was;
    case RepeatedRole:
        return face.repeated;
    case KeyedRole:
        return face.hasKey;
    default:
        return {};
    }
}

bool TagsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || role != Qt::EditRole ||
        !(flags(index) & Qt::ItemIsEditable))
        return false;
    const TagItem::Face face = itemOf(index)->face;
    const json::Place place = placeOf(index);
    if (index.column() == KeyColumn)
        return write(index, json::renameKey(m_source, place, value.toString()), place, tr("Rename tag"),
                     Step::Typed)
            .isValid();

    QByteArray bytes;
    if (index.column() == KindColumn) {
        const auto converted = json::converted(face.bytes, json::Kind(value.toInt()));
        if (!converted)
            return refuse(index, Refusal::OtherKind).isValid();
        bytes = *converted;
    } else if (face.kind == json::Kind::Boolean) {
        bytes = value.toBool() ? "true" : "false";
    } else if (face.kind == json::Kind::Number) {
        bytes = value.toString().trimmed().toUtf8();
        if (!json::isNumber(bytes))
            return refuse(index, Refusal::NotANumber).isValid();
    } else {
        bytes = literal(value.toString());
    }
    if (bytes == face.bytes)
        return true;
    const QString text = index.column() == KindColumn ? tr("Change type of tag") : tr("Change tag");
    return write(index, json::setValue(m_source, place, bytes), place, text, Step::Typed).isValid();
}
