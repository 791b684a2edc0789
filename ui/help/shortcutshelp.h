#pragma once

#include <QDialog>

class QTreeWidget;

/// Lists all shortcuts of a window's actions and buttons, and the keys of particular controls. Has a search
/// field.
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
