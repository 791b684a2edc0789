#pragma once

#include "contact/contact.h"

#include <QByteArray>

/// The body of a PUT, with the map that leads a server's complaint back to a row.
struct RequestBody
{
    QByteArray json;
    /// For each field the rows in the order of the body: `addresses[1]` is rows[addresses][1].
    QList<QList<RowId>> rows;

    /// The place that a server names: `first_name`, `addresses[1]`, `addresses[1].city`. A field of -1 when
    /// it names nothing of ours.
    Path pathOf(const QString &name) const;
};

/// The whole documented body (source: the API page, Body): what was not touched goes back as it came; rows
/// that were removed, and rows that the baseline doesn't know and that were left blank, stay out; never the
/// id, never a key outside the table.
RequestBody requestBody(const Contact &now, const Contact &baseline);
