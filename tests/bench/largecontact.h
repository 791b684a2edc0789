#pragma once

#include <QByteArray>
#include <QString>

/// A contact with many rows in its first nested table, as a server sends it.
struct LargeContact
{
    explicit LargeContact(int rows);

    int table; ///< the field index of the table
    QString id;
    QByteArray answer; ///< `{"data":[contact]}`
};
