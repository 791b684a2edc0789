#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <cstddef>
#include <cstdint>
#include <ctime>

/// What every fuzz target is made of: something that must hold, and an input taken apart so that it stays
/// readable.
namespace fuzz {

/// Ends the run with these words when it isn't so.
void holds(bool so, const char *words);

/// Lives as long as one input is run, and ends the run when that took more than three seconds of the
/// computer's own time: however busy it is, nobody's input takes that long.
class Watch
{
public:
    Watch();
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

private:
    const std::clock_t m_begin;
};

/// Bytes as choices; when none are left, each is the first.
class Choices
{
public:
    explicit Choices(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    /// From 0 to below `bound`.
    int upTo(int bound) { return bound > 0 && !atEnd() ? uchar(m_bytes.at(m_at++)) % bound : 0; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// One input: a line of choices, and the text behind it.
struct Input
{
    Input(const uint8_t *data, size_t size);

    Choices choices;
    QByteArray text;
};

/// The text, or a long one: what stands between two bytes of 2 comes again and again.
QByteArray lengthened(const QByteArray &text);

} // namespace fuzz

/// One input of the target, as libFuzzer calls it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
