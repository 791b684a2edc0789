#pragma once

#include "schema/field.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

/// Every field of a contact's body in the order of the API page's table. The one place that names a field
/// (source: "PUT /contacts/{id}", Body).
std::span<const Field> contactFields();

/// Position in contactFields(), or -1. The key is compared byte by byte.
int contactFieldIndex(QStringView key);
/// Position in the given fields, or -1.
int fieldIndex(std::span<const Field> fields, QStringView key);
/// Position in the given fields of the companion that `field` names for that role, or -1.
int companionIndex(std::span<const Field> fields, const Field &field, CompanionRole role);
/// Those of the given fields that are checked together with this one: a phone with its country.
QList<int> checkedWith(std::span<const Field> fields, int field);

/// The key of the contact's id in an answer. It is no field: never in the body, never edited.
QLatin1StringView contactIdKey();
/// "Contact ID" in the user's language.
QString contactIdLabel();

/// The lower-case uuid without braces, or nothing when the text isn't exactly a uuid.
std::optional<QString> asUuid(QStringView text);
