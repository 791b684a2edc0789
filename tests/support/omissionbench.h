#pragma once

#include "desk/omissiontest.h"
#include "support/scriptedaccount.h"
#include "support/settingsfile.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

/// JSON written with apostrophes for quotes, for moc 6.4 doesn't read raw strings.
inline QByteArray asJson(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Numbers and a number as text that QJsonDocument would write otherwise, a value that nobody documented.
inline QByteArray contactWith(const QByteArray &city, const QByteArray &more = ",'level':1.0")
{
    return asJson("{'id':'" + contactId.toLatin1() +
                  "','first_name':'Ana','dob':null,'email':'ana@example.com'" +
                  (city.isEmpty() ? city : ",'city':" + city) +
                  ",'document_type':'CC','document_number':'1020304050','source':'web'"
                  ",'updated_at':'2026-01-01T00:00:00Z','tags':{'big':18446744073709551615,'x':1.10}" +
                  more + '}');
}

inline const QByteArray whole =
    asJson("{'first_name':'Ana','dob':null,'email':'ana@example.com','city':'Cali','document_type':'CC'"
           ",'document_number':'1020304050','source':'web','updated_at':'2026-01-01T00:00:00Z'"
           ",'tags':{'big':18446744073709551615,'x':1.10}}");
inline const QByteArray without = QByteArray(whole).replace(",\"city\":\"Cali\"", "");

inline FaultServer::Answer holding(const QByteArray &contact)
{
    return FaultServer::answer(200, "{\"data\":[" + contact + "]}");
}

inline const FaultServer::Answer before = holding(contactWith("'Cali'"));
inline const FaultServer::Answer gone = holding(contactWith("null"));

inline Profile profileAt(const QString &url)
{
    Profile profile;
    profile.name = QStringLiteral("Tienda");
    profile.kind = AccountKind::Test;
    profile.baseUrl = url;
    profile.accountId = accountId;
    profile.token = QStringLiteral("token-1");
    return profile;
}

inline QByteArray bodyOf(const QByteArray &request)
{
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
}

/// What tests of the test of left-out fields stand on: a folder for what is kept, and a clock.
class OmissionBench : public QObject
{
protected:
    std::unique_ptr<OmissionTest> testAt(const Profile &profile, const Limits &limits = shortLimits)
    {
        return std::make_unique<OmissionTest>(profile, m_clock, limits, KeptContacts(m_folder->path()));
    }
    QStringList keptFiles() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("put-back-*")}, QDir::Files);
    }
    QByteArray keptText() const { return contentOf(m_folder->filePath(keptFiles().value(0))); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};
