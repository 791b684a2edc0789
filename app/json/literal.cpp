#include "json/literal.h"

#include <QStringDecoder>

namespace json {

namespace {

/// QString::fromUtf8() drops a leading byte order mark, which is content inside a JSON string.
QString fromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith('\xEF'))
        return QString::fromUtf8(bytes);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

} // namespace

QString decodeString(QByteArrayView literal)
{
    const QByteArrayView inside = literal.sliced(1, qMax(qsizetype(0), literal.size() - 2));
    if (!inside.contains('\\'))
        return fromUtf8(inside);

    QString text;
    qsizetype copied = 0;
    for (qsizetype at = inside.indexOf('\\'); at >= 0 && at + 1 < inside.size();
         at = inside.indexOf('\\', copied)) {
        text += fromUtf8(inside.sliced(copied, at - copied));
        copied = at + 2;
        const char escaped = inside[at + 1];
        switch (escaped) {
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        case 'u':
            text += QChar(
                inside.sliced(copied, qMin(qsizetype(4), inside.size() - copied)).toUShort(nullptr, 16));
            copied = qMin(copied + 4, inside.size());
            break;
        default:
            // A quote, backslash or slash.
            text += QLatin1Char(escaped);
        }
    }
    return text + fromUtf8(inside.sliced(copied));
}

QByteArray encodeString(QStringView text)
{
    QByteArray out;
    appendString(out, text);
    return out;
}

void appendString(QByteArray &out, QStringView text)
{
    const auto appendCode = [&out](char16_t unit) {
        out.append("\\u").append(QByteArray::number(unit, 16).rightJustified(4, '0'));
    };
    out.append('"');
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair) {
            ++at;
            continue;
        }
        if (unit.unicode() >= 0x20 && unit != u'"' && unit != u'\\' && !unit.isSurrogate())
            continue;
        out.append(text.sliced(plainFrom, at - plainFrom).toUtf8());
        plainFrom = at + 1;
        switch (unit.unicode()) {
        case u'"':
            out.append("\\\"");
            break;
        case u'\\':
            out.append("\\\\");
            break;
        case u'\n':
            out.append("\\n");
            break;
        case u'\r':
            out.append("\\r");
            break;
        case u'\t':
            out.append("\\t");
            break;
        default:
            appendCode(unit.unicode());
        }
    }
    out.append(text.sliced(plainFrom).toUtf8()).append('"');
}

std::optional<qint64> asInteger(QByteArrayView literal)
{
    bool ok = false;
    const qint64 number = literal.toLongLong(&ok);
    if (!ok || QByteArray::number(number) != literal)
        return std::nullopt;
    return number;
}

} // namespace json
