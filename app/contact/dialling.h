#pragma once

#include "contact/contact.h"

class Phones;

/// Phones as they are dialled from the country that the schema names beside them. What is no phone, and all
/// without `phones`, passes.
namespace dialling {

bool canBe(const Contact &contact, const Path &path, const Phones *phones);
/// The same for a row that needs not be in a contact.
bool canBe(const Row &row, std::span<const Field> columns, int column, const Phones *phones);

/// Empty where there is no such form.
QString international(const Contact &contact, const Path &path, const Phones *phones);

} // namespace dialling
