#pragma once

#include "demo/storedcontact.h"

#include <QDateTime>

#include <vector>

/// The demo account's contacts, in memory only: each start begins with the samples again.
class ContactStore
{
public:
    /// Takes contacts as JSON objects.
    explicit ContactStore(const std::vector<QByteArray> &contacts);

    const std::vector<StoredContact> &contacts() const { return m_contacts; }
    /// nullptr when there is none with that id. Valid as long as the store.
    StoredContact *find(QStringView id);

    /// Takes over a body that checkBody() has passed. Merges: a key that is left out stays as it was; a table
    /// is replaced as a whole. What the server owns is not taken from the body, emails go to lower case and
    /// phones to their digits; all else is stored as the bytes that came.
    static void update(StoredContact &contact, QByteArrayView body, const QDateTime &now);

private:
    std::vector<StoredContact> m_contacts;
};
