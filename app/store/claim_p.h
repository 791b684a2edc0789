#pragma once

#include "store/claim.h"

/// What the claims on one contact share.
struct Claim::Shared
{
    Shared(DraftStore *store, const DraftKey &key)
        : store(store)
        , key(key)
    {
    }
    ~Shared();
    Q_DISABLE_COPY_MOVE(Shared)

    DraftStore *store; ///< nullptr after the store was destroyed
    const DraftKey key;
    State state = State::NotKnown;
    DraftHolder holder = {};
};
