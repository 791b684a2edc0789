#pragma once

#include "net/job.h"
#include "net/line.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/jwt.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <memory>

inline const QString contactId = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
inline const QString accountId = QStringLiteral("11111111-2222-4333-8444-555555555555");
inline const QByteArray contactPath = "/api/contacts/3c90c3cc-0d44-4b50-8888-8dd25736052a";
inline const QByteArray contactAnswer = "{\"data\":[{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}]}";
inline constexpr Limits shortLimits{std::chrono::milliseconds(150), std::chrono::milliseconds(400)};

inline BodyVerdict judge(const QByteArray &body)
{
    if (QJsonDocument::fromJson(body).isNull())
        return BodyVerdict::NotJson;
    return body.contains(contactId.toLatin1()) ? BodyVerdict::Good : BodyVerdict::WrongContact;
}

/// Waits until the job is gone; it must have finished once, and later than asked.
inline Outcome outcomeOf(Job *job)
{
    QList<Outcome> outcomes;
    QObject::connect(job, &Job::finished, job, [&](const Outcome &outcome) { outcomes.append(outcome); });
    QSignalSpy gone(job, &QObject::destroyed);
    if (!gone.wait(10'000) || outcomes.size() != 1)
        qFatal("a job finished %d times", int(outcomes.size()));
    return outcomes.first();
}

/// One account at one scripted server, with a clock that is told the time.
struct ScriptedAccount
{
    FaultServer server;
    FakeClock clock;
    std::unique_ptr<Line> line;

    enum Credential
    {
        Token,
        Key
    };
    explicit ScriptedAccount(Credential credential = Token, const Limits &limits = {})
    {
        Profile profile;
        profile.name = QStringLiteral("Tienda");
        profile.baseUrl = server.url() + QStringLiteral("/api/");
        profile.accountId = accountId;
        (credential == Token ? profile.token : profile.apiKey) =
            credential == Token ? QStringLiteral("token-1") : QStringLiteral("key-1");
        line = std::make_unique<Line>(profile, clock, limits);
    }

    Outcome put(const QByteArray &body = "{}") { return outcomeOf(line->put(contactId, body, judge)); }
    Outcome fetch() { return outcomeOf(line->fetch(contactId, judge)); }
    QList<QByteArray> firstLines() const
    {
        QList<QByteArray> lines;
        for (qsizetype i = 0; i < server.requests().size(); ++i)
            lines.append(server.firstLine(i));
        return lines;
    }
    FaultServer::Answer tokenFor(qint64 seconds) const
    {
        const QString token = jwtUntil(clock.now().addSecs(seconds));
        return FaultServer::answer(200, "{\"data\":\"" + token.toLatin1() + "\"}");
    }
};

inline const QByteArray putLine = "PUT " + contactPath + " HTTP/1.1";
inline const QByteArray getLine = "GET " + contactPath + " HTTP/1.1";
inline const QByteArray listLine = "GET /api/contacts?id=3c90c3cc-0d44-4b50-8888-8dd25736052a HTTP/1.1";
inline const QByteArray authorizeLine = "GET /api/auth/authorize HTTP/1.1";
