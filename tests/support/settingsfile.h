#pragma once

#include "account/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// An account as a settings file holds it; name and secrets are such as an INI file has to quote.
inline Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.kind = AccountKind::Test;
    profile.accountId = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
    profile.token = QStringLiteral("token-of-") + name;
    profile.apiKey = QStringLiteral("key,\"of\";%\\=)(");
    return profile;
}

/// Empty where there is no such file.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The folder is made where there is none.
inline void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write");
}
