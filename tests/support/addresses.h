#pragma once

#include "contact/contact.h"

inline const int addresses = contactFieldIndex(u"addresses");
inline const int payments = contactFieldIndex(u"payments");

inline int columnOf(QStringView key)
{
    return fieldIndex(contactFields()[size_t(addresses)].columns, key);
}

inline Row address(quint32 id, const QString &city = {})
{
    Row row{.id = RowId(id)};
    row.cells.resize(qsizetype(contactFields()[size_t(addresses)].columns.size()));
    if (!city.isEmpty())
        row.cells[columnOf(u"city")] = Cell::text(city);
    return row;
}

/// A contact with these addresses, each in a city named after its number.
inline Contact withRows(const QList<quint32> &ids)
{
    Contact contact;
    contact.setField(addresses, Cell::raw("[]"));
    for (const quint32 id : ids)
        contact.rows(addresses).append(address(id, QStringLiteral("city ") + QString::number(id)));
    return contact;
}

inline void setCity(Contact &contact, quint32 id, const QString &city)
{
    contact.setCell({addresses, RowId(id), columnOf(u"city")}, Cell::text(city));
}

/// The addresses as `id:city`, removed ones with a minus in front.
inline QStringList printed(const Contact &contact)
{
    QStringList rows;
    for (const Row &row : contact.rows(addresses)) {
        const QString *city = row.cells.at(columnOf(u"city")).asText();
        rows << (row.removed ? QStringLiteral("-") : QStringLiteral("")) + QString::number(quint32(row.id)) +
                    u':' + (city ? *city : QStringLiteral("none"));
    }
    return rows;
}

inline QList<quint32> idsOf(const Contact &contact)
{
    QList<quint32> ids;
    for (const Row &row : contact.rows(addresses))
        ids << quint32(row.id);
    return ids;
}
