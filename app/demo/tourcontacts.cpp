#include "demo/tourcontacts.h"

namespace demo {

namespace {

constexpr char maria[] = R"({
"id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
"created_at": "2023-11-07T05:31:56.123456Z",
"updated_at": "2025-02-18T14:05:09.5Z",
"deleted_at": null,
"persona_id": "7d1f2a60-93b4-4c1e-8f57-0a6c2be4d913",
"external_id": "CRM-000001",
"first_name": "María",
"second_name": null,
"last_name": "Gómez",
"second_last_name": "Peña",
"email": "maria.gomez@example.com",
"email_verified": true,
"dob": "1988-04-23",
"gender": "FEMALE",
"country": "Colombia",
"city": "Bogotá",
"phone": "+57 300 123 4567",
"is_anonymous": false,
"source": "WEB",
"channel": "ECOMMERCE",
"phone_verified": false,
"document_type": "CC",
"document_number": "1020304050",
"status": "ACTIVE",
"tags": {"segmento": "oro", "puntos": 1280, "descuento": 1.10, "intereses": ["café", "ciclismo"]},
"addresses": [
{"street_1": "Carrera 7", "street_2": "Apartamento 502", "street_number": "71-21",
 "reference": "Frente al parque", "alias": "Casa", "zip_code": "110231", "city": "Bogotá",
 "state": "Cundinamarca", "country": "Colombia"},
{"street_1": "Calle 93", "street_2": null, "street_number": "14-20", "reference": "Recepción, piso 3",
 "alias": "Oficina", "zip_code": "110221", "city": "Bogotá", "state": "Cundinamarca", "country": "Colombia"}],
"billing_info": [
{"document_number": "900123456-7", "document_type": "NIT", "legal_name": "Gómez Peña Diseño S.A.S.",
 "alias": "Empresa", "street_1": "Calle 93", "street_2": null, "street_number": "14-20", "city": "Bogotá",
 "state": "Cundinamarca", "country": "Colombia", "zip_code": "110221", "phone": "+57 601 234 5678",
 "email": "facturas@example.com"}],
"payments": [
{"method": "CREDIT", "last_four": "4242", "card_holder": "MARIA GOMEZ PENA", "card_brand": "VISA",
 "alias": "Personal", "expiry_month": 11, "expiry_year": 2034}]
})";

constexpr char deleted[] = R"({
"id": "b7e2f4d1-5a08-4c39-9d6e-41c0a2f8e635",
"created_at": "2022-03-15T21:40:00Z",
"updated_at": "2024-08-30T10:12:45.208Z",
"deleted_at": "2024-08-30T10:12:45.208Z",
"persona_id": null,
"external_id": "CRM-000002",
"first_name": "José",
"second_name": "Luis",
"last_name": "Hernández",
"second_last_name": "Núñez",
"email": "jose.hernandez@example.org",
"email_verified": false,
"dob": "1975-12-02",
"gender": "MALE",
"country": "México",
"city": "Guadalajara",
"phone": "+52 33 3615 0000",
"is_anonymous": false,
"source": "IMPORT",
"channel": null,
"phone_verified": true,
"document_type": "RFC",
"document_number": "HENL751202AB3",
"status": "INACTIVE",
"tags": {"baja": {"motivo": "Solicitud del cliente", "canal": "correo"}},
"addresses": [],
"billing_info": null,
"payments": []
})";

} // namespace

std::vector<QByteArray> tourContacts()
{
    return {maria, deleted};
}

} // namespace demo
