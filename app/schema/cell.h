#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <cstring>
#include <variant>

/// One value of a contact: absent, null, boolean, 64-bit integer, string or raw JSON bytes.
/// QVariant and QJsonValue can't distinguish absent from null in all parts of Qt, so they are not used for a
/// contact's values. Raw bytes hold tags and values of an unexpected type.
class Cell
{
public:
    struct Null
    {
        bool operator==(const Null &) const = default;
    };
    struct Raw
    {
        QByteArray json; ///< UTF-8 source bytes of exactly one JSON value, without surrounding whitespace
        bool operator==(const Raw &) const = default;
    };

    Cell() = default;
    static Cell absent() { return {}; }
    static Cell null() { return Cell(Null{}); }
    static Cell boolean(bool value) { return Cell(value); }
    static Cell integer(qint64 value) { return Cell(value); }
    /// A null QString is an empty string: there is one way to hold "".
    static Cell text(QString value)
    {
        return Cell(value.isNull() ? QString::fromLatin1("") : std::move(value));
    }
    static Cell raw(QByteArray json) { return Cell(Raw{std::move(json)}); }

    bool isAbsent() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isNull() const { return std::holds_alternative<Null>(m_value); }
    /// Neither absent nor null. An empty string is set.
    bool isSet() const { return !isAbsent() && !isNull(); }
    bool isRaw() const { return std::holds_alternative<Raw>(m_value); }

    /// nullptr if the cell holds another type. The pointer is valid as long as the cell is unchanged.
    const bool *asBoolean() const { return std::get_if<bool>(&m_value); }
    const qint64 *asInteger() const { return std::get_if<qint64>(&m_value); }
    const QString *asText() const { return std::get_if<QString>(&m_value); }
    const QByteArray *asRaw() const
    {
        const auto *raw = std::get_if<Raw>(&m_value);
        return raw ? &raw->json : nullptr;
    }

    /// The same type with the same content. See sameValue() in codec.h for equality of meaning.
    bool operator==(const Cell &other) const
    {
        // Most cells are strings, and thousands are compared at a time: takes a third of the time of
        // QString's operator.
        const QString *text = asText();
        const QString *otherText = other.asText();
        if (!text || !otherText)
            return m_value == other.m_value;
        return text->size() == otherText->size() && std::memcmp(text->constData(), otherText->constData(),
                                                                size_t(text->size()) * sizeof(QChar)) == 0;
    }

private:
    using Value = std::variant<std::monostate, Null, bool, qint64, QString, Raw>;
    template <typename T>
    explicit Cell(T value)
        : m_value(std::move(value))
    {
    }

    Value m_value;
};

Q_DECLARE_TYPEINFO(Cell, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(Cell)
