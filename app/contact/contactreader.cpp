#include "contact/contactreader.h"

#include "json/literal.h"
#include "json/reader.h"
#include "schema/codec.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace contactreader {

namespace {

ReadError errorOf(const json::Fault &fault)
{
    const auto kind = [&] {
        switch (fault.kind) {
        case json::Fault::Kind::NotJson:
            return ReadError::Kind::NotJson;
        case json::Fault::Kind::TooDeep:
            return ReadError::Kind::TooDeep;
        case json::Fault::Kind::BadUtf8:
            return ReadError::Kind::BadUtf8;
        case json::Fault::Kind::TrailingText:
            return ReadError::Kind::TrailingText;
        case json::Fault::Kind::Empty:
            return ReadError::Kind::Empty;
        }
        Q_UNREACHABLE();
    };
    return {kind(), fault.line, fault.column};
}

/// Keys are plain ASCII: an escaped one is rare and decoded.
bool isKey(QByteArrayView literal, QLatin1StringView key)
{
    return literal.sliced(1, literal.size() - 2) == QByteArrayView(key.data(), key.size()) ||
           (literal.contains('\\') && json::decodeString(literal) == key);
}

/// Position of a key's literal among fields, or -1. Keys mostly come in the table's order: the one that is
/// next is looked at first.
int indexOfKey(std::span<const Field> fields, QByteArrayView literal, int next = 0)
{
    if (next < int(fields.size()) && isKey(literal, fields[size_t(next)].key))
        return next;
    const auto found =
        std::ranges::find_if(fields, [literal](const Field &field) { return isKey(literal, field.key); });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

/// The id that a value holds; empty when it is no uuid.
QString idOf(QByteArrayView value)
{
    return value.startsWith('"') ? asUuid(json::decodeString(value)).value_or(QString()) : QString();
}

class ContactParser
{
public:
    explicit ContactParser(QByteArrayView text)
        : m_reader(text)
    {
    }

    /// Reads the contact object that the text is.
    Baseline contact()
    {
        Baseline baseline;
        baseline.presentKeys.fill(false, qsizetype(contactFields().size()));
        m_reader.object([&](QByteArrayView key) { member(baseline, key); });
        return baseline;
    }

private:
    void member(Baseline &baseline, QByteArrayView key)
    {
        const int field = indexOfKey(contactFields(), key, m_nextField);
        m_nextField = field + 1;
        if (field < 0) {
            const QByteArrayView value = m_reader.value();
            if (isKey(key, contactIdKey()))
                baseline.id = idOf(value);
            else
                baseline.unknownMembers.append({json::decodeString(key), value.toByteArray()});
            return;
        }
        if (baseline.presentKeys.at(field)) {
            // With the first table go its rows, and what was said about them.
            baseline.duplicates.removeIf([field](const Path &path) { return path.field == field; });
            baseline.duplicates.append(Path{.field = field});
        }
        baseline.presentKeys[field] = true;
        baseline.contact.rows(field) = {};
        if (contactFields()[field].type == FieldType::Table && m_reader.peek() == '[')
            table(baseline, field);
        else
            baseline.contact.setField(field, codec::read(contactFields()[field].type, m_reader.value()));
    }

    void table(Baseline &baseline, int field)
    {
        json::Reader start = m_reader;
        const qsizetype duplicatesBefore = baseline.duplicates.size();
        bool onlyObjects = true;
        RowList rows;
        m_reader.array([&] {
            onlyObjects = onlyObjects && m_reader.peek() == '{';
            if (onlyObjects)
                rows.append(row(baseline, field));
            else
                m_reader.value();
        });
        if (onlyObjects) {
            baseline.contact.setField(field, Cell::raw("[]"));
            baseline.contact.rows(field) = std::move(rows);
        } else {
            // A list that holds anything but objects is no table: it goes back as it came.
            baseline.contact.setField(field, Cell::raw(start.value().toByteArray()));
            baseline.duplicates.resize(duplicatesBefore);
        }
    }

    Row row(Baseline &baseline, int field)
    {
        const std::span<const Field> columns = contactFields()[field].columns;
        Row row;
        row.id = RowId(++m_lastRow);
        row.cells.resize(qsizetype(columns.size()));
        int next = 0;
        m_reader.object([&](QByteArrayView key) {
            const int column = indexOfKey(columns, key, next);
            const QByteArrayView value = m_reader.value();
            next = column + 1;
            if (column >= 0) {
                if (!row.cells.at(column).isAbsent())
                    baseline.duplicates.append({field, row.id, column});
                row.cells[column] = codec::read(columns[size_t(column)].type, value);
                return;
            }
            if (!row.extra.isEmpty())
                row.extra.append(',');
            row.extra.append(key).append(':').append(value);
        });
        return row;
    }

    json::Reader m_reader;
    quint32 m_lastRow = 0;
    int m_nextField = 0;
};

/// Whether the object has a documented key, or the id.
bool looksLikeContact(QByteArrayView object)
{
    bool documented = false;
    json::Reader reader(object);
    if (reader.peek() != '{')
        return false;
    reader.object([&](QByteArrayView key) {
        documented = indexOfKey(contactFields(), key) >= 0 || isKey(key, contactIdKey());
        reader.value();
        return !documented;
    });
    return documented;
}

struct Element
{
    QByteArrayView bytes;
    QString id = {}; ///< empty when it has none
    bool isObject() const { return bytes.startsWith('{'); }
};

/// What an answer holds in `data`; of several the last.
struct Data
{
    bool isThere = false;
    bool isList = false;
    QList<Element> elements = {};
};

/// Reads the next element and its id, without interpreting the rest of it.
Element nextElement(json::Reader &reader, const QByteArray &text)
{
    if (reader.peek() != '{')
        return {reader.value()};
    const qsizetype begin = reader.position();
    QByteArrayView id;
    reader.object([&](QByteArrayView key) {
        const QByteArrayView value = reader.value();
        if (isKey(key, contactIdKey()))
            id = value;
    });
    return {QByteArrayView(text).sliced(begin, reader.position() - begin), idOf(id)};
}

/// Checks the whole text and finds what it holds in `data`, in one pass.
std::variant<Data, ReadError> dataOf(const QByteArray &text)
{
    Data data;
    json::Reader reader(text);
    const bool isObject = reader.peek() == '{';
    if (isObject) {
        reader.object([&](QByteArrayView key) {
            if (!isKey(key, "data"_L1)) {
                reader.value();
                return;
            }
            data = {.isThere = true, .isList = reader.peek() == '['};
            if (data.isList)
                reader.array([&] { data.elements.append(nextElement(reader, text)); });
            else
                reader.value();
        });
    } else {
        reader.value();
    }
    if (const auto fault = reader.finish())
        return errorOf(*fault);
    if (!isObject)
        return ReadError{ReadError::Kind::WrongRoot, 1, 1};
    return data;
}

/// The bytes of the one contact with this id, as fromAnswer() looks for it.
std::variant<QByteArrayView, ReadError> contactIn(const QByteArray &text, const QString &id, bool exactlyOne)
{
    const auto answer = dataOf(text);
    if (const auto *error = std::get_if<ReadError>(&answer))
        return *error;
    const Data &data = std::get<Data>(answer);
    if (!data.isList)
        return ReadError{ReadError::Kind::NoData};
    if (!std::ranges::all_of(data.elements, &Element::isObject))
        return ReadError{ReadError::Kind::NotAContact};
    if (data.elements.isEmpty())
        return ReadError{ReadError::Kind::NoContact};
    if (exactlyOne && data.elements.size() > 1)
        return ReadError{ReadError::Kind::SeveralContacts};
    bool nameless = false;
    for (const Element &element : data.elements) {
        if (!element.id.isEmpty() && element.id == id)
            return element.bytes;
        nameless = nameless || element.id.isEmpty();
    }
    return ReadError{nameless ? ReadError::Kind::NoId : ReadError::Kind::OtherContact};
}

} // namespace

Read fromAnswer(const QByteArray &text, const QString &id, bool exactlyOne)
{
    const auto found = contactIn(text, id, exactlyOne);
    if (const auto *error = std::get_if<ReadError>(&found))
        return *error;
    return ContactParser(std::get<QByteArrayView>(found)).contact();
}

std::optional<ReadError> errorInAnswer(const QByteArray &text, const QString &id, bool exactlyOne)
{
    const auto found = contactIn(text, id, exactlyOne);
    const auto *error = std::get_if<ReadError>(&found);
    return error ? std::optional(*error) : std::nullopt;
}

Read fromText(const QByteArray &text)
{
    if (text.size() > largestText)
        return ReadError{.kind = ReadError::Kind::TooLarge, .size = text.size()};
    const auto answer = dataOf(text);
    if (const auto *error = std::get_if<ReadError>(&answer))
        return *error;
    const Data &data = std::get<Data>(answer);
    const bool holdsContact = !data.elements.isEmpty() && looksLikeContact(data.elements.constFirst().bytes);
    // The data decide: an answer may have a "status" of its own, which a contact has too.
    if (!holdsContact && looksLikeContact(text))
        return ContactParser(text).contact();
    if (!data.isThere)
        return ReadError{ReadError::Kind::NotAContact};
    if (!data.isList)
        return ReadError{ReadError::Kind::NoData};
    if (data.elements.isEmpty())
        return ReadError{ReadError::Kind::NoContact};
    if (data.elements.size() > 1)
        return ReadError{ReadError::Kind::SeveralContacts};
    if (!holdsContact)
        return ReadError{ReadError::Kind::NotAContact};
    return ContactParser(data.elements.constFirst().bytes).contact();
}

} // namespace contactreader
