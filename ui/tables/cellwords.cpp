#include "ui/tables/cellwords.h"

#include "contact/contactmodel.h"
#include "ui/words/remarks.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace {

struct CellWords
{
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

const Field &columnOf(const QModelIndex &index)
{
    return fieldAt(index.data(ContactModel::PathRole).value<Path>());
}

Cell cellOf(const QModelIndex &index)
{
    return index.data(ContactModel::CellRole).value<Cell>();
}

QString wasRemark(const QModelIndex &index)
{
    const Cell before = index.data(ContactModel::BaseRole).value<Cell>();
    return CellWords::tr("changed, was %1").arg(cellText(columnOf(index), before));
}

QString problemRemark(const QModelIndex &index)
{
    const QVariant problem = index.data(ContactModel::ProblemRole);
    return problem.isValid() ? complaintText(problem.value<Problem>().complaint, columnOf(index)) : QString();
}

QStringList serverRemarks(const QModelIndex &index)
{
    QStringList said;
    if (const QString complaint = index.data(ContactModel::ServerSaidRole).toString(); !complaint.isEmpty())
        said << CellWords::tr("The server says: %1").arg(complaint);
    if (const QVariant sentAs = index.data(ContactModel::ServerMadeRole); sentAs.isValid())
        said << CellWords::tr("The server made this %1; %2 was sent.")
                    .arg(cellText(columnOf(index), cellOf(index)),
                         cellText(columnOf(index), sentAs.value<Cell>()));
    return said;
}

} // namespace

QStringList cellRemarks(const QModelIndex &index)
{
    QStringList said;
    if (index.data(ContactModel::RemovedRole).toBool())
        said << CellWords::tr("This row is removed when the contact is sent; “Take back” keeps it.");
    if (index.data(ContactModel::ChangedRole).toBool())
        said << wasRemark(index);
    said << problemRemark(index) << serverRemarks(index) << remark(columnOf(index), cellOf(index));
    said.removeAll(QString());
    return said;
}

QStringList spokenRemarks(const QModelIndex &index)
{
    QStringList said;
    if (index.data(ContactModel::RemovedRole).toBool())
        said << CellWords::tr("removed");
    else if (index.data(ContactModel::NewRole).toBool())
        said << CellWords::tr("new row");
    else if (index.data(ContactModel::ChangedRole).toBool())
        said << wasRemark(index);
    if (const QString words = problemRemark(index); !words.isEmpty()) {
        const auto problem = index.data(ContactModel::ProblemRole).value<Problem>();
        said << (problem.severity == codec::Severity::Error ? CellWords::tr("error: %1")
                                                            : CellWords::tr("warning: %1"))
                    .arg(words);
    }
    said << serverRemarks(index) << remark(columnOf(index), cellOf(index));
    said.removeAll(QString());
    return said;
}

QString spokenCell(const QModelIndex &index)
{
    return cellText(columnOf(index), cellOf(index));
}
