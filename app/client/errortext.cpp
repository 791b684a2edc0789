#include "client/errortext.h"

#include "schema/contactfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestText = 300;
constexpr int mostFieldErrors = 100;

// Keys that servers use, the more specific ones first.
constexpr QLatin1StringView messageKeys[] = {"message"_L1,     "msg"_L1,    "detail"_L1,
                                             "description"_L1, "reason"_L1, "issue"_L1,
                                             "title"_L1,       "error"_L1,  "error_description"_L1};
constexpr QLatin1StringView pathKeys[] = {"path"_L1,         "field"_L1,   "loc"_L1,
                                          "param"_L1,        "key"_L1,     "property"_L1,
                                          "instancePath"_L1, "pointer"_L1, "source"_L1};
constexpr QLatin1StringView listKeys[] = {
    "errors"_L1, "details"_L1,         "fieldErrors"_L1,    "field_errors"_L1, "issues"_L1, "violations"_L1,
    "detail"_L1, "fieldViolations"_L1, "invalid-params"_L1, "message"_L1,      "error"_L1};
/// Path components that servers write before the first key of the body.
constexpr QLatin1StringView wrappers[] = {"$"_L1,    "#"_L1,          "body"_L1,
                                          "data"_L1, "attributes"_L1, "contact"_L1};

QString onOneLine(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        // Control characters, and characters that change the direction of adjacent text.
        const bool changesDirection =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        clean.append(c.category() == QChar::Other_Control || changesDirection ? QChar(u' ') : c);
    }
    clean = clean.simplified();
    if (clean.size() <= longestText)
        return clean;
    int end = longestText - 1;
    if (clean.at(end - 1).isHighSurrogate())
        --end;
    return clean.left(end) + u'…';
}

QString pathOf(const QStringList &parts)
{
    QString path;
    bool inside = false;
    for (const QString &part : parts) {
        if (part.isEmpty() || (!inside && std::ranges::find(wrappers, part) != std::end(wrappers)))
            continue;
        bool isIndex = false;
        const uint index = part.toUInt(&isIndex);
        if (isIndex)
            path += u'[' + QString::number(index) + u']';
        else
            path += inside ? u'.' + part : part;
        inside = true;
    }
    return path;
}

QString pathOf(const QJsonValue &value)
{
    if (value.isString())
        return normalisedPath(value.toString());
    if (value.isObject()) // JSON:API: "source": {"pointer": …}
        return pathOf(value.toObject().value("pointer"_L1));
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const auto &part : array)
        parts.append(part.isDouble() ? QString::number(part.toInt()) : part.toString());
    return pathOf(parts);
}

class ErrorTextReader
{
public:
    ErrorText read(const QJsonDocument &document)
    {
        if (document.isArray())
            readList(document.array());
        else
            readObject(document.object());
        if (m_text.isEmpty() && !m_loose.isEmpty())
            m_text = m_loose.join("; "_L1);
        return {onOneLine(m_text), m_errors};
    }

private:
    void readObject(const QJsonObject &object)
    {
        if (m_text.isEmpty())
            m_text = messageOf(object);
        if (const QJsonValue inner = object.value("error"_L1); inner.isObject())
            readObject(inner.toObject());
        for (const QLatin1StringView key : listKeys) {
            const QJsonValue list = object.value(key);
            if (list.isArray())
                readList(list.toArray());
            else if (list.isObject() && key != "error"_L1)
                readByField(list.toObject());
        }
        // Some servers return an object of fields only.
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool hasMessage = it->isArray() || (it->isString() && m_text.isEmpty());
            if (hasMessage && contactFieldIndex(it.key()) >= 0)
                readField(it.key(), *it);
        }
    }

    static QString messageOf(const QJsonObject &object)
    {
        for (const QLatin1StringView key : messageKeys) {
            if (QString text = object.value(key).toString(); !text.isEmpty())
                return text;
        }
        return {};
    }

    void readList(const QJsonArray &list)
    {
        for (const auto &entry : list) {
            if (entry.isString())
                readLoose(entry.toString());
            else if (entry.isObject())
                readEntry(entry.toObject());
        }
    }

    void readEntry(const QJsonObject &entry)
    {
        QString path;
        for (const QLatin1StringView key : pathKeys) {
            if (path.isEmpty())
                path = pathOf(entry.value(key));
        }
        const QString text = messageOf(entry);
        if (path.isEmpty() && !text.isEmpty())
            m_loose.append(text);
        else if (!text.isEmpty())
            add(path, text);
        for (const QLatin1StringView key : listKeys) {
            if (const QJsonValue inner = entry.value(key); inner.isArray())
                readList(inner.toArray());
        }
    }

    void readByField(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            readField(it.key(), *it);
    }

    void readField(const QString &key, const QJsonValue &value)
    {
        const QString path = normalisedPath(key);
        if (value.isString())
            add(path, value.toString());
        else if (value.isObject())
            add(path, messageOf(value.toObject()));
        const QJsonArray list = value.toArray();
        for (const auto &entry : list)
            add(path, entry.isObject() ? messageOf(entry.toObject()) : entry.toString());
    }

    /// Some messages start with the path: "email must be an email".
    void readLoose(const QString &text)
    {
        const QString path = normalisedPath(text.section(u' ', 0, 0));
        const qsizetype end = path.indexOf(u'[') < 0 ? path.indexOf(u'.') : path.indexOf(u'[');
        if (contactFieldIndex(end < 0 ? path : path.left(end)) >= 0)
            add(path, text);
        else
            m_loose.append(text);
    }

    void add(const QString &path, const QString &message)
    {
        const FieldError error{onOneLine(path), onOneLine(message)};
        if (!error.message.isEmpty() && m_errors.size() < mostFieldErrors && !m_errors.contains(error))
            m_errors.append(error);
    }

    QString m_text;
    QStringList m_loose;
    QList<FieldError> m_errors;
};

} // namespace

QString normalisedPath(const QString &path)
{
    QString plain = path;
    for (const QChar mark : {u'[', u']', u'/', u'"', u'\''})
        plain.replace(mark, u'.');
    return pathOf(plain.split(u'.', Qt::SkipEmptyParts));
}

ErrorText readErrorText(const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(trimmed);
    if (!document.isNull())
        return ErrorTextReader().read(document);
    // QJsonDocument doesn't accept a bare JSON string; the raw text still has its quotes.
    QString text = QString::fromUtf8(trimmed);
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    const bool isMarkup = text.startsWith(u'<');
    const bool isBroken = text.startsWith(u'{') || text.startsWith(u'[');
    return {isMarkup || isBroken ? QString() : onOneLine(text), {}};
}
