#pragma once

#include "contact/baseline.h"

#include <QByteArray>
#include <QList>

/// What a contact is sent as to find out what its server does with a field that is left out: once without one
/// harmless field, once whole, as it was.
struct OmissionPlan
{
    Baseline baseline;
    int field = -1; ///< that is left out; -1: the contact is only put back
    QByteArray without = {};
    QByteArray whole = {};
    /// Fields in which the server's contact differs, when it is only put back.
    QList<int> differing = {};
};

/// How a contact that was fetched differs from the plan's, in what isn't the server's own.
struct OmissionTraces
{
    QList<int> fields;          ///< in which it differs; servers write phones and the like in their own way
    QList<int> lost;            ///< those of them that lost a value, or a row
    bool othersAreGone = false; ///< values that the API page doesn't name, which are never sent

    bool isAsBefore() const { return fields.isEmpty() && !othersAreGone; }
    /// Whether it is as it was but for how the server writes it; never so of the field that was left out.
    bool isBack(const OmissionPlan &plan) const
    {
        return lost.isEmpty() && !othersAreGone && !fields.contains(plan.field);
    }
};

/// Without a field when the contact has no text that would do: one that may be null, that nobody is found by,
/// and that neither people nor the server guard.
OmissionPlan planOmission(Baseline baseline);
/// To put back a contact that was kept.
OmissionPlan planPutBack(Baseline kept, const Baseline &present);

OmissionTraces tracesIn(const OmissionPlan &plan, const Baseline &seen);

/// The plan's contact with its id and what the API page doesn't name: for a file.
QByteArray wholeContact(const Baseline &baseline);
/// A body as it may be shown: laid out, with card numbers masked.
QByteArray shownBody(const OmissionPlan &plan, bool whole);
