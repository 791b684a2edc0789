#include "store/keychain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>
#include <QPointer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto service = u"contact-editor"_s;
const auto apiKeyName = "apiKey"_L1;
const auto tokenName = "token"_L1;

QString toJson(const Secrets &secrets)
{
    const QJsonObject object{{apiKeyName, secrets.apiKey}, {tokenName, secrets.token}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Secrets fromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object.value(apiKeyName).toString(), object.value(tokenName).toString()};
}

std::optional<KeychainProblem> problemOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return KeychainProblem::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainProblem::Locked;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return KeychainProblem::Unusable;
    }
    return KeychainProblem::Unusable; // an error code of a newer library
}

/// libsecret keeps its session with the keychain even if the keychain restarts and the session becomes
/// invalid; all requests would then fail until the program ends. Disconnects the library that QtKeychain
/// loaded, so that it starts a new session.
void forgetSession()
{
#ifdef Q_OS_LINUX
    QLibrary secret(u"secret-1"_s, 0);
    if (const QFunctionPointer disconnect = secret.resolve("secret_service_disconnect"))
        disconnect();
#endif
}

} // namespace

Keychain::Keychain(QObject *parent)
    : QObject(parent)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(10s);
    connect(&m_timeout, &QTimer::timeout, this, &Keychain::handleTimeout);
}

Keychain::~Keychain()
{
    if (m_isRunning) {
        m_requests.front().job->setAutoDelete(true); // the library still writes to the job
        m_requests.pop();
    }
    for (; !m_requests.empty(); m_requests.pop())
        delete m_requests.front().job;
}

QString Keychain::newEntry()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void Keychain::read(const QString &entry, QObject *context, const Callback &callback)
{
    ask(new QKeychain::ReadPasswordJob(service), entry, context, callback);
}

void Keychain::write(const QString &entry, const Secrets &secrets, QObject *context, const Callback &callback)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(toJson(secrets));
    ask(job, entry, context, callback);
}

void Keychain::remove(const QString &entry, QObject *context, const Callback &callback)
{
    ask(new QKeychain::DeletePasswordJob(service), entry, context, [callback](Answer answer) {
        if (answer.problem == KeychainProblem::NotFound)
            answer.problem.reset();
        callback(answer);
    });
}

void Keychain::ask(QKeychain::Job *job, const QString &entry, QObject *context, const Callback &callback)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    connect(job, &QKeychain::Job::finished, this, &Keychain::handleFinished);
    m_requests.push({job, [guard = QPointer(context), callback](const Answer &answer) {
                         if (guard)
                             callback(answer);
                     }});
    // Queued, so that `callback` isn't called before this function returns.
    if (m_requests.size() == 1)
        QMetaObject::invokeMethod(this, &Keychain::startNext, Qt::QueuedConnection);
}

void Keychain::startNext()
{
    if (m_isRunning || m_requests.empty())
        return;
    m_isRunning = true;
    m_timeout.start();
    m_requests.front().job->start();
}

void Keychain::handleFinished()
{
    QKeychain::Job *job = m_requests.front().job;
    Answer answer{problemOf(*job), job->error() == QKeychain::NoError ? QString() : job->errorString(), {}};
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job); read && !answer.problem) {
        answer.secrets = fromJson(read->textData());
        if (answer.secrets.isEmpty())
            answer.problem = KeychainProblem::NotFound;
    }
    job->deleteLater();
    if (answer.problem == KeychainProblem::Unusable)
        forgetSession();
    end(answer);
}

void Keychain::handleTimeout()
{
    // The library runs one job at a time and can't cancel it. Marks the job as finished, so that the next one
    // can start; its real result is ignored.
    QKeychain::Job *job = m_requests.front().job;
    job->disconnect(this);
    job->emitFinishedWithError(QKeychain::OtherError, {});
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    end({KeychainProblem::NoAnswer, {}, {}});
}

void Keychain::end(const Answer &answer)
{
    m_timeout.stop();
    m_isRunning = false;
    // After a timeout, later requests fail too, instead of each waiting for the time limit.
    std::queue<Request> ended;
    const bool all = answer.problem == KeychainProblem::NoAnswer;
    do {
        ended.push(std::move(m_requests.front()));
        m_requests.pop();
        if (ended.size() > 1)
            delete ended.back().job; // never started
    } while (all && !m_requests.empty());
    if (!m_requests.empty())
        QMetaObject::invokeMethod(this, &Keychain::startNext, Qt::QueuedConnection);
    for (; !ended.empty(); ended.pop())
        ended.front().callback(answer);
}

#include "moc_keychain.cpp"
