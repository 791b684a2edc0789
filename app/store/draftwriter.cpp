#include "store/draftwriter.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QThread>

#include <utility>

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcDrafts, "contacteditor.drafts", QtCriticalMsg)

constexpr auto retryInterval = 500ms;
constexpr auto shutdownTimeout = 5s;

} // namespace

DraftWriter::DraftWriter(const QString &path)
    : m_path(path)
    , m_retryTimer(new QTimer(this))
{
    m_retryTimer->setSingleShot(true);
    connect(m_retryTimer, &QTimer::timeout, this, &DraftWriter::processQueue);
}

DraftWriter::~DraftWriter() = default;

void DraftWriter::begin()
{
    m_database = std::make_unique<DraftDatabase>(m_path);
    ensureOpen(); // reports a damaged file immediately
}

void DraftWriter::add(Work work)
{
    m_queue.push_back(std::move(work));
    // During a failure each attempt may take long, so operations without an answer wait for the timer.
    if (!m_retryTimer->isActive() || m_queue.back().answer)
        processQueue();
}

void DraftWriter::processQueue()
{
    for (; !m_queue.empty() && runFront(); ++m_doneCount)
        m_queue.pop_front();
    if (m_isUnavailable) {
        failPendingAnswers();
        m_queue.clear();
        m_retryTimer->stop();
    } else if (m_queue.empty()) {
        m_retryTimer->stop();
        emit written(m_doneCount);
    } else {
        failPendingAnswers();
        if (!m_retryTimer->isActive())
            m_retryTimer->start(retryInterval);
        // Not the database's error message: that of a damaged page may contain personal data.
        qCWarning(lcDrafts) << m_queue.size() << "not written" << (isDamaged() ? "damaged" : "");
        emit failed(m_database->file().errorText());
    }
}

void DraftWriter::failPendingAnswers()
{
    bool waitsForChange = false;
    for (Work &work : m_queue) {
        if (const auto answer = std::exchange(work.answer, {})) {
            const bool done = !waitsForChange && work.kind != DraftWorkKind::Change && execute(work);
            if (done || work.kind != DraftWorkKind::Claim) {
                work.execute = [](DraftDatabase &) {
                    return true;
                };
            }
            answer(done);
        } else if (work.kind == DraftWorkKind::Change) {
            waitsForChange = true;
        }
    }
}

bool DraftWriter::runFront()
{
    Work &work = m_queue.front();
    bool done = execute(work);
    if (!done && isDamaged())
        handleOpening(m_database->open()); // open() checks the whole file and replaces a damaged one
    if (!done)
        done = execute(work); // a single failure may be temporary
    if (!done && isDamaged()) {
        handleOpening(m_database->recreate()); // open() found no damage, but the file is unusable
        done = execute(work);
    }
    if (const auto answer = std::exchange(work.answer, {})) {
        answer(done);
        return done || work.kind != DraftWorkKind::Claim;
    }
    return done;
}

bool DraftWriter::execute(const Work &work)
{
    return ensureOpen() && work.execute(*m_database);
}

bool DraftWriter::ensureOpen()
{
    return !m_isUnavailable && (m_database->file().isInPlace() || handleOpening(m_database->open()));
}

bool DraftWriter::isDamaged() const
{
    return m_database->file().trouble() == SqliteFile::Trouble::Damaged;
}

bool DraftWriter::handleOpening(const SqliteFile::Opening &opening)
{
    qCInfo(lcDrafts) << "opened" << opening.open << "anew" << opening.recreated << "one set aside"
                     << !opening.setAside.isEmpty();
    if (opening.open && opening.recreated)
        emit databaseRecreated(opening.setAside);
    if (m_database->file().trouble() == SqliteFile::Trouble::Newer && !std::exchange(m_isUnavailable, true))
        emit unavailable(m_database->file().errorText());
    return opening.open;
}

void DraftWriter::finish()
{
    const QDeadlineTimer deadline(shutdownTimeout);
    for (;;) {
        processQueue();
        if (m_queue.empty() || deadline.hasExpired())
            break;
        QThread::msleep(50);
    }
    m_retryTimer->stop();
    if (m_database && m_database->file().isInPlace())
        m_database->purgeDiscarded();
    m_database.reset();
}

#include "moc_draftwriter.cpp"
