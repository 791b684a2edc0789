#include "contact/boundedread.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <limits>
#include <optional>

namespace boundedread {

namespace {

constexpr quint32 nullString = 0xFFFFFFFF;

/// The size of the string that follows; nothing for a null string and for one that is not there whole.
std::optional<qsizetype> nextSize(QDataStream &stream)
{
    quint32 size = 0;
    stream >> size;
    if (stream.status() != QDataStream::Ok || size == nullString)
        return {};
    if (size > quint32(std::numeric_limits<int>::max()) || size > stream.device()->bytesAvailable()) {
        stream.setStatus(QDataStream::ReadPastEnd);
        return {};
    }
    return qsizetype(size);
}

} // namespace

QByteArray bytes(QDataStream &stream)
{
    const auto size = nextSize(stream);
    if (!size)
        return {};
    QByteArray read(*size, Qt::Uninitialized);
    stream.readRawData(read.data(), int(*size));
    return read;
}

QString string(QDataStream &stream)
{
    const auto size = nextSize(stream);
    if (!size)
        return {};
    constexpr qsizetype unit = sizeof(char16_t);
    if (*size % unit != 0) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return {};
    }
    QString read(*size / unit, Qt::Uninitialized);
    stream.readRawData(reinterpret_cast<char *>(read.data()), int(*size));
    qFromBigEndian<char16_t>(read.constData(), read.size(), read.data());
    return read;
}

} // namespace boundedread
