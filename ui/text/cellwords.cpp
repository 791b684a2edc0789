#include "ui/text/cellwords.h"

#include "contact/contactmodel.h"
#include "ui/text/remarks.h"
#include "ui/text/usermessage.h"

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

QString problemRemark(const QModelIndex &index)
{
    const QVariant problem = index.data(ContactModel::ProblemRole);
    return problem.isValid() ? issueText(problem.value<Problem>().issue, columnOf(index)) : QString();
}

} // namespace

QString changedRemark(const QModelIndex &index)
{
    const Cell before = index.data(ContactModel::BaselineRole).value<Cell>();
    return CellWords::tr("changed, was %1").arg(cellText(columnOf(index), before));
}

QString serverSaidRemark(const QModelIndex &index)
{
    const QString issue = index.data(ContactModel::ServerSaidRole).toString();
    return issue.isEmpty() ? QString() : CellWords::tr("The server says: %1").arg(issue);
}

QString serverMadeRemark(const QModelIndex &index)
{
    const QVariant sentAs = index.data(ContactModel::ServerMadeRole);
    if (!sentAs.isValid())
        return {};
    return CellWords::tr("The server made this %1; %2 was sent.")
        .arg(cellText(columnOf(index), cellOf(index)), cellText(columnOf(index), sentAs.value<Cell>()));
}

QStringList cellRemarks(const QModelIndex &index)
{
    QStringList said;
    if (index.data(ContactModel::RemovedRole).toBool())
        said << CellWords::tr("This row is removed when the contact is sent; “Take back” keeps it.");
    if (index.data(ContactModel::ChangedRole).toBool())
        said << changedRemark(index);
    said << problemRemark(index) << serverSaidRemark(index) << serverMadeRemark(index)
         << remark(columnOf(index), cellOf(index));
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
        said << changedRemark(index);
    if (const QString words = problemRemark(index); !words.isEmpty()) {
        const auto problem = index.data(ContactModel::ProblemRole).value<Problem>();
        said << (problem.severity == codec::Severity::Error ? CellWords::tr("error: %1")
                                                            : CellWords::tr("warning: %1"))
                    .arg(words);
    }
    said << serverSaidRemark(index) << serverMadeRemark(index) << remark(columnOf(index), cellOf(index));
    said.removeAll(QString());
    return said;
}

QString spokenCell(const QModelIndex &index)
{
    return cellText(columnOf(index), cellOf(index));
}
