#pragma once

#include "schema/cell.h"
#include "schema/field.h"

#include <QString>
#include <QStringList>

class QModelIndex;

/// Returns details that the displayed value does not show: the country of a code, or the UTC time and the
/// original string of a date and time. Empty if there are none.
QString remark(const Field &field, const Cell &cell);

/// Returns the baseline value of a changed field or cell: "changed, was …".
QString changedRemark(const QModelIndex &index);
/// Returns the server's error about the value that was sent. Empty if there is none.
QString serverSaidRemark(const QModelIndex &index);
/// Returns the stored and the sent value if the server stored a different one. Empty if it did not.
QString serverMadeRemark(const QModelIndex &index);

/// Returns remarks about a cell of a nested table, one sentence each, for tooltips.
QStringList cellRemarks(const QModelIndex &index);
/// Returns short remarks for screen readers, with their kind, such as "removed" or "error".
QStringList accessibleRemarks(const QModelIndex &index);
/// Returns the cell's value for screen readers; not empty for an empty cell.
QString spokenCell(const QModelIndex &index);
