#pragma once

#include <QByteArray>
#include <QString>

namespace demo {

/// Builds one JSON object, with the members in the order in which they are added.
class JsonObject
{
public:
    /// Adds a value that is already JSON.
    JsonObject &add(QByteArrayView key, QByteArrayView json);
    JsonObject &text(QByteArrayView key, QStringView value);
    JsonObject &boolean(QByteArrayView key, bool value) { return add(key, value ? "true" : "false"); }
    JsonObject &integer(QByteArrayView key, qint64 value) { return add(key, QByteArray::number(value)); }
    JsonObject &null(QByteArrayView key) { return add(key, "null"); }

    QByteArray json() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

/// The JSON array of values that are already JSON.
template <typename Range>
QByteArray jsonArray(const Range &values)
{
    QByteArray out = "[";
    for (const QByteArray &value : values) {
        if (out.size() > 1)
            out.append(',');
        out.append(value);
    }
    return out.append(']');
}

} // namespace demo
