// Replaces the system calls with which SQLite writes and the editor sends. Kills the process, as kill -9
// does, right before the call whose number is in CE_DIE_AT. Waits a moment first, so that a bug is visible in
// which the other thread continues without waiting for the call.
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr useconds_t pauseBeforeKill = 100'000;

void countCall()
{
    static const int last = [] {
        const char *number = std::getenv("CE_DIE_AT");
        return number ? std::atoi(number) : 0;
    }();
    static std::atomic<int> steps = 0;
    if (++steps == last) {
        ::usleep(pauseBeforeKill);
        ::kill(::getpid(), SIGKILL);
    }
}

} // namespace

extern "C" ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    countCall();
    return ::syscall(SYS_pwrite64, file, bytes, size, at);
}

extern "C" int fdatasync(int file)
{
    countCall();
    return int(::syscall(SYS_fdatasync, file));
}

extern "C" int ftruncate64(int file, off64_t size) noexcept
{
    countCall();
    return int(::syscall(SYS_ftruncate, file, size));
}

extern "C" ssize_t send(int socket, const void *bytes, size_t size, int flags)
{
    countCall();
    return ::syscall(SYS_sendto, socket, bytes, size, flags, nullptr, 0);
}
