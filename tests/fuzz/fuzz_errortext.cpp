// Any error answer: the text for users is short, on one line, and cannot change the direction of the text
// around it.
#include "client/errortext.h"
#include "fuzz/property.h"

#include <algorithm>

using fuzz::holds;

namespace {

constexpr int longest = 300;
constexpr int mostErrors = 100;

bool isOnOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        const auto code = c.unicode();
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph || (code >= 0x202a && code <= 0x202e) ||
               (code >= 0x2066 && code <= 0x2069);
    });
}

bool isForPeople(const QString &text)
{
    return text.size() <= longest && text == text.trimmed() && isOnOneLine(text);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    const QByteArray body = fuzz::lengthened({reinterpret_cast<const char *>(data), qsizetype(size)});
    const ErrorText read = readErrorText(body);
    holds(isForPeople(read.text), "the text is short and on one line");
    holds(read.fieldErrors.size() <= mostErrors, "there are not too many errors");
    for (qsizetype at = 0; at < read.fieldErrors.size(); ++at) {
        const FieldError &error = read.fieldErrors.at(at);
        holds(isForPeople(error.message) && !error.message.isEmpty(), "the message about a field is short");
        holds(isForPeople(error.path), "a path is short and on one line");
        holds(read.fieldErrors.indexOf(error) == at, "each error occurs once");
    }
    const QString path = normalisedPath(QString::fromUtf8(body));
    holds(normalisedPath(path) == path, "normalizing a normalized path changes nothing");
    return 0;
}
