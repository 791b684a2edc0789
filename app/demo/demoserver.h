#pragma once

#include "demo/access.h"
#include "demo/contactstore.h"
#include "demo/ratelimit.h"

#include <httplib.h>
#include <mutex>
#include <optional>

namespace demo {

/// The demo account's HTTP server: routes, headers and responses for its contacts, on the loopback interface.
class DemoServer
{
public:
    DemoServer(Access access, ContactStore store, RateLimit rateLimit);

    /// Binds to a free port and returns it; connections are queued from then on. Returns nullopt on failure.
    std::optional<int> bind();
    /// Serves requests until the process ends or stop() is called from another thread; then waits until
    /// kept-alive connections time out.
    void serve();
    /// Stops accepting connections.
    void stop();

private:
    struct Answer
    {
        int status;
        QByteArray json;
    };
    using Route = Answer (DemoServer::*)(const httplib::Request &);

    /// The library responds in several threads; routes run one at a time.
    httplib::Server::Handler handlerFor(Route route);
    httplib::Server::HandlerResponse countRequest(httplib::Response &response);

    Answer authorize(const httplib::Request &request);
    Answer list(const httplib::Request &request);
    Answer one(const httplib::Request &request);
    Answer update(const httplib::Request &request);
    std::optional<Answer> refusal(const httplib::Request &request) const;

    Access m_access;
    ContactStore m_store;
    RateLimit m_rateLimit;
    std::mutex m_mutex; ///< guards m_access, m_store and m_rateLimit
    httplib::Server m_server;
};

} // namespace demo
