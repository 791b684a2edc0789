#pragma once

#include "contact/baseline.h"
#include "contact/requestbody.h"

#include <QList>

/// One change as a person looks it over before it is sent.
struct ReviewLine
{
    enum class Kind
    {
        Changed, ///< a field or a cell; a tag when `tag` is set
        Added,   ///< a row, with what is in it
        Removed, ///< a row, with what was in it
        Moved,   ///< a row, or a table's order
    };
    Kind kind = Kind::Changed;
    Path path;
    bool wholeTag = false; ///< `tag` names one key of an object field
    QString tag = {};
    int rowBefore = -1; ///< position in the baseline's table; -1: not there
    int rowNow = -1;    ///< position in the body's table; -1: not sent
    Cell before = {};
    Cell after = {};
    QList<Cell> cells = {}; ///< of a row that is added or removed
};

/// What is about to be sent, frozen: the body that is looked over is the body that goes, whatever is typed
/// meanwhile.
struct Review
{
    Baseline baseline;
    Contact now;
    RequestBody body;
    QList<ReviewLine> lines;
};

/// Sets base against now: fields, tables row by row, objects key by key.
Review makeReview(const Baseline &baseline, const Contact &now);
