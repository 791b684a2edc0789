#pragma once

#include <QString>
#include <QWidget>

class ContactSession;
class DraftStore;
class IconLabel;
class QLabel;
enum class DraftState;

/// Shows in the status bar whether the edits are on disk.
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

/// "edited", "may have been sent" …
QString draftStateText(DraftState state);

/// Why edits are not on disk and what to do; without a store, that drafts are not kept.
QString notSavedText(const DraftStore *store);
