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
    summary.uuid = row.value(9).toString();
    return summary;
}

const QString summaryColumns =
    u"base_url, account_id, contact_id, name, account_name, changes, edited_at, state, open, uuid"_s;

/// Creates the private folder before EditorLock creates its file in it.
QDir folderOf(const QString &path)
{
    ensurePrivateFile(path);
    return QFileInfo(path).absoluteDir();
}

} // namespace

DraftDatabase::DraftDatabase(const QString &path)
    : m_file(path, draftMigrations(), [this] { return prepare(); })
    , m_editor(folderOf(path))
{
}

bool DraftDatabase::prepare()
{
    m_isCleanedUp = false;
    return cleanUpEndedEditors() || m_file.trouble() == SqliteFile::Trouble::Temporary;
}

bool DraftDatabase::cleanUpEndedEditors()
{
    m_isCleanedUp = m_file.transaction([this] {
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
        for (const DraftKey &key : std::as_const(m_claims)) { // the file may be a new one
            if (!m_file.run(u"INSERT OR IGNORE INTO holder (base_url, account_id, contact_id, instance)"
                            " VALUES (?, ?, ?, ?)"_s,
                            values(key) << m_editor.name()))
                return false;
        }
        return m_file.run(
            u"UPDATE draft SET state = ? WHERE state = ? AND NOT EXISTS (SELECT 1 FROM holder WHERE"
            " holder.base_url = draft.base_url AND holder.account_id = draft.account_id AND"
            " holder.contact_id = draft.contact_id)"_s,
            {int(DraftState::Unknown), int(DraftState::Sending)});
    });
    return m_isCleanedUp;
}

DraftResult DraftDatabase::write(const DraftChange &change)
{
    bool replaced = false;
    DraftResult result = DraftResult::Failed;
    const bool committed = ensureCleanedUp() && m_file.transaction([&] {
        const DraftSummary &now = change.summary;
        qint64 id = 0;
        result = find(now.ref(), &id);
        if (result == DraftResult::Gone && change.begins)
            result = DraftResult::Done;
        if (result != DraftResult::Done)
            return result != DraftResult::Failed;
        replaced = id != 0 && change.baseline;
        const QVariantList bound{
            text(now.name), text(now.accountName), now.changes, now.when.toMSecsSinceEpoch(), int(now.state),
            now.open,       change.position,       change.place};
        if (id == 0) {
            QSqlQuery query = m_file.query();
            if (!m_file.run(
                    query,
                    u"INSERT INTO draft (name, account_name, changes, edited_at, state, open,"
                    " position, place, base_url, account_id, contact_id, uuid, turn)"
                    " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ifnull(max(turn), 0) + 1 FROM draft"_s,
                    bound + values(now.key) + QVariantList{text(now.uuid)}))
                return false;
            id = query.lastInsertId().toLongLong();
        } else if (!m_file.run(
                       u"UPDATE draft SET name = ?, account_name = ?, changes = ?, edited_at = ?, state = ?,"
                       " open = ?, position = ?, place = ?,"
                       " turn = iif(edited_at = ?, turn, (SELECT max(turn) + 1 FROM draft)) WHERE id = ?"_s,
                       bound + QVariantList{now.when.toMSecsSinceEpoch(), id})) {
            return false;
        }
        if (change.baseline &&
            !m_file.run(u"REPLACE INTO base (draft, bytes) VALUES (?, ?)"_s, {id, blob(*change.baseline)}))
            return false;
        // Replacing the baseline ends the previous attempt, unless its result is unknown.
        if (change.baseline && now.state == DraftState::Edited &&
            !m_file.run(u"DELETE FROM attempt WHERE draft = ?"_s, {id}))
            return false;
        const int kept = change.baseline ? 0 : change.stepCount;
        if (!m_file.run(u"DELETE FROM step WHERE draft = ? AND slot >= ?"_s, {id, kept}))
            return false;
        for (auto step = change.steps.cbegin(); step != change.steps.cend(); ++step) {
            if (!m_file.run(u"REPLACE INTO step (draft, slot, bytes) VALUES (?, ?, ?)"_s,
                            {id, step.key(), blob(step.value())}))
                return false;
        }
        return true;
    });
    if (committed && replaced)
        m_file.checkpoint();
    return committed ? result : DraftResult::Failed;
}

DraftResult DraftDatabase::find(const DraftRef &draft, qint64 *id)
{
    std::optional<DraftHolder> other;
    if (!findHolder(draft.key, &other))
        return DraftResult::Failed;
    if (other)
        return DraftResult::HeldElsewhere;
    QSqlQuery query = m_file.query();
    if (!m_file.run(query, u"SELECT id, uuid FROM draft"_s + whereKey + u" AND discarded = ''"_s,
                    values(draft.key)))
        return DraftResult::Failed;
    if (!query.next()) {
        if (!query.lastError().isValid())
            return DraftResult::Gone;
        m_file.note(query.lastError());
        return DraftResult::Failed;
    }
    if (query.value(1).toString() != draft.uuid)
        return DraftResult::OtherDraft;
    *id = query.value(0).toLongLong();
    return DraftResult::Done;
}

DraftResult DraftDatabase::changeDraft(const DraftRef &draft, const std::function<bool(qint64)> &work)
{
    DraftResult result = DraftResult::Failed;
    const bool committed = ensureCleanedUp() && m_file.transaction([&] {
        qint64 id = 0;
        result = find(draft, &id);
        return result == DraftResult::Done ? work(id) : result != DraftResult::Failed;
    });
    return committed ? result : DraftResult::Failed;
}

DraftResult DraftDatabase::recordAttempt(const DraftRef &draft, const QByteArray &body)
{
    return changeDraft(draft, [&](qint64 id) {
        return m_file.run(u"UPDATE draft SET state = ? WHERE id = ?"_s, {int(DraftState::Sending), id}) &&
               m_file.run(u"REPLACE INTO attempt (draft, body) VALUES (?, ?)"_s, {id, blob(body)});
    });
}

DraftResult DraftDatabase::setState(const DraftRef &draft, DraftState state)
{
    return changeDraft(draft, [&](qint64 id) {
        return m_file.run(u"UPDATE draft SET state = ? WHERE id = ?"_s, {int(state), id});
    });
}

DraftResult DraftDatabase::setOpen(const DraftRef &draft, bool open)
{
    return changeDraft(draft, [&](qint64 id) {
        return m_file.run(u"UPDATE draft SET open = ? WHERE id = ?"_s, {open, id});
    });
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

DraftResult DraftDatabase::remove(const DraftRef &draft)
{
    const DraftResult result =
        changeDraft(draft, [&](qint64 id) { return m_file.run(u"DELETE FROM draft WHERE id = ?"_s, {id}); });
    if (result == DraftResult::Done || result == DraftResult::Gone)
        m_file.checkpoint();
    return result;
}

DraftResult DraftDatabase::discard(const DraftRef &draft)
{
    return changeDraft(draft, [&](qint64 id) {
        return m_file.run(u"UPDATE draft SET open = 0, discarded = ? WHERE id = ?"_s, {m_editor.name(), id});
    });
}

DraftResult DraftDatabase::restoreDiscarded(const DraftRef &draft)
{
    DraftResult result = DraftResult::Failed;
    const bool committed = ensureCleanedUp() && m_file.transaction([&] {
        qint64 id = 0;
        result = find(draft, &id);
        if (result != DraftResult::Gone)
            return result != DraftResult::Failed;
        QSqlQuery query = m_file.query();
        if (!m_file.run(query, u"UPDATE draft SET discarded = '' WHERE uuid = ? AND discarded = ?"_s,
                        {text(draft.uuid), m_editor.name()}))
            return false;
        if (query.numRowsAffected() > 0)
            result = DraftResult::Done;
        return true;
    });
    return committed ? result : DraftResult::Failed;
}

bool DraftDatabase::purgeDiscarded()
{
    return erase(u"DELETE FROM draft WHERE discarded = ?"_s, {m_editor.name()});
}

bool DraftDatabase::removeAll(bool *all)
{
    const bool removed = m_file.transaction([&] {
        QSqlQuery query = m_file.query();
        if (!m_file.run(query, u"SELECT id, base_url, account_id, contact_id, discarded FROM draft"_s))
            return false;
        QList<std::pair<qint64, DraftKey>> drafts;
        QList<qint64> removable;
        while (query.next()) {
            if (!query.value(4).toString().isEmpty())
                removable << query.value(0).toLongLong();
            else
                drafts.append(
                    {query.value(0).toLongLong(),
                     {query.value(1).toString(), query.value(2).toString(), query.value(3).toString()}});
        }
        if (query.lastError().isValid())
            return m_file.note(query.lastError());
        query.finish();
        *all = true;
        for (const auto &[id, key] : std::as_const(drafts)) {
            std::optional<DraftHolder> other;
            if (!findHolder(key, &other))
                return false;
            if (other)
                *all = false;
            else
                removable << id;
        }
        for (const qint64 id : std::as_const(removable)) {
            if (!m_file.run(u"DELETE FROM draft WHERE id = ?"_s, {id}))
                return false;
        }
        return true;
    });
    if (removed)
        m_file.checkpoint();
    return removed;
}

bool DraftDatabase::findHolder(const DraftKey &key, std::optional<DraftHolder> *other)
{
    other->reset();
    QSqlQuery query = m_file.query();
    if (!m_file.run(query, u"SELECT instance FROM holder"_s + whereKey, values(key)))
        return false;
    if (!query.next())
        return !query.lastError().isValid() || m_file.note(query.lastError());
    if (const QString instance = query.value(0).toString(); instance != m_editor.name())
        *other = m_editor.holder(instance);
    return true;
}

bool DraftDatabase::claim(const DraftKey &key, std::optional<DraftHolder> *other)
{
    // Reading needs neither a lock nor room on the disk.
    if (!findHolder(key, other))
        return false;
    if (*other)
        return true;
    const bool known = m_editor.ensureLocked() && ensureCleanedUp() && m_file.transaction([&] {
        return findHolder(key, other) &&
               (*other || m_file.run(u"REPLACE INTO holder (base_url, account_id, contact_id, instance)"
                                     " VALUES (?, ?, ?, ?)"_s,
                                     values(key) << m_editor.name()));
    });
    if (known && !*other)
        m_claims.insert(key);
    return known;
}

bool DraftDatabase::release(const DraftKey &key)
{
    m_claims.remove(key);
    return change(u"DELETE FROM holder"_s + whereKey + u" AND instance = ?"_s, values(key)
                                                                                   << m_editor.name());
}

std::optional<QList<DraftSummary>> DraftDatabase::list()
{
    return listWhere({});
}

std::optional<QList<DraftSummary>> DraftDatabase::listDiscarded()
{
    return listWhere(m_editor.name());
}

std::optional<QList<DraftSummary>> DraftDatabase::listWhere(const QString &discarded)
{
    QSqlQuery query = m_file.query();
    if (!m_file.run(query,
                    u"SELECT "_s + summaryColumns +
                        u" FROM draft WHERE discarded = ? ORDER BY turn DESC, id DESC"_s,
                    {text(discarded)}))
        return std::nullopt;
    QList<DraftSummary> found;
    while (query.next())
        found << summaryOf(query);
    if (query.lastError().isValid()) {
        m_file.note(query.lastError());
        return std::nullopt;
    }
    query.finish();
    for (DraftSummary &summary : found) {
        if (!correctState(&summary))
            return std::nullopt;
    }
    return found;
}

bool DraftDatabase::correctState(DraftSummary *summary)
{
    if (m_isCleanedUp || summary->state != DraftState::Sending)
        return true;
    std::optional<DraftHolder> other;
    if (!findHolder(summary->key, &other))
        return false;
    if (!other && !m_claims.contains(summary->key))
        summary->state = DraftState::Unknown;
    return true;
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
                .baseline = query.value(12).toByteArray(),
                .position = query.value(10).toInt(),
                .place = query.value(11).toByteArray(),
                .sent = query.value(13).toByteArray()};
    const qint64 id = query.value(14).toLongLong();
    query.finish();
    if (!m_file.run(query, u"SELECT slot, bytes FROM step WHERE draft = ? ORDER BY slot"_s, {id}))
        return false;
    while (query.next() && query.value(0).toInt() == found.steps.size()) // steps after a gap can't be applied
        found.steps << query.value(1).toByteArray();
    if (query.lastError().isValid())
        return m_file.note(query.lastError());
    query.finish();
    if (!correctState(&found.summary))
        return false;
    *draft = std::move(found);
    return true;
}
