#include "ui/tables/pastewords.h"

#include "ui/text/usermessage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 40;
constexpr qsizetype mostNamed = 3;

struct PasteWords
{
    Q_DECLARE_TR_FUNCTIONS(PasteWords)
};

QString quoted(QString text)
{
    text = text.simplified();
    return text.size() > longestQuote ? text.left(longestQuote - 1) + u'…' : text;
}

/// Returns a label like "Payments, row 2, Expiry month: “May”".
QString named(const RefusedCell &cell, const Contact &now)
{
    const Field &table = contactFields()[size_t(cell.path.field)];
    const int row = now.rows(cell.path.field).indexOf(cell.path.row) + 1;
    const QString place = PasteWords::tr("%1, row %2, %3", "table, row, column")
                              .arg(fieldLabel(table), QString::number(row),
                                   fieldLabel(table.columns[size_t(cell.path.column)]));
    return cell.text.isEmpty()
               ? place
               : PasteWords::tr("%1: “%2”", "a place and its text").arg(place, quoted(cell.text));
}

} // namespace

QString refusedCellText(const RefusedCell &cell, const Field &column)
{
    const QString why = cell.issue == codec::ValidationIssue::None ? PasteWords::tr("The row is removed.")
                                                                   : issueText(cell.issue, column);
    return cell.text.isEmpty() ? PasteWords::tr("What was pasted here was refused. %1").arg(why)
                               : PasteWords::tr("“%1” was refused. %2").arg(quoted(cell.text), why);
}

QString pasteText(const PastePlan &plan, const Contact &now)
{
    QStringList sentences;
    if (const auto count = plan.refused.size(); count > 0) {
        QStringList names;
        for (const RefusedCell &cell : plan.refused.first(qMin(count, mostNamed)))
            names << named(cell, now);
        QString list = names.join(u"; "_s);
        if (count > mostNamed)
            list = PasteWords::tr("%1; and %n more", nullptr, int(count - mostNamed)).arg(list);
        sentences << PasteWords::tr("%n pasted cell(s) were refused: %1.", nullptr, int(count)).arg(list);
    }
    if (plan.leftOut > 0)
        sentences << PasteWords::tr("%n pasted cell(s) found no column or row and were left out.", nullptr,
                                    plan.leftOut);
    if (!sentences.isEmpty())
        sentences << PasteWords::tr("Correct them here, or in the spreadsheet and paste once more.");
    return sentences.join(u' ');
}
