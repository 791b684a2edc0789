#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <iterator>

/// A value and its name in files.
template <typename Value>
struct Named
{
    Value value;
    QLatin1StringView name;
};

/// The value's name. The value must be in the table.
template <typename Value, size_t size>
QString nameIn(const Named<Value> (&table)[size], Value value)
{
    return QString(std::ranges::find(table, value, &Named<Value>::value)->name);
}

/// The value with that name; `fallback` if the table doesn't have it.
template <typename Value, size_t size>
Value valueIn(const Named<Value> (&table)[size], QStringView name, Value fallback)
{
    const auto *found =
        std::ranges::find_if(table, [name](const Named<Value> &known) { return name == known.name; });
    return found == std::end(table) ? fallback : found->value;
}
