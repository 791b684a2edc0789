#pragma once

#include <QByteArrayView>

/// Whether a settings file is damaged, going by its bytes: something stands in it that neither QSettings nor
/// a person writes, or something is missing. QSettings doesn't tell: it reads what it can, often without a
/// word, and takes a comment with "#" or a byte order mark for an error. An empty file is a new one.
bool isDamagedIni(QByteArrayView bytes);
