#pragma once

#include <QStringList>

class QModelIndex;

/// What a person should know about a cell of a nested table besides its value, a sentence each; for tooltips.
QStringList cellRemarks(const QModelIndex &index);
/// The same for who listens: in few words, with what kind of remark it is, "removed", "error".
QStringList spokenRemarks(const QModelIndex &index);
/// The cell's value as it is read aloud: an empty cell has words, too.
QString spokenCell(const QModelIndex &index);
