#include "contact/draftbytes.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <concepts>

namespace draftbytes {

namespace {

// A draft consists of frames: length and checksum, then a body. A body begins with its format, its content
// and the keys of the fields and columns in it; the rest names those by their position among the keys.
// Numbers are big-endian. A string is its length in bytes and UTF-16; a length of ~0 stands for a null one.
constexpr qsizetype sumSize = 8;
constexpr qsizetype headSize = qsizetype(sizeof(quint32)) + sumSize;
constexpr quint8 formatVersion = 1;
constexpr quint16 noColumn = 0xFFFF;
constexpr quint32 nullLength = ~0u;

// These numbers are on disks: none may change.
enum class Content : quint8
{
    Baseline = 'B',
    Step = 'S'
};
enum class CellKind : quint8
{
    Absent = 0,
    Null = 1,
    False = 2,
    True = 3,
    Integer = 4,
    Text = 5,
    Raw = 6
};
enum class EditKind : quint8
{
    SetCell = 0,
    InsertRow = 1,
    EraseRow = 2,
    MarkRowRemoved = 3,
    MoveRow = 4
};

/// A field that occurs in a body, and those of its columns that do.
struct Named
{
    int field = -1;
    QList<int> columns = {};
};

std::span<const Field> fieldColumns(int field)
{
    return contactFields()[size_t(field)].columns;
}

template <std::integral T>
void append(QByteArray &out, T value)
{
    const T bigEndian = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void append(QByteArray &out, const QByteArray &bytes)
{
    append(out, bytes.isNull() ? nullLength : quint32(bytes.size()));
    out.append(bytes);
}

void append(QByteArray &out, const QString &text)
{
    const qsizetype size = text.size() * qsizetype(sizeof(QChar));
    append(out, text.isNull() ? nullLength : quint32(size));
    const qsizetype at = out.size();
    out.resize(at + size);
    qToBigEndian<char16_t>(text.utf16(), text.size(), out.data() + at);
}

void append(QByteArray &out, QLatin1StringView key)
{
    append(out, quint32(key.size()));
    out.append(key.data(), key.size());
}

/// Writes the body of one frame.
class Writer
{
public:
    template <typename T>
    void put(const T &value)
    {
        append(m_bytes, value);
    }
    void putCount(qsizetype count) { put(quint32(count)); }
    void putField(int field) { put(quint16(nameField(field))); }
    void putPath(const Path &path);
    void putCell(const Cell &cell);
    void putRow(int field, const Row &row);
    void putEdit(const Edit &edit);

    /// Everything that was put, after its keys.
    QByteArray body(Content content) const;

private:
    int nameField(int field);
    int nameColumn(int field, int column);

    QByteArray m_bytes;
    QList<Named> m_named;
};

/// Reads the body of one frame. After the first failure isGood() is false and everything read is worthless.
class Reader
{
public:
    Reader(QByteArrayView body, Content content);

    bool isGood() const { return m_good; }
    /// Good, and nothing is left.
    bool isDone() const { return m_good && m_left.isEmpty(); }

    template <std::integral T>
    T get()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return bytes.isEmpty() ? T() : qFromBigEndian<T>(bytes.data());
    }
    QByteArray bytes();
    QString text();
    /// How many items of at least so many bytes follow; 0, and a failure, if there can't be that many.
    int count(qsizetype bytesOfEach);
    int field() { return named().field; }
    Path path();
    Cell cell();
    Row row(const Named &table);
    Edit edit();
    /// A field whose rows may follow, and their columns.
    const Named &named();

private:
    void fail()
    {
        m_good = false;
        m_left = {};
    }
    /// The next bytes; empty, and a failure, if there are fewer.
    QByteArrayView take(qsizetype size);
    void readKeys();
    Edit insertOrErase(bool insert);

    QByteArrayView m_left;
    bool m_good = true;
    QList<Named> m_named;
    Named m_unknown;
};

int Writer::nameField(int field)
{
    const auto known = std::ranges::find(m_named, field, &Named::field);
    if (known != m_named.end())
        return int(known - m_named.begin());
    m_named.append(Named{.field = field});
    return int(m_named.size()) - 1;
}

int Writer::nameColumn(int field, int column)
{
    QList<int> &columns = m_named[nameField(field)].columns;
    if (!columns.contains(column))
        columns.append(column);
    return int(columns.indexOf(column));
}

void Writer::putPath(const Path &path)
{
    putField(path.field);
    put(quint32(path.row));
    put(path.column < 0 ? noColumn : quint16(nameColumn(path.field, path.column)));
}

void Writer::putCell(const Cell &cell)
{
    const auto kind = [this](CellKind which) {
        put(quint8(which));
    };
    if (const bool *boolean = cell.asBoolean()) {
        kind(*boolean ? CellKind::True : CellKind::False);
    } else if (const qint64 *integer = cell.asInteger()) {
        kind(CellKind::Integer);
        put(*integer);
    } else if (const QString *text = cell.asText()) {
        kind(CellKind::Text);
        put(*text);
    } else if (const QByteArray *raw = cell.asRaw()) {
        kind(CellKind::Raw);
        put(*raw);
    } else {
        kind(cell.isNull() ? CellKind::Null : CellKind::Absent);
    }
}

void Writer::putRow(int field, const Row &row)
{
    // This names all columns; the cells of each row follow in the order of the names.
    const int named = nameField(field);
    if (m_named.at(named).columns.size() < row.cells.size()) {
        for (int column = 0; column < row.cells.size(); ++column)
            nameColumn(field, column);
    }
    put(quint32(row.id));
    put(quint8(row.removed));
    put(row.extra);
    for (const int column : std::as_const(m_named[named].columns))
        putCell(row.cells.at(column));
}

void Writer::putEdit(const Edit &edit)
{
    const auto kind = [this](EditKind which, int field) {
        put(quint8(which));
        putField(field);
    };
    if (const auto *set = std::get_if<SetCell>(&edit)) {
        put(quint8(EditKind::SetCell));
        putPath(set->path);
        putCell(set->before);
        putCell(set->after);
    } else if (const auto *insert = std::get_if<InsertRow>(&edit)) {
        kind(EditKind::InsertRow, insert->field);
        put(qint32(insert->at));
        putRow(insert->field, insert->row);
    } else if (const auto *take = std::get_if<EraseRow>(&edit)) {
        kind(EditKind::EraseRow, take->field);
        put(qint32(take->at));
        putRow(take->field, take->row);
    } else if (const auto *flag = std::get_if<MarkRowRemoved>(&edit)) {
        kind(EditKind::MarkRowRemoved, flag->field);
        put(quint32(flag->row));
        put(quint8(flag->removed));
    } else if (const auto *move = std::get_if<MoveRow>(&edit)) {
        kind(EditKind::MoveRow, move->field);
        put(quint32(move->row));
        put(qint32(move->from));
        put(qint32(move->to));
    } else {
        Q_UNREACHABLE(); // a new baseline ends what can be undone
    }
}

QByteArray Writer::body(Content content) const
{
    QByteArray out;
    append(out, formatVersion);
    append(out, quint8(content));
    append(out, quint32(m_named.size()));
    for (const Named &named : m_named) {
        append(out, contactFields()[size_t(named.field)].key);
        append(out, quint32(named.columns.size()));
        for (const int column : named.columns)
            append(out, fieldColumns(named.field)[size_t(column)].key);
    }
    return out + m_bytes;
}

Reader::Reader(QByteArrayView body, Content content)
    : m_left(body)
{
    if (get<quint8>() != formatVersion || get<quint8>() != quint8(content))
        fail();
    else
        readKeys();
}

QByteArrayView Reader::take(qsizetype size)
{
    if (size > m_left.size()) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_left.first(size);
    m_left = m_left.sliced(size);
    return taken;
}

QByteArray Reader::bytes()
{
    const auto size = get<quint32>();
    if (size == nullLength || !m_good)
        return {};
    const QByteArrayView taken = take(size);
    return m_good ? QByteArray(taken.data(), taken.size()) : QByteArray();
}

QString Reader::text()
{
    const auto size = get<quint32>();
    if (size == nullLength || !m_good)
        return {};
    const QByteArrayView taken = take(size);
    if (size % sizeof(QChar) != 0)
        fail();
    if (!m_good)
        return {};
    QString text(taken.size() / qsizetype(sizeof(QChar)), Qt::Uninitialized);
    qFromBigEndian<char16_t>(taken.data(), text.size(), text.data());
    return text;
}

void Reader::readKeys()
{
    constexpr qsizetype leastOfKey = 4;
    const auto place = [this](std::span<const Field> fields) {
        return fieldIndex(fields, QString::fromLatin1(bytes()));
    };
    for (int left = count(2 * leastOfKey); left > 0 && isGood(); --left) {
        Named named{.field = place(contactFields())};
        // A key comes once, so there are never more of them than there are fields.
        if (named.field < 0 || std::ranges::find(m_named, named.field, &Named::field) != m_named.end())
            return fail();
        for (int columns = count(leastOfKey); columns > 0; --columns) {
            const int column = place(fieldColumns(named.field));
            if (column < 0 || named.columns.contains(column))
                return fail();
            named.columns.append(column);
        }
        m_named.append(named);
    }
}

int Reader::count(qsizetype bytesOfEach)
{
    const auto count = get<quint32>();
    if (m_good && count <= quint64(m_left.size() / bytesOfEach))
        return int(count);
    fail();
    return 0;
}

const Named &Reader::named()
{
    const auto place = get<quint16>();
    if (isGood() && place < m_named.size())
        return m_named.at(place);
    fail();
    return m_unknown;
}

Path Reader::path()
{
    const Named &there = named();
    Path path{there.field, RowId(get<quint32>()), -1};
    const auto column = get<quint16>();
    if (column < there.columns.size())
        path.column = there.columns.at(column);
    else if (column != noColumn)
        fail();
    return path;
}

Cell Reader::cell()
{
    const auto kind = get<quint8>();
    switch (CellKind(kind)) {
    case CellKind::Absent:
        return Cell::absent();
    case CellKind::Null:
        return Cell::null();
    case CellKind::False:
    case CellKind::True:
        return Cell::boolean(CellKind(kind) == CellKind::True);
    case CellKind::Integer:
        return Cell::integer(get<qint64>());
    case CellKind::Text:
        return Cell::text(text());
    case CellKind::Raw:
        return Cell::raw(bytes());
    }
    fail();
    return {};
}

Row Reader::row(const Named &table)
{
    Row row{.id = RowId(get<quint32>())};
    // The highest number would leave none for the next row.
    if (row.id == RowId::None || quint32(row.id) == ~0u || table.columns.isEmpty()) {
        fail();
        return {};
    }
    row.removed = get<quint8>() != 0;
    row.extra = bytes();
    row.cells.resize(qsizetype(fieldColumns(table.field).size()));
    for (const int column : table.columns)
        row.cells[column] = cell();
    return row;
}

Edit Reader::edit()
{
    switch (EditKind(get<quint8>())) {
    case EditKind::SetCell: {
        const Path there = path();
        Cell before = cell();
        return SetCell{there, std::move(before), cell()};
    }
    case EditKind::InsertRow:
        return insertOrErase(true);
    case EditKind::EraseRow:
        return insertOrErase(false);
    case EditKind::MarkRowRemoved: {
        const int table = field();
        const auto row = RowId(get<quint32>());
        return MarkRowRemoved{table, row, get<quint8>() != 0};
    }
    case EditKind::MoveRow: {
        const int table = field();
        const auto row = RowId(get<quint32>());
        const int from = get<qint32>();
        return MoveRow{table, row, from, get<qint32>()};
    }
    }
    fail();
    return {};
}

Edit Reader::insertOrErase(bool insert)
{
    const Named &table = named();
    const int at = get<qint32>();
    if (insert)
        return InsertRow{table.field, at, row(table)};
    return EraseRow{table.field, at, row(table)};
}

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

/// The body of the frame at a position, valid as long as the bytes; nothing if no whole frame begins there.
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

/// The body of bytes that are exactly one frame.
std::optional<QByteArray> onlyBody(const QByteArray &bytes)
{
    const auto body = bodyAt(bytes, 0);
    return body && headSize + body->size() == bytes.size() ? body : std::nullopt;
}

// An invalid time stays invalid. QDateTime's own format would add time zones.
void putTime(Writer &writer, const QDateTime &time)
{
    writer.put(quint8(time.isValid()));
    writer.put(qint64(time.isValid() ? time.toMSecsSinceEpoch() : 0));
}

QDateTime readTime(Reader &reader)
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

/// Returns false if a row comes twice: then the contact can't be read.
bool readRows(Reader &reader, const Named &table, RowList &rows)
{
    // Identity, whether it is removed, size of the extra members, and a byte for each cell.
    const int count = reader.count(4 + 1 + 4 + qMax(qsizetype(1), table.columns.size()));
    QList<Row> read;
    QList<RowId> ids;
    read.reserve(count);
    ids.reserve(count);
    for (int i = 0; i < count && reader.isGood(); ++i) {
        read.append(reader.row(table));
        ids.append(read.constLast().id);
    }
    std::ranges::sort(ids);
    rows.insert(0, read);
    return std::ranges::adjacent_find(ids) == ids.end();
}

std::optional<Contact> readContact(Reader &reader)
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

// Which fields' keys were present; unknown in a baseline that was never read from a text.
void putPresentKeys(Writer &writer, const QList<bool> &presentKeys)
{
    writer.put(quint8(!presentKeys.isEmpty()));
    writer.putCount(presentKeys.count(true));
    for (int field = 0; field < presentKeys.size(); ++field) {
        if (presentKeys.at(field))
            writer.putField(field);
    }
}

QList<bool> readPresentKeys(Reader &reader)
{
    const bool known = reader.get<quint8>() != 0;
    QList<bool> presentKeys(known ? qsizetype(contactFields().size()) : 0, false);
    for (int left = reader.count(2); left > 0 && reader.isGood(); --left) {
        const int field = reader.field();
        if (field >= 0 && field < presentKeys.size())
            presentKeys[field] = true;
    }
    return presentKeys;
}

std::optional<KeptStep> stepOf(const QByteArray &body)
{
    constexpr qsizetype leastOfEdit = 1 + 2 + 4 + 1;
    Reader reader(body, Content::Step);
    KeptStep step{reader.text(), {}};
    const int count = reader.count(leastOfEdit);
    for (int i = 0; i < count && reader.isGood(); ++i)
        step.edits.append(reader.edit());
    return reader.isDone() ? std::optional(step) : std::nullopt;
}

} // namespace

QByteArray ofBaseline(const Baseline &baseline)
{
    Writer writer;
    writer.put(baseline.id);
    writer.put(quint8(baseline.origin));
    putTime(writer, baseline.when);
    writer.put(baseline.accountId);
    putContact(writer, baseline.contact);
    putPresentKeys(writer, baseline.presentKeys);
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
    baseline.id = reader.text();
    const auto origin = reader.get<quint8>();
    if (origin > quint8(Baseline::Origin::Clipboard))
        return {};
    baseline.origin = Baseline::Origin(origin);
    baseline.when = readTime(reader);
    baseline.accountId = reader.text();
    const auto read = readContact(reader);
    if (!read)
        return {};
    baseline.contact = *read;
    baseline.presentKeys = readPresentKeys(reader);
    for (int left = reader.count(4 + 4); left > 0 && reader.isGood(); --left) {
        const auto key = reader.text();
        baseline.unknownMembers.append({key, reader.bytes()});
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
