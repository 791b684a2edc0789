#include "client/classify.h"
#include "client/ratelimit.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_classify {

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;
using Stop = HttpResult::Stop;

ResponseValidator validatorReturning(BodyCheck verdict)
{
    return [verdict](const QByteArray &) {
        return verdict;
    };
}

class TestClassify : public QObject
{
    Q_OBJECT

private slots:
    /// The numbers in the row names are those of the list of faults that the program has to survive.
    void result_isClassified_data()
    {
        QTest::addColumn<HttpResult>("result");
        QTest::addColumn<BodyCheck>("verdict");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Reason>("reason");
        struct Ending
        {
            int status = 0;
            QNetworkReply::NetworkError error = QNetworkReply::NoError;
            int count = 1;
            Stop stop = Stop::None;
            bool certificate = false;
        };
        const auto row = [](const char *name, const Ending &ending, Kind kind, Reason reason,
                            BodyCheck verdict = BodyCheck::Good, const QByteArray &body = "{}") {
            HttpResult result;
            result.status = ending.status;
            result.error = ending.error;
            result.timesTransmitted = ending.count;
            result.stop = ending.stop;
            result.certificateRefused = ending.certificate;
            result.body = body;
            QTest::newRow(name) << result << verdict << kind << reason;
        };
        using Reply = QNetworkReply;
        row("done", {200}, Kind::Confirmed, Reason::Done);
        row("done, 201", {201}, Kind::Confirmed, Reason::Done);
        row("1: 301", {301}, Kind::NotApplied, Reason::Redirected);
        row("1: 302", {302}, Kind::NotApplied, Reason::Redirected);
        row("1b: 300", {300}, Kind::Unknown, Reason::Redirected);
        row("1b: 303", {303}, Kind::Unknown, Reason::Redirected);
        row("304", {304}, Kind::Unknown, Reason::Redirected);
        row("2: 307", {307}, Kind::NotApplied, Reason::Redirected);
        row("2: 308", {308}, Kind::NotApplied, Reason::Redirected);
        row("4: 400", {400, Reply::ProtocolInvalidOperationError}, Kind::NotApplied, Reason::Rejected);
        row("4: 422", {422, Reply::UnknownContentError}, Kind::NotApplied, Reason::Rejected);
        row("other 4xx", {418, Reply::UnknownContentError}, Kind::NotApplied, Reason::Rejected);
        row("405", {405, Reply::ContentOperationNotPermittedError}, Kind::NotApplied, Reason::Rejected);
        row("5: 401", {401, Reply::AuthenticationRequiredError}, Kind::NotApplied, Reason::Unauthorised);
        row("6: 403", {403, Reply::ContentAccessDenied}, Kind::NotApplied, Reason::Forbidden);
        row("7: 404", {404, Reply::ContentNotFoundError}, Kind::NotApplied, Reason::NoSuchContact);
        row("7: 410", {410, Reply::ContentGoneError}, Kind::NotApplied, Reason::NoSuchContact);
        row("proxy's 407", {407, Reply::ProxyAuthenticationRequiredError}, Kind::NotApplied,
            Reason::ProxyFailed);
        row("8: 409", {409, Reply::ContentConflictError}, Kind::NotApplied, Reason::Conflict);
        row("8: 412", {412, Reply::UnknownContentError}, Kind::NotApplied, Reason::Conflict);
        row("9: 413", {413, Reply::UnknownContentError}, Kind::NotApplied, Reason::TooLargeForServer);
        row("10: 429", {429, Reply::UnknownContentError}, Kind::NotApplied, Reason::RateLimited);
        row("14: 500", {500, Reply::InternalServerError}, Kind::Unknown, Reason::ServerFailed);
        row("14: 502", {502, Reply::UnknownServerError}, Kind::Unknown, Reason::ServerFailed);
        row("14: 504", {504, Reply::UnknownServerError}, Kind::Unknown, Reason::ServerFailed);
        row("15: 503", {503, Reply::ServiceUnavailableError}, Kind::Unknown, Reason::ServerFailed);
        row("16: empty", {200}, Kind::Unknown, Reason::EmptyAnswer, BodyCheck::Good, "");
        row("16: whitespace", {200}, Kind::Unknown, Reason::EmptyAnswer, BodyCheck::Good, " \r\n");
        row("16: 204", {204}, Kind::Unknown, Reason::EmptyAnswer, BodyCheck::Good, "");
        row("17: HTML", {200}, Kind::Unknown, Reason::NotJson, BodyCheck::NotJson);
        row("18: another id", {200}, Kind::Unknown, Reason::WrongContact, BodyCheck::WrongContact);
        row("20: refused", {0, Reply::ConnectionRefusedError, 0}, Kind::NotApplied,
            Reason::ConnectionRefused);
        row("20: refused by the proxy", {0, Reply::ProxyConnectionRefusedError, 0}, Kind::NotApplied,
            Reason::ProxyFailed);
        row("20: refused with a proxy", {0, Reply::ConnectionRefusedError, 4}, Kind::Unknown,
            Reason::ConnectionRefused);
        row("21: no such name", {0, Reply::HostNotFoundError, 0}, Kind::NotApplied, Reason::HostNotFound);
        row("21: with a proxy", {0, Reply::ProxyNotFoundError, 4}, Kind::Unknown, Reason::ProxyFailed);
        row("no route", {0, Reply::UnknownNetworkError, 0}, Kind::NotApplied, Reason::NoConnection);
        row("network went", {0, Reply::UnknownNetworkError, 1}, Kind::Unknown, Reason::ConnectionLost);
        row("22: connect hangs", {0, Reply::OperationCanceledError, 0, Stop::TimedOut}, Kind::NotApplied,
            Reason::TimedOut);
        row("22: Qt's own connect limit", {0, Reply::TimeoutError, 0}, Kind::NotApplied, Reason::TimedOut);
        row("23: reset", {0, Reply::RemoteHostClosedError, 2}, Kind::Unknown, Reason::ConnectionLost);
        row("23: reset, and the body can't be read again", {0, Reply::ContentReSendError}, Kind::Unknown,
            Reason::ConnectionLost);
        row("24: closed", {0, Reply::RemoteHostClosedError, 4}, Kind::Unknown, Reason::ConnectionLost);
        row("26: half a header", {200, Reply::RemoteHostClosedError}, Kind::Unknown, Reason::ConnectionLost);
        row("27: garbage", {0, Reply::ProtocolFailure}, Kind::Unknown, Reason::NotHttp);
        row("27: garbage without an error", {}, Kind::Unknown, Reason::NotHttp);
        row("27: 101", {101}, Kind::Unknown, Reason::NotHttp);
        row("27: status 1000", {1000}, Kind::Unknown, Reason::NotHttp);
        row("28: trickle", {200, Reply::OperationCanceledError, 1, Stop::TimedOut}, Kind::Unknown,
            Reason::TimedOut);
        row("28: no answer", {0, Reply::OperationCanceledError, 1, Stop::TimedOut}, Kind::Unknown,
            Reason::TimedOut);
        row("29: cut", {200, Reply::RemoteHostClosedError}, Kind::Unknown, Reason::ConnectionLost);
        row("29: cut without an error", {200}, Kind::Unknown, Reason::NotJson, BodyCheck::NotJson);
        row("30: too large", {200, Reply::OperationCanceledError, 1, Stop::TooLarge}, Kind::Unknown,
            Reason::AnswerTooLarge);
        row("30: a refusal too large", {422, Reply::OperationCanceledError, 1, Stop::TooLarge},
            Kind::NotApplied, Reason::Rejected);
        row("33: certificate", {0, Reply::SslHandshakeFailedError, 0, Stop::None, true}, Kind::NotApplied,
            Reason::CertificateRefused);
        row("33: old TLS", {0, Reply::SslHandshakeFailedError, 0}, Kind::NotApplied, Reason::TlsUnsupported);
        row("cancelled before", {0, Reply::OperationCanceledError, 0, Stop::Cancelled}, Kind::NotApplied,
            Reason::Cancelled);
        row("cancelled under way", {0, Reply::OperationCanceledError, 1, Stop::Cancelled}, Kind::Unknown,
            Reason::Cancelled);
        row("cancelled in the answer", {200, Reply::OperationCanceledError, 1, Stop::Cancelled},
            Kind::Unknown, Reason::Cancelled);
    }
    void result_isClassified()
    {
        QFETCH(HttpResult, result);
        QFETCH(BodyCheck, verdict);
        const Outcome outcome = classify(result, validatorReturning(verdict));
        QTEST(outcome.kind, "kind");
        QTEST(outcome.reason, "reason");
        QCOMPARE(outcome.status, result.status);
        QCOMPARE(outcome.timesTransmitted, result.timesTransmitted);
        QCOMPARE(outcome.answer, outcome.kind == Kind::Confirmed ? result.body : QByteArray());
    }

    void validator_isCalledForCompleteAnswersOnly()
    {
        const auto isValidatorCalled = [](int status, QNetworkReply::NetworkError error,
                                          const QByteArray &body) {
            bool called = false;
            HttpResult result;
            result.status = status;
            result.error = error;
            result.body = body;
            classify(result, [&](const QByteArray &) {
                called = true;
                return BodyCheck::Good;
            });
            return called;
        };
        QVERIFY(isValidatorCalled(200, QNetworkReply::NoError, "{}"));
        QVERIFY(!isValidatorCalled(200, QNetworkReply::RemoteHostClosedError, "{}"));
        QVERIFY(!isValidatorCalled(422, QNetworkReply::UnknownContentError, "{}"));
        QVERIFY(!isValidatorCalled(200, QNetworkReply::NoError, ""));
    }

    void outcome_hasServerTextAndFieldErrors()
    {
        HttpResult result;
        result.status = 422;
        result.body = "{\"message\":\"No\",\"errors\":[{\"field\":\"email\",\"message\":\"is odd\"}]}";
        result.redirectHost = u"elsewhere.example.com"_s;
        const Outcome outcome = classify(result, validatorReturning(BodyCheck::Good));
        QCOMPARE(outcome.serverText, u"No"_s);
        QCOMPARE(outcome.fieldErrors, QList<FieldError>({{u"email"_s, u"is odd"_s}}));
        QCOMPARE(outcome.host, u""_s);
        result.status = 307;
        QCOMPARE(classify(result, validatorReturning(BodyCheck::Good)).host, u"elsewhere.example.com"_s);
    }

    void retryAfter_isRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<std::optional<int>>("seconds");
        using Seconds = std::optional<int>;
        const QByteArray noon = "Mon, 23 Nov 2026 12:00:00 GMT";
        QTest::newRow("10: seconds") << QByteArray(" 7 ") << noon << Seconds(7);
        QTest::newRow("11: date") << QByteArray("Mon, 23 Nov 2026 12:00:30 GMT") << noon << Seconds(30);
        QTest::newRow("11: in the past") << QByteArray("Mon, 23 Nov 2026 11:00:30 GMT") << noon << Seconds(0);
        QTest::newRow("11: far off") << QByteArray("Mon, 23 Nov 2099 12:00:30 GMT") << noon << Seconds(86400);
        QTest::newRow("11: against no date")
            << QByteArray("Mon, 23 Nov 2026 12:00:30 GMT") << QByteArray() << Seconds();
        QTest::newRow("12: missing") << QByteArray() << noon << Seconds();
        QTest::newRow("12: negative") << QByteArray("-5") << noon << Seconds();
        QTest::newRow("12: huge") << QByteArray("99999999999999") << noon << Seconds();
        QTest::newRow("12: over a day") << QByteArray("1000000") << noon << Seconds();
        QTest::newRow("12: garbage") << QByteArray("soon") << noon << Seconds();
    }
    void retryAfter_isRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, date);
        QTEST(readRateLimit({{"retry-after", text}, {"date", date}}).retryAfterSeconds, "seconds");
    }

    void rateLimit_isRead()
    {
        const RateLimit limit = readRateLimit(
            {{"x-ratelimit-limit", "1000"}, {"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "-20"}});
        QCOMPARE(limit, RateLimit({1000, 0, 0, std::nullopt})); // 13: a negative reset time becomes 0
        QCOMPARE(readRateLimit({{"x-ratelimit-limit", "many"}}), RateLimit());
    }
};

CE_TEST(TestClassify)

} // namespace tst_classify

#include "tst_classify.moc"
