#pragma once

#include "contact/contact.h"

/// The identities of all its rows, table by table.
QList<QList<RowId>> rowsOf(const Contact &contact);

/// Gives the rows of an answer the identities of the rows that were sent: by content, so that an answer in
/// another order mixes up nothing; what is left by position, where the numbers agree. What matches nothing
/// gets an identity from `next` on.
void matchRowIds(Contact &answer, const Contact &sent, const QList<QList<RowId>> &sentRows, RowId next);

/// The first row identity above all that the contact uses.
RowId freshRow(const Contact &contact);

/// The documented places where the server stored something else than was sent; server-owned fields excepted,
/// and null and absent taken for one (the page has no rule for left-out fields). `answer` has adopted its
/// rows.
QList<Path> serverDifferences(const Contact &sent, const QList<QList<RowId>> &sentRows,
                              const Contact &answer);

/// The contact without its rows that stayed behind because they were blank: they can still be filled.
Contact withoutUnsentRows(Contact contact, const QList<QList<RowId>> &sentRows);

/// The contact with these rows and no others: what a body says.
Contact keepOnlyRows(Contact contact, const QList<QList<RowId>> &ids);

/// What was typed between sending and the answer, on top of the answer: `sent` → `now`, carried over to
/// `answer`. A row that was removed meanwhile is flagged where the server has it, one that was typed into
/// or added stays.
Contact merge3(const Contact &sent, const Contact &now, const Contact &answer);
