#include "client/testjob.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

BodyCheck judgeList(const QByteArray &answer)
{
    const QJsonObject root = QJsonDocument::fromJson(answer).object();
    return root.value("data"_L1).isArray() ? BodyCheck::Good : BodyCheck::NotJson;
}

} // namespace

TestJob::TestJob(const HttpContext &wire, const QUrl &list, QObject *parent)
    : HttpJob(wire, parent)
    , m_list(list)
{
}

void TestJob::begin()
{
    // The list's parameters are not documented: a server that doesn't know this one answers with more.
    m_list.setQuery(u"limit=1"_s);
    send({HttpExchange::Verb::Get, m_list, {}, limits().smallestAnswerCap, judgeList});
}

void TestJob::answered(const Outcome &outcome)
{
    Outcome judged = outcome;
    if (judged.reason == Outcome::Reason::AnswerTooLarge) {
        // It lets us in and has much to say. There is no need to read it to the end.
        judged.kind = Outcome::Kind::Confirmed;
        judged.reason = Outcome::Reason::Done;
    }
    finish(judged);
}
