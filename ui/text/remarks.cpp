#include "ui/text/remarks.h"

#include "schema/codec.h"
#include "schema/territories.h"

#include <QCoreApplication>
#include <QDateTime>

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
