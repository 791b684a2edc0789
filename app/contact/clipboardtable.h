#pragma once

#include <QList>
#include <QString>

/// Rows of cells as spreadsheets put them on the clipboard: tabs between cells, a line a row; a cell with a
/// tab or a line break in it stands in quotes, with its own quotes doubled.
namespace clipboardtable {

using Rows = QList<QStringList>;

/// Reads any text, in time that grows with its length. Rows may differ in length. What only looks like
/// quoting (text after the closing quote, no closing quote) is taken as it stands.
Rows read(QStringView text);

/// read() gives the same rows again. One cell alone stands without a line end, so that it can be pasted into
/// a text.
QString written(const Rows &rows);

} // namespace clipboardtable
