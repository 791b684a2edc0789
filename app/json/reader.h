#pragma once

#include <QByteArrayView>

#include <optional>
#include <type_traits>

/// Reads and edits JSON by its source bytes, so that unchanged values are sent back byte for byte.
namespace json {

enum class Kind
{
    Text,
    Number,
    Boolean,
    Null,
    List,
    Object
};

/// Why a text isn't JSON, and the position. Lines and columns start at 1; columns count UTF-16 units, as
/// QTextCursor does.
struct Fault
{
    enum class Kind
    {
        NotJson,
        TooDeep,
        BadUtf8,
        TrailingText,
        Empty
    };
    Kind kind = Kind::NotJson;
    qsizetype line = 1;
    qsizetype column = 1;
    qsizetype offset = 0; ///< in bytes
};

/// Maximum nesting of objects and lists.
inline constexpr int deepestNesting = 1024;

/// The only lexer of JSON: reads a text one value at a time, without copying, and validates the bytes it
/// consumes. Accepts the grammar of RFC 8259 in valid UTF-8, after an optional byte order mark, with two
/// limits: nesting up to deepestNesting, and numbers within the range of a double, with any number of digits.
/// Accepts lone surrogates in escapes and repeated keys. A copy of a Reader starts at the same position.
///
/// At the first fault the reader moves to the end of the text: peek() returns NUL, value() an empty view, and
/// object() and array() return. finish() returns the fault.
class Reader
{
public:
    /// The text must outlive the reader. `depth` is the number of objects and lists around the text.
    explicit Reader(QByteArrayView text, int depth = 0);

    /// Skips whitespace and returns the first character of the next value, one of { [ " - t f n 0…9 in valid
    /// JSON; NUL at the end of the text.
    char peek()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return m_at < m_end ? *m_at : '\0';
    }
    /// Consumes the next value of any kind. Returns its bytes without surrounding whitespace.
    QByteArrayView value();

    /// Consumes an object. `member` is called with the literal of each key, quotes included, and must consume
    /// the value. Stops if `member` returns false.
    template <typename Member>
    void object(Member member)
    {
        if (!open('{') || close('}'))
            return;
        do {
            const QByteArrayView literal = key();
            if (hasFailed())
                return;
            if constexpr (std::is_same_v<std::invoke_result_t<Member, QByteArrayView>, bool>) {
                if (!member(literal))
                    return;
            } else {
                member(literal);
            }
        } while (next('}'));
    }
    /// Consumes an array. `element` is called for each element and must consume it.
    template <typename Element>
    void array(Element element)
    {
        if (!open('[') || close(']'))
            return;
        do {
            element();
        } while (next(']') && !hasFailed());
    }

    /// Offset of the next character, in bytes.
    qsizetype position() const { return m_at - m_begin; }

    /// Returns the first fault of the text. Call it after reading the only value: anything after the value is
    /// a fault.
    std::optional<Fault> finish();

private:
    bool hasFailed() const { return m_faultAt; }
    void fail(Fault::Kind kind, const char *at);
    bool open(char bracket);
    bool close(char bracket)
    {
        if (peek() != bracket)
            return false;
        ++m_at;
        --m_depth;
        return true;
    }
    /// After a value: consumes a comma and returns true, or consumes the closing bracket and returns false.
    bool next(char bracket);

    QByteArrayView key();
    QByteArrayView string();
    bool escape();
    void number();
    bool digits();
    void word(QByteArrayView wanted);

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_depth;
    const char *m_faultAt = nullptr;
    Fault::Kind m_fault = Fault::Kind::NotJson;
};

/// The first fault of a text that must be one JSON value, with optional surrounding whitespace.
std::optional<Fault> check(QByteArrayView text);

/// Whether the bytes are exactly one JSON value, without surrounding whitespace, and not too deep to be
/// nested in an object or list.
bool isValue(QByteArrayView bytes);
/// Whether the bytes are exactly one JSON number.
bool isNumber(QByteArrayView bytes);

/// The kind of a valid value, determined by its first byte.
Kind kindOf(QByteArrayView value);

} // namespace json
