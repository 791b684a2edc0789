#pragma once

#include <QtGlobal>

/// What the system says of this process's memory, in bytes; 0 where it says nothing.
namespace residentmemory {

qint64 now();
/// The most since beginPeak(), or since the process began where the system can't begin anew.
qint64 peak();
void beginPeak();

} // namespace residentmemory
