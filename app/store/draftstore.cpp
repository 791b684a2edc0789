#include "store/draftstore.h"

#include "store/draftwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;

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
    delete m_writer;
}

void DraftStore::add(std::function<bool(DraftDatabase &)> execute, std::function<void(bool)> answer,
                     bool retryAfterAnswer)
{
    ++m_queuedCount;
    if (m_status == Status::Written)
        setStatus(Status::Writing);
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, work = DraftWriter::Work{std::move(execute), std::move(answer),
                                                               retryAfterAnswer}] { writer->add(work); });
}

template <typename Value>
void DraftStore::ask(std::function<bool(DraftDatabase &, Value &)> question, QObject *context,
                     std::function<void(const Value &)> answer, bool retryAfterAnswer)
{
    const auto value = std::make_shared<Value>();
    add([question = std::move(question),
         value](DraftDatabase &database) { return question(database, *value); },
        [this, value, context = QPointer(context), answer = std::move(answer)](bool done) {
            QMetaObject::invokeMethod(this, [value = done ? *value : Value(), context, answer] {
                if (context)
                    answer(value);
            });
        },
        retryAfterAnswer);
}

void DraftStore::write(const DraftChange &change)
{
    add([change](DraftDatabase &database) { return database.write(change); });
}

void DraftStore::recordAttempt(const DraftKey &key, const QByteArray &body, QObject *context,
                               std::function<void(bool)> recorded)
{
    ask<bool>(
        [key, body](DraftDatabase &database, bool &done) { return done = database.recordAttempt(key, body); },
        context, [recorded = std::move(recorded)](bool done) { recorded(done); });
}

void DraftStore::setState(const DraftKey &key, DraftState state)
{
    add([key, state](DraftDatabase &database) { return database.setState(key, state); });
}

void DraftStore::setOpen(const DraftKey &key, bool open)
{
    add([key, open](DraftDatabase &database) { return database.setOpen(key, open); });
}

void DraftStore::remove(const DraftKey &key)
{
    add([key](DraftDatabase &database) { return database.remove(key); });
}

void DraftStore::discard(const DraftKey &key)
{
    add([key](DraftDatabase &database) { return database.setDiscarded(key, true); });
}

void DraftStore::restoreDiscarded(const DraftKey &key)
{
    add([key](DraftDatabase &database) { return database.setDiscarded(key, false); });
}

void DraftStore::read(const DraftKey &key, QObject *context, std::function<void(const DraftFound &)> answer)
{
    ask<DraftFound>([key](DraftDatabase &database,
                          DraftFound &found) { return found.readable = database.read(key, &found.draft); },
                    context, std::move(answer));
}

void DraftStore::list(QObject *context,
                      std::function<void(const std::optional<QList<DraftSummary>> &)> answer)
{
    ask<std::optional<QList<DraftSummary>>>(
        [](DraftDatabase &database, std::optional<QList<DraftSummary>> &drafts) {
            drafts = database.list();
            return drafts.has_value();
        },
        context, std::move(answer));
}

void DraftStore::claim(const DraftKey &key, QObject *context,
                       std::function<void(const std::optional<DraftHolder> &)> answer)
{
    ask<std::optional<DraftHolder>>(
        [key](DraftDatabase &database, std::optional<DraftHolder> &other) {
            return database.claim(key, &other);
        },
        context, std::move(answer), true);
}

void DraftStore::release(const DraftKey &key)
{
    add([key](DraftDatabase &database) { return database.release(key); });
}

void DraftStore::forgetAll(QObject *context, std::function<void(bool)> answer)
{
    emit forgotten();
    ask<bool>(
        [](DraftDatabase &database, bool &done) {
            const QFileInfo file(database.file().path());
            QDir folder = file.dir();
            bool gone = true;
            for (const QString &copy : folder.entryList({file.fileName() + u".damaged-*"_s}, QDir::Files))
                gone = folder.remove(copy) && gone;
            return done = database.removeAll() && gone;
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
