#pragma once

#include "demo/storedcontact.h"

#include <QDateTime>

#include <vector>

namespace demo {

/// Owns the demo account's contacts, in memory only: each start begins with the sample contacts.
class ContactStore
{
public:
    /// What happens to a documented key that a body leaves out; the API page doesn't specify it.
    enum class LeftOut
    {
        Kept,
        Erased, ///< set to null, or to the API page's default value
    };

    /// `contacts` are JSON objects.
    explicit ContactStore(const std::vector<QByteArray> &contacts, LeftOut leftOut = LeftOut::Kept);

    const std::vector<StoredContact> &contacts() const { return m_contacts; }
    /// nullptr if there is no contact with that id. Valid for the lifetime of the store.
    StoredContact *find(QStringView id);

    /// Applies a body that checkBody() has accepted; tables are replaced as a whole. Ignores fields that the
    /// server owns, converts emails to lower case and removes punctuation from phones; other values are
    /// stored byte for byte.
    void update(StoredContact &contact, QByteArrayView body, const QDateTime &now) const;

private:
    LeftOut m_leftOut;
    std::vector<StoredContact> m_contacts;
};

} // namespace demo
