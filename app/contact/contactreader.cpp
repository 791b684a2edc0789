#include "contact/contactreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace contactreader {

namespace {

using Kind = ReadError::Kind;

ReadError errorOf(const json::Fault &fault)
{
    const auto kind = [&] {
        switch (fault.kind) {
        case json::Fault::Kind::NotJson:
            return Kind::NotJson;
        case json::Fault::Kind::TooDeep:
            return Kind::TooDeep;
        case json::Fault::Kind::BadUtf8:
            return Kind::BadUtf8;
        case json::Fault::Kind::TrailingText:
            return Kind::TrailingText;
        case json::Fault::Kind::Empty:
            return Kind::Empty;
        }
        Q_UNREACHABLE();
    };
    return {kind(), fault.line, fault.column};
}

/// Position of a key's literal among fields, or -1. Keys are plain ASCII: an escaped one is rare and decoded.
int indexOfKey(std::span<const Field> fields, QByteArrayView literal)
{
    if (literal.contains('\\'))
        return fieldIndex(fields, json::decodeString(literal));
    const QByteArrayView key = literal.sliced(1, literal.size() - 2);
    const auto found = std::ranges::find_if(fields, [key](const Field &field) {
        return key == QByteArrayView(field.key.data(), field.key.size());
    });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

/// The id that a value holds; empty when it is no uuid.
QString idOf(QByteArrayView value)
{
    return value.startsWith('"') ? asUuid(json::decodeString(value)).value_or(QString()) : QString();
}

class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_cursor(text)
    {
    }

    /// Reads the contact object at the cursor.
    Base contact()
    {
        Base base;
        base.held.fill(false, qsizetype(contactFields().size()));
        m_cursor.object([&](QByteArrayView key) { member(base, key); });
        return base;
    }

    json::Cursor &cursor() { return m_cursor; }

private:
    void member(Base &base, QByteArrayView key)
    {
        const int field = indexOfKey(contactFields(), key);
        if (field < 0) {
            const QString name = json::decodeString(key);
            const QByteArray value = m_cursor.value().toByteArray();
            if (name == contactIdKey())
                base.id = idOf(value);
            else
                base.others.append({name, value});
            return;
        }
        if (base.held.at(field)) {
            // With the first table go its rows, and what was said about them.
            base.duplicates.removeIf([field](const Path &path) { return path.field == field; });
            base.duplicates.append(Path{.field = field});
        }
        base.held[field] = true;
        base.contact.rows(field) = {};
        if (contactFields()[field].type == FieldType::Table && m_cursor.peek() == '[')
            table(base, field);
        else
            base.contact.setField(field, codec::read(contactFields()[field].type, m_cursor.value()));
    }

    void table(Base &base, int field)
    {
        json::Cursor start = m_cursor;
        const qsizetype duplicatesBefore = base.duplicates.size();
        bool onlyObjects = true;
        RowList rows;
        m_cursor.array([&] {
            onlyObjects = onlyObjects && m_cursor.peek() == '{';
            if (onlyObjects)
                rows.append(row(base, field));
            else
                m_cursor.value();
        });
        if (onlyObjects) {
            base.contact.setField(field, Cell::raw("[]"));
            base.contact.rows(field) = std::move(rows);
        } else {
            // A list that holds anything but objects is no table: it goes back as it came.
            base.contact.setField(field, Cell::raw(start.value().toByteArray()));
            base.duplicates.resize(duplicatesBefore);
        }
    }

    Row row(Base &base, int field)
    {
        const std::span<const Field> columns = contactFields()[field].columns;
        Row row;
        row.id = RowId(++m_lastRow);
        row.cells.resize(qsizetype(columns.size()));
        m_cursor.object([&](QByteArrayView key) {
            const int column = indexOfKey(columns, key);
            const QByteArrayView value = m_cursor.value();
            if (column >= 0) {
                if (!row.cells.at(column).isAbsent())
                    base.duplicates.append({field, row.id, column});
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
};

/// Whether the object at the cursor has a documented key, or the id.
bool looksLikeContact(json::Cursor cursor)
{
    bool documented = false;
    if (cursor.peek() != '{')
        return false;
    cursor.object([&](QByteArrayView key) {
        documented =
            documented || indexOfKey(contactFields(), key) >= 0 || json::decodeString(key) == contactIdKey();
        cursor.value();
    });
    return documented;
}

QByteArray memberOf(const QByteArray &object, QLatin1StringView wanted)
{
    QByteArray found;
    json::Cursor cursor(object);
    cursor.object([&](QByteArrayView key) {
        const QByteArrayView value = cursor.value();
        if (json::decodeString(key) == wanted)
            found = value.toByteArray();
    });
    return found;
}

/// The id of the contact at the cursor, without reading the rest of it; empty when it has none.
QString idAt(json::Cursor cursor)
{
    QString id;
    cursor.object([&](QByteArrayView key) {
        const QByteArrayView value = cursor.value();
        if (json::decodeString(key) == contactIdKey())
            id = idOf(value);
    });
    return id;
}

std::optional<ReadError> rootError(const QByteArray &text)
{
    const auto fault = json::check(text);
    // QJsonDocument takes a lone text or number for an error.
    const bool scalar = fault && json::isValue(text.trimmed());
    if (fault && !scalar)
        return errorOf(*fault);
    if (scalar || json::Cursor(text).peek() != '{')
        return ReadError{Kind::WrongRoot, 1, 1};
    return std::nullopt;
}

} // namespace

Read fromAnswer(const QByteArray &text, const QString &id, bool exactlyOne)
{
    if (const auto error = rootError(text))
        return *error;
    const QByteArray data = memberOf(text, "data"_L1);
    if (!data.startsWith('['))
        return ReadError{Kind::NoData};

    Reader reader(data);
    int count = 0;
    bool nameless = false;
    std::optional<Base> found;
    bool onlyContacts = true;
    json::Cursor &cursor = reader.cursor();
    cursor.array([&] {
        ++count;
        if (cursor.peek() != '{') {
            onlyContacts = false;
            cursor.value();
        } else {
            const QString itsId = idAt(cursor);
            nameless = nameless || itsId.isEmpty();
            if (!itsId.isEmpty() && itsId == id && !found)
                found = reader.contact();
            else
                cursor.value();
        }
    });
    if (!onlyContacts)
        return ReadError{Kind::NotAContact};
    if (count == 0)
        return ReadError{Kind::NoContact};
    if (exactlyOne && count > 1)
        return ReadError{Kind::SeveralContacts};
    if (!found)
        return ReadError{nameless ? Kind::NoId : Kind::OtherContact};
    return *std::move(found);
}

Read fromText(const QByteArray &text)
{
    if (text.size() > largestText)
        return ReadError{.kind = Kind::TooLarge, .size = text.size()};
    if (const auto error = rootError(text))
        return *error;
    const QByteArray data = memberOf(text, "data"_L1);
    QByteArrayList contacts;
    if (data.startsWith('[')) {
        json::Cursor cursor(data);
        cursor.array([&] { contacts << cursor.value().toByteArray(); });
    }
    const bool holdsContact = !contacts.isEmpty() && looksLikeContact(json::Cursor(contacts.constFirst()));
    // The data decide: an answer may have a "status" of its own, which a contact has too.
    if (!holdsContact && looksLikeContact(json::Cursor(text)))
        return Reader(text).contact();
    if (data.isEmpty())
        return ReadError{Kind::NotAContact};
    if (!data.startsWith('['))
        return ReadError{Kind::NoData};
    if (contacts.isEmpty())
        return ReadError{Kind::NoContact};
    if (contacts.size() > 1)
        return ReadError{Kind::SeveralContacts};
    if (!holdsContact)
        return ReadError{Kind::NotAContact};
    return Reader(contacts.constFirst()).contact();
}

} // namespace contactreader
