#pragma once

#include "demo/access.h"
#include "demo/contactstore.h"
#include "demo/ratelimit.h"

#include <httplib.h>
#include <mutex>
#include <optional>

/// The demo account on the wire: routes, headers and answers over its contacts, on the loopback interface.
class DemoServer
{
public:
    DemoServer(Access access, ContactStore store, RateLimit rateLimit);

    /// Binds to a port that the system picks and gives it; connections wait from then on. Nothing on failure.
    std::optional<int> bind();
    /// Answers until the process ends or stop() is called from another thread. Then it waits for connections
    /// that are kept alive to time out.
    void serve();
    /// Takes no more connections.
    void stop();

private:
    struct Answer
    {
        int status;
        QByteArray json;
    };
    using Route = Answer (DemoServer::*)(const httplib::Request &);

    /// The library answers in several threads; the routes run one at a time.
    httplib::Server::Handler answering(Route route);
    httplib::Server::HandlerResponse countRequest(httplib::Response &response);

    Answer authorize(const httplib::Request &request);
    Answer list(const httplib::Request &request);
    Answer one(const httplib::Request &request);
    Answer update(const httplib::Request &request);
    std::optional<Answer> refusal(const httplib::Request &request) const;

    Access m_access;
    ContactStore m_store;
    RateLimit m_rateLimit;
    std::mutex m_mutex; ///< guards the three above
    httplib::Server m_server;
};
