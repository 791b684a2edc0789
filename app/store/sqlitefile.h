#pragma once

#include <QSqlDatabase>
#include <QStringList>
#include <QVariantList>

#include <functional>

class QSqlError;
class QSqlQuery;

/// Owns one SQLite file: private, in WAL mode, with each transaction synced to the disk and deleted content
/// overwritten. A damaged or foreign file is set aside and never written to; that of a newer version of the
/// program is left untouched. Not thread-safe.
class SqliteFile
{
public:
    /// Why an operation failed.
    enum class Trouble
    {
        None,
        Temporary, ///< temporary: locked, full or unreadable for the moment; the operation can be retried
        Damaged,   ///< the file is damaged or foreign: call recreate()
        Newer,     ///< a newer version of the program wrote the file, which is left untouched
    };
    struct Opening
    {
        bool open = false;
        bool recreated = false; ///< the file is new: earlier writes may be missing
        QString setAside = {};  ///< file name of the copy of an unusable file
    };

    /// `migrations`: each converts the file to the next version; never change a released one. `prepare` is
    /// called at the end of opening; the file isn't open if it returns false.
    SqliteFile(const QString &path, QList<QStringList> migrations, std::function<bool()> prepare);
    ~SqliteFile();

    /// Opens the file, and creates it if it is missing.
    Opening open();
    /// Sets the existing file aside and creates a new one.
    Opening recreate();
    bool isOpen() const { return m_open; }
    /// Whether the file is unchanged since the last write by this object: it may have been deleted, or
    /// written by another process. After another editor's write, open() opens it as it is.
    bool isInPlace() const;
    const QString &path() const { return m_path; }

    /// Commits if `work` returns true, else rolls back. Must not be nested.
    bool transaction(const std::function<bool()> &work);
    bool run(const QString &sql, const QVariantList &values = {});
    bool run(QSqlQuery &query, const QString &sql, const QVariantList &values = {});
    /// A query on this database.
    QSqlQuery query() const;
    /// Records an error found while reading a result. Returns false, for use in a return statement.
    bool note(const QSqlError &error);
    /// Removes deleted content from the write-ahead log.
    void checkpoint();

    /// Why the last operation failed.
    Trouble trouble() const { return m_trouble; }
    const QString &errorText() const { return m_error; }

private:
    /// Detects that another process has changed the files.
    struct FileIdentity
    {
        quint64 file = 0; ///< inode of the file
        quint64 log = 0;  ///< inode of the write-ahead log
        qint64 size = 0;
        qint64 changed = 0;

        bool operator==(const FileIdentity &) const = default;
    };

    bool makeReady();
    bool connect();
    bool migrate();
    /// Reads the file without SQLite, which changes files that it only opens.
    bool isOfNewerVersion() const;
    bool refuseNewerVersion();
    void setAside();
    void close();
    FileIdentity currentIdentity() const;
    void rememberFileState();
    Opening opened();

    const QString m_path;
    const QList<QStringList> m_migrations;
    const std::function<bool()> m_prepare;
    const QString m_name; ///< name of the database connection
    QSqlDatabase m_db;
    bool m_open = false;
    FileIdentity m_lastIdentity; ///< state of the files after the last write
    Opening m_pendingNotice;     ///< reported by the next successful open
    Trouble m_trouble = Trouble::None;
    QString m_error;
};
