#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

/// While it lives, file permissions count, though the tests may be run by root.
class WithoutRights
{
public:
    WithoutRights()
    {
#ifdef Q_OS_LINUX
        if (::getuid() == 0)
            m_given = ::setresuid(nobody, nobody, 0) == 0;
#endif
    }
    ~WithoutRights()
    {
#ifdef Q_OS_LINUX
        if (m_given && ::setresuid(0, 0, 0) != 0)
            qFatal("can't get the rights back");
#endif
    }
    Q_DISABLE_COPY_MOVE(WithoutRights)

private:
    static constexpr unsigned nobody = 65534;
    bool m_given = false;
};

/// While it lives, files take no byte more, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
#ifdef Q_OS_LINUX
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
#endif
    }
    ~FullDisk()
    {
#ifdef Q_OS_LINUX
        ::setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
#ifdef Q_OS_LINUX
    rlimit m_before{};
#endif
};
