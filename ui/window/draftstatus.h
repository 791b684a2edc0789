#pragma once

#include <QWidget>

class Desk;
class IconLabel;
class QLabel;

/// Whether what was typed is on the disk, in the status bar.
class DraftStatus : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit DraftStatus(Desk &desk, QWidget *parent = nullptr);

private:
    void refresh();

    Desk &m_desk;
    IconLabel *m_sign;
    QLabel *m_text;
};
