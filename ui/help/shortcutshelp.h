#pragma once

#include <QDialog>

class QTreeWidget;

/// Every shortcut of a window, menu by menu, read off its actions and buttons: what is listed works, what
/// works is listed. Then the keys that belong to a place. Searched by typing.
class ShortcutsHelp : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsHelp(QWidget *window);

private:
    void fill(const QWidget &window);
    void search(const QString &typed);
    void copy();

    QTreeWidget *m_list;
};
