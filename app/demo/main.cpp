#include "demo/demoserver.h"
#include "demo/samplecontacts.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace demo;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int requestsADay = 1000; // the limit of a development account

/// Prints the address and the credentials for the program that started this one.
void announce(int port, const Access &access, const QByteArray &firstContact)
{
    std::printf("listening on http://127.0.0.1:%d\n", port);
    std::printf("account %s\n", qPrintable(access.accountId()));
    std::printf("key %s\n", access.apiKey().constData());
    std::printf("first %s\n", qPrintable(StoredContact(firstContact).id()));
    std::fflush(stdout);
}

void waitForEndOfInput()
{
    while (std::getchar() != EOF) {
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The demo account of Contact Editor: a server with sample contacts, on "
                                     "this machine only. It ends when its standard input closes."_s);
    const QCommandLineOption requests(u"requests"_s, u"How many requests a day it answers."_s, u"count"_s,
                                      QString::number(requestsADay));
    parser.addHelpOption();
    const QCommandLineOption replaces(
        u"replaces"_s, u"Erase what a request leaves out; without this it is kept as it was."_s);
    parser.addOptions({requests, replaces});
    parser.process(app);
    bool ok = false;
    const int limit = parser.value(requests).toInt(&ok);
    if (!ok || limit < 0) {
        std::fputs("--requests takes a count.\n", stderr);
        return EXIT_FAILURE;
    }

    const Access access;
    const std::vector<QByteArray> contacts = sampleContacts();
    const auto leftOut = parser.isSet(replaces) ? ContactStore::LeftOut::Erased : ContactStore::LeftOut::Kept;
    DemoServer server(access, ContactStore(contacts, leftOut), RateLimit(limit));
    const std::optional<int> port = server.bind();
    if (!port) {
        std::fputs("No port could be had on 127.0.0.1.\n", stderr);
        return EXIT_FAILURE;
    }
    std::thread(&DemoServer::serve, &server).detach();
    announce(*port, access, contacts.front());

    waitForEndOfInput();
    server.stop();
    // A normal exit would wait up to a minute for kept-alive connections, and there is nothing to save.
    std::_Exit(EXIT_SUCCESS);
}
