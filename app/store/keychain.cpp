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

QString textOf(const Secrets &secrets)
{
    const QJsonObject object{{apiKeyName, secrets.apiKey}, {tokenName, secrets.token}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Secrets secretsIn(const QString &text)
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
    return KeychainProblem::Unusable; // of a newer library
}

/// libsecret keeps its session with a keychain that was started anew meanwhile, which knows nothing of it,
/// and would fail until the program ends: what QtKeychain loaded is told to begin another one.
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
    m_limit.setSingleShot(true);
    m_limit.setInterval(10s);
    connect(&m_limit, &QTimer::timeout, this, &Keychain::giveUp);
}

Keychain::~Keychain()
{
    if (m_isAsking) {
        m_questions.front().job->setAutoDelete(true); // the library still writes into it
        m_questions.pop();
    }
    for (; !m_questions.empty(); m_questions.pop())
        delete m_questions.front().job;
}

QString Keychain::newEntry()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void Keychain::read(const QString &entry, QObject *context, const Told &told)
{
    ask(new QKeychain::ReadPasswordJob(service), entry, context, told);
}

void Keychain::write(const QString &entry, const Secrets &secrets, QObject *context, const Told &told)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(textOf(secrets));
    ask(job, entry, context, told);
}

void Keychain::remove(const QString &entry, QObject *context, const Told &told)
{
    ask(new QKeychain::DeletePasswordJob(service), entry, context, [told](Answer answer) {
        if (answer.problem == KeychainProblem::NotFound)
            answer.problem.reset();
        told(answer);
    });
}

void Keychain::ask(QKeychain::Job *job, const QString &entry, QObject *context, const Told &told)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    connect(job, &QKeychain::Job::finished, this, &Keychain::takeAnswer);
    m_questions.push({job, [asker = QPointer(context), told](const Answer &answer) {
                          if (asker)
                              told(answer);
                      }});
    // Later, so that nobody is told before the asking has returned.
    if (m_questions.size() == 1)
        QMetaObject::invokeMethod(this, &Keychain::askNext, Qt::QueuedConnection);
}

void Keychain::askNext()
{
    if (m_isAsking || m_questions.empty())
        return;
    m_isAsking = true;
    m_limit.start();
    m_questions.front().job->start();
}

void Keychain::takeAnswer()
{
    QKeychain::Job *job = m_questions.front().job;
    Answer answer{problemOf(*job), job->error() == QKeychain::NoError ? QString() : job->errorString(), {}};
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job); read && !answer.problem) {
        answer.secrets = secretsIn(read->textData());
        if (answer.secrets.isEmpty())
            answer.problem = KeychainProblem::NotFound;
    }
    job->deleteLater();
    if (answer.problem == KeychainProblem::Unusable)
        forgetSession();
    end(answer);
}

void Keychain::giveUp()
{
    // The library asks one question at a time, and deletes or forgets none that is under way: so it is told
    // that this one is over, and what becomes of it is waited for by nobody.
    QKeychain::Job *job = m_questions.front().job;
    job->disconnect(this);
    job->emitFinishedWithError(QKeychain::OtherError, {});
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    end({KeychainProblem::NoAnswer, {}, {}});
}

void Keychain::end(const Answer &answer)
{
    m_limit.stop();
    m_isAsking = false;
    // Who waits behind a question that got no answer gets none either, without waiting as long again.
    std::queue<Question> over;
    const bool all = answer.problem == KeychainProblem::NoAnswer;
    do {
        over.push(std::move(m_questions.front()));
        m_questions.pop();
        if (over.size() > 1)
            delete over.back().job; // never started
    } while (all && !m_questions.empty());
    if (!m_questions.empty())
        QMetaObject::invokeMethod(this, &Keychain::askNext, Qt::QueuedConnection);
    for (; !over.empty(); over.pop())
        over.front().told(answer);
}
