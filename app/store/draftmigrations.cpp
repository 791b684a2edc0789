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

} // namespace

QList<QStringList> draftMigrations()
{
    return {first, second};
}
