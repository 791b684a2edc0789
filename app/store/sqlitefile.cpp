#include "store/sqlitefile.h"

#include "store/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

/// "CEdr": identifies the files of this program.
constexpr int applicationId = 0x43456472;
/// How long SQLite waits for another editor's write. DraftStore retries after longer waits.
constexpr int busyMilliseconds = 250;

quint64 inodeOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
#else
    return QFileInfo::exists(path) ? 1 : 0;
#endif
}

} // namespace

SqliteFile::SqliteFile(const QString &path, QList<QStringList> migrations, std::function<bool()> prepare)
    : m_path(path)
    , m_migrations(std::move(migrations))
    , m_prepare(std::move(prepare))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqliteFile::~SqliteFile()
{
    close();
}

SqliteFile::Opening SqliteFile::open()
{
    const FileIdentity now = currentIdentity();
    if (m_lastIdentity.file &&
        (now.file != m_lastIdentity.file || (m_open && m_lastIdentity.log && now.log != m_lastIdentity.log)))
        m_pendingNotice.recreated = true;
    // A disk that fails to read a page also makes the file look damaged: check it twice before it is set
    // aside.
    if (makeReady() || (m_trouble == Trouble::Damaged && makeReady()))
        return opened();
    return m_trouble == Trouble::Damaged ? recreate() : Opening{};
}

SqliteFile::Opening SqliteFile::recreate()
{
    if (m_trouble == Trouble::Newer || isOfNewerVersion()) {
        refuseNewerVersion();
        return {};
    }
    setAside();
    return makeReady() ? opened() : Opening{};
}

SqliteFile::Opening SqliteFile::opened()
{
    m_pendingNotice.open = true;
    return std::exchange(m_pendingNotice, {});
}

bool SqliteFile::makeReady()
{
    close();
    m_open = connect() && migrate() && m_prepare();
    if (m_open)
        m_lastIdentity = currentIdentity();
    return m_open;
}

bool SqliteFile::connect()
{
    m_trouble = Trouble::None;
    if (isOfNewerVersion())
        return refuseNewerVersion();
    if (!QFileInfo::exists(m_path)) {
        // They belong to the deleted file, which another editor may still have open.
        for (const auto ending : {"-wal"_L1, "-shm"_L1})
            QFile::remove(m_path + ending);
    }
    if (!ensurePrivateFile(m_path)) {
        m_trouble = Trouble::Temporary;
        m_error = u"The file can't be made, or not be kept private."_s;
        return false;
    }
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_db.setDatabaseName(m_path);
    m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!m_db.open())
        return note(m_db.lastError());
    QSqlQuery query(m_db);
    if (!run(query, u"PRAGMA quick_check(1)"_s) || !query.next())
        return false;
    if (query.value(0).toString() != "ok"_L1) {
        m_trouble = Trouble::Damaged;
        m_error = query.value(0).toString();
        return false;
    }
    // If the disk fails, SQLite keeps the old mode, so try twice. Some file systems don't support WAL: the
    // old mode is sufficient there.
    for (int tries = 0; tries < 2 && query.value(0).toString() != "wal"_L1; ++tries) {
        if (!run(query, u"PRAGMA journal_mode = WAL"_s) || !query.next())
            return false;
    }
    query.finish();
    return run(u"PRAGMA synchronous = FULL"_s) && run(u"PRAGMA secure_delete = ON"_s) &&
           run(u"PRAGMA foreign_keys = ON"_s);
}

bool SqliteFile::isOfNewerVersion() const
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationAt = 68;
    QFile file(m_path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    return header.size() == headerSize && header.startsWith("SQLite format 3") &&
           qFromBigEndian<qint32>(header.constData() + applicationAt) == applicationId &&
           qFromBigEndian<qint32>(header.constData() + versionAt) > m_migrations.size();
}

bool SqliteFile::refuseNewerVersion()
{
    m_trouble = Trouble::Newer;
    m_error = u"A newer version of the program wrote the file."_s;
    return false;
}

bool SqliteFile::migrate()
{
    QSqlQuery query(m_db);
    int id = 0;
    int version = 0;
    int tables = 0;
    for (const auto &[sql, value] : {std::pair(u"PRAGMA application_id"_s, &id),
                                     {u"PRAGMA user_version"_s, &version},
                                     {u"SELECT count(*) FROM sqlite_schema"_s, &tables}}) {
        if (!run(query, sql) || !query.next())
            return false;
        *value = query.value(0).toInt();
        query.finish();
    }
    if (id == applicationId && version > m_migrations.size())
        return refuseNewerVersion(); // so far, the version is only in the write-ahead log
    const bool isNew = id == 0 && version == 0 && tables == 0;
    if (!isNew && (id != applicationId || version < 1)) {
        m_trouble = Trouble::Damaged; // foreign
        m_error = u"It isn't a file that this version knows."_s;
        return false;
    }
    if (version == m_migrations.size())
        return true;
    return transaction([this, version] {
        for (qsizetype at = version; at < m_migrations.size(); ++at) {
            for (const QString &sql : m_migrations.at(at)) {
                if (!run(sql))
                    return false;
            }
        }
        return run(u"PRAGMA application_id = %1"_s.arg(applicationId)) &&
               run(u"PRAGMA user_version = %1"_s.arg(m_migrations.size()));
    });
}

void SqliteFile::setAside()
{
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString name;
    for (int copy = 1;; ++copy) {
        name = m_path + ".damaged-"_L1 + stamp + (copy > 1 ? u"-%1"_s.arg(copy) : QString());
        if (!QFileInfo::exists(name))
            break;
    }
    if (!QFile::rename(m_path, name))
        return; // the log stays with its file
    for (const auto ending : {"-wal"_L1, "-shm"_L1})
        QFile::rename(m_path + ending, name + ending);
    m_pendingNotice.recreated = true;
    m_pendingNotice.setAside = QFileInfo(name).fileName();
}

void SqliteFile::close()
{
    m_open = false;
    if (!m_db.isValid())
        return;
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool SqliteFile::isInPlace() const
{
    return m_open && currentIdentity() == m_lastIdentity;
}

SqliteFile::FileIdentity SqliteFile::currentIdentity() const
{
    const QFileInfo file(m_path);
    return {inodeOf(m_path), inodeOf(m_path + "-wal"_L1), file.size(),
            file.lastModified().toMSecsSinceEpoch()};
}

void SqliteFile::rememberFileState()
{
    const FileIdentity now = currentIdentity();
    m_lastIdentity.size = now.size;
    m_lastIdentity.changed = now.changed; // the inodes stay those found when the file was opened
}

bool SqliteFile::transaction(const std::function<bool()> &work)
{
    m_trouble = Trouble::None;
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    if (work() && run(u"COMMIT"_s)) {
        rememberFileState();
        return true;
    }
    const auto trouble = m_trouble;
    const QString error = m_error;
    run(u"ROLLBACK"_s);
    m_trouble = trouble == Trouble::None ? Trouble::Temporary : trouble;
    m_error = error;
    return false;
}

bool SqliteFile::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_db);
    return run(query, sql, values);
}

bool SqliteFile::run(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return note(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() || note(query.lastError());
}

bool SqliteFile::note(const QSqlError &error)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    constexpr int primaryCode = 0xff; // the upper bits hold the extended code
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    m_trouble = code == corrupt || code == notADatabase ? Trouble::Damaged : Trouble::Temporary;
    m_error = error.databaseText();
    return false;
}

QSqlQuery SqliteFile::query() const
{
    return QSqlQuery(m_db);
}

void SqliteFile::checkpoint()
{
    // Fails while others read; the next checkpoint, or the last process to close the file, does it.
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    rememberFileState();
    m_trouble = Trouble::None;
}
