#pragma once

#include <QDialog>

/// Every shortcut of a window, read off its actions and buttons: what is listed works, what works is listed.
class ShortcutsHelp : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsHelp(QWidget *window);
};
