#include "demo/demoserver.h"

#include "demo/contactcheck.h"
#include "demo/jsonobject.h"
#include "json/reader.h"

#include <algorithm>
#include <string>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace demo {

namespace {

const std::string basePath = "/api/storefront/v1";
constexpr const char *jsonType = "application/json";
constexpr size_t largestBody = 1024 * 1024;
// Longer than a contact is usually edited, so that the editor's connection is still open when it sends.
constexpr time_t keepAliveInSeconds = 60;
constexpr size_t requestsPerConnection = 10'000;
// Each kept-alive connection occupies a thread; Qt opens up to six per access manager.
constexpr size_t connectionsAtOnce = 32;

QByteArray data(const QByteArray &json)
{
    return JsonObject().add("data", json).json();
}

QByteArray failure(QStringView message)
{
    return JsonObject().add("error", JsonObject().text("message", message).json()).json();
}

QByteArray failure(const std::vector<FieldError> &errors)
{
    QList<QByteArray> list;
    for (const FieldError &error : errors)
        list.append(JsonObject().text("path", error.path).text("message", error.message).json());
    return JsonObject()
        .add("error", JsonObject().text("message", u"The contact is not valid.").json())
        .add("errors", jsonArray(list))
        .json();
}

QString idInPath(const httplib::Request &request)
{
    return QString::fromStdString(request.matches[1].str()).toLower();
}

bool isJsonRequest(const httplib::Request &request)
{
    const QByteArray type = QByteArray::fromStdString(request.get_header_value("Content-Type"));
    return type.split(';').first().trimmed().compare(jsonType, Qt::CaseInsensitive) == 0;
}

void write(httplib::Response &response, int status, const QByteArray &json)
{
    response.status = status;
    response.set_content(json.toStdString(), jsonType);
}

} // namespace

DemoServer::DemoServer(Access access, ContactStore store, RateLimit rateLimit)
    : m_access(std::move(access))
    , m_store(std::move(store))
    , m_rateLimit(std::move(rateLimit))
{
    m_server.set_tcp_nodelay(true);
    m_server.set_keep_alive_timeout(keepAliveInSeconds);
    m_server.set_keep_alive_max_count(requestsPerConnection);
    m_server.set_payload_max_length(largestBody);
    m_server.new_task_queue = [] {
        return new httplib::ThreadPool(connectionsAtOnce);
    };
    // The library's default, SO_REUSEPORT, would let another server share the port.
    m_server.set_socket_options([](socket_t) {});

    m_server.set_pre_routing_handler(
        [this](const httplib::Request &, httplib::Response &response) { return countRequest(response); });
    // The library's own error responses have no body.
    m_server.set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            write(response, response.status, failure(u"There is no answer to this request."));
    });

    m_server.Get(basePath + "/auth/authorize", handlerFor(&DemoServer::authorize));
    m_server.Get(basePath + "/contacts", handlerFor(&DemoServer::list));
    m_server.Get(basePath + "/contacts/([^/]+)", handlerFor(&DemoServer::one));
    m_server.Put(basePath + "/contacts/([^/]+)", handlerFor(&DemoServer::update));
}

std::optional<int> DemoServer::bind()
{
    const int port = m_server.bind_to_any_port("127.0.0.1");
    return port > 0 ? std::optional(port) : std::nullopt;
}

void DemoServer::serve()
{
    m_server.listen_after_bind();
}

void DemoServer::stop()
{
    m_server.stop();
}

httplib::Server::Handler DemoServer::handlerFor(Route route)
{
    return [this, route](const httplib::Request &request, httplib::Response &response) {
        const std::lock_guard lock(m_mutex);
        const Answer answer = (this->*route)(request);
        write(response, answer.status, answer.json);
    };
}

httplib::Server::HandlerResponse DemoServer::countRequest(httplib::Response &response)
{
    const RateLimit::Standing standing = [this] {
        const std::lock_guard lock(m_mutex);
        return m_rateLimit.take(QDateTime::currentDateTimeUtc());
    }();
    const std::string secondsToReset = std::to_string(standing.secondsToReset);
    response.set_header("X-RateLimit-Limit", std::to_string(standing.limit));
    response.set_header("X-RateLimit-Remaining", std::to_string(standing.remaining));
    response.set_header("X-RateLimit-Reset", secondsToReset);
    if (standing.allowed)
        return httplib::Server::HandlerResponse::Unhandled;

    response.set_header("Retry-After", secondsToReset);
    write(response, 429, failure(u"No requests are left in this window."));
    return httplib::Server::HandlerResponse::Handled;
}

DemoServer::Answer DemoServer::authorize(const httplib::Request &request)
{
    if (QByteArray::fromStdString(request.get_header_value("x-api-key")) != m_access.apiKey())
        return {401, failure(u"The API key is not known.")};
    const QByteArray token = m_access.issueToken(QDateTime::currentDateTimeUtc());
    return {200, JsonObject().text("data", QString::fromLatin1(token)).json()};
}

DemoServer::Answer DemoServer::list(const httplib::Request &request)
{
    if (const auto refused = refusal(request))
        return *refused;
    const bool all = !request.has_param("id");
    const QString id = QString::fromStdString(request.get_param_value("id")).toLower();
    QList<QByteArray> found;
    for (const StoredContact &contact : m_store.contacts()) {
        if (all || contact.id() == id)
            found.append(contact.json());
    }
    return {200, data(jsonArray(found))};
}

DemoServer::Answer DemoServer::one(const httplib::Request &request)
{
    if (const auto refused = refusal(request))
        return *refused;
    const StoredContact *contact = m_store.find(idInPath(request));
    if (!contact)
        return {404, failure(u"There is no contact with this id.")};
    return {200, data('[' + contact->json() + ']')};
}

DemoServer::Answer DemoServer::update(const httplib::Request &request)
{
    if (const auto refused = refusal(request))
        return *refused;
    StoredContact *contact = m_store.find(idInPath(request));
    if (!contact)
        return {404, failure(u"There is no contact with this id.")};
    if (!isJsonRequest(request))
        return {415, failure(u"The body must be application/json.")};

    const QByteArray body = QByteArray::fromStdString(request.body);
    if (const auto fault = json::check(body))
        return {400,
                failure(u"The body is not JSON (line %1, column %2)."_s.arg(fault->line).arg(fault->column))};
    if (json::Reader(body).peek() != '{')
        return {400, failure(u"The body must be a JSON object.")};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const std::vector<FieldError> errors = checkBody(body, now.toLocalTime().date()); !errors.empty())
        return {422, failure(errors)};

    m_store.update(*contact, body, now);
    return {200, data('[' + contact->json() + ']')};
}

std::optional<DemoServer::Answer> DemoServer::refusal(const httplib::Request &request) const
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string authorization = request.get_header_value("Authorization");
    if (!std::string_view(authorization).starts_with(scheme) ||
        !m_access.accepts(authorization.substr(scheme.size()), QDateTime::currentDateTimeUtc()))
        return Answer{401, failure(u"The token is not known or has expired.")};
    if (QString::fromStdString(request.get_header_value("x-account-id")).toLower() != m_access.accountId())
        return Answer{403, failure(u"The token does not belong to this account.")};
    return std::nullopt;
}

} // namespace demo
