#pragma once

#include <QStringList>

/// The tables of the drafts: what takes an empty file to the first version, that one to the second, and so
/// on. None is ever changed.
QList<QStringList> draftMigrations();
