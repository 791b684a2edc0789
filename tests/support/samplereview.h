#pragma once

#include "account/profile.h"
#include "contact/contactmodel.h"
#include "contact/contactreader.h"
#include "desk/review.h"

/// A contact to be looked over, with a change of each kind in it.
namespace sample {

inline const char contactId[] = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

inline Profile profile()
{
    Profile profile;
    profile.name = QStringLiteral("Tienda Bogotá");
    profile.baseUrl = QStringLiteral("https://api.example.com/v1");
    profile.accountId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    profile.apiKey = QStringLiteral("key-of-the-shop");
    return profile;
}

inline Base base()
{
    const QByteArray answer =
        "{\"data\":[{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"first_name\":\"María\","
        "\"second_name\":null,\"last_name\":\"Gómez\",\"second_last_name\":\"\",\"dob\":\"1990-12-31\","
        "\"gender\":\"FEMALE\",\"email\":\"maria@example.com\",\"email_verified\":true,"
        "\"phone\":\"+57 300 123 4567\",\"phone_verified\":false,\"country\":\"CO\",\"city\":\"Bogotá\","
        "\"document_type\":\"CC\",\"document_number\":\"1020304050\",\"external_id\":null,"
        "\"persona_id\":null,\"status\":\"ACTIVE\",\"is_anonymous\":false,\"source\":null,\"channel\":null,"
        "\"created_at\":\"2023-11-07T05:31:56Z\",\"updated_at\":\"2023-11-07T05:31:56Z\","
        "\"deleted_at\":null,\"addresses\":[{\"street_1\":\"Calle 1\",\"city\":\"Cali\"},"
        "{\"street_1\":\"Calle 2\",\"city\":\"Bogota\"},{\"street_1\":\"Calle 3\",\"city\":\"Medellín\"}],"
        "\"billing_info\":[],\"payments\":[{\"method\":\"CREDIT\",\"last_four\":\"4242\","
        "\"expiry_month\":5,\"expiry_year\":2029}],\"tags\":{\"segment\":\"regular\",\"points\":12}}]}";
    auto read = contactreader::fromAnswer(answer, QString::fromLatin1(contactId), true);
    Base base = std::get<Base>(std::move(read));
    base.origin = Base::Origin::Fetched;
    base.accountId = profile().accountId;
    return base;
}

inline int field(const char *key)
{
    return contactFieldIndex(QString::fromLatin1(key));
}

inline int column(int field, const char *key)
{
    return fieldIndex(contactFields()[size_t(field)].columns, QString::fromLatin1(key));
}

inline void set(ContactModel &model, const char *key, const Cell &cell)
{
    model.setData(model.fieldIndex(field(key)), QVariant::fromValue(cell), ContactModel::CellRole);
}

inline void setInRow(ContactModel &model, const char *table, int row, const char *key, const Cell &cell)
{
    const QModelIndex parent = model.fieldIndex(field(table));
    model.setData(model.index(row, column(field(table), key), parent), QVariant::fromValue(cell),
                  ContactModel::CellRole);
}

/// The base, with what the edits make of it.
template <typename Edit>
Review review(const Base &base, Edit edit)
{
    ContactModel model([] { return QDate(2026, 11, 23); });
    model.load(base);
    edit(model);
    return makeReview(base, model.now());
}

inline void editEverything(ContactModel &model)
{
    set(model, "last_name", Cell::text(QStringLiteral("Gómez Peña")));
    set(model, "second_name", Cell::text(QStringLiteral("del Pilar")));
    set(model, "city", Cell::null());
    set(model, "second_last_name", Cell::null());
    set(model, "source", Cell::text(QString()));
    set(model, "email", Cell::text(QStringLiteral("maria.gomez@example.com")));
    set(model, "email_verified", Cell::boolean(false));
    set(model, "channel", Cell::text(QStringLiteral("web ")));
    const int addresses = field("addresses");
    setInRow(model, "addresses", 1, "city", Cell::text(QStringLiteral("Bogotá")));
    model.shiftRow(addresses, 2, 0); // Calle 3, Calle 1, Calle 2
    model.dropRows(addresses, 1, 1); // without Calle 1
    model.addRow(addresses, 3);      // and a new one
    setInRow(model, "addresses", 3, "street_1", Cell::text(QStringLiteral("Carrera 7")));
    setInRow(model, "addresses", 3, "city", Cell::text(QStringLiteral("Pasto")));
    set(model, "tags", Cell::raw("{\"segment\":\"gold\",\"points\":12,\"vip\":true}"));
}

} // namespace sample
