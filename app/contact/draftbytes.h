#pragma once

#include "contact/edit.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The bytes in which a draft is stored: frames with a length and a checksum, in which fields and columns go
/// by their keys. Bytes that are damaged, or name a field that this program doesn't know, are not read at
/// all: never into a wrong field.
namespace draftbytes {

/// One step of undo as it is stored.
struct KeptStep
{
    QString text;
    Edits edits;
    bool operator==(const KeptStep &) const = default;
};

QByteArray ofBaseline(const Baseline &baseline);
std::optional<Baseline> baseline(const QByteArray &bytes);

/// A frame of its own. The step must not replace the baseline.
QByteArray ofStep(const KeptStep &step);
std::optional<KeptStep> step(const QByteArray &bytes);
/// Consecutive steps, up to the last whole one: a journal may end anywhere.
QList<KeptStep> steps(const QByteArray &journal);

} // namespace draftbytes
