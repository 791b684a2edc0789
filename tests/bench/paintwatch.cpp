#include "bench/paintwatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#include <xcb/damage.h>
#include <xcb/xcb.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

/// A painted area below this part of the window is a cursor or a tooltip.
constexpr int wholeIsAtLeast = 2;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double peakMegabytes(pid_t pid)
{
    const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(pid));
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6, 20).simplified().split(' ').first().toDouble() / 1024;
}

double processorMilliseconds(pid_t pid)
{
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    double nanoseconds = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        nanoseconds += contentOf(u"%1/%2/schedstat"_s.arg(tasks, task)).split(' ').first().toDouble();
    return nanoseconds / 1e6;
}

pid_t spawn(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> texts{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    pid_t pid = 0;
    if (posix_spawn(&pid, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0)
        qFatal("%s can't be started", pointers.front());
    return pid;
}

} // namespace

PaintWatch::PaintWatch()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection) != 0)
        qFatal("there is no X server");
    const xcb_query_extension_reply_t *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
    if (!damage || !damage->present)
        qFatal("the X server has no Damage extension");
    m_damageNotify = damage->first_event + XCB_DAMAGE_NOTIFY;
    const Owned<xcb_damage_query_version_reply_t> version(
        xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
    const Owned<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(m_connection, xcb_intern_atom(m_connection, 0, 12, "_NET_WM_NAME"), nullptr));
    m_titleAtom = atom->atom;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

PaintWatch::~PaintWatch()
{
    xcb_disconnect(m_connection);
}

bool PaintWatch::isTitled(uint32_t window, const QByteArray &title) const
{
    const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(
        m_connection,
        xcb_get_property(m_connection, 0, window, m_titleAtom, XCB_GET_PROPERTY_TYPE_ANY, 0, 256), nullptr));
    return reply && QByteArray(static_cast<const char *>(xcb_get_property_value(reply.get())),
                               xcb_get_property_value_length(reply.get()))
                        .contains(title);
}

uint32_t PaintWatch::nextPainted()
{
    const Owned<xcb_generic_event_t> event(xcb_wait_for_event(m_connection));
    if (!event)
        qFatal("the X server is gone");
    const int type = event->response_type & 0x7F;
    if (type == XCB_CREATE_NOTIFY) {
        const auto *created = reinterpret_cast<const xcb_create_notify_event_t *>(event.get());
        xcb_damage_create(m_connection, xcb_generate_id(m_connection), created->window,
                          XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        xcb_flush(m_connection);
    } else if (type == m_damageNotify) {
        const auto *damage = reinterpret_cast<const xcb_damage_notify_event_t *>(event.get());
        const int whole = damage->geometry.width * damage->geometry.height;
        if (damage->area.width * damage->area.height * wholeIsAtLeast >= whole)
            return damage->drawable;
    }
    return 0;
}

PaintWatch::Start PaintWatch::start(const QString &program, const QStringList &arguments,
                                    const QString &title)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t pid = spawn(program, arguments);
    const QByteArray wanted = title.toUtf8();
    for (uint32_t window = 0; window == 0 || !isTitled(window, wanted);)
        window = nextPainted();
    const Start start{double(timer.nsecsElapsed()) / 1e6, processorMilliseconds(pid), peakMegabytes(pid)};
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
    return start;
}
