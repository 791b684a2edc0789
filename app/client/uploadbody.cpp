#include "client/uploadbody.h"

#include <algorithm>

UploadBody::UploadBody(const QByteArray &bytes)
    : m_bytes(bytes)
{
    // Without QIODevice's own buffer, only what Qt asks for counts as read.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    if (m_withdrawn)
        return 0;
    if (atEnd())
        return -1;
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.cbegin() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 UploadBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}
