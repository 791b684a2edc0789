#pragma once

#include <QWidget>

class ContactSession;
class IconLabel;
class QLabel;

/// Whether what was typed is on the disk, in the status bar.
class DraftStatus : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit DraftStatus(ContactSession &session, QWidget *parent = nullptr);

private:
    void refresh();

    ContactSession &m_session;
    IconLabel *m_sign;
    QLabel *m_text;
};
