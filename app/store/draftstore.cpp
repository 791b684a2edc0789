#include "store/draftstore.h"

#include "store/claim_p.h"
#include "store/draftwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;

using Kind = DraftWorkKind;

QString DraftStore::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/contact-editor/contact-editor.sqlite"_s;
}

DraftStore::DraftStore(const QString &path, Begin begin)
    : m_writer(new DraftWriter(path))
{
    m_writer->moveToThread(&m_thread);
    connect(m_writer, &DraftWriter::written, this, [this](qint64 doneCount) {
        m_lastWritten = QDateTime::currentDateTime();
        setStatus(doneCount == m_queuedCount ? Status::Written : Status::Writing);
    });
    connect(m_writer, &DraftWriter::failed, this, [this](const QString &why) {
        m_failure = why;
        setStatus(Status::Failing);
    });
    connect(m_writer, &DraftWriter::databaseRecreated, this, [this](const QString &setAside) {
        m_setAside = setAside;
        emit databaseRecreated();
    });
    connect(m_writer, &DraftWriter::unavailable, this, [this](const QString &why) {
        m_failure = why;
        setStatus(Status::Unavailable);
    });
    m_thread.setObjectName(u"drafts"_s);
    QMetaObject::invokeMethod(m_writer, &DraftWriter::begin, Qt::QueuedConnection); // when the thread starts
    if (begin == Begin::AtOnce)
        this->begin();
}

void DraftStore::begin()
{
    if (!m_thread.isRunning())
        m_thread.start();
}

DraftStore::~DraftStore()
{
    begin(); // the program may end before the first paint
    QMetaObject::invokeMethod(m_writer, &DraftWriter::finish, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    for (const std::weak_ptr<Claim::Shared> &claim : std::as_const(m_claims)) {
        if (const auto shared = claim.lock())
            shared->store = nullptr;
    }
    delete m_writer;
}

void DraftStore::add(Kind kind, std::function<bool(DraftDatabase &)> execute, const Answer &answer)
{
    const qint64 number = ++m_queuedCount;
    if (m_status == Status::Written)
        setStatus(Status::Writing);
    DraftWriter::Work work{std::move(execute), {}, kind};
    if (answer) {
        m_answers.insert(number, answer);
        work.answer = [this, number](bool done) {
            QMetaObject::invokeMethod(
                this,
                [this, number, done] {
                    if (const Answer answer = m_answers.take(number))
                        answer(done);
                },
                Qt::QueuedConnection);
        };
    }
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, work = std::move(work)] { writer->add(work); });
}

template <typename Value>
void DraftStore::ask(Kind kind, std::function<bool(DraftDatabase &, Value &)> question, QObject *context,
                     std::function<void(const Value &)> answer)
{
    const auto value = std::make_shared<Value>();
    add(
        kind,
        [question = std::move(question), value](DraftDatabase &database) {
            return question(database, *value);
        },
        [value, context = QPointer(context), answer = std::move(answer)](bool done) {
            if (context)
                answer(done ? *value : Value());
        });
}

void DraftStore::change(const DraftRef &draft, std::function<DraftResult(DraftDatabase &)> change)
{
    add(Kind::Change, [this, draft, change = std::move(change)](DraftDatabase &database) {
        const DraftResult result = change(database);
        if (result == DraftResult::Failed)
            return false;
        QMetaObject::invokeMethod(
            this, [this, draft, result] { emit changed(draft, result); }, Qt::QueuedConnection);
        return true;
    });
}

void DraftStore::write(const DraftChange &change)
{
    this->change(change.summary.ref(), [change](DraftDatabase &database) { return database.write(change); });
}

void DraftStore::recordAttempt(const DraftRef &draft, const QByteArray &body, QObject *context,
                               std::function<void(DraftResult)> answer)
{
    ask<DraftResult>(
        Kind::Change,
        [draft, body](DraftDatabase &database, DraftResult &result) {
            result = database.recordAttempt(draft, body);
            return result != DraftResult::Failed;
        },
        context, [answer = std::move(answer)](DraftResult result) { answer(result); });
}

void DraftStore::setState(const DraftRef &draft, DraftState state)
{
    change(draft, [draft, state](DraftDatabase &database) { return database.setState(draft, state); });
}

void DraftStore::setOpen(const DraftRef &draft, bool open)
{
    change(draft, [draft, open](DraftDatabase &database) { return database.setOpen(draft, open); });
}

void DraftStore::remove(const DraftRef &draft)
{
    change(draft, [draft](DraftDatabase &database) { return database.remove(draft); });
}

void DraftStore::discard(const DraftRef &draft)
{
    emit discarded(draft);
    change(draft, [draft](DraftDatabase &database) { return database.discard(draft); });
}

void DraftStore::restoreDiscarded(const DraftRef &draft)
{
    change(draft, [draft](DraftDatabase &database) { return database.restoreDiscarded(draft); });
}

void DraftStore::read(const DraftKey &key, QObject *context, std::function<void(const DraftFound &)> answer)
{
    ask<DraftFound>(
        Kind::Read,
        [key](DraftDatabase &database, DraftFound &found) {
            return found.readable = database.read(key, &found.draft);
        },
        context, std::move(answer));
}

void DraftStore::list(QObject *context,
                      std::function<void(const std::optional<QList<DraftSummary>> &)> answer)
{
    ask<std::optional<QList<DraftSummary>>>(
        Kind::Read,
        [](DraftDatabase &database, std::optional<QList<DraftSummary>> &drafts) {
            drafts = database.list();
            return drafts.has_value();
        },
        context, std::move(answer));
}

void DraftStore::listDiscarded(QObject *context,
                               std::function<void(const std::optional<QList<DraftSummary>> &)> answer)
{
    ask<std::optional<QList<DraftSummary>>>(
        Kind::Read,
        [](DraftDatabase &database, std::optional<QList<DraftSummary>> &drafts) {
            drafts = database.listDiscarded();
            return drafts.has_value();
        },
        context, std::move(answer));
}

void DraftStore::claim(const DraftKey &key, QObject *context, std::function<void(const Claim &)> answer)
{
    std::shared_ptr<Claim::Shared> shared = m_claims.value(key).lock();
    if (!shared) {
        shared = std::make_shared<Claim::Shared>(this, key);
        m_claims.insert(key, shared);
    }
    add(
        Kind::Claim,
        [this, key, weak = std::weak_ptr(shared)](DraftDatabase &database) {
            std::optional<DraftHolder> other;
            if (!database.claim(key, &other))
                return false;
            QMetaObject::invokeMethod(
                this, [this, weak, other] { setClaim(weak.lock(), other); }, Qt::QueuedConnection);
            return true;
        },
        [this, claim = Claim(shared), context = QPointer(context), answer = std::move(answer)](bool) {
            if (context)
                answer(isAvailable() ? claim : Claim());
        });
}

void DraftStore::setClaim(const std::shared_ptr<Claim::Shared> &shared,
                          const std::optional<DraftHolder> &other)
{
    if (!shared)
        return; // released in the meantime
    shared->state = other ? Claim::State::HeldElsewhere : Claim::State::Claimed;
    shared->holder = other.value_or(DraftHolder());
    emit claimChanged(shared->key);
}

void DraftStore::release(const DraftKey &key)
{
    m_claims.remove(key);
    add(Kind::Change, [key](DraftDatabase &database) { return database.release(key); });
}

void DraftStore::forgetAll(QObject *context, std::function<void(bool)> answer)
{
    emit forgotten();
    ask<bool>(
        Kind::Change,
        [](DraftDatabase &database, bool &done) {
            const QFileInfo file(database.file().path());
            QDir folder = file.dir();
            bool gone = true;
            for (const QString &copy : folder.entryList({file.fileName() + u".damaged-*"_s}, QDir::Files))
                gone = folder.remove(copy) && gone;
            bool all = false;
            const bool carriedOut = database.removeAll(&all);
            done = carriedOut && all && gone;
            return carriedOut;
        },
        context, [answer = std::move(answer)](bool done) { answer(done); });
}

void DraftStore::setStatus(Status status)
{
    if (m_status == Status::Unavailable)
        return;
    m_status = status;
    emit statusChanged();
}

#include "moc_draftstore.cpp"
