#include "store/draftmigrations.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList first{
    u"CREATE TABLE draft ("
    " id INTEGER PRIMARY KEY,"
    " base_url TEXT NOT NULL, account_id TEXT NOT NULL, contact_id TEXT NOT NULL,"
    " name TEXT NOT NULL, account_name TEXT NOT NULL,"
    " changes INTEGER NOT NULL, edited_at INTEGER NOT NULL," // milliseconds since 1970, UTC
    " state INTEGER NOT NULL, open INTEGER NOT NULL, discarded TEXT NOT NULL DEFAULT '',"
    " position INTEGER NOT NULL, place BLOB,"
    " UNIQUE (base_url, account_id, contact_id))"_s,
    // Large and written once, so it is separate from the columns that each edit updates.
    u"CREATE TABLE base ("
    " draft INTEGER PRIMARY KEY REFERENCES draft ON DELETE CASCADE, bytes BLOB NOT NULL)"_s,
    u"CREATE TABLE attempt ("
    " draft INTEGER PRIMARY KEY REFERENCES draft ON DELETE CASCADE, body BLOB NOT NULL)"_s,
    u"CREATE TABLE step ("
    " draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE, slot INTEGER NOT NULL,"
    " bytes BLOB NOT NULL, PRIMARY KEY (draft, slot)) WITHOUT ROWID"_s,
    u"CREATE TABLE holder ("
    " base_url TEXT NOT NULL, account_id TEXT NOT NULL, contact_id TEXT NOT NULL, instance TEXT NOT NULL,"
    " PRIMARY KEY (base_url, account_id, contact_id)) WITHOUT ROWID"_s};

/// The order of edits, because time stamps aren't monotonic if the clock is changed.
const QStringList second{u"ALTER TABLE draft ADD COLUMN turn INTEGER NOT NULL DEFAULT 0"_s,
                         u"UPDATE draft SET turn = (SELECT count(*) FROM draft AS before"
                         " WHERE (before.edited_at, before.id) <= (draft.edited_at, draft.id))"_s};

/// A contact can have discarded drafts beside its draft. UNIQUE can't be dropped, so the tables are copied.
const QStringList third{
    u"CREATE TABLE new_draft ("
    " id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,"
    " base_url TEXT NOT NULL, account_id TEXT NOT NULL, contact_id TEXT NOT NULL,"
    " name TEXT NOT NULL, account_name TEXT NOT NULL,"
    " changes INTEGER NOT NULL, edited_at INTEGER NOT NULL,"
    " state INTEGER NOT NULL, open INTEGER NOT NULL, discarded TEXT NOT NULL DEFAULT '',"
    " position INTEGER NOT NULL, place BLOB, turn INTEGER NOT NULL)"_s,
    u"CREATE TABLE new_base ("
    " draft INTEGER PRIMARY KEY REFERENCES new_draft ON DELETE CASCADE, bytes BLOB NOT NULL)"_s,
    u"CREATE TABLE new_attempt ("
    " draft INTEGER PRIMARY KEY REFERENCES new_draft ON DELETE CASCADE, body BLOB NOT NULL)"_s,
    u"CREATE TABLE new_step ("
    " draft INTEGER NOT NULL REFERENCES new_draft ON DELETE CASCADE, slot INTEGER NOT NULL,"
    " bytes BLOB NOT NULL, PRIMARY KEY (draft, slot)) WITHOUT ROWID"_s,
    u"INSERT INTO new_draft SELECT id, lower(hex(randomblob(16))), base_url, account_id, contact_id, name,"
    " account_name, changes, edited_at, state, open, discarded, position, place, turn FROM draft"_s,
    u"INSERT INTO new_base SELECT draft, bytes FROM base"_s,
    u"INSERT INTO new_attempt SELECT draft, body FROM attempt"_s,
    u"INSERT INTO new_step SELECT draft, slot, bytes FROM step"_s,
    u"DROP TABLE base"_s,
    u"DROP TABLE attempt"_s,
    u"DROP TABLE step"_s,
    u"DROP TABLE draft"_s,
    u"ALTER TABLE new_draft RENAME TO draft"_s, // renames the references to it as well
    u"ALTER TABLE new_base RENAME TO base"_s,
    u"ALTER TABLE new_attempt RENAME TO attempt"_s,
    u"ALTER TABLE new_step RENAME TO step"_s,
    u"CREATE UNIQUE INDEX draft_of_contact ON draft (base_url, account_id, contact_id) WHERE discarded = ''"_s};

} // namespace

QList<QStringList> draftMigrations()
{
    return {first, second, third};
}
