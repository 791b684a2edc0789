#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

class ContactModel;

/// What a typist was seen to do, in a file that outlives it however it ends.
namespace typinglog {

/// A state that the contact was in.
struct State
{
    qint64 when = 0; ///< nanoseconds of the machine's steady clock, the same in each process
    int position = 0;
    int count = 0;            ///< of the undo stack
    QByteArray baseline = {}; ///< prints of the baseline, and of what became of it, exactly
    QByteArray now = {};
    bool kept = false;       ///< the editor said that it is on disk
    bool handedOver = false; ///< the editor handed it to its store before the next state
    bool wasIdle = false;    ///< the store had nothing to write when it was made
};

qint64 steadyNow();
/// The model's state at this moment.
State stateOf(ContactModel &model);
/// The same contact with the same undo stack, as far as it can be seen.
bool isSame(const State &a, const State &b);

/// Each line is with the system when the call is back.
class Log
{
public:
    explicit Log(const QString &path);

    void add(ContactModel &model);
    /// The last one is on disk.
    void keep();
    /// The last one, and each before it, is on its way to the disk.
    void handOver();
    /// All that was handed over is on disk.
    void written();

private:
    QFile m_file;
};

QList<State> read(const QString &path);

} // namespace typinglog
