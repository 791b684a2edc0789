#pragma once

#include <QByteArrayView>

/// Whether a settings file is damaged: it contains bytes that neither QSettings nor a person writes, or its
/// end is missing. QSettings can't be used for this: it reads what it can, often without reporting an error,
/// and reports one for a comment with "#" or a byte order mark. An empty file counts as new.
bool isDamagedIni(QByteArrayView bytes);
