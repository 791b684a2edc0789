#pragma once

#include "schema/cell.h"
#include "schema/field.h"

#include <QString>
#include <QStringList>

class QModelIndex;

/// What the shown text doesn't tell of a value: the country behind a code, the bytes and the UTC of a local
/// time. Empty where there is nothing to tell.
QString remark(const Field &field, const Cell &cell);

/// What was in a field or cell that is changed: "changed, was …".
QString changedRemark(const QModelIndex &index);
/// The server's complaint about what was sent; empty when there is none.
QString serverSaidRemark(const QModelIndex &index);
/// What the server stored otherwise than it was sent; empty where it did not.
QString serverMadeRemark(const QModelIndex &index);

/// What a person should know about a cell of a nested table besides its value, a sentence each; for tooltips.
QStringList cellRemarks(const QModelIndex &index);
/// The same for who listens: in few words, with what kind of remark it is, "removed", "error".
QStringList spokenRemarks(const QModelIndex &index);
/// The cell's value as it is read aloud: an empty cell has words, too.
QString spokenCell(const QModelIndex &index);
