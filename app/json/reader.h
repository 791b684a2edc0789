#pragma once

#include <QByteArrayView>

#include <optional>
#include <type_traits>

/// Reads and changes JSON by its source bytes, so that a value can be sent back exactly as it came.
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

/// Why a text is not JSON, and where. Lines and columns count from 1; columns count UTF-16 units, as a caret
/// does.
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

/// Deepest nesting of objects and lists that is read.
inline constexpr int deepestNesting = 1024;

/// The one lexer of JSON: walks over a text one value at a time, without copying, and checks what it
/// consumes. It takes exactly the grammar of RFC 8259 in valid UTF-8, after an optional byte order mark, with
/// these limits: nesting up to deepestNesting, and numbers within the range of a double, of any number of
/// digits. Lone surrogates in escapes and repeated keys pass. A Reader keeps its place in the text when it is
/// copied.
///
/// At the first fault the reader moves to the end of the text: peek() gives NUL, value() an empty view, and
/// object() and array() return. finish() tells the fault.
class Reader
{
public:
    /// The text must outlive the reader. `depth` is the number of objects and lists around the text.
    explicit Reader(QByteArrayView text, int depth = 0);

    /// Skips whitespace. The first character of the next value: one of { [ " - t f n 0…9 if it is JSON; NUL
    /// at the end.
    char peek()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return m_at < m_end ? *m_at : '\0';
    }
    /// Consumes the next value of any kind; returns its bytes without the whitespace around them.
    QByteArrayView value();

    /// Consumes an object. `member` gets each key's literal, quotes included, and must consume the value. If
    /// it returns false, the walk ends there.
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
    /// Consumes an array. `element` is called at each element and must consume it.
    template <typename Element>
    void array(Element element)
    {
        if (!open('[') || close(']'))
            return;
        do {
            element();
        } while (next(']') && !hasFailed());
    }

    /// Offset in bytes of the next character to be read.
    qsizetype position() const { return m_at - m_begin; }

    /// Call it after the text's one value: the first fault of the text, text after the value included.
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
    /// After a value: consumes a comma, or the bracket that ends the list or object.
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

/// The first fault of a text that should be one JSON value, whitespace around it allowed.
std::optional<Fault> check(QByteArrayView text);

/// Whether the bytes are exactly one JSON value, without whitespace around it and not too deep to stand in an
/// object or list.
bool isValue(QByteArrayView bytes);
/// Whether the bytes are exactly one JSON number.
bool isNumber(QByteArrayView bytes);

/// The kind of a valid value, by its first byte.
Kind kindOf(QByteArrayView value);

} // namespace json
