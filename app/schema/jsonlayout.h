#pragma once

#include "schema/jsontree.h"

/// How a JSON text is laid out, read from the text itself: what stands between its values, and where lines
/// break. Gives new values blanks like those of their neighbours.
namespace json {

class Layout
{
public:
    /// Both must outlive it.
    Layout(const QByteArray &source, const Node &root);

    /// Blanks in front of a child, behind the bracket or comma.
    QByteArray lead(const Node &holder, int child) const;
    /// Blanks for a comma that is added before the child at `position`, or behind the last.
    QByteArray newLead(const Node &holder, int position) const;
    /// What stands between a new key and its value in this holder.
    QByteArray colon(const Node &holder) const;
    /// What stands around the only child of a holder that was empty. `outer` holds it; nullptr for the root.
    std::pair<QByteArray, QByteArray> around(const Node &holder, bool onLinesOfItsOwn) const;
    /// Blanks with which the line of this byte begins.
    QByteArray indentAt(qsizetype offset) const;
    /// The bytes with their further lines moved from one indentation to another.
    static QByteArray reindented(QByteArrayView bytes, const QByteArray &from, const QByteArray &to);

private:
    void learn(const Node &node);

    const QByteArray &m_source;
    std::optional<QByteArray> m_comma;   ///< behind a comma on one line
    std::optional<QByteArray> m_colon;   ///< the colon with its blanks
    std::optional<QByteArray> m_padding; ///< inside a bracket on one line
    std::optional<QByteArray> m_unit;    ///< one level of indentation
    QByteArray m_newline = "\n";
};

} // namespace json
