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
        QString setAside = {}; ///< name of the copy of a file that could not be used
    };

    /// `migrations`: each takes the file one version further. None is ever changed once it was released.
    SqliteFile(const QString &path, QList<QStringList> migrations);
    ~SqliteFile();

    /// Opens the file, or makes it.
    Opening open();
    /// Sets aside what is there, and begins anew.
    Opening openAnew();
    bool isOpen() const { return m_open; }
    /// Whether the file is still the one that was opened: someone may have deleted it.
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
    bool connect();
    bool migrate();
    QString setAside();
    void close();

    const QString m_path;
    const QList<QStringList> m_migrations;
    const QString m_name; ///< of the connection
    QSqlDatabase m_db;
    bool m_open = false;
    quint64 m_inode = 0;
    Trouble m_trouble = Trouble::None;
    QString m_error;
};
