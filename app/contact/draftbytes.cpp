#include "contact/draftbytes.h"

#include "contact/draftstream.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

namespace draftbytes {

using draftstream::Content;
using draftstream::Named;
using draftstream::Reader;
using draftstream::Writer;

namespace {

constexpr qsizetype sumSize = 8;
constexpr qsizetype headSize = qsizetype(sizeof(quint32)) + sumSize;

QByteArray sumOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Blake2b_160).first(sumSize);
}

QByteArray framed(const QByteArray &body)
{
    QByteArray length(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), length.data());
    return length + sumOf(body) + body;
}

/// The body of the frame that begins there, as long as the bytes live; nothing where none is whole.
std::optional<QByteArray> bodyAt(const QByteArray &bytes, qsizetype at)
{
    const qsizetype left = bytes.size() - at - headSize;
    if (left < 0)
        return {};
    const char *frame = bytes.constData() + at;
    const auto length = qsizetype(qFromBigEndian<quint32>(frame));
    if (length > left)
        return {};
    const QByteArray body = QByteArray::fromRawData(frame + headSize, length);
    if (sumOf(body) != QByteArrayView(frame + headSize - sumSize, sumSize))
        return {};
    return body;
}

/// Of bytes that are one frame and nothing else.
std::optional<QByteArray> onlyBody(const QByteArray &bytes)
{
    const auto body = bodyAt(bytes, 0);
    return body && headSize + body->size() == bytes.size() ? body : std::nullopt;
}

// A base without a time is kept as such; QDateTime's own bytes would bring time zones along.
void putTime(Writer &writer, const QDateTime &time)
{
    writer.put(quint8(time.isValid()));
    writer.put(qint64(time.isValid() ? time.toMSecsSinceEpoch() : 0));
}

QDateTime time(Reader &reader)
{
    const bool valid = reader.get<quint8>() != 0;
    const auto since = reader.get<qint64>();
    return valid ? QDateTime::fromMSecsSinceEpoch(since, Qt::UTC) : QDateTime();
}

void putContact(Writer &writer, const Contact &contact)
{
    const std::span<const Field> fields = contactFields();
    writer.putCount(qsizetype(fields.size()));
    for (int field = 0; field < int(fields.size()); ++field) {
        writer.putField(field);
        writer.putCell(contact.field(field));
        writer.putCount(contact.rows(field).size());
        for (const Row &row : contact.rows(field))
            writer.putRow(field, row);
    }
}

/// False when a row comes twice: then it can't be read.
bool readRows(Reader &reader, const Named &table, RowList &rows)
{
    // Its number, whether it is removed, the size of its members, and a byte for each cell.
    const int count = reader.count(4 + 1 + 4 + qMax(qsizetype(1), table.columns.size()));
    QSet<RowId> seen;
    QList<Row> read;
    for (int i = 0; i < count && reader.isGood(); ++i) {
        read.append(reader.row(table));
        seen.insert(read.constLast().id);
    }
    rows.insert(0, read);
    return seen.size() == read.size();
}

std::optional<Contact> contact(Reader &reader)
{
    Contact contact;
    QSet<int> seen;
    const int count = reader.count(2 + 1 + 4);
    for (int i = 0; i < count && reader.isGood(); ++i) {
        const Named &named = reader.named();
        Cell cell = reader.cell();
        if (!reader.isGood() || seen.contains(named.field))
            return {};
        seen.insert(named.field);
        contact.setField(named.field, std::move(cell));
        if (!readRows(reader, named, contact.rows(named.field)))
            return {};
    }
    return contact;
}

// Which fields' keys were there; a base that was never read from a text says it of none.
void putHeld(Writer &writer, const QList<bool> &held)
{
    writer.put(quint8(!held.isEmpty()));
    writer.putCount(held.count(true));
    for (int field = 0; field < held.size(); ++field) {
        if (held.at(field))
            writer.putField(field);
    }
}

QList<bool> held(Reader &reader)
{
    const bool said = reader.get<quint8>() != 0;
    QList<bool> held(said ? qsizetype(contactFields().size()) : 0, false);
    for (int left = reader.count(2); left > 0 && reader.isGood(); --left) {
        const int field = reader.field();
        if (field >= 0 && field < held.size())
            held[field] = true;
    }
    return held;
}

std::optional<KeptStep> stepOf(const QByteArray &body)
{
    constexpr qsizetype leastOfEdit = 1 + 2 + 4 + 1;
    Reader reader(body, Content::Step);
    KeptStep step{reader.get<QString>(), {}};
    const int count = reader.count(leastOfEdit);
    for (int i = 0; i < count && reader.isGood(); ++i)
        step.edits.append(reader.edit());
    return reader.isDone() ? std::optional(step) : std::nullopt;
}

} // namespace

QByteArray ofBase(const Baseline &baseline)
{
    Writer writer;
    writer.put(baseline.id);
    writer.put(quint8(baseline.origin));
    putTime(writer, baseline.when);
    writer.put(baseline.accountId);
    putContact(writer, baseline.contact);
    putHeld(writer, baseline.presentKeys);
    writer.putCount(baseline.unknownMembers.size());
    for (const Baseline::UnknownMember &other : baseline.unknownMembers) {
        writer.put(other.key);
        writer.put(other.json);
    }
    writer.putCount(baseline.duplicates.size());
    for (const Path &path : baseline.duplicates)
        writer.putPath(path);
    return framed(writer.body(Content::Baseline));
}

std::optional<Baseline> baseline(const QByteArray &bytes)
{
    const auto body = onlyBody(bytes);
    if (!body)
        return {};
    Reader reader(*body, Content::Baseline);
    Baseline baseline;
    baseline.id = reader.get<QString>();
    const auto origin = reader.get<quint8>();
    if (origin > quint8(Baseline::Origin::Clipboard))
        return {};
    baseline.origin = Baseline::Origin(origin);
    baseline.when = time(reader);
    baseline.accountId = reader.get<QString>();
    const auto read = contact(reader);
    if (!read)
        return {};
    baseline.contact = *read;
    baseline.presentKeys = held(reader);
    for (int left = reader.count(4 + 4); left > 0 && reader.isGood(); --left) {
        const auto key = reader.get<QString>();
        baseline.unknownMembers.append({key, reader.get<QByteArray>()});
    }
    for (int left = reader.count(2 + 4 + 2); left > 0 && reader.isGood(); --left)
        baseline.duplicates.append(reader.path());
    return reader.isDone() ? std::optional(baseline) : std::nullopt;
}

QByteArray ofStep(const KeptStep &step)
{
    Writer writer;
    writer.put(step.text);
    writer.putCount(step.edits.size());
    for (const Edit &edit : step.edits)
        writer.putEdit(edit);
    return framed(writer.body(Content::Step));
}

std::optional<KeptStep> step(const QByteArray &bytes)
{
    const auto body = onlyBody(bytes);
    return body ? stepOf(*body) : std::nullopt;
}

QList<KeptStep> steps(const QByteArray &journal)
{
    QList<KeptStep> steps;
    for (qsizetype at = 0; at < journal.size();) {
        const auto body = bodyAt(journal, at);
        if (!body)
            break;
        auto step = stepOf(*body);
        if (!step)
            break;
        steps.append(std::move(*step));
        at += headSize + body->size();
    }
    return steps;
}

} // namespace draftbytes
