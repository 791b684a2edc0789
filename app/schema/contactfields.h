#pragma once

#include "schema/field.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

/// All fields of a contact's body, in the order of the API page's table (source: "PUT /contacts/{id}", Body).
/// The only list of fields.
std::span<const Field> contactFields();

/// Index in contactFields(), or -1. Keys are case-sensitive.
int contactFieldIndex(QStringView key);
/// Index in the given fields, or -1.
int fieldIndex(std::span<const Field> fields, QStringView key);
/// Index in the given fields of the companion of `field` in that role, or -1.
int companionIndex(std::span<const Field> fields, const Field &field, CompanionRole role);
/// The indexes of the fields whose validation depends on this field: a phone depends on its country.
QList<int> checkedWith(std::span<const Field> fields, int field);

/// The key of the contact's id in a response. The id isn't a field: it is never in the body and never edited.
QLatin1StringView contactIdKey();
/// "Contact ID" in the user's language.
QString contactIdLabel();

/// The UUID in lower case without braces; nullopt if the string isn't exactly a UUID.
std::optional<QString> asUuid(QStringView text);
