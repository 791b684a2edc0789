#include "schema/displaytext.h"

#include "schema/cardnumber.h"
#include "schema/codec.h"
#include "schema/datetext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace displaytext {

QString forEditing(FieldType type, const Cell &cell)
{
    QString text = codec::editText(cell);
    if (type == FieldType::Date && codec::asDate(text).isValid())
        return datetext::written(codec::asDate(text));
    if (type == FieldType::DateTime && codec::instant(text).isValid())
        return datetext::written(codec::instant(text).toLocalTime(), datetext::Precision::Minutes);
    return text;
}

QString of(const Field &field, const Cell &cell)
{
    if (const bool *value = cell.asBoolean())
        return *value ? QCoreApplication::translate("Cell", "Yes")
                      : QCoreApplication::translate("Cell", "No");
    if (const QString *text = cell.asText(); text && field.type == FieldType::Choice) {
        for (const Option &option : field.options) {
            if (*text == option.value)
                return optionLabel(option);
        }
    }
    if (const QString *text = cell.asText(); text && field.type == FieldType::DateTime) {
        if (const QDateTime when = codec::instant(*text); when.isValid())
            return datetext::written(when.toLocalTime(), datetext::Precision::Seconds);
    }
    const QString text = forEditing(field.type, cell);
    return field.has(Trait::NoCardNumber) ? cardnumber::masked(text) : text;
}

} // namespace displaytext
