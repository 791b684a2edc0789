#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

struct xcb_connection_t;

/// Starts programs on an X server and measures from outside when they have painted their window.
class PaintWatch
{
public:
    struct Start
    {
        double milliseconds = 0;  ///< from exec to the paint
        double processor = 0;     ///< CPU time of all threads until then, in milliseconds
        double peakMegabytes = 0; ///< peak resident memory until then
    };

    /// Connects to the X server of $DISPLAY, which must have the Damage extension.
    PaintWatch();
    ~PaintWatch();

    /// Runs a program until a window with this string in its title has been painted completely, then ends the
    /// program.
    Start start(const QString &program, const QStringList &arguments, const QString &title);

private:
    bool isTitled(uint32_t window, const QByteArray &title) const;
    /// Waits for the next event. Returns the window that was painted, or 0 for other events.
    uint32_t nextPainted();

    xcb_connection_t *m_connection;
    uint32_t m_root = 0;
    uint8_t m_damageNotify = 0;
    uint32_t m_titleAtom = 0;
};
