#include "fuzz/property.h"

#include <cstdio>
#include <cstdlib>

namespace fuzz {

namespace {

/// Short, so that many inputs run. tests/fuzz/run sets a longer one to find slow inputs.
qsizetype longText()
{
    constexpr int usual = 2048;
    static const int asked = qEnvironmentVariableIntValue("CE_FUZZ_LENGTH");
    return asked > 0 ? asked : usual;
}

} // namespace

void holds(bool so, const char *words)
{
    if (so)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", words);
    std::abort();
}

Watch::Watch()
    : m_begin(std::clock())
{
}

Watch::~Watch()
{
    holds(std::clock() - m_begin < 3 * CLOCKS_PER_SEC, "an input takes next to no time");
}

Input::Input(const uint8_t *data, size_t size)
    : choices({})
    , text(reinterpret_cast<const char *>(data), qsizetype(size))
{
    const qsizetype end = text.indexOf('\n');
    choices = Choices(text.left(end));
    text = end < 0 ? QByteArray() : text.sliced(end + 1);
}

QByteArray lengthened(const QByteArray &text)
{
    const QByteArrayList parts = text.split('\2');
    if (parts.size() != 3 || parts.at(1).isEmpty())
        return text;
    return parts.at(0) + parts.at(1).repeated(longText() / parts.at(1).size()) + parts.at(2);
}

} // namespace fuzz
