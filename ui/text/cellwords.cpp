#include "ui/text/cellwords.h"

#include "models/contactmodel.h"
#include "schema/codec.h"
#include "schema/territories.h"
#include "ui/text/usermessage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QModelIndex>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Remarks
{
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

QString ofCountry(const QString &text)
{
    const Territory *territory = territories::find(text);
    if (!territory)
        return {};
    const QString name = territories::name(*territory);
    return name == text ? territory->code : name;
}

QString ofTime(const QString &text)
{
    const QDateTime when = codec::instant(text).toUTC();
    if (!when.isValid())
        return {};
    return Remarks::tr("%1 in UTC, written as %2").arg(when.toString(u"yyyy-MM-dd HH:mm:ss"_s), text);
}

} // namespace

QString remark(const Field &field, const Cell &cell)
{
    const QString *text = cell.asText();
    if (!text)
        return {};
    switch (field.type) {
    case FieldType::Country:
        return ofCountry(*text);
    case FieldType::DateTime:
        return ofTime(*text);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Date:
    case FieldType::Boolean:
    case FieldType::Choice:
    case FieldType::Month:
    case FieldType::Year:
    case FieldType::LastFour:
    case FieldType::Table:
    case FieldType::Object:
        return {};
    }
    Q_UNREACHABLE();
}

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
    QStringList remarks;
    if (index.data(ContactModel::RemovedRole).toBool())
        remarks << CellWords::tr("This row is removed when the contact is sent; “Take back” keeps it.");
    if (index.data(ContactModel::ChangedRole).toBool())
        remarks << changedRemark(index);
    remarks << problemRemark(index) << serverSaidRemark(index) << serverMadeRemark(index)
            << remark(columnOf(index), cellOf(index));
    remarks.removeAll(QString());
    return remarks;
}

QStringList accessibleRemarks(const QModelIndex &index)
{
    QStringList remarks;
    if (index.data(ContactModel::RemovedRole).toBool())
        remarks << CellWords::tr("removed");
    else if (index.data(ContactModel::NewRole).toBool())
        remarks << CellWords::tr("new row");
    else if (index.data(ContactModel::ChangedRole).toBool())
        remarks << changedRemark(index);
    if (const QString words = problemRemark(index); !words.isEmpty()) {
        const auto problem = index.data(ContactModel::ProblemRole).value<Problem>();
        remarks << (problem.severity == codec::Severity::Error ? CellWords::tr("error: %1")
                                                               : CellWords::tr("warning: %1"))
                       .arg(words);
    }
    remarks << serverSaidRemark(index) << serverMadeRemark(index) << remark(columnOf(index), cellOf(index));
    remarks.removeAll(QString());
    return remarks;
}

QString spokenCell(const QModelIndex &index)
{
    return cellText(columnOf(index), cellOf(index));
}
