#include "support/residentmemory.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace residentmemory {

namespace {

qint64 line(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).chopped(2).trimmed().toLongLong() * 1024; // "… kB"
    }
    return 0;
}

} // namespace

qint64 now()
{
    return line("VmRSS:");
}

qint64 peak()
{
    return line("VmHWM:");
}

void beginPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

} // namespace residentmemory
