#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

struct xcb_connection_t;

/// Starts programs on an X server and sees from outside when they have painted.
class PaintWatch
{
public:
    struct Start
    {
        double milliseconds = 0;  ///< from exec to the paint
        double processor = 0;     ///< milliseconds the program computed until then, on all its threads
        double peakMegabytes = 0; ///< of resident memory until then
    };

    /// On the X server of $DISPLAY, which must have the Damage extension.
    PaintWatch();
    ~PaintWatch();

    /// Runs a program until a window of its with this in the title has been painted whole, and ends it.
    Start start(const QString &program, const QStringList &arguments, const QString &title);

private:
    bool isTitled(uint32_t window, const QByteArray &title) const;
    /// Blocks until the next event; gives the window that was painted, or 0 where it tells of something else.
    uint32_t nextPainted();

    xcb_connection_t *m_connection;
    uint32_t m_root = 0;
    uint8_t m_damageNotify = 0;
    uint32_t m_titleAtom = 0;
};
