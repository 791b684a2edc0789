#include "client/outcome.h"
#include "ui/text/usermessage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace {

struct DetailsTr
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeDetails)
};

QString answerLine(const Outcome &outcome)
{
    const QString time = QLocale().toString(outcome.milliseconds);
    return outcome.status > 0 ? DetailsTr::tr("Answer: status %1 after %2 ms").arg(outcome.status).arg(time)
                              : DetailsTr::tr("Answer: none in %1 ms").arg(time);
}

} // namespace

QString outcomeDetails(const Outcome &outcome)
{
    QStringList lines;
    if (!outcome.request.isEmpty()) {
        lines << DetailsTr::tr("Request: %1").arg(outcome.request);
        if (!outcome.proxy.isEmpty())
            lines << DetailsTr::tr("Through the proxy: %1").arg(outcome.proxy);
        if (outcome.requestBytes > 0 && !outcome.whileAuthorising)
            lines << DetailsTr::tr("Size: %1").arg(QLocale().formattedDataSize(outcome.requestBytes));
        // A request is sent again with a new token, and Qt repeats a GET if the connection was lost.
        if (outcome.timesTransmitted > 1)
            lines << DetailsTr::tr("Put on the wire: %n time(s)", nullptr, outcome.timesTransmitted);
        lines << answerLine(outcome);
    }
    lines << DetailsTr::tr("Outcome: %1, %2", "two names from the program, as in NotSent, TimedOut")
                 .arg(QLatin1StringView(QMetaEnum::fromType<Outcome::Kind>().valueToKey(int(outcome.kind))),
                      QLatin1StringView(
                          QMetaEnum::fromType<Outcome::Reason>().valueToKey(int(outcome.reason))));
    if (!outcome.host.isEmpty())
        lines << DetailsTr::tr("Points to: %1").arg(outcome.host);
    if (const CertificateFault &at = outcome.certificate; !at.fault.isEmpty())
        lines << DetailsTr::tr("Certificate: for “%1”, issued by “%2”: %3")
                     .arg(at.subject, at.issuer, at.fault);
    if (!outcome.serverText.isEmpty())
        lines << DetailsTr::tr("The server's words: %1").arg(outcome.serverText);
    for (const FieldError &error : outcome.fieldErrors)
        lines << DetailsTr::tr("About %1: %2").arg(error.path, error.message);
    return lines.join(u'\n');
}
