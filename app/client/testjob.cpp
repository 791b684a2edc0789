#include "client/testjob.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

BodyCheck checkList(const QByteArray &answer)
{
    const QJsonObject root = QJsonDocument::fromJson(answer).object();
    return root.value("data"_L1).isArray() ? BodyCheck::Good : BodyCheck::NotJson;
}

} // namespace

TestJob::TestJob(const HttpContext &context, const QUrl &list, QObject *parent)
    : HttpJob(context, parent)
    , m_listUrl(list)
{
}

void TestJob::begin()
{
    // The list's parameters are undocumented: a server that ignores this one returns more.
    m_listUrl.setQuery(u"limit=1"_s);
    send({HttpExchange::Verb::Get, m_listUrl, {}, limits().minResponseLimit, checkList});
}

void TestJob::handleOutcome(const Outcome &outcome)
{
    Outcome adjusted = outcome;
    if (adjusted.reason == Outcome::Reason::AnswerTooLarge) {
        // The server accepts the credentials; the rest of the response isn't needed.
        adjusted.kind = Outcome::Kind::Confirmed;
        adjusted.reason = Outcome::Reason::Done;
    }
    finish(adjusted);
}

#include "moc_testjob.cpp"
