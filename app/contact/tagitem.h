#pragma once

#include "json/tree.h"

#include <memory>

/// One tag as TagsModel shows it: what it is, where its bytes stand, and how the baseline has it.
struct TagItem
{
    /// What a person can see of it.
    struct Face
    {
        json::Kind kind = json::Kind::Object;
        bool hasKey = false;   ///< is in an object, not in a list
        QString key = {};      ///< in a list: the position from 1, shown in its place
        QByteArray bytes = {}; ///< of the value
        bool repeated = false; ///< the object has the key more than once
        bool known = false;    ///< the baseline has a tag in this place
        bool changed = false;
        QByteArray was = {}; ///< the value's bytes in the baseline

        bool operator==(const Face &) const = default;
    };

    int row() const
    {
        int at = 0;
        while (parent && parent->children[size_t(at)].get() != this)
            ++at;
        return at;
    }

    TagItem *parent = nullptr;
    std::vector<std::unique_ptr<TagItem>> children = {};
    Face face = {};
    json::Span whole = {}; ///< key and value
};
