#include "store/claim_p.h"
#include "store/draftstore.h"

#include <utility>

Claim::Shared::~Shared()
{
    if (store)
        store->release(key);
}

Claim::Claim(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
{
}

Claim::State Claim::state() const
{
    return m_shared ? m_shared->state : State::None;
}

DraftKey Claim::key() const
{
    return m_shared ? m_shared->key : DraftKey();
}

DraftHolder Claim::holder() const
{
    return m_shared ? m_shared->holder : DraftHolder();
}
