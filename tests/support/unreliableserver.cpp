#include "support/unreliableserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Then = FaultServer::Answer::Then;

namespace {

/// Ways in which an answer tells nothing.
constexpr int failures = 13;

QByteArray fingerprint(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha1);
}

} // namespace

UnreliableServer::UnreliableServer(const QJsonObject &contact, quint32 seed)
    : m_contact(contact)
    , m_random(seed)
{
    connect(&m_server, &FaultServer::arrived, this, &UnreliableServer::meet);
}

void UnreliableServer::changeBySomeoneElse()
{
    m_contact[u"channel"_s] = u"someone else's %1"_s.arg(++m_others);
}

void UnreliableServer::meet()
{
    if (!m_storeNext.isEmpty())
        store(std::exchange(m_storeNext, {}));
    const QByteArray request = m_server.requests().constLast();
    const bool isKnown = m_server.header(0, "Authorization") == "Bearer " + m_token.toLatin1();
    m_server.forgetRequests();
    const bool isPut = request.startsWith("PUT ");
    m_puts += isPut ? 1 : 0;
    if (!isKnown)
        answer(401);
    else if (isPut)
        meetPut(request.mid(request.indexOf("\r\n\r\n") + 4));
    else
        meetGet();
}

int UnreliableServer::dice(const QByteArray &verb, const QList<QPair<int, QByteArray>> &sides)
{
    int all = 0;
    for (const auto &side : sides)
        all += side.first;
    int thrown = m_calm ? 0 : int(m_random.bounded(all));
    for (int i = 0; i < sides.size(); ++i) {
        thrown -= sides.at(i).first;
        if (thrown < 0) {
            ++m_deeds[verb + ' ' + sides.at(i).second];
            return i;
        }
    }
    Q_UNREACHABLE();
}

void UnreliableServer::meetPut(const QByteArray &body)
{
    switch (dice("PUT", {{40, "stores and says so"},
                         {5, "stores and says so late"},
                         {20, "stores and fails"},
                         {20, "fails"},
                         {5, "fails and stores later"},
                         {3, "wants another token"},
                         {3, "refuses"},
                         {2, "has no time"},
                         {2, "sees a conflict"}})) {
    case 0:
        store(body);
        answerGood();
        return;
    case 1:
        store(body);
        answerGood(true);
        return;
    case 2:
        store(body);
        fail(int(m_random.bounded(failures)));
        return;
    case 3:
        fail(int(m_random.bounded(failures)));
        return;
    case 4:
        m_storeNext = body;
        fail(int(m_random.bounded(failures)));
        return;
    case 5:
        m_token += u'1';
        answer(401);
        return;
    case 6:
        answer(422, "{\"errors\":[{\"path\":\"city\",\"message\":\"no\"}]}");
        return;
    case 7:
        answer(429, {}, {"Retry-After: 0"});
        return;
    default:
        answer(409);
    }
}

void UnreliableServer::meetGet()
{
    switch (dice("GET", {{85, "tells"}, {12, "fails"}, {2, "has no time"}, {1, "wants another token"}})) {
    case 0:
        answerGood();
        return;
    case 1:
        fail(int(m_random.bounded(failures)));
        return;
    case 2:
        answer(429, {}, {"Retry-After: 0"});
        return;
    default:
        m_token += u'1';
        answer(401);
    }
}

bool UnreliableServer::stored(const QByteArray &body) const
{
    return m_stored.contains(fingerprint(body));
}

void UnreliableServer::store(const QByteArray &body)
{
    m_stored.insert(fingerprint(body));
    QJsonObject contact = QJsonDocument::fromJson(body).object();
    contact[u"id"_s] = m_contact.value(u"id"_s);
    m_contact = contact;
}

void UnreliableServer::answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    m_server.answerLate(FaultServer::answer(status, body, headers));
}

void UnreliableServer::answerGood(bool late)
{
    const QByteArray good = QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{m_contact}}}).toJson();
    if (late)
        QTimer::singleShot(20ms, this, [this, good] { answer(200, good); });
    else
        answer(200, good);
}

void UnreliableServer::fail(int way)
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto cut = [this](const QByteArray &bytes, Then then) {
        m_server.answerLate(FaultServer::raw(bytes, then));
    };
    const QByteArray whole = QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{m_contact}}}).toJson();
    const QByteArray half = whole.first(whole.size() / 2);
    switch (way) {
    case 0:
    case 1:
    case 2:
        cut({}, Then::Close);
        return;
    case 3:
    case 4:
        cut({}, Then::Reset);
        return;
    case 5:
        cut(ok + "Content-Length: 99999\r\n\r\n" + half, Then::Close);
        return;
    case 6:
        cut(ok + "\r\n" + half, Then::Close);
        return;
    case 7:
        cut("\x01\x02 hello\r\n\r\n", Then::Close);
        return;
    case 8:
        answer(200, "<html>Log in</html>");
        return;
    case 9:
        answer(200);
        return;
    case 10:
        if (m_random.bounded(4) == 0)
            return; // silence, and a time limit
        cut("HTTP/1.1 20", Then::Close);
        return;
    default:
        answer(500 + int(m_random.bounded(5)), "<html>");
    }
}
