// Measures PUTs over the loopback interface, six at a time: the editor's client against a bare
// QNetworkAccessManager. The server runs in a process of its own, so that its time counts for neither.
#include "bench/figure.h"
#include "bench/largecontact.h"
#include "client/apiclient.h"
#include "client/job.h"
#include "contact/contactreader.h"
#include "fixtures/fakeclock.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>

#include <cstdio>
#include <cstdlib>
#include <httplib.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int atATime = 6;

int serve()
{
    const std::string answer = LargeContact(2).answer.toStdString();
    httplib::Server server;
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(1'000'000);
    server.set_keep_alive_timeout(60);
    // A persistent connection occupies a thread.
    server.new_task_queue = [] {
        return new httplib::ThreadPool(4 * atATime);
    };
    server.Put("/contacts/.*", [&answer](const httplib::Request &, httplib::Response &response) {
        response.set_content(answer, "application/json");
    });
    // Exits with the process that started it.
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        std::_Exit(EXIT_SUCCESS);
    }).detach();
    std::printf("%d\n", server.bind_to_any_port("127.0.0.1"));
    std::fflush(stdout);
    server.listen_after_bind();
    return EXIT_SUCCESS;
}

/// Runs `begin` as often as wanted, some at a time, and returns the number per second. `begin` starts a
/// request and calls `over` when it has finished.
double perSecond(int puts, const std::function<void(const std::function<void()> &over)> &begin)
{
    QEventLoop loop;
    int begun = 0;
    int done = 0;
    const std::function<void()> next = [&] {
        if (begun < puts) {
            ++begun;
            begin([&] {
                ++done;
                next();
            });
        } else if (done == puts) {
            loop.quit();
        }
    };
    const double time = figure::milliseconds([&] {
        for (int i = 0; i < atATime; ++i)
            next();
        loop.exec();
    });
    return puts / time * 1000;
}

void fixture(const QString &url, int puts, int rounds)
{
    const LargeContact contact(2);
    const QByteArray body = contact.answer.sliced(9, contact.answer.size() - 11);
    Profile profile;
    profile.name = u"bench"_s;
    profile.baseUrl = url;
    profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
    profile.token = u"token"_s;

    const FakeClock clock;
    ApiClient line(profile, clock);
    const ResponseValidator validator = [&contact](const QByteArray &answer) {
        // The same validation as in the session.
        return contactreader::errorInAnswer(answer, contact.id, true) ? BodyCheck::WrongContact
                                                                      : BodyCheck::Good;
    };
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(url + u"/contacts/"_s + contact.id));
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Authorization", "Bearer token");
    request.setRawHeader("x-account-id", profile.accountId.toLatin1());
    // Sends the same Accept-Encoding as the editor; the server would compress its answers, which takes twenty
    // times as long.
    request.setRawHeader("Accept-Encoding", "identity");

    figure::Times ours;
    figure::Times bare;
    figure::alternate(
        rounds,
        [&] {
            ours.append(perSecond(puts, [&](const std::function<void()> &over) {
                Job *job = line.put(contact.id, body, validator);
                QObject::connect(job, &Job::finished, job, [over](const Outcome &outcome) {
                    if (outcome.kind != Outcome::Kind::Confirmed)
                        qFatal("a PUT failed");
                    over();
                });
            }));
        },
        [&] {
            bare.append(perSecond(puts, [&](const std::function<void()> &over) {
                QNetworkReply *reply = manager.put(request, body);
                QObject::connect(reply, &QNetworkReply::finished, reply, [reply, over] {
                    if (reply->readAll().isEmpty())
                        qFatal("a bare PUT failed");
                    reply->deleteLater();
                    over();
                });
            }));
        });
    figure::print("PUTs over loopback, six at a time", "/s", figure::median(ours), figure::median(bare),
                  {figure::Limit::Of::Ratio, 0.9, true});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption server(u"serve"_s, u"Be the server; print its port."_s);
    const QCommandLineOption puts(u"puts"_s, u"A round."_s, u"count"_s, u"2000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"The median is printed."_s, u"count"_s, u"20"_s);
    parser.addOptions({server, puts, rounds});
    parser.process(app);
    if (parser.isSet(server))
        return serve();

    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
    if (!process.waitForReadyRead())
        qFatal("the server didn't start");
    fixture(u"http://127.0.0.1:"_s + QString::fromLatin1(process.readLine().trimmed()),
            parser.value(puts).toInt(), parser.value(rounds).toInt());
    process.kill();
    process.waitForFinished();
    return EXIT_SUCCESS;
}
