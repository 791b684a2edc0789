#pragma once

#include <QSqlDatabase>
#include <QStringList>
#include <QVariantList>

#include <functional>

class QSqlError;
class QSqlQuery;

/// An SQLite file of ours: private, in WAL, each transaction on the disk before it is done, and what is
/// deleted overwritten. One that is damaged or foreign is set aside, never written to. For one thread.
class SqliteFile
{
public:
    /// Why something wasn't done.
    enum class Trouble
    {
        None,
        Passing, ///< locked, full, not to be read just now: what was asked can be asked again
        Damaged, ///< the file isn't what it was: openAnew()
    };
    struct Opening
    {
        bool open = false;
        bool recreated = false; ///< what was written before need not be in it
        QString setAside = {};  ///< name of the copy of a file that could not be used
    };

    /// `migrations`: each takes the file one version further. None is ever changed once it was released.
    /// `prepare` is what else has to be done before the file is open.
    SqliteFile(const QString &path, QList<QStringList> migrations, std::function<bool()> prepare);
    ~SqliteFile();

    /// Opens the file, or makes it.
    Opening open();
    /// Sets aside what is there, and begins anew.
    Opening openAnew();
    bool isOpen() const { return m_open; }
    /// Whether the file is as it was left here: someone may have deleted it, or written to it. Where that was
    /// another editor, it opens as it is.
    bool isInPlace() const;
    const QString &path() const { return m_path; }

    /// Carries out all of it or nothing. Nested ones are the caller's fault.
    bool transaction(const std::function<bool()> &work);
    bool run(const QString &sql, const QVariantList &values = {});
    bool run(QSqlQuery &query, const QString &sql, const QVariantList &values = {});
    /// A query to run on.
    QSqlQuery query() const;
    /// For an error met in going through a result. False, to be returned.
    bool note(const QSqlError &error);
    /// What was deleted leaves the write-ahead log too.
    void checkpoint();

    /// Of what was asked last.
    Trouble trouble() const { return m_trouble; }
    const QString &errorText() const { return m_error; }

private:
    /// By what it shows that others were at the files.
    struct FileIdentity
    {
        quint64 file = 0; ///< which one it is
        quint64 log = 0;  ///< likewise, the write-ahead log beside it
        qint64 size = 0;
        qint64 changed = 0;

        bool operator==(const FileIdentity &) const = default;
    };

    bool makeReady();
    bool connect();
    bool migrate();
    void setAside();
    void close();
    FileIdentity currentIdentity() const;
    void rememberFileState();
    Opening opened();

    const QString m_path;
    const QList<QStringList> m_migrations;
    const std::function<bool()> m_prepare;
    const QString m_name; ///< of the connection
    QSqlDatabase m_db;
    bool m_open = false;
    FileIdentity m_trace;    ///< as the files were left here
    Opening m_pendingNotice; ///< what the next one that succeeds has to tell
    Trouble m_trouble = Trouble::None;
    QString m_error;
};
