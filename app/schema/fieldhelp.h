#pragma once

#include <QtGlobal>

/// The help of each field and column for the user, in one or two sentences with an example. Used only by the
/// table of fields. fieldHelp() adds what follows from that table: whether the field may be left without a
/// value, and whether it is guarded.
namespace help {

// clang-format off
inline constexpr auto firstName = QT_TRANSLATE_NOOP("FieldHelp", "The contact's first given name, as María in María José Gómez Peña.");
inline constexpr auto secondName = QT_TRANSLATE_NOOP("FieldHelp", "The contact's second given name, as José in María José Gómez Peña.");
inline constexpr auto lastName = QT_TRANSLATE_NOOP("FieldHelp", "The contact's first family name, as Gómez in María José Gómez Peña.");
inline constexpr auto secondLastName = QT_TRANSLATE_NOOP("FieldHelp", "The contact's second family name, as Peña in María José Gómez Peña.");
inline constexpr auto birth = QT_TRANSLATE_NOOP("FieldHelp", "The day the contact was born: year, month and day, like 1988-04-23.");
inline constexpr auto gender = QT_TRANSLATE_NOOP("FieldHelp", "The contact's gender. The server knows MALE and FEMALE.");
inline constexpr auto email = QT_TRANSLATE_NOOP("FieldHelp", "The address the contact is written to, like maria.gomez@example.com. Changing it takes back its “verified”.");
inline constexpr auto emailVerified = QT_TRANSLATE_NOOP("FieldHelp", "Whether the contact has confirmed the email address.");
inline constexpr auto phone = QT_TRANSLATE_NOOP("FieldHelp", "The number the contact is called at, best with the country's code, like +57 300 123 4567. Changing it takes back its “verified”.");
inline constexpr auto phoneVerified = QT_TRANSLATE_NOOP("FieldHelp", "Whether the contact has confirmed the phone number.");
inline constexpr auto country = QT_TRANSLATE_NOOP("FieldHelp", "The country the contact lives in, like Colombia. Phone numbers without a country's code are checked as numbers of this country.");
inline constexpr auto city = QT_TRANSLATE_NOOP("FieldHelp", "The city the contact lives in, like Bogotá.");
inline constexpr auto documentType = QT_TRANSLATE_NOOP("FieldHelp", "The kind of the identity document: CC, CE, TI, NIT or PP in Colombia, DNI in Peru and Argentina, CURP or RFC in Mexico, CPF or CNPJ in Brazil. Another one can be typed.");
inline constexpr auto documentNumber = QT_TRANSLATE_NOOP("FieldHelp", "The number on the identity document, like 1020304050. Contacts are found and told apart by it.");
inline constexpr auto externalId = QT_TRANSLATE_NOOP("FieldHelp", "What the contact is called in your own systems, like CRM-000001. A change cuts the contact off from them.");
inline constexpr auto personaId = QT_TRANSLATE_NOOP("FieldHelp", "Joins contacts that are one and the same person, like 7d1f2a60-93b4-4c1e-8f57-0a6c2be4d913.");
inline constexpr auto status = QT_TRANSLATE_NOOP("FieldHelp", "What the contact's record is worth now, like ACTIVE. Which other values a server knows is not documented.");
inline constexpr auto anonymous = QT_TRANSLATE_NOOP("FieldHelp", "Whether the contact is someone whose identity isn't known, like a visitor without an account.");
inline constexpr auto source = QT_TRANSLATE_NOOP("FieldHelp", "Where the contact came from, like WEB.");
inline constexpr auto channel = QT_TRANSLATE_NOOP("FieldHelp", "Through which channel the contact came, like ECOMMERCE.");
inline constexpr auto created = QT_TRANSLATE_NOOP("FieldHelp", "When the contact was created, like 2023-11-07T05:31:56Z. The server writes it.");
inline constexpr auto updated = QT_TRANSLATE_NOOP("FieldHelp", "When the contact was last changed, like 2025-02-18T14:05:09Z. The server writes it.");
inline constexpr auto deleted = QT_TRANSLATE_NOOP("FieldHelp", "When the contact was deleted, like 2024-08-30T10:12:45Z; without a value the contact is not deleted. A deleted contact stays stored.");
inline constexpr auto addresses = QT_TRANSLATE_NOOP("FieldHelp", "The contact's addresses, one a row. They are stored together: what is sent replaces all that were there.");
inline constexpr auto billingInfo = QT_TRANSLATE_NOOP("FieldHelp", "To whom invoices are made out, one a row. They are stored together: what is sent replaces all that were there.");
inline constexpr auto payments = QT_TRANSLATE_NOOP("FieldHelp", "The ways the contact pays, one a row, never with a whole card number. They are stored together: what is sent replaces all that were there.");
inline constexpr auto tags = QT_TRANSLATE_NOOP("FieldHelp", "Whatever else is known of the contact, as a JSON object, like {\"segment\": \"gold\", \"points\": 1280}.");

// Columns; columns with the same meaning share a text.
inline constexpr auto street1 = QT_TRANSLATE_NOOP("FieldHelp", "The street, like Carrera 7.");
inline constexpr auto street2 = QT_TRANSLATE_NOOP("FieldHelp", "What completes the street: a flat, a floor, a building, like Apartamento 502.");
inline constexpr auto streetNumber = QT_TRANSLATE_NOOP("FieldHelp", "The number in the street, like 71-21.");
inline constexpr auto reference = QT_TRANSLATE_NOOP("FieldHelp", "What helps to find the place, like Frente al parque.");
inline constexpr auto alias = QT_TRANSLATE_NOOP("FieldHelp", "What the contact calls this entry, like Casa or Oficina.");
inline constexpr auto zipCode = QT_TRANSLATE_NOOP("FieldHelp", "The postal code, like 110231 in Bogotá.");
inline constexpr auto placeCity = QT_TRANSLATE_NOOP("FieldHelp", "The city of this address, like Medellín.");
inline constexpr auto state = QT_TRANSLATE_NOOP("FieldHelp", "The state, department or province, like Antioquia.");
inline constexpr auto placeCountry = QT_TRANSLATE_NOOP("FieldHelp", "The country of this address, like Colombia.");
inline constexpr auto billedNumber = QT_TRANSLATE_NOOP("FieldHelp", "The number of the document that invoices name, like 900123456-7.");
inline constexpr auto billedType = QT_TRANSLATE_NOOP("FieldHelp", "The kind of the document that invoices name, like NIT, RFC or CNPJ. Another one can be typed.");
inline constexpr auto legalName = QT_TRANSLATE_NOOP("FieldHelp", "The person or company that invoices are made out to, like Gómez Peña Diseño S.A.S.");
inline constexpr auto billingPhone = QT_TRANSLATE_NOOP("FieldHelp", "The number for questions about invoices, like +57 601 234 5678.");
inline constexpr auto billingEmail = QT_TRANSLATE_NOOP("FieldHelp", "The address that invoices are sent to, like facturas@example.com.");
inline constexpr auto method = QT_TRANSLATE_NOOP("FieldHelp", "How the contact pays, like CREDIT. Which other values a server knows is not documented.");
inline constexpr auto lastFour = QT_TRANSLATE_NOOP("FieldHelp", "The last four digits of the card, like 4242; never the whole number.");
inline constexpr auto cardHolder = QT_TRANSLATE_NOOP("FieldHelp", "The name as it stands on the card, like MARIA GOMEZ PENA.");
inline constexpr auto cardBrand = QT_TRANSLATE_NOOP("FieldHelp", "The card's brand, like VISA.");
inline constexpr auto expiryMonth = QT_TRANSLATE_NOOP("FieldHelp", "The month in which the card expires, from 1 to 12.");
inline constexpr auto expiryYear = QT_TRANSLATE_NOOP("FieldHelp", "The year in which the card expires, in four digits, like 2034.");
// clang-format on

} // namespace help
