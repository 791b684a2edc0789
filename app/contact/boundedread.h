#pragma once

#include <QByteArray>
#include <QString>

class QDataStream;

/// Reads strings from streams whose bytes may be damaged.
///
/// A string begins with its size. QDataStream allocates by that size, a megabyte or more at a time, before it
/// notices that the bytes are missing. These functions compare the size with what the device still holds
/// first, and set ReadPastEnd where it is larger. They read what QDataStream writes.
namespace boundedread {

QByteArray bytes(QDataStream &stream);
QString string(QDataStream &stream);

} // namespace boundedread
