#pragma once

#include "contact/edit.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What a draft is kept as: exact bytes, with a length and a checksum in front, in which fields and columns
/// go by their keys. What was damaged, or names a field that isn't known here, is not read: never a wrong
/// field.
namespace draftbytes {

/// One step of undo as it is kept on disk.
struct KeptStep
{
    QString text;
    Edits edits;
    bool operator==(const KeptStep &) const = default;
};

QByteArray ofBase(const Baseline &baseline);
std::optional<Baseline> baseline(const QByteArray &bytes);

/// Whole by itself. A step holds no new base.
QByteArray ofStep(const KeptStep &step);
std::optional<KeptStep> step(const QByteArray &bytes);
/// Steps one after the other, up to the last whole one: a journal may end anywhere.
QList<KeptStep> steps(const QByteArray &journal);

} // namespace draftbytes
