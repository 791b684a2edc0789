// What a person does to tags: each way is one splice of the field's bytes, and one step of undo.
#include "contact/tagsmodel.h"
#include "json/convert.h"
#include "json/splice.h"

using json::Place;

namespace {

bool isContainer(const json::Node *node)
{
    return node && node->isContainer();
}

Place behind(Place place)
{
    ++place.last();
    return place;
}

} // namespace

QModelIndex TagsModel::refuse(const QModelIndex &about, Refusal refusal)
{
    emit refused(about, refusal);
    return {};
}

QModelIndex TagsModel::write(const QModelIndex &about, const json::Spliced &result, const Place &then,
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
    if (m_state == State::Unreadable)
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

QModelIndex TagsModel::insertNew(const Place &place)
{
    const auto root = json::treeOf(m_source);
    const json::Node *holder = root ? json::find(*root, json::parentOf(place)) : nullptr;
    if (!isContainer(holder))
        return refuse(indexOf(json::parentOf(place)), Refusal::NotHere);
    const QString key = json::freeKey(m_source, *holder, tr("key", "of a new tag, until a person names it"));
    m_contact.endTyping();
    return write({}, json::insertAt(m_source, place, key, json::blankOf(json::Kind::Text)), place,
                 tr("Add tag"), Step::Typed);
}

QModelIndex TagsModel::add(const QModelIndex &after)
{
    return insertNew(after.isValid() ? behind(placeOf(after)) : Place{rowCount()});
}

QModelIndex TagsModel::addInside(const QModelIndex &holder)
{
    return insertNew(placeOf(holder) + Place{rowCount(holder.siblingAtColumn(0))});
}

QModelIndex TagsModel::duplicate(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const Place place = behind(placeOf(index));
    const auto root = json::treeOf(m_source);
    const json::Node *holder = root ? json::find(*root, json::parentOf(place)) : nullptr;
    const TagItem::Face &face = itemOf(index)->face;
    const QString key = holder ? json::freeKey(m_source, *holder, face.key) : QString();
    return write(index, json::insertAt(m_source, place, key, face.bytes), place, tr("Duplicate tag"));
}

QModelIndex TagsModel::removeTag(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    const QModelIndex then =
        write(index, json::removeAt(m_source, place), json::parentOf(place), tr("Remove tag"));
    const int rows = rowCount(then);
    return rows == 0 ? then : this->index(qMin(place.constLast(), rows - 1), 0, then);
}

QModelIndex TagsModel::shift(const QModelIndex &index, int by)
{
    if (!index.isValid() || index.row() + by < 0 || index.row() + by >= rowCount(index.parent()))
        return index;
    const Place place = placeOf(index);
    const int to = place.constLast() + by;
    return write(index, json::shiftTo(m_source, place, to), json::parentOf(place) + Place{to},
                 tr("Move tag"));
}

QModelIndex TagsModel::nest(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    const auto root = json::treeOf(m_source);
    Place above = place;
    --above.last();
    const json::Node *holder = root ? json::find(*root, above) : nullptr;
    if (!isContainer(holder))
        return this->index(0, 0, wrap(index, json::Kind::Object));
    const Place to = above + Place{int(holder->children.size())};
    const QString key = json::freeKey(m_source, *holder, tr("key", "of a new tag, until a person names it"));
    return write(index, json::moveTo(m_source, place, to, key), to, tr("Nest tag"));
}

QModelIndex TagsModel::wrap(const QModelIndex &index, json::Kind kind)
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    const auto root = json::treeOf(m_source);
    const json::Node *holder = root ? json::find(*root, json::parentOf(place)) : nullptr;
    if (!holder)
        return refuse(index, Refusal::NotHere);
    const QString key = holder->kind == json::Kind::Object
                            ? json::freeKey(m_source, *holder, tr("group", "key of a new object of tags"))
                            : tr("key", "of a new tag, until a person names it");
    return write(index, json::wrapIn(m_source, place, kind, key), place, tr("Nest tag"));
}

QModelIndex TagsModel::liftOut(const QModelIndex &index)
{
    const Place place = placeOf(index);
    if (place.size() < 2)
        return index;
    const Place to = behind(json::parentOf(place));
    const auto root = json::treeOf(m_source);
    const json::Node *holder = root ? json::find(*root, json::parentOf(to)) : nullptr;
    if (!holder)
        return refuse(index, Refusal::NotHere);
    // What comes out of a list is called as the list is.
    const TagItem::Face &list = itemOf(index.parent())->face;
    const QString key = json::freeKey(m_source, *holder, list.key);
    return write(index, json::moveTo(m_source, place, to, key), json::afterMove(place, to),
                 tr("Lift tag out"));
}

QModelIndex TagsModel::restore(const QModelIndex &index)
{
    const TagItem::Face face = itemOf(index)->face;
    if (!index.isValid() || !face.changed)
        return index;
    if (!face.known)
        return removeTag(index);
    const Place place = placeOf(index);
    return write(index, json::setValue(m_source, place, face.was), place, tr("Restore original"));
}

void TagsModel::layOut()
{
    if (m_state == State::Tags)
        write({}, json::indented(m_source), {}, tr("Lay out tags"));
}
