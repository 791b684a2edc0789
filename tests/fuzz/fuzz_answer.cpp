// Any answer: reads the values that it has, and writes them back unchanged.
#include "contact/answer.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "contact/draftbytes.h"
#include "contact/requestbody.h"
#include "fixtures/qtjson.h"
#include "fuzz/property.h"
#include "json/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using contactreader::Read;
using contactreader::ReadError;
using fuzz::holds;

namespace {

bool same(const std::optional<ReadError> &error, const Read &read)
{
    const auto *other = std::get_if<ReadError>(&read);
    if (!error || !other)
        return !error && !other;
    return error->kind == other->kind && error->line == other->line && error->column == other->column;
}

/// Returns the first element of `data` with this id, parsed by Qt.
QJsonObject elementWith(const QJsonDocument &answer, const QString &id)
{
    const QJsonArray data = answer.object().value("data"_L1).toArray();
    for (const auto &element : data) {
        if (asUuid(element.toObject().value(contactIdKey()).toString()) == id)
            return element.toObject();
    }
    return {};
}

/// Renumbers the rows of each table from 1, as only the reader assigns row ids.
Contact withRenumberedRows(const Contact &contact)
{
    Contact result = contact;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        RowList rows;
        for (Row row : contact.rows(field)) {
            row.id = RowId(rows.size() + 1);
            rows.append(row);
        }
        result.rows(field) = rows;
    }
    return result;
}

/// The members of an object that a request body contains.
QJsonObject documented(const QJsonObject &object)
{
    QJsonObject result;
    for (const Field &field : contactFields()) {
        if (object.contains(field.key))
            result.insert(field.key, object.value(field.key));
    }
    return result;
}

/// Qt drops a byte order mark at the start of a string, unless it is escaped.
bool qtLosesMarksOf(const QByteArray &text)
{
    return text.contains("\xEF\xBB\xBF") || text.toLower().contains("\\ufeff");
}

/// Checks a baseline that was read from one of the sources.
void checkRoundTrip(const Baseline &baseline, const QList<QJsonObject> &sources)
{
    const Contact &contact = baseline.contact;
    const RequestBody body = requestBody(contact, contact);
    holds(!json::check(body.json), "a body is JSON");
    const QJsonObject says = QJsonDocument::fromJson(body.json).object();
    holds(qtLosesMarksOf(body.json) ||
              std::ranges::any_of(sources, [&](const auto &source) { return documented(source) == says; }),
          "the body says what the answer said");
    for (int field = 0; field < int(contactFields().size()); ++field)
        holds(baseline.presentKeys.at(field) == says.contains(contactFields()[size_t(field)].key),
              "what is held is sent");
    for (const Path &path : baseline.duplicates)
        holds(contact.cell(path), "a cell with a duplicate key exists");
    holds(difference(contact, contact).isEmpty(), "a contact equals itself");
    holds(draftbytes::baseline(draftbytes::ofBaseline(baseline)) == baseline,
          "a draft keeps the baseline unchanged");
    if (says.isEmpty())
        return;

    const Read read = contactreader::fromText(body.json);
    const auto *again = std::get_if<Baseline>(&read);
    holds(again, "the body can be read");
    holds(withRenumberedRows(again->contact) == withRenumberedRows(contact),
          "reading the body returns the same contact");
    holds(requestBody(again->contact, again->contact).json == body.json,
          "writing the read body returns the same bytes");
    Contact echo = again->contact;
    matchRowIds(echo, contact, body.rows, freshRow(contact));
    holds(echo == contact, "the rows of an echoed body match the sent rows");
    holds(serverDifferences(contact, body.rows, echo).isEmpty(), "an echoed body has no server differences");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    const QByteArray text = fuzz::lengthened({reinterpret_cast<const char *>(data), qsizetype(size)});
    holds(qtjson::agrees(text), "Qt and the reader agree about the validity");
    const QJsonDocument document = QJsonDocument::fromJson(text);

    const QString page = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;
    const QJsonValue first =
        document.object().value("data"_L1).toArray().at(0).toObject().value(contactIdKey());
    for (const QString &id : {page, asUuid(first.toString()).value_or(page)}) {
        const Read one = contactreader::fromAnswer(text, id, true);
        const Read any = contactreader::fromAnswer(text, id, false);
        holds(same(contactreader::errorInAnswer(text, id, true), one), "validation and reading agree");
        holds(same(contactreader::errorInAnswer(text, id, false), any),
              "validation and reading agree about a list");
        if (const auto *baseline = std::get_if<Baseline>(&any)) {
            holds(baseline->id == id, "the contact has the requested id");
            checkRoundTrip(*baseline, {elementWith(document, id)});
        }
        if (const auto *baseline = std::get_if<Baseline>(&one))
            holds(*baseline == std::get<Baseline>(any), "a contact in a list is read like a single one");
    }
    if (const Read read = contactreader::fromText(text);
        const auto *baseline = std::get_if<Baseline>(&read)) {
        const QJsonObject outer = document.object();
        checkRoundTrip(*baseline, {outer, outer.value("data"_L1).toArray().at(0).toObject()});
    }
    return 0;
}
