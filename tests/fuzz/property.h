#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <cstddef>
#include <cstdint>
#include <ctime>

/// The parts of every fuzz target: a check for a property, and an input in a readable format.
namespace fuzz {

/// Ends the run with this message if the property does not hold.
void holds(bool so, const char *words);

/// Ends the run if one input took more than three seconds of CPU time, which does not depend on other load on
/// the computer.
class Watch
{
public:
    Watch();
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

private:
    const std::clock_t m_begin;
};

/// Interprets bytes as choices. When no bytes are left, each choice is the first one.
class Choices
{
public:
    explicit Choices(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    /// Returns a number from 0 to below `bound`.
    int upTo(int bound) { return bound > 0 && !atEnd() ? uchar(m_bytes.at(m_at++)) % bound : 0; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// An input: a line of choices, followed by the text.
struct Input
{
    Input(const uint8_t *data, size_t size);

    Choices choices;
    QByteArray text;
};

/// Returns the text, or a long one: repeats the part between two bytes of value 2 many times.
QByteArray lengthened(const QByteArray &text);

} // namespace fuzz

/// Runs the target with one input; libFuzzer calls it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
