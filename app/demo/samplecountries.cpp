#include "demo/samplecountries.h"

#include <QByteArrayView>

namespace demo {

namespace {

// clang-format off
constexpr QStringView spanishWomen[] = {
    u"Ana", u"Ángela", u"Beatriz", u"Camila", u"Carolina", u"Catalina", u"Daniela", u"Elena", u"Fernanda",
    u"Gabriela", u"Inés", u"Isabel", u"Josefina", u"Juana", u"Lucía", u"Luz", u"María", u"Martina", u"Mónica",
    u"Paola", u"Pilar", u"Rocío", u"Rosa", u"Sofía", u"Valentina", u"Verónica", u"Ximena", u"Yolanda",
};
constexpr QStringView spanishMen[] = {
    u"Adrián", u"Agustín", u"Alejandro", u"Andrés", u"Ángel", u"Carlos", u"César", u"Diego", u"Emilio",
    u"Esteban", u"Felipe", u"Fernando", u"Germán", u"Hernán", u"Iván", u"Javier", u"Joaquín", u"Jorge", u"José",
    u"Juan", u"Julián", u"Luis", u"Martín", u"Mateo", u"Nicolás", u"Óscar", u"Raúl", u"Sebastián", u"Tomás",
};
constexpr QStringView spanishSurnames[] = {
    u"Acosta", u"Álvarez", u"Benítez", u"Cárdenas", u"Castaño", u"Castro", u"Chávez", u"Córdoba", u"Díaz",
    u"Escobar", u"Fernández", u"Flores", u"García", u"Gómez", u"González", u"Guerrero", u"Gutiérrez",
    u"Hernández", u"Ibáñez", u"Jiménez", u"León", u"López", u"Martínez", u"Mejía", u"Méndez", u"Muñoz", u"Núñez",
    u"Ordóñez", u"Ortiz", u"Peña", u"Pérez", u"Quispe", u"Ramírez", u"Ríos", u"Rodríguez", u"Sánchez", u"Suárez",
    u"Torres", u"Ulloa", u"Vásquez", u"Vélez", u"Yáñez", u"Zúñiga", u"de la Cruz", u"Del Río",
};
constexpr QStringView spanishAliases[] = {u"Casa", u"Oficina", u"Trabajo", u"Casa de mis papás", u"Bodega"};
constexpr QStringView spanishReferences[] = {
    u"Frente al parque", u"Portón verde", u"Timbre 2", u"Al lado de la panadería", u"Entre la plaza y la iglesia",
    u"Casa esquinera, \"la del balcón\"", u"Dejar en portería",
};
constexpr QStringView spanishCompanies[] = {
    u"Comercial %1 S.A.S.", u"Distribuidora %1 Ltda.", u"%1 e Hijos S.A.", u"Ferretería %1", u"Diseños %1 S.A.",
};
constexpr QByteArrayView spanishTags[] = {
    "{}",
    R"({"segmento":"oro","puntos":1###})",
    R"({ "segmento" : "plata", "descuento" : 1.10, "notas" : null })",
    R"({"vip":true,"intereses":["café","fútbol","cine"],"preferencias":{"idioma":"es","boletín":true}})",
    R"({"cuenta":18446744073709551615,"referido":900719925474099#,"saldo":-15#.50,"tasa":1.5e-3})",
    R"({"compras":[{"pedido":"A-1###","total":2##990.00},{"pedido":"A-2###","total":1##990}],"moneda":"local"})",
    R"({"z":1,"a":2,"observación":"Prefiere que lo llamen \"después\" de las 6 p. m. 🎉"})",
    R"({"visitas":1##.0,"matriz":[[1,2],[3,[]]],"vacío":{}})",
};

constexpr QStringView portugueseWomen[] = {
    u"Adriana", u"Aline", u"Ana", u"Bárbara", u"Beatriz", u"Conceição", u"Débora", u"Fernanda", u"Flávia",
    u"Helena", u"Inês", u"Júlia", u"Larissa", u"Letícia", u"Luísa", u"Mariana", u"Patrícia", u"Vitória",
};
constexpr QStringView portugueseMen[] = {
    u"Antônio", u"Caio", u"Cláudio", u"Eduardo", u"Fábio", u"Gustavo", u"Henrique", u"João", u"Leonardo",
    u"Luís", u"Marcelo", u"Márcio", u"Otávio", u"Paulo", u"Pedro", u"Rogério", u"Sérgio", u"Vinícius",
};
constexpr QStringView portugueseSurnames[] = {
    u"Almeida", u"Araújo", u"Assunção", u"Barbosa", u"Brandão", u"Cardoso", u"Conceição", u"da Silva",
    u"dos Santos", u"Ferreira", u"Fonseca", u"Gonçalves", u"Guimarães", u"Lourenço", u"Magalhães", u"Moura",
    u"Nogueira", u"Oliveira", u"Simões", u"Souza", u"Teixeira", u"Vasconcelos",
};
constexpr QStringView portugueseAliases[] = {u"Casa", u"Escritório", u"Trabalho", u"Casa da mãe"};
constexpr QStringView portugueseReferences[] = {
    u"Em frente à praça", u"Portão azul", u"Próximo à estação", u"Deixar na portaria",
};
constexpr QStringView portugueseCompanies[] = {
    u"Comércio %1 Ltda.", u"%1 & Irmãos S.A.", u"Padaria %1 ME", u"Confecções %1 Eireli",
};
constexpr QByteArrayView portugueseTags[] = {
    R"({"segmento":"ouro","pontos":1###})",
    R"({"interesses":["café","futebol"],"preferências":{"idioma":"pt","promoções":false}})",
    R"({"cartão_fidelidade":1234567890123456789#,"desconto":2.50})",
    R"({"observação":"Prefere WhatsApp 📱","última_visita":"2024-11-2#"})",
};

constexpr SampleLanguage spanish{spanishWomen, spanishMen, spanishSurnames, spanishAliases, spanishReferences,
                                 spanishCompanies, spanishTags};
constexpr SampleLanguage portuguese{portugueseWomen, portugueseMen, portugueseSurnames, portugueseAliases,
                                    portugueseReferences, portugueseCompanies, portugueseTags};

constexpr SampleCity colombia[] = {
    {u"Bogotá", u"Cundinamarca", u"1101##"}, {u"Medellín", u"Antioquia", u"0500##"},
    {u"Cali", u"Valle del Cauca", u"7600##"}, {u"Popayán", u"Cauca", u"1900##"},
};
constexpr QStringView colombianStreets[] = {u"Carrera 7", u"Calle 26", u"Avenida El Dorado", u"Transversal 39B"};
constexpr SampleCity mexico[] = {
    {u"Ciudad de México", u"CDMX", u"06#00"}, {u"Guadalajara", u"Jalisco", u"44#00"},
    {u"Mérida", u"Yucatán", u"970#0"}, {u"Monterrey", u"Nuevo León", u"640#0"},
};
constexpr QStringView mexicanStreets[] = {u"Avenida Insurgentes Sur", u"Calle Benito Juárez", u"Paseo de la Reforma"};
constexpr SampleCity argentina[] = {
    {u"Buenos Aires", u"CABA", u"C14##AAB"}, {u"Córdoba", u"Córdoba", u"X50##"},
    {u"Neuquén", u"Neuquén", u"Q83##"}, {u"San Miguel de Tucumán", u"Tucumán", u"T40##"},
};
constexpr QStringView argentineStreets[] = {u"Avenida Corrientes", u"Hipólito Yrigoyen", u"9 de Julio", u"Güemes"};
constexpr SampleCity chile[] = {
    {u"Santiago", u"Región Metropolitana", u"83####0"}, {u"Valparaíso", u"Valparaíso", u"23####0"},
    {u"Concepción", u"Biobío", u"40####0"}, {u"Ñuñoa", u"Región Metropolitana", u"77####0"},
};
constexpr QStringView chileanStreets[] = {u"Avenida Providencia", u"Los Aromos", u"Pedro de Valdivia"};
constexpr SampleCity peru[] = {
    {u"Lima", u"Lima", u"150##"}, {u"Arequipa", u"Arequipa", u"040##"},
    {u"Cusco", u"Cusco", u"080##"}, {u"Huánuco", u"Huánuco", u"100##"},
};
constexpr QStringView peruvianStreets[] = {u"Jirón de la Unión", u"Avenida Larco", u"Calle Los Álamos"};
constexpr SampleCity ecuador[] = {
    {u"Quito", u"Pichincha", u"1701##"}, {u"Guayaquil", u"Guayas", u"0901##"}, {u"Cuenca", u"Azuay", u"0101##"},
};
constexpr QStringView ecuadorianStreets[] = {u"Avenida Amazonas", u"Calle Simón Bolívar", u"García Moreno"};
constexpr SampleCity brazil[] = {
    {u"São Paulo", u"SP", u"01###-000"}, {u"Brasília", u"DF", u"70###-000"},
    {u"Belém", u"PA", u"66###-000"}, {u"Florianópolis", u"SC", u"88###-000"},
};
constexpr QStringView brazilianStreets[] = {u"Rua das Flores", u"Avenida Paulista", u"Praça da Sé", u"Travessa São João"};

constexpr SampleCountry countries[] = {
    {u"Colombia", u"CO", u"+57 31# ### ####", {u"CC", u"10########"}, {u"NIT", u"900######-#"},
     colombia, colombianStreets, &spanish},
    {u"México", u"MX", u"+52 55 5### ####", {u"CURP", u"?E?A{dob}{sex}DF???0#"}, {u"RFC", u"???98010##?#"},
     mexico, mexicanStreets, &spanish},
    {u"Argentina", u"AR", u"+54 9 11 6###-####", {u"DNI", u"3#.###.###"}, {u"CUIT", u"30-7#######-#"},
     argentina, argentineStreets, &spanish},
    {u"Chile", u"CL", u"+56 9 8### ####", {u"RUT", u"1#.###.###-#"}, {u"RUT", u"76.###.###-#"},
     chile, chileanStreets, &spanish},
    {u"Perú", u"PE", u"+51 98# ### ###", {u"DNI", u"4#######"}, {u"RUC", u"20#########"},
     peru, peruvianStreets, &spanish},
    {u"Ecuador", u"EC", u"+593 99 ### ####", {u"CC", u"17########"}, {u"RUC", u"17########001"},
     ecuador, ecuadorianStreets, &spanish},
    {u"Brasil", u"BR", u"+55 (11) 98###-####", {u"CPF", u"###.###.###-##"}, {u"CNPJ", u"##.###.###/0001-##"},
     brazil, brazilianStreets, &portuguese},
};
// clang-format on

} // namespace

std::span<const SampleCountry> sampleCountries()
{
    return countries;
}

} // namespace demo
