#pragma once

#include "contact/boundedread.h"
#include "contact/edit.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

#include <type_traits>
#include <utility>

/// The parts that drafts are made of, to and from bytes; for draftbytes alone. A body begins with the keys of
/// the fields and columns in it; what follows names them by their place among those.
namespace draftstream {

enum class Content : quint8
{
    Baseline = 'B',
    Step = 'S'
};

/// A field that has been named, and those of its columns that have.
struct Named
{
    int field = -1;
    QList<int> columns = {};
};

class Writer
{
public:
    Writer();

    /// Of any type that QDataStream writes in one way on every machine.
    template <typename T>
    void put(const T &value)
    {
        m_stream << value;
    }
    void putCount(qsizetype count) { put(quint32(count)); }
    void putField(int field) { put(quint16(nameField(field))); }
    void putPath(const Path &path);
    void putCell(const Cell &cell);
    void putRow(int field, const Row &row);
    void putEdit(const Edit &edit);

    /// All that was put, behind its keys.
    QByteArray body(Content content) const;

private:
    int nameField(int field);
    int nameColumn(int field, int column);

    QByteArray m_bytes;
    QDataStream m_stream;
    QList<Named> m_named;
};

/// Once something could not be read, all that follows is worth nothing, and isGood() false.
class Reader
{
public:
    Reader(const QByteArray &body, Content content);

    bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    /// Good, and nothing is left.
    bool isDone() const { return isGood() && m_stream.atEnd(); }

    template <typename T>
    T get()
    {
        if constexpr (std::is_same_v<T, QString>) {
            return boundedread::string(m_stream);
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            return boundedread::bytes(m_stream);
        } else {
            static_assert(std::is_arithmetic_v<T>);
            T value{};
            m_stream >> value;
            return value;
        }
    }
    /// How many things follow, of so many bytes at least; 0 when there can't be that many.
    int count(qsizetype bytesOfEach);
    int field() { return named().field; }
    Path path();
    Cell cell();
    Row row(const Named &table);
    Edit edit();
    /// A field whose rows may follow, and their columns.
    const Named &named();

private:
    void fail() { m_stream.setStatus(QDataStream::ReadCorruptData); }
    void readKeys();
    Edit insertOrTake(bool insert);

    QDataStream m_stream;
    QList<Named> m_named;
    Named m_unknown;
};

} // namespace draftstream
