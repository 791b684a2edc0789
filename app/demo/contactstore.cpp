#include "demo/contactstore.h"

#include "json/literal.h"
#include "json/reader.h"
#include "schema/codec.h"
#include "schema/contactfields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace demo {

namespace {

QByteArray literal(const QString &text)
{
    QByteArray out;
    json::appendString(out, text);
    return out;
}

QString normalisedText(FieldType type, const QString &text)
{
    static const QRegularExpression phonePunctuation(uR"([\s().\-/])"_s);
    if (type == FieldType::Email)
        return text.toLower();
    if (type == FieldType::Phone)
        return QString(text).remove(phonePunctuation);
    return text;
}

QByteArray normalisedRows(const Field &table, QByteArrayView rows);

QByteArray normalised(const Field &field, QByteArrayView value)
{
    if (field.type == FieldType::Table && value.startsWith('['))
        return normalisedRows(field, value);
    if (value.startsWith('"')) {
        const QString text = json::decodeString(value);
        if (const QString normal = normalisedText(field.type, text); normal != text)
            return literal(normal);
    }
    return value.toByteArray();
}

/// Replaces only the values that change; the bytes between them are kept.
QByteArray normalisedRows(const Field &table, QByteArrayView rows)
{
    QByteArray out;
    const char *copied = rows.begin();
    json::Reader reader(rows);
    reader.array([&] {
        reader.object([&](QByteArrayView key) {
            const QByteArrayView value = reader.value();
            const int column = fieldIndex(table.columns, json::decodeString(key));
            if (column < 0)
                return;
            out.append(QByteArrayView(copied, value.begin()))
                .append(normalised(table.columns[column], value));
            copied = value.end();
        });
    });
    return out.append(QByteArrayView(copied, rows.end()));
}

/// Resets all documented fields; update() then sets those that the body contains.
void eraseDocumented(StoredContact &contact)
{
    for (const Field &field : contactFields()) {
        if (field.has(Trait::ServerOwned))
            continue;
        if (field.nullable)
            contact.set(QString(field.key), "null");
        else if (field.type == FieldType::Boolean)
            contact.set(QString(field.key), QByteArray(field.standard.data(), field.standard.size()));
        else if (!field.standard.isEmpty())
            contact.set(QString(field.key), literal(QString(field.standard)));
    }
}

} // namespace

ContactStore::ContactStore(const std::vector<QByteArray> &contacts, LeftOut leftOut)
    : m_leftOut(leftOut)
{
    m_contacts.reserve(contacts.size());
    for (const QByteArray &contact : contacts)
        m_contacts.emplace_back(contact);
}

StoredContact *ContactStore::find(QStringView id)
{
    const auto found = std::ranges::find(m_contacts, id, &StoredContact::id);
    return found == m_contacts.end() ? nullptr : &*found;
}

void ContactStore::update(StoredContact &contact, QByteArrayView body, const QDateTime &now) const
{
    if (m_leftOut == LeftOut::Erased)
        eraseDocumented(contact);
    json::Reader reader(body);
    reader.object([&](QByteArrayView literal) {
        const QByteArrayView value = reader.value();
        const QString key = json::decodeString(literal);
        const Field &field = contactFields()[contactFieldIndex(key)];
        if (!field.has(Trait::ServerOwned))
            contact.set(key, normalised(field, value));
    });

    // Always later than before, even if two updates come within one millisecond, so that a comparison detects
    // the change.
    const QDateTime before = codec::instant(json::decodeString(contact.value(u"updated_at")));
    const QDateTime after = before.isValid() ? std::max(now, before.addMSecs(1)) : now;
    contact.set(u"updated_at"_s, literal(after.toUTC().toString(Qt::ISODateWithMs)));
}

} // namespace demo
