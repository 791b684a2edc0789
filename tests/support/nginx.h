#pragma once

#include <QList>
#include <QProcess>
#include <QTemporaryDir>

/// An nginx of its own on 127.0.0.1 that speaks TLS in front of another server, and keeps what it was asked.
/// It ends with this object.
class Nginx
{
public:
    struct Setup
    {
        QString certificateFile; ///< PEM, both
        QString keyFile;
        int behind = 0; ///< the port of the server behind it
        QString protocols = QStringLiteral("TLSv1.2 TLSv1.3");
        QString largestBody = QStringLiteral("1m");
    };
    struct Request
    {
        QByteArray connection; ///< its number
        QByteArray verb;
        QByteArray status;
        QByteArray body;
    };

    /// The program's path; empty where it isn't installed.
    static QString program();

    explicit Nginx(const Setup &setup);
    ~Nginx();
    Q_DISABLE_COPY_MOVE(Nginx)

    QString url() const { return QStringLiteral("https://localhost:%1").arg(m_port); }
    /// What has ended so far, in order.
    QList<Request> requests() const;
    /// Another server is behind it; it hangs up on everyone for that, and is at the same port again.
    void setBehind(int port);

private:
    void writeSetup() const;
    bool start();
    void end();
    QByteArray read(const QString &file) const;

    Setup m_setup;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
};
