#pragma once

#include <QStringList>

/// The migrations of the drafts database: each converts the file to the next version. Never change a released
/// migration.
QList<QStringList> draftMigrations();
