#include "demo/jsonobject.h"

#include "json/literal.h"

namespace demo {

JsonObject &JsonObject::add(QByteArrayView key, QByteArrayView json)
{
    if (!m_members.isEmpty())
        m_members.append(',');
    json::appendString(m_members, QString::fromUtf8(key));
    m_members.append(':').append(json);
    return *this;
}

JsonObject &JsonObject::text(QByteArrayView key, QStringView value)
{
    QByteArray literal;
    json::appendString(literal, value);
    return add(key, literal);
}

} // namespace demo
