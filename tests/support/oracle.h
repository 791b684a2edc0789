#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// JSON read a second time, by a plain little reader that shares nothing with the code under test. For good
/// JSON only.
namespace oracle {

struct Member
{
    QString key;
    QByteArray literal; ///< of the key, quotes included
    QByteArray value;   ///< source bytes without blanks around them
    bool operator==(const Member &) const = default;
};

/// The members of an object in their order, duplicates included.
QList<Member> members(const QByteArray &object);
/// The elements of a list.
QByteArrayList elements(const QByteArray &list);

/// The UTF-16 of a string literal, unit by unit.
QString decoded(const QByteArray &literal);

/// The value of the last member with this key; empty when there is none.
QByteArray last(const QList<Member> &members, const QString &key);
/// How many members have this key.
int count(const QList<Member> &members, const QString &key);

/// Strings by what they hold, everything else by its bytes.
bool same(const QByteArray &a, const QByteArray &b);

/// The contact in an answer that holds one.
QByteArray contactOf(const QByteArray &answer);

} // namespace oracle
