#include "crash/typinglog.h"

#include "models/contactmodel.h"

#include <QCryptographicHash>

#include <chrono>

namespace typinglog {

namespace {

QByteArray hashOf(const Baseline &baseline)
{
    return QCryptographicHash::hash(draftbytes::ofBaseline(baseline), QCryptographicHash::Blake2b_160)
        .toHex();
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
            .baseline = hashOf(model.baseline()),
            .now = hashOf(now)};
}

bool isSame(const State &a, const State &b)
{
    return a.position == b.position && a.count == b.count && a.baseline == b.baseline && a.now == b.now;
}

Log::Log(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("cannot open the log");
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

void Log::handOver()
{
    m_file.write("handed over\n");
}

void Log::written()
{
    m_file.write("written\n");
}

QList<State> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<State> states;
    qsizetype handedOver = -1;
    bool isIdle = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QByteArrayList words = line.trimmed().split(' ');
        if (line == "kept\n" && !states.isEmpty())
            states.last().kept = true;
        else if (line.endsWith('\n') && words.size() == 5)
            states.append({.when = words[0].toLongLong(),
                           .position = words[1].toInt(),
                           .count = words[2].toInt(),
                           .baseline = words[3],
                           .now = words[4],
                           .wasIdle = isIdle});
        if (line == "handed over\n") {
            isIdle = false;
            handedOver = states.size() - 1;
            if (handedOver >= 0)
                states[handedOver].handedOver = true;
        } else if (line == "written\n") {
            isIdle = true;
            if (handedOver >= 0)
                states[handedOver].kept = true;
        }
    }
    return states;
}

} // namespace typinglog
