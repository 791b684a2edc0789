// Any answer: what is read of it is what it says, and goes back as it came.
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

/// The first element of `data` with this id, read by Qt.
QJsonObject elementWith(const QJsonDocument &answer, const QString &id)
{
    const QJsonArray data = answer.object().value("data"_L1).toArray();
    for (const auto &element : data) {
        if (asUuid(element.toObject().value(contactIdKey()).toString()) == id)
            return element.toObject();
    }
    return {};
}

/// The rows of a contact count from 1 in each table: their identities are nobody's but the reader's.
Contact numbered(const Contact &contact)
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

/// What of an object goes into a body.
QJsonObject documented(const QJsonObject &object)
{
    QJsonObject result;
    for (const Field &field : contactFields()) {
        if (object.contains(field.key))
            result.insert(field.key, object.value(field.key));
    }
    return result;
}

/// Qt drops a byte order mark at the front of a text, unless it is written as an escape.
bool qtLosesMarksOf(const QByteArray &text)
{
    return text.contains("\xEF\xBB\xBF") || text.toLower().contains("\\ufeff");
}

/// The baseline was read of one of these.
void goesBackAsItCame(const Baseline &baseline, const QList<QJsonObject> &sources)
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
        holds(contact.cell(path), "a key that came twice has its place");
    holds(difference(contact, contact).isEmpty(), "nothing differs from itself");
    holds(draftbytes::baseline(draftbytes::ofBase(baseline)) == baseline, "a base is kept as it is");
    if (says.isEmpty())
        return;

    const Read read = contactreader::fromText(body.json);
    const auto *again = std::get_if<Baseline>(&read);
    holds(again, "a body is read");
    holds(numbered(again->contact) == numbered(contact), "a body is read as it was written");
    holds(requestBody(again->contact, again->contact).json == body.json, "a body is written as it was read");
    Contact echo = again->contact;
    matchRowIds(echo, contact, body.rows, freshRow(contact));
    holds(echo == contact, "an echo's rows are the rows that were sent");
    holds(serverDifferences(contact, body.rows, echo).isEmpty(), "an echo was not stored otherwise");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    const QByteArray text = fuzz::lengthened({reinterpret_cast<const char *>(data), qsizetype(size)});
    holds(qtjson::agrees(text), "Qt judges the text alike");
    const QJsonDocument document = QJsonDocument::fromJson(text);

    const QString page = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;
    const QJsonValue first =
        document.object().value("data"_L1).toArray().at(0).toObject().value(contactIdKey());
    for (const QString &id : {page, asUuid(first.toString()).value_or(page)}) {
        const Read one = contactreader::fromAnswer(text, id, true);
        const Read any = contactreader::fromAnswer(text, id, false);
        holds(same(contactreader::errorInAnswer(text, id, true), one), "the judge says what the reader says");
        holds(same(contactreader::errorInAnswer(text, id, false), any), "so it does of one among several");
        if (const auto *baseline = std::get_if<Baseline>(&any)) {
            holds(baseline->id == id, "the contact is the one that was asked for");
            goesBackAsItCame(*baseline, {elementWith(document, id)});
        }
        if (const auto *baseline = std::get_if<Baseline>(&one))
            holds(*baseline == std::get<Baseline>(any), "one alone is one among several");
    }
    if (const Read read = contactreader::fromText(text);
        const auto *baseline = std::get_if<Baseline>(&read)) {
        const QJsonObject outer = document.object();
        goesBackAsItCame(*baseline, {outer, outer.value("data"_L1).toArray().at(0).toObject()});
    }
    return 0;
}
