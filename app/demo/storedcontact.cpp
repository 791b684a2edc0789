#include "demo/storedcontact.h"

#include "demo/jsonobject.h"
#include "json/literal.h"
#include "json/reader.h"
#include "schema/contactfields.h"

#include <algorithm>

namespace demo {

StoredContact::StoredContact(QByteArrayView json)
{
    json::Reader reader(json);
    reader.object([&](QByteArrayView key) {
        const QByteArrayView value = reader.value();
        set(json::decodeString(key), value.toByteArray());
    });
    m_id = json::decodeString(value(QString(contactIdKey())));
}

QByteArray StoredContact::value(QStringView key) const
{
    const auto member = std::ranges::find(m_members, key, &Member::key);
    return member == m_members.end() ? QByteArray() : member->json;
}

void StoredContact::set(const QString &key, const QByteArray &json)
{
    const auto member = std::ranges::find(m_members, key, &Member::key);
    if (member == m_members.end())
        m_members.push_back({key, json});
    else
        member->json = json;
}

QByteArray StoredContact::json() const
{
    JsonObject object;
    for (const Member &member : m_members)
        object.add(member.key.toUtf8(), member.json);
    return object.json();
}

} // namespace demo
