#include "client/outcome.h"
#include "demo/contactcheck.h"
#include "demo/ratelimit.h"
#include "fixtures/demo.h"
#include "fixtures/testprogram.h"
#include "json/literal.h"
#include "json/reader.h"
#include "schema/contactfields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace tst_demo {

using Reply = Demo::Reply;

// The demo server and the client have types with the same names.
static_assert(!std::is_same_v<demo::FieldError, FieldError> && !std::is_same_v<demo::RateLimit, RateLimit>);

/// Replaces apostrophes by quotes. The JSON in this file has apostrophes because moc 6.4 can't parse raw
/// strings.
QByteArray asJson(QByteArray text)
{
    return text.replace('\'', '"');
}

/// The bytes of a member of a contact; empty if the member is missing.
QByteArray member(QByteArrayView contact, QByteArrayView key)
{
    QByteArray found;
    json::Reader reader(contact);
    reader.object([&](QByteArrayView literal) {
        const QByteArrayView value = reader.value();
        if (literal == '"' + key.toByteArray() + '"')
            found = value.toByteArray();
    });
    return found;
}

/// The bytes of the contacts in an answer.
QList<QByteArray> contacts(const Reply &reply)
{
    QList<QByteArray> list;
    const QByteArray data = member(reply.body, "data");
    json::Reader reader(data);
    reader.array([&] { list.append(reader.value().toByteArray()); });
    return list;
}

QString idOf(const QByteArray &contact)
{
    return json::decodeString(member(contact, "id"));
}

/// The contact as the body of a PUT: without its ID.
QByteArray bodyOf(const QByteArray &contact)
{
    const QByteArray id = "\"id\":" + member(contact, "id") + ',';
    return QByteArray(contact).replace(id, "");
}

class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void server_listensOnLoopbackOnly()
    {
        Demo demo;
        const QUrl url = demo.url({});
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        const auto answersAt = [&](const QString &host) {
            QTcpSocket socket;
            socket.connectToHost(host, quint16(url.port()));
            return socket.waitForConnected(patience);
        };
        QVERIFY(answersAt(u"127.0.0.1"_s));
        // A server that listens on all interfaces would accept connections at these addresses, too.
        QVERIFY(!answersAt(u"127.0.0.2"_s));
        QVERIFY(!answersAt(u"::1"_s));
    }

    void contacts_areTheSameAtEachStart()
    {
        Demo demo;
        const Reply list = demo.read(u"/contacts"_s);
        const QList<QByteArray> all = contacts(list);
        QCOMPARE(all.size(), 200);
        QCOMPARE(idOf(all.first()), demo.first);
        QSet<QString> ids;
        for (const QByteArray &contact : all) {
            QCOMPARE(asUuid(idOf(contact)), idOf(contact));
            ids.insert(idOf(contact));
        }
        QCOMPARE(ids.size(), all.size());
        QCOMPARE(Demo().read(u"/contacts"_s).body, list.body);
    }

    void contacts_coverEveryShape()
    {
        Demo demo;
        const QList<QByteArray> all = contacts(demo.read(u"/contacts"_s));
        for (const Field &field : contactFields()) {
            const QByteArray key(field.key.data(), field.key.size());
            QSet<QByteArray> values;
            for (const QByteArray &contact : all)
                values.insert(member(contact, key));
            QVERIFY2(values.size() > 1, key.constData());
            QVERIFY2(!field.nullable || values.contains("null"), key.constData());
            if (field.type == FieldType::Table || field.type == FieldType::Object) {
                QVERIFY2(values.contains(""), key.constData());
                QVERIFY2(values.contains(field.type == FieldType::Table ? "[]" : "{}"), key.constData());
            }
        }
    }

    void everyContact_canBePut()
    {
        Demo demo;
        for (const QByteArray &contact : contacts(demo.read(u"/contacts"_s))) {
            const Reply reply = demo.put(idOf(contact), bodyOf(contact));
            QVERIFY2(reply.status == 200, (contact + reply.body).constData());
            const QList<QByteArray> stored = contacts(reply);
            QCOMPARE(stored.size(), 1);
            QCOMPARE(member(stored.first(), "tags"), member(contact, "tags"));
            QCOMPARE(member(stored.first(), "created_at"), member(contact, "created_at"));
            QVERIFY(member(stored.first(), "updated_at") != member(contact, "updated_at"));
        }
    }

    void requests_needKeyTokenAndAccount()
    {
        Demo demo;
        QCOMPARE(demo.send("GET", QNetworkRequest(demo.url(u"/auth/authorize"_s))).status, 401);

        const QList<QByteArray> token = demo.token().split('.');
        QCOMPARE(token.size(), 3);
        const auto claims =
            QJsonDocument::fromJson(QByteArray::fromBase64(token[1], QByteArray::Base64UrlEncoding));
        const qint64 life = claims["exp"_L1].toInteger() - QDateTime::currentSecsSinceEpoch();
        QVERIFY(life > 3500 && life <= 3600);

        QNetworkRequest request = demo.request(u"/contacts/"_s + demo.first);
        QCOMPARE(demo.send("GET", request).status, 200);
        QNetworkRequest otherAccount = request;
        otherAccount.setRawHeader("x-account-id", demo.first.toLatin1());
        QCOMPARE(demo.send("PUT", otherAccount, "{}").status, 403);
        for (const QByteArray &bad : {token[0] + '.' + token[1] + ".AAAA", QByteArray("x"), QByteArray()}) {
            request.setRawHeader("Authorization", "Bearer " + bad);
            QCOMPARE(demo.send("PUT", request, "{}").status, 401);
        }
    }

    void contact_isFoundById()
    {
        Demo demo;
        const QString unknown = u"00000000-0000-4000-8000-000000000000"_s;
        QCOMPARE(contacts(demo.read(u"/contacts?id="_s + demo.first)),
                 contacts(demo.read(u"/contacts/"_s + demo.first)));
        QCOMPARE(demo.read(u"/contacts?id="_s + unknown).body, asJson("{'data':[]}"));
        QCOMPARE(demo.read(u"/contacts/"_s + unknown).status, 404);
        const Reply missing = demo.put(unknown, "{}");
        QCOMPARE(missing.status, 404);
        QVERIFY(missing.object()["error"_L1]["message"_L1].isString());
    }

    void invalidBody_isRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("path");
        QTest::newRow("no JSON") << asJson("{'a':") << 400 << QString();
        QTest::newRow("array") << asJson("[{}]") << 400 << QString();
        const auto row = [](const char *body, const QString &path) {
            QTest::newRow(body) << asJson(body) << 422 << path;
        };
        row("{'id':'3c90c3cc-0d44-4b50-8888-8dd25736052a'}", u"id"_s);
        row("{'nickname':'Mari'}", u"nickname"_s);
        row("{'email':null}", u"email"_s);
        row("{'email':'maria.example.com'}", u"email"_s);
        row("{'email_verified':'yes'}", u"email_verified"_s);
        row("{'city':5}", u"city"_s);
        row("{'phone':'call me'}", u"phone"_s);
        row("{'dob':'1999-02-29'}", u"dob"_s);
        row("{'dob':'2999-01-01'}", u"dob"_s);
        row("{'gender':'F'}", u"gender"_s);
        row("{'deleted_at':'yesterday'}", u"deleted_at"_s);
        row("{'tags':[]}", u"tags"_s);
        row("{'addresses':{}}", u"addresses"_s);
        row("{'addresses':[{},5]}", u"addresses[1]"_s);
        row("{'addresses':[{},{'country':5}]}", u"addresses[1].country"_s);
        row("{'billing_info':[{'email':'@'}]}", u"billing_info[0].email"_s);
        row("{'payments':[{'expiry_month':13}]}", u"payments[0].expiry_month"_s);
        row("{'payments':[{'expiry_month':1.5}]}", u"payments[0].expiry_month"_s);
        row("{'payments':[{'last_four':'42'}]}", u"payments[0].last_four"_s);
    }
    void invalidBody_isRefused()
    {
        QFETCH(QByteArray, body);
        if (!m_sharedDemo)
            m_sharedDemo = std::make_unique<Demo>();
        const QByteArray before = m_sharedDemo->read(u"/contacts/"_s + m_sharedDemo->first).body;
        const Reply reply = m_sharedDemo->put(m_sharedDemo->first, body);
        QTEST(reply.status, "status");
        QTEST(reply.object()["errors"_L1][0]["path"_L1].toString(), "path");
        QVERIFY(reply.object()["error"_L1]["message"_L1].isString());
        QCOMPARE(m_sharedDemo->read(u"/contacts/"_s + m_sharedDemo->first).body, before);
    }

    void contentType_mustBeJson()
    {
        Demo demo;
        QNetworkRequest request = demo.request(u"/contacts/"_s + demo.first);
        request.setRawHeader("Content-Type", "application/json; charset=utf-8");
        QCOMPARE(demo.send("PUT", request, "{}").status, 200);
        request.setRawHeader("Content-Type", "text/plain");
        QCOMPARE(demo.send("PUT", request, "{}").status, 415);
    }

    void omittedFields_areErasedWithReplaces()
    {
        Demo demo({u"--replaces"_s});
        const QByteArray before = contacts(demo.read(u"/contacts/"_s + demo.first)).first();
        const QByteArray after =
            contacts(demo.put(demo.first, asJson("{'first_name':'Ana','is_anonymous':true}"))).first();
        QCOMPARE(member(after, "id"), member(before, "id"));
        QCOMPARE(member(after, "first_name"), asJson("'Ana'"));
        QCOMPARE(member(after, "is_anonymous"), QByteArray("true"));
        QCOMPARE(member(after, "last_name"), QByteArray("null"));
        QCOMPARE(member(after, "addresses"), QByteArray("null"));
        QCOMPARE(member(after, "status"), asJson("'ACTIVE'"));
        QCOMPARE(member(after, "email_verified"), QByteArray("false"));
        QCOMPARE(member(after, "created_at"), member(before, "created_at"));
        QCOMPARE(member(after, "email"), member(before, "email")); // email can't be null
    }

    void put_mergesAndNormalises()
    {
        Demo demo;
        const QString path = u"/contacts/"_s + demo.first;
        const QByteArray before = contacts(demo.read(path)).first();
        const QByteArray tags = asJson("{ 'z':1.10, 'a':18446744073709551616 ,'z':[ ]}");
        const Reply reply =
            demo.put(demo.first, asJson("{'phone':'+57 (300) 765-4321','email':'Maria@Example.COM',"
                                        "'created_at':'2001-01-01T00:00:00Z','addresses':[],'billing_info':"
                                        "[{ 'x':1.0, 'phone':'+57 1 2-34' , 'email':'A@B.co'}],'tags':") +
                                     tags + '}');
        QCOMPARE(reply.status, 200);
        const QByteArray after = contacts(reply).first();
        QCOMPARE(member(after, "phone"), asJson("'+573007654321'"));
        QCOMPARE(member(after, "email"), asJson("'maria@example.com'"));
        QCOMPARE(member(after, "billing_info"), asJson("[{ 'x':1.0, 'phone':'+571234' , 'email':'a@b.co'}]"));
        QCOMPARE(member(after, "addresses"), QByteArray("[]"));
        QCOMPARE(member(after, "tags"), tags);
        for (const char *kept : {"id", "created_at", "first_name", "payments"})
            QCOMPARE(member(after, kept), member(before, kept));
        QCOMPARE(contacts(demo.read(path)).first(), after);

        const QByteArray again = contacts(demo.put(demo.first, "{}")).first();
        QVERIFY(member(before, "updated_at") < member(after, "updated_at"));
        QVERIFY(member(after, "updated_at") < member(again, "updated_at"));
        QVERIFY(member(again, "updated_at").endsWith("Z\""));
    }

    void rateLimit_countsRequests()
    {
        Demo demo({u"--requests"_s, u"2"_s});
        const Reply first =
            demo.read(u"/contacts/"_s + demo.first); // the request for the token was the first
        QCOMPARE(first.status, 200);
        QCOMPARE(first.header("X-RateLimit-Limit"), QByteArray("2"));
        QCOMPARE(first.header("X-RateLimit-Remaining"), QByteArray("0"));
        QVERIFY(first.header("X-RateLimit-Reset").toInt() > 0);
        QVERIFY(first.header("Retry-After").isEmpty());
        const Reply second = demo.put(demo.first, "{}");
        QCOMPARE(second.status, 429);
        QVERIFY(second.header("Retry-After").toInt() > 0);
        QVERIFY(second.object()["error"_L1]["message"_L1].isString());
    }

    void server_exitsAtEndOfInputDespiteOpenConnection()
    {
        Demo demo;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(demo.url({}).port()));
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        QVERIFY(socket.readAll().contains("Keep-Alive"));
        QCOMPARE(socket.state(), QTcpSocket::ConnectedState);
        QVERIFY(demo.end());
    }

    void cleanupTestCase() { m_sharedDemo.reset(); }

private:
    std::unique_ptr<Demo> m_sharedDemo; ///< shared by all rows of invalidBody_isRefused()
};

CE_TEST(TestDemo)

} // namespace tst_demo

#include "tst_demo.moc"
