#pragma once

#include <QIODevice>

/// The body of one PUT. QNetworkAccessManager reads it directly and only once, so that Qt can't repeat the
/// request by itself if the connection breaks.
class UploadBody final : public QIODevice
{
public:
    explicit UploadBody(const QByteArray &bytes);

    /// Whether Qt has read any of the body. If not, the server can't have received the request.
    bool wasRead() const { return m_position > 0 || m_bytes.isEmpty(); }
    /// Gives nothing to Qt from now on.
    void withdraw() { m_withdrawn = true; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    /// Qt also resets a body before it first reads it, when it moves the request to another connection.
    bool reset() override { return !wasRead(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_withdrawn = false;
};
