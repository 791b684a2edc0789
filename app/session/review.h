#pragma once

#include "contact/baseline.h"
#include "contact/requestbody.h"
#include "store/draft.h"

#include <QList>

/// One change in the review that the person confirms before a send.
struct ReviewLine
{
    enum class Kind
    {
        Changed, ///< a field or a cell, or one member of an object field if `isMember` is set
        Added,   ///< a row; `cells` has its values
        Removed, ///< a row; `cells` has its previous values
        Moved,   ///< a row whose position in its table changed
    };
    Kind kind = Kind::Changed;
    Path path;
    bool isMember = false; ///< the line is about the member `memberKey` of an object field
    QString memberKey = {};
    int rowBefore = -1; ///< position in the baseline's table, or -1
    int rowNow = -1;    ///< position in the body's table, or -1 if not sent
    Cell before = {};
    Cell after = {};
    QList<Cell> cells = {}; ///< of an added or removed row
};

/// A snapshot of what is about to be sent: exactly the reviewed body is sent, even if the contact is edited
/// in the meantime.
struct Review
{
    DraftKey key = {}; ///< the account and the contact that the person has reviewed
    Baseline baseline;
    Contact now;
    RequestBody body;
    QList<ReviewLine> lines = {};
};

/// Compares `now` with the baseline: fields, tables row by row, object fields member by member.
Review makeReview(const Baseline &baseline, const Contact &now);
