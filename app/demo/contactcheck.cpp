#include "demo/contactcheck.h"

#include "json/literal.h"
#include "json/reader.h"
#include "schema/codec.h"
#include "schema/contactfields.h"

using namespace Qt::Literals::StringLiterals;
using codec::ValidationIssue;

namespace demo {

namespace {

QString expectedType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Country:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Choice:
    case FieldType::LastFour:
        return u"must be a string"_s;
    case FieldType::Boolean:
        return u"must be a boolean"_s;
    case FieldType::Month:
    case FieldType::Year:
        return u"must be an integer"_s;
    case FieldType::Table:
        return u"must be an array of objects"_s;
    case FieldType::Object:
        return u"must be an object"_s;
    }
    Q_UNREACHABLE();
}

QString choices(const Field &field)
{
    QStringList values;
    for (const Option &option : field.options)
        values.append(QString(option.value));
    return values.join(u", ");
}

QString message(const Field &field, ValidationIssue issue)
{
    switch (issue) {
    case ValidationIssue::NotNullable:
        return u"must not be null"_s;
    case ValidationIssue::NotAnEmail:
        return u"must be an email address"_s;
    case ValidationIssue::NotAPhone:
        return u"must be a phone number"_s;
    case ValidationIssue::NotADate:
        return u"must be a date, YYYY-MM-DD"_s;
    case ValidationIssue::NotADateTime:
        return u"must be a date-time as in RFC 3339"_s;
    case ValidationIssue::InTheFuture:
        return u"must not be in the future"_s;
    case ValidationIssue::NotAChoice:
        return u"must be one of %1"_s.arg(choices(field));
    case ValidationIssue::NotAMonth:
        return u"must be from 1 to 12"_s;
    case ValidationIssue::NotAYear:
        return u"must be a year of four digits"_s;
    case ValidationIssue::NotFourDigits:
        return u"must be four digits"_s;
    case ValidationIssue::Expired:
        return u"must not have expired"_s;
    case ValidationIssue::CardNumber:
        return u"must not hold a card number"_s;
    case ValidationIssue::None:
    case ValidationIssue::LikeACardNumber:
    case ValidationIssue::UnexpectedType:
    case ValidationIssue::DuplicateKey:
    case ValidationIssue::NotJson:
    case ValidationIssue::NotAnObject:
    case ValidationIssue::NotWholeNumber:
    case ValidationIssue::NotYesOrNo:
    case ValidationIssue::UnknownCountry:
        return expectedType(field.type);
    }
    Q_UNREACHABLE();
}

/// Collects all errors of a body in one pass.
class Check
{
public:
    Check(QByteArrayView body, QDate today)
        : m_reader(body)
        , m_today(today)
    {
    }

    std::vector<FieldError> run()
    {
        m_reader.object([this](QByteArrayView literal) {
            const QString key = json::decodeString(literal);
            if (const int index = contactFieldIndex(key); index >= 0)
                checkMember(contactFields()[index], key);
            else
                addErrorAndSkip(key, key == contactIdKey() ? u"belongs into the path, not into the body"_s
                                                           : u"is not known"_s);
        });
        return std::move(m_errors);
    }

private:
    void addErrorAndSkip(const QString &path, const QString &message)
    {
        m_errors.push_back({path, message});
        m_reader.value();
    }

    void checkMember(const Field &field, const QString &path)
    {
        if (field.type == FieldType::Table && m_reader.peek() == '[') {
            checkRows(field, path);
            return;
        }
        const Cell cell = codec::read(field.type, m_reader.value());
        const ValidationIssue issue = codec::validate(field, cell, m_today);
        // The server accepts any string as a country, and long numbers.
        if (issue != ValidationIssue::None && issue != ValidationIssue::UnknownCountry &&
            issue != ValidationIssue::LikeACardNumber)
            m_errors.push_back({path, message(field, issue)});
    }

    void checkRows(const Field &table, const QString &path)
    {
        int row = 0;
        m_reader.array([&] {
            const QString rowPath = u"%1[%2]"_s.arg(path).arg(row++);
            if (m_reader.peek() != '{')
                addErrorAndSkip(rowPath, u"must be an object"_s);
            else
                checkRow(table, rowPath);
        });
    }

    // Undocumented keys in a row are accepted, because they came from a server.
    void checkRow(const Field &table, const QString &path)
    {
        m_reader.object([&](QByteArrayView literal) {
            const QString key = json::decodeString(literal);
            if (const int index = fieldIndex(table.columns, key); index >= 0)
                checkMember(table.columns[index], path + u'.' + key);
            else
                m_reader.value();
        });
    }

    json::Reader m_reader;
    QDate m_today;
    std::vector<FieldError> m_errors;
};

} // namespace

std::vector<FieldError> checkBody(QByteArrayView body, QDate today)
{
    return Check(body, today).run();
}

} // namespace demo
