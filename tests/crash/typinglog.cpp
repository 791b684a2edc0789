#include "crash/typinglog.h"

#include "contact/contactmodel.h"

#include <QCryptographicHash>

#include <chrono>

namespace typinglog {

namespace {

QByteArray printOf(const Baseline &baseline)
{
    return QCryptographicHash::hash(draftbytes::ofBase(baseline), QCryptographicHash::Blake2b_160).toHex();
}

} // namespace

qint64 steadyNow()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

State stateOf(ContactModel &model)
{
    Baseline now = model.baseline();
    now.contact = model.now();
    return {.when = steadyNow(),
            .position = model.undoStack()->index(),
            .count = model.undoStack()->count(),
            .baseline = printOf(model.baseline()),
            .now = printOf(now)};
}

bool isSame(const State &a, const State &b)
{
    return a.position == b.position && a.count == b.count && a.baseline == b.baseline && a.now == b.now;
}

Log::Log(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("no log");
}

void Log::add(ContactModel &model)
{
    const State state = stateOf(model);
    m_file.write(QByteArray::number(state.when) + ' ' + QByteArray::number(state.position) + ' ' +
                 QByteArray::number(state.count) + ' ' + state.baseline + ' ' + state.now + '\n');
}

void Log::keep()
{
    m_file.write("kept\n");
}

QList<State> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<State> states;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QByteArrayList words = line.trimmed().split(' ');
        if (line == "kept\n" && !states.isEmpty())
            states.last().kept = true;
        else if (line.endsWith('\n') && words.size() == 5)
            states.append({words[0].toLongLong(), words[1].toInt(), words[2].toInt(), words[3], words[4]});
    }
    return states;
}

} // namespace typinglog
