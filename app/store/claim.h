#pragma once

#include "store/draft.h"

#include <memory>

class DraftStore;

/// A claim of this process on a contact, which keeps other editors from changing the contact's draft and from
/// sending the contact. Copies and further claims on the same contact share it; it is released when the last
/// of them is destroyed. DraftStore::claim() makes it. May outlive the store. Not thread-safe.
class Claim
{
public:
    enum class State
    {
        None,          ///< nothing is claimed, or no drafts are kept
        NotKnown,      ///< the disk can't be written: the claim is retried until it is in another state
        Claimed,       ///< only this process may record and send the contact
        HeldElsewhere, ///< another running editor has the contact
    };

    Claim() = default;

    State state() const;
    /// Returns whether the contact must not be recorded or sent.
    bool isRefused() const { return state() == State::NotKnown || state() == State::HeldElsewhere; }
    DraftKey key() const;
    /// The editor that has the contact, if it is HeldElsewhere.
    DraftHolder holder() const;

private:
    friend class DraftStore;
    struct Shared;

    explicit Claim(std::shared_ptr<Shared> shared);

    std::shared_ptr<Shared> m_shared;
};
