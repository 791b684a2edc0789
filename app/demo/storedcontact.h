#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace demo {

/// One contact as stored by the server: its members in order, each value as the JSON bytes received.
class StoredContact
{
public:
    /// `json` must be a valid JSON object that contains the contact's id.
    explicit StoredContact(QByteArrayView json);

    const QString &id() const { return m_id; }
    /// JSON bytes of a member; empty if there is none.
    QByteArray value(QStringView key) const;
    /// Replaces a member in place, or appends it.
    void set(const QString &key, const QByteArray &json);
    QByteArray json() const;

private:
    struct Member
    {
        QString key;
        QByteArray json;
    };

    QString m_id;
    std::vector<Member> m_members;
};

} // namespace demo
