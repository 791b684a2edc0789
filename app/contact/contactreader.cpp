#include "contact/contactreader.h"

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
        : m_cursor(text)
    {
    }

    /// Reads the contact object that the text is.
    Baseline contact()
    {
        Baseline baseline;
        baseline.presentKeys.fill(false, qsizetype(contactFields().size()));
        m_cursor.object([&](QByteArrayView key) { member(baseline, key); });
        return baseline;
    }

private:
    void member(Baseline &baseline, QByteArrayView key)
    {
        const int field = indexOfKey(contactFields(), key, m_nextField);
        m_nextField = field + 1;
        if (field < 0) {
            const QByteArrayView value = m_cursor.value();
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
        if (contactFields()[field].type == FieldType::Table && m_cursor.peek() == '[')
            table(baseline, field);
        else
            baseline.contact.setField(field, codec::read(contactFields()[field].type, m_cursor.value()));
    }

    void table(Baseline &baseline, int field)
    {
        json::Cursor start = m_cursor;
        const qsizetype duplicatesBefore = baseline.duplicates.size();
        bool onlyObjects = true;
        RowList rows;
        m_cursor.array([&] {
            onlyObjects = onlyObjects && m_cursor.peek() == '{';
            if (onlyObjects)
                rows.append(row(baseline, field));
            else
                m_cursor.value();
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
        m_cursor.object([&](QByteArrayView key) {
            const int column = indexOfKey(columns, key, next);
            const QByteArrayView value = m_cursor.value();
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

    json::Cursor m_cursor;
    quint32 m_lastRow = 0;
    int m_nextField = 0;
};

/// Whether the object has a documented key, or the id.
bool looksLikeContact(QByteArrayView object)
{
    bool documented = false;
    json::Cursor cursor(object);
    if (cursor.peek() != '{')
        return false;
    cursor.object([&](QByteArrayView key) {
        documented = indexOfKey(contactFields(), key) >= 0 || isKey(key, contactIdKey());
        cursor.value();
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

/// The element that the cursor stands before, and its id, without reading the rest of it.
Element elementAt(json::Cursor &cursor, const QByteArray &text)
{
    if (cursor.peek() != '{')
        return {cursor.value()};
    const qsizetype begin = cursor.position();
    QByteArrayView id;
    cursor.object([&](QByteArrayView key) {
        const QByteArrayView value = cursor.value();
        if (isKey(key, contactIdKey()))
            id = value;
    });
    return {QByteArrayView(text).sliced(begin, cursor.position() - begin), idOf(id)};
}

Data dataOf(const QByteArray &text)
{
    Data data;
    json::Cursor cursor(text);
    cursor.object([&](QByteArrayView key) {
        if (!isKey(key, "data"_L1)) {
            cursor.value();
            return;
        }
        data = {.isThere = true, .isList = cursor.peek() == '['};
        if (data.isList)
            cursor.array([&] { data.elements.append(elementAt(cursor, text)); });
        else
            cursor.value();
    });
    return data;
}

std::optional<ReadError> rootError(const QByteArray &text)
{
    const auto fault = json::check(text);
    // QJsonDocument takes a lone text or number for an error.
    const bool scalar = fault && json::isValue(text.trimmed());
    if (fault && !scalar)
        return errorOf(*fault);
    if (scalar || json::Cursor(text).peek() != '{')
        return ReadError{ReadError::Kind::WrongRoot, 1, 1};
    return std::nullopt;
}

/// The bytes of the one contact with this id, as fromAnswer() looks for it.
std::variant<QByteArrayView, ReadError> contactIn(const QByteArray &text, const QString &id, bool exactlyOne)
{
    if (const auto error = rootError(text))
        return *error;
    const Data data = dataOf(text);
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
    if (const auto error = rootError(text))
        return *error;
    const Data data = dataOf(text);
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
