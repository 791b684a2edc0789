// Stands before the system's calls by which SQLite writes and an editor sends, and ends the process, as
// kill -9 does, right before the one whose number CE_DIE_AT says; a moment later, so that the other thread,
// if it doesn't wait for that call, is seen to go on without it.
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr useconds_t aMoment = 100'000;

void aStep()
{
    static const int last = [] {
        const char *said = std::getenv("CE_DIE_AT");
        return said ? std::atoi(said) : 0;
    }();
    static std::atomic<int> steps = 0;
    if (++steps == last) {
        ::usleep(aMoment);
        ::kill(::getpid(), SIGKILL);
    }
}

} // namespace

extern "C" ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    aStep();
    return ::syscall(SYS_pwrite64, file, bytes, size, at);
}

extern "C" int fdatasync(int file)
{
    aStep();
    return int(::syscall(SYS_fdatasync, file));
}

extern "C" int ftruncate64(int file, off64_t size) noexcept
{
    aStep();
    return int(::syscall(SYS_ftruncate, file, size));
}

extern "C" ssize_t send(int socket, const void *bytes, size_t size, int flags)
{
    aStep();
    return ::syscall(SYS_sendto, socket, bytes, size, flags, nullptr, 0);
}
