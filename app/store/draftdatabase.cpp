#include "store/draftdatabase.h"

#include "store/draftmigrations.h"
#include "store/privatefile.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

/// SQLite stores a null QString as NULL, and these columns are NOT NULL.
QVariant text(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

/// As text(), for a QByteArray.
QByteArray blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariantList values(const DraftKey &key)
{
    return {text(key.baseUrl), text(key.accountId), text(key.contactId)};
}

const QString whereKey = u" WHERE base_url = ? AND account_id = ? AND contact_id = ?"_s;

DraftSummary summaryOf(const QSqlQuery &row)
{
    DraftSummary summary;
    summary.key = {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
    summary.name = row.value(3).toString();
    summary.accountName = row.value(4).toString();
    summary.changes = row.value(5).toInt();
    summary.when = QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), Qt::UTC);
    summary.state = DraftState(row.value(7).toInt());
    summary.open = row.value(8).toBool();
    return summary;
}

const QString summaryColumns =
    u"base_url, account_id, contact_id, name, account_name, changes, edited_at, state, open"_s;

/// Creates the private folder before EditorLock creates its file in it.
QDir folderOf(const QString &path)
{
    ensurePrivateFile(path);
    return QFileInfo(path).absoluteDir();
}

} // namespace

DraftDatabase::DraftDatabase(const QString &path)
    : m_file(path, draftMigrations(), [this] { return cleanUpEndedEditors(); })
    , m_editor(folderOf(path))
{
}

bool DraftDatabase::cleanUpEndedEditors()
{
    return m_file.transaction([this] {
        QSqlQuery query = m_file.query();
        if (!m_file.run(
                query,
                u"SELECT instance FROM holder UNION SELECT discarded FROM draft WHERE discarded <> ''"_s))
            return false;
        QStringList ended;
        while (query.next()) {
            if (const QString instance = query.value(0).toString(); !m_editor.holder(instance))
                ended << instance;
        }
        query.finish();
        for (const QString &instance : std::as_const(ended)) {
            if (!m_file.run(u"DELETE FROM holder WHERE instance = ?"_s, {instance}) ||
                !m_file.run(u"DELETE FROM draft WHERE discarded = ?"_s, {instance}))
                return false;
        }
        return m_file.run(
            u"UPDATE draft SET state = ? WHERE state = ? AND NOT EXISTS (SELECT 1 FROM holder WHERE"
            " holder.base_url = draft.base_url AND holder.account_id = draft.account_id AND"
            " holder.contact_id = draft.contact_id)"_s,
            {int(DraftState::Unknown), int(DraftState::Sending)});
    });
}

bool DraftDatabase::write(const DraftChange &change)
{
    bool replaced = false;
    const bool written = m_file.transaction([&] {
        std::optional<qint64> id = idOf(change.summary.key);
        if (!id || (*id == 0 && !change.baseline))
            return id.has_value(); // don't recreate a draft that has been removed
        replaced = *id != 0 && change.baseline;
        const DraftSummary &now = change.summary;
        const QVariantList bound{
            text(now.name), text(now.accountName), now.changes, now.when.toMSecsSinceEpoch(), int(now.state),
            now.open,       change.position,       change.place};
        if (*id == 0) {
            if (!m_file.run(
                    u"INSERT INTO draft (name, account_name, changes, edited_at, state, open, position,"
                    " place, base_url, account_id, contact_id, turn)"
                    " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ifnull(max(turn), 0) + 1 FROM draft"_s,
                    bound + values(now.key)))
                return false;
            id = idOf(now.key);
        } else if (!m_file.run(
                       u"UPDATE draft SET name = ?, account_name = ?, changes = ?, edited_at = ?, state = ?,"
                       " open = ?, position = ?, place = ?, discarded = '',"
                       " turn = iif(edited_at = ?, turn, (SELECT max(turn) + 1 FROM draft)) WHERE id = ?"_s,
                       bound + QVariantList{now.when.toMSecsSinceEpoch(), *id})) {
            return false;
        }
        if (!id || *id == 0)
            return false;
        if (change.baseline &&
            !m_file.run(u"REPLACE INTO base (draft, bytes) VALUES (?, ?)"_s, {*id, blob(*change.baseline)}))
            return false;
        // Replacing the baseline ends the previous attempt, unless its result is unknown.
        if (change.baseline && now.state == DraftState::Edited &&
            !m_file.run(u"DELETE FROM attempt WHERE draft = ?"_s, {*id}))
            return false;
        const int kept = change.baseline ? 0 : change.stepCount;
        if (!m_file.run(u"DELETE FROM step WHERE draft = ? AND slot >= ?"_s, {*id, kept}))
            return false;
        for (auto step = change.steps.cbegin(); step != change.steps.cend(); ++step) {
            if (!m_file.run(u"REPLACE INTO step (draft, slot, bytes) VALUES (?, ?, ?)"_s,
                            {*id, step.key(), blob(step.value())}))
                return false;
        }
        return true;
    });
    if (written && replaced)
        m_file.checkpoint();
    return written;
}

bool DraftDatabase::recordAttempt(const DraftKey &key, const QByteArray &body)
{
    return m_file.transaction([&] {
        const std::optional<qint64> id = idOf(key);
        return id && *id != 0 &&
               m_file.run(u"UPDATE draft SET state = ? WHERE id = ?"_s, {int(DraftState::Sending), *id}) &&
               m_file.run(u"REPLACE INTO attempt (draft, body) VALUES (?, ?)"_s, {*id, blob(body)});
    });
}

bool DraftDatabase::setState(const DraftKey &key, DraftState state)
{
    return change(u"UPDATE draft SET state = ?"_s + whereKey, QVariantList{int(state)} + values(key));
}

bool DraftDatabase::setOpen(const DraftKey &key, bool open)
{
    return change(u"UPDATE draft SET open = ?"_s + whereKey, QVariantList{open} + values(key));
}

bool DraftDatabase::change(const QString &sql, const QVariantList &values)
{
    return m_file.transaction([&] { return m_file.run(sql, values); });
}

bool DraftDatabase::erase(const QString &sql, const QVariantList &values)
{
    const bool gone = change(sql, values);
    if (gone)
        m_file.checkpoint();
    return gone;
}

bool DraftDatabase::remove(const DraftKey &key)
{
    return erase(u"DELETE FROM draft"_s + whereKey, values(key));
}

bool DraftDatabase::setDiscarded(const DraftKey &key, bool discarded)
{
    return change(u"UPDATE draft SET open = 0, discarded = ?"_s + whereKey,
                  QVariantList{discarded ? m_editor.name() : u""_s} + values(key));
}

bool DraftDatabase::purgeDiscarded()
{
    return erase(u"DELETE FROM draft WHERE discarded = ?"_s, {m_editor.name()});
}

bool DraftDatabase::removeAll()
{
    return erase(u"DELETE FROM draft"_s);
}

bool DraftDatabase::claim(const DraftKey &key, std::optional<DraftHolder> *other)
{
    other->reset();
    return m_file.transaction([&] {
        QSqlQuery query = m_file.query();
        if (!m_file.run(query, u"SELECT instance FROM holder"_s + whereKey, values(key)))
            return false;
        const QString instance = query.next() ? query.value(0).toString() : QString();
        query.finish();
        if (!instance.isEmpty() && instance != m_editor.name()) {
            *other = m_editor.holder(instance);
            if (*other)
                return true;
        }
        return m_file.run(
            u"REPLACE INTO holder (base_url, account_id, contact_id, instance) VALUES (?, ?, ?, ?)"_s,
            values(key) << m_editor.name());
    });
}

bool DraftDatabase::release(const DraftKey &key)
{
    return change(u"DELETE FROM holder"_s + whereKey + u" AND instance = ?"_s, values(key)
                                                                                   << m_editor.name());
}

std::optional<QList<DraftSummary>> DraftDatabase::list()
{
    QSqlQuery query = m_file.query();
    if (!m_file.run(query, u"SELECT "_s + summaryColumns +
                               u" FROM draft WHERE discarded = '' ORDER BY turn DESC, id DESC"_s))
        return std::nullopt;
    QList<DraftSummary> found;
    while (query.next())
        found << summaryOf(query);
    if (query.lastError().isValid()) {
        m_file.note(query.lastError());
        return std::nullopt;
    }
    return found;
}

bool DraftDatabase::read(const DraftKey &key, std::optional<Draft> *draft)
{
    draft->reset();
    QSqlQuery query = m_file.query();
    if (!m_file.run(query,
                    u"SELECT "_s + summaryColumns +
                        u", position, place, base.bytes, attempt.body, draft.id"
                        " FROM draft JOIN base ON base.draft = draft.id"
                        " LEFT JOIN attempt ON attempt.draft = draft.id"_s +
                        whereKey + u" AND discarded = ''"_s,
                    values(key)))
        return false;
    if (!query.next())
        return !query.lastError().isValid() || m_file.note(query.lastError());
    Draft found{.summary = summaryOf(query),
                .baseline = query.value(11).toByteArray(),
                .position = query.value(9).toInt(),
                .place = query.value(10).toByteArray(),
                .sent = query.value(12).toByteArray()};
    const qint64 id = query.value(13).toLongLong();
    query.finish();
    if (!m_file.run(query, u"SELECT slot, bytes FROM step WHERE draft = ? ORDER BY slot"_s, {id}))
        return false;
    while (query.next() && query.value(0).toInt() == found.steps.size()) // steps after a gap can't be applied
        found.steps << query.value(1).toByteArray();
    if (query.lastError().isValid())
        return m_file.note(query.lastError());
    *draft = std::move(found);
    return true;
}

std::optional<qint64> DraftDatabase::idOf(const DraftKey &key)
{
    QSqlQuery query = m_file.query();
    if (!m_file.run(query, u"SELECT id FROM draft"_s + whereKey, values(key)))
        return std::nullopt;
    return query.next() ? query.value(0).toLongLong() : 0;
}
