#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// One contact as the server keeps it: its members in order, each value as the JSON bytes it came as.
class StoredContact
{
public:
    /// From a checked JSON object that holds a contact's id.
    explicit StoredContact(QByteArrayView json);

    const QString &id() const { return m_id; }
    /// JSON bytes of a member; empty when there is none.
    QByteArray value(QStringView key) const;
    /// Replaces a member in its place, or adds it at the end.
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
