#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

class ContactModel;

/// A log of the states of a contact, in a file that survives the editor's end.
namespace typinglog {

/// A state of the contact.
struct State
{
    qint64 when = 0; ///< nanoseconds of the monotonic clock, which all processes share
    int position = 0;
    int count = 0;            ///< of the undo stack
    QByteArray baseline = {}; ///< hashes of the baseline and of the edited contact
    QByteArray now = {};
    bool kept = false;       ///< the editor reported that the state is on disk
    bool handedOver = false; ///< the editor passed the state to the store before the next state
    bool wasIdle = false;    ///< the store had nothing to write when the state was created
};

qint64 steadyNow();
/// The current state of the model.
State stateOf(ContactModel &model);
/// Whether both have the same contact and the same position and size of the undo stack.
bool isSame(const State &a, const State &b);

/// Writes the log. A line survives a kill as soon as the call returns.
class Log
{
public:
    explicit Log(const QString &path);

    void add(ContactModel &model);
    /// The last state is on disk.
    void keep();
    /// The last state and all before it were passed to the store.
    void handOver();
    /// All states that were passed to the store are on disk.
    void written();

private:
    QFile m_file;
};

QList<State> read(const QString &path);

} // namespace typinglog
