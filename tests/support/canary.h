#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QUrl>

#include <algorithm>

/// A text that can be told wherever it turns up, and in whatever form.
class Canary
{
public:
    explicit Canary(const QByteArray &text)
        : m_text(text)
        , m_forms(formsOf(text))
    {
    }

    const QByteArray &text() const { return m_text; }
    QString string() const { return QString::fromLatin1(m_text); }
    const QList<QByteArray> &forms() const { return m_forms; }

    bool isIn(const QByteArray &bytes) const
    {
        const QByteArray small = bytes.toLower();
        return std::ranges::any_of(m_forms, [&](const QByteArray &form) { return small.contains(form); });
    }
    bool isIn(const QString &text) const { return isIn(text.toUtf8()); }

    /// The files below the folder that it is in, as paths within it; by their names, too.
    QStringList filesWith(const QString &folder) const
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = QDir(folder).relativeFilePath(file.fileName());
            if (isIn(name) || (file.open(QIODevice::ReadOnly) && isIn(file.readAll())))
                found << name;
        }
        found.sort();
        return found;
    }

private:
    /// In small letters: base64 is found by chance a little more easily, and host names have no others.
    static QList<QByteArray> formsOf(const QByteArray &text)
    {
        const QString string = QString::fromLatin1(text);
        QByteArray little;
        QByteArray big;
        QByteArray escaped; // as some servers write JSON
        for (const char c : text) {
            little += QByteArray(1, c) + '\0';
            big += '\0' + QByteArray(1, c);
            const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            escaped += plain ? QByteArray(1, c) : "\\u00" + QByteArray(1, c).toHex();
        }
        QList<QByteArray> forms{text,
                                little,
                                big,
                                escaped,
                                QByteArray(text).replace('/', "\\/"),
                                QUrl::toPercentEncoding(string),
                                QUrl::toPercentEncoding(string, "/="),
                                QUrl::toPercentEncoding(string, "+/=@"),
                                text.toHex()};
        // Base64 depends on how many bytes stand before; its first and last signs, on which.
        for (int before = 0; before < 3; ++before) {
            const QByteArray padded = QByteArray(before, 'x') + text;
            const QByteArray whole = padded.first(padded.size() / 3 * 3).toBase64();
            for (const QByteArray &base : {whole, QByteArray(whole).replace('+', '-').replace('/', '_')})
                forms << base.sliced(before == 0 ? 0 : 4);
        }
        for (QByteArray &form : forms)
            form = form.toLower();
        return forms;
    }

    QByteArray m_text;
    QList<QByteArray> m_forms;
};
