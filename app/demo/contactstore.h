#pragma once

#include "demo/storedcontact.h"

#include <QDateTime>

#include <vector>

/// The demo account's contacts, in memory only: each start begins with the samples again.
class ContactStore
{
public:
    /// What becomes of a documented key that a body leaves out; the API page has no rule for it.
    enum class LeftOut
    {
        Kept,
        Erased, ///< null, or the page's default value
    };

    /// Takes contacts as JSON objects.
    explicit ContactStore(const std::vector<QByteArray> &contacts, LeftOut leftOut = LeftOut::Kept);

    const std::vector<StoredContact> &contacts() const { return m_contacts; }
    /// nullptr when there is none with that id. Valid as long as the store.
    StoredContact *find(QStringView id);

    /// Takes over a body that checkBody() has passed; a table is replaced as a whole. What the server owns is
    /// not taken from the body, emails go to lower case and phones to their digits; all else is stored as the
    /// bytes that came.
    void update(StoredContact &contact, QByteArrayView body, const QDateTime &now) const;

private:
    LeftOut m_leftOut;
    std::vector<StoredContact> m_contacts;
};
