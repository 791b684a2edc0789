#include "store/draftwriter.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto tryAgainAfter = 500ms;
constexpr auto longestFarewell = 5s;

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
    workOn();
}

void DraftWriter::workOn()
{
    while (!m_queue.empty() && tryHead())
        m_queue.pop_front();
    if (m_queue.empty()) {
        m_again->stop();
        emit written();
    } else {
        // Behind what can't be written now, nobody waits for an answer.
        for (Work &work : m_queue) {
            if (const auto answer = std::exchange(work.answer, {})) {
                work.carryOut = [](DraftDatabase &) {
                    return true;
                };
                answer(false);
            }
        }
        if (!m_again->isActive())
            m_again->start(tryAgainAfter);
        emit failed(m_database->file().errorText());
    }
}

bool DraftWriter::tryHead()
{
    Work &work = m_queue.front();
    bool done = ensureOpen() && work.carryOut(*m_database);
    if (!done && m_database->file().trouble() == SqliteFile::Trouble::Damaged) {
        if (const SqliteFile::Opening opening = m_database->openAnew(); opening.open) {
            emit begunAnew(opening.setAside);
            done = work.carryOut(*m_database);
        }
    }
    if (const auto answer = std::exchange(work.answer, {})) {
        answer(done);
        return true;
    }
    return done;
}

bool DraftWriter::ensureOpen()
{
    if (m_database->file().isInPlace())
        return true;
    const bool wasOpen = m_database->file().isOpen();
    const SqliteFile::Opening opening = m_database->open();
    if (opening.open && (wasOpen || !opening.setAside.isEmpty()))
        emit begunAnew(opening.setAside);
    return opening.open;
}

void DraftWriter::finish()
{
    const QDeadlineTimer deadline(longestFarewell);
    for (;;) {
        workOn();
        if (m_queue.empty() || deadline.hasExpired())
            break;
        QThread::msleep(50);
    }
    m_again->stop();
    if (m_database)
        m_database->purgeDiscarded();
    m_database.reset();
}
