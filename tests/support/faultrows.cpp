#include "support/faultrows.h"

namespace {

using Answer = FaultServer::Answer;
using Kind = Outcome::Kind;
using Reason = Outcome::Reason;
using Then = Answer::Then;

const QByteArray ok = "HTTP/1.1 200 OK\r\n";

QList<FaultRow> refusals(const QByteArray &elsewhere)
{
    QList<FaultRow> rows;
    for (const int status : {301, 302, 303, 307, 308})
        rows.append({"redirect " + QByteArray::number(status),
                     FaultServer::answer(status, {}, {"Location: " + elsewhere + "/contacts/x"}),
                     Kind::NotSent, Reason::Redirected});
    const auto refused = [&rows](int status, Reason reason, const QByteArray &body = {}) {
        rows.append({QByteArray::number(status), FaultServer::answer(status, body), Kind::NotSent, reason});
    };
    refused(400, Reason::Rejected, "{\"message\":\"<b>no</b>\"}");
    refused(401, Reason::Unauthorised);
    refused(403, Reason::Forbidden);
    refused(404, Reason::NoSuchContact);
    refused(409, Reason::Conflict);
    refused(410, Reason::NoSuchContact);
    refused(412, Reason::Conflict);
    refused(413, Reason::TooLargeForServer);
    refused(422, Reason::Rejected, "{\"errors\":[{\"path\":\"city\",\"message\":\"unknown\"}]}");
    const auto limited = [&rows](const QByteArray &name, const QList<QByteArray> &headers) {
        rows.append(
            {"429, " + name, FaultServer::answer(429, "{}", headers), Kind::NotSent, Reason::RateLimited});
    };
    limited("in seconds", {"Retry-After: 7"});
    limited("by date", {"Date: Mon, 23 Nov 1998 12:00:00 GMT", "Retry-After: Mon, 23 Nov 1998 12:00:09 GMT"});
    limited("no time", {});
    limited("negative", {"Retry-After: -5"});
    limited("huge", {"Retry-After: 99999999999999999999"});
    limited("garbage", {"Retry-After: soon"});
    limited("reset in the past", {"X-RateLimit-Remaining: 0", "X-RateLimit-Reset: -100"});
    return rows;
}

QList<FaultRow> wrongAnswers(const QByteArray &contact)
{
    QList<FaultRow> rows;
    for (const int status : {500, 502, 503, 504})
        rows.append({QByteArray::number(status), FaultServer::answer(status, "<html>"), Kind::Unknown,
                     Reason::ServerFailed});
    const auto good = [&rows](const QByteArray &name, const QByteArray &body, Reason reason) {
        rows.append({"200, " + name, FaultServer::answer(200, body), Kind::Unknown, reason});
    };
    good("empty", {}, Reason::EmptyAnswer);
    good("HTML", "<html>Log in</html>", Reason::NotJson);
    good("another id", "{\"data\":[{\"id\":\"00000000-1111-4222-8333-444444444444\"}]}",
         Reason::WrongContact);
    good("no contact", "{\"data\":[]}", Reason::WrongContact);
    const QByteArray one =
        contact.mid(contact.indexOf('[') + 1, contact.lastIndexOf(']') - contact.indexOf('[') - 1);
    good("two contacts", "{\"data\":[" + one + ',' + one + "]}", Reason::WrongContact);
    rows.append({"204", FaultServer::raw("HTTP/1.1 204 No Content\r\n\r\n", Then::KeepOpen), Kind::Unknown,
                 Reason::EmptyAnswer});
    return rows;
}

QList<FaultRow> lostAnswers(const QByteArray &contact)
{
    QList<FaultRow> rows;
    const auto cut = [&rows](const QByteArray &name, const QByteArray &bytes, Then then,
                             Reason reason = Reason::ConnectionLost) {
        rows.append({name, FaultServer::raw(bytes, then), Kind::Unknown, reason, false});
    };
    const QByteArray half = contact.left(contact.size() / 2);
    cut("reset", {}, Then::Reset);
    cut("closed", {}, Then::Close);
    cut("half a status line", "HTTP/1.1 20", Then::Close);
    cut("half a header", ok + "Content-Le", Then::Close);
    cut("garbage", "\x01\x02 hello\r\n\r\n", Then::Close);
    cut("truncated", ok + "Content-Length: 99999\r\n\r\n" + half, Then::Close);
    cut("truncated, no length", ok + "\r\n" + half, Then::Close, Reason::NotJson);
    cut("truncated gzip",
        ok + "Content-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n" +
            QByteArray::fromHex("1f8b0800000000000003"),
        Then::Close);
    cut("truncated gzip, no length",
        ok + "Content-Encoding: gzip\r\n\r\n" + QByteArray::fromHex("1f8b0800000000000003"), Then::Close,
        Reason::NotJson);
    cut("truncated chunk", ok + "Transfer-Encoding: chunked\r\n\r\nffff\r\n" + half, Then::Close);
    return rows;
}

QList<FaultRow> endlessAnswers()
{
    QList<FaultRow> rows;
    const auto endless = [&rows](const QByteArray &name, const Answer &answer, Reason reason) {
        rows.append({name, answer, Kind::Unknown, reason});
    };
    endless("silence", FaultServer::silence(), Reason::TimedOut);
    endless("trickle", {ok + "\r\n", Then::Repeat, " "}, Reason::TimedOut);
    endless("flood", {ok + "\r\n", Then::Repeat, QByteArray(64 * 1024, 'x'), false}, Reason::AnswerTooLarge);
    endless("101 headers", {ok + QByteArray("X-A: 1\r\n").repeated(101) + "\r\n"}, Reason::TimedOut);
    endless("a header of 110 KB", {ok + "X-A: " + QByteArray(110'000, 'x') + "\r\n\r\n"}, Reason::TimedOut);
    return rows;
}

} // namespace

QList<FaultRow> faultRows(const QByteArray &elsewhere, const QByteArray &contact)
{
    return refusals(elsewhere) + wrongAnswers(contact) + lostAnswers(contact) + endlessAnswers();
}
