#include "store/draftwriter.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QThread>

#include <utility>

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcDrafts, "contacteditor.drafts", QtCriticalMsg)

constexpr auto tryAgainAfter = 500ms;
constexpr auto shutdownTimeout = 5s;

} // namespace

DraftWriter::DraftWriter(const QString &path)
    : m_path(path)
    , m_again(new QTimer(this))
{
    m_again->setSingleShot(true);
    connect(m_again, &QTimer::timeout, this, &DraftWriter::workOn);
}

DraftWriter::~DraftWriter() = default;

void DraftWriter::begin()
{
    m_database = std::make_unique<DraftDatabase>(m_path);
    ensureOpen(); // a damaged file is told of at once
}

void DraftWriter::add(Work work)
{
    m_queue.push_back(std::move(work));
    // While it fails, each try may take a while: what comes by the dozen doesn't bring one along.
    if (!m_again->isActive() || m_queue.back().answer)
        workOn();
}

void DraftWriter::workOn()
{
    for (; !m_queue.empty() && runFront(); ++m_works)
        m_queue.pop_front();
    if (m_queue.empty()) {
        m_again->stop();
        emit written(m_works);
    } else {
        stopWaiting();
        if (!m_again->isActive())
            m_again->start(tryAgainAfter);
        // Not the database's words: a damaged page's may be of anything.
        qCWarning(lcDrafts) << m_queue.size() << "not written" << (isDamaged() ? "damaged" : "");
        emit failed(m_database->file().errorText());
    }
}

void DraftWriter::stopWaiting()
{
    for (Work &work : m_queue) {
        if (const auto answer = std::exchange(work.answer, {})) {
            if (!work.isKept) {
                work.applyEdits = [](DraftDatabase &) {
                    return true;
                };
            }
            answer(false);
        }
    }
}

bool DraftWriter::runFront()
{
    Work &work = m_queue.front();
    bool done = applyEdits(work);
    if (!done && isDamaged())
        told(m_database->open()); // looks at all of it: then it's known
    if (!done)
        done = applyEdits(work); // a disk that fails once isn't a failing disk
    if (!done && isDamaged()) {
        told(m_database->openAnew()); // it looks whole, and isn't
        done = applyEdits(work);
    }
    if (const auto answer = std::exchange(work.answer, {})) {
        answer(done);
        return done || !work.isKept;
    }
    return done;
}

bool DraftWriter::applyEdits(const Work &work)
{
    return ensureOpen() && work.applyEdits(*m_database);
}

bool DraftWriter::ensureOpen()
{
    return m_database->file().isInPlace() || told(m_database->open());
}

bool DraftWriter::isDamaged() const
{
    return m_database->file().trouble() == SqliteFile::Trouble::Damaged;
}

bool DraftWriter::told(const SqliteFile::Opening &opening)
{
    qCInfo(lcDrafts) << "opened" << opening.open << "anew" << opening.recreated << "one set aside"
                     << !opening.setAside.isEmpty();
    if (opening.open && opening.recreated)
        emit begunAnew(opening.setAside);
    return opening.open;
}

void DraftWriter::finish()
{
    const QDeadlineTimer deadline(shutdownTimeout);
    for (;;) {
        workOn();
        if (m_queue.empty() || deadline.hasExpired())
            break;
        QThread::msleep(50);
    }
    m_again->stop();
    if (m_database && m_database->file().isInPlace())
        m_database->purgeDiscarded();
    m_database.reset();
}
