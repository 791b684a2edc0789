#include "support/fullbacklog.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int most = 64;
/// A connection on this machine that isn't there after so long is none.
constexpr int milliseconds = 100;

sockaddr_in at(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

FullBacklog::FullBacklog(quint16 port)
{
    const sockaddr_in address = at(port);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(listener, generic, sizeof address) != 0 || listen(listener, 0) != 0)
        qFatal("nobody can listen on port %d", port);
    m_sockets.append(listener);
    for (int i = 0; i < most; ++i) {
        const int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        m_sockets.append(client);
        if (connect(client, generic, sizeof address) == 0)
            continue;
        pollfd connected{.fd = client, .events = POLLOUT, .revents = 0};
        if (errno != EINPROGRESS || poll(&connected, 1, milliseconds) == 0)
            return; // this one waits
    }
    qFatal("a backlog of none took %d connections", most);
}

FullBacklog::~FullBacklog()
{
    for (const int socket : m_sockets)
        ::close(socket);
}
