#pragma once

#include <QString>
#include <QWidget>

class ContactSession;
class DraftAutosave;
class DraftStore;
class IconLabel;
class QLabel;
enum class DraftState;

/// Shows in the status bar whether the edits are saved on disk.
class DraftStatus : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit DraftStatus(ContactSession &session, QWidget *parent = nullptr);

private:
    void refresh();

    ContactSession &m_session;
    IconLabel *m_sign;
    QLabel *m_text;
};

/// Returns a short text for a draft's state, such as "edited" or "may have been sent".
QString draftStateText(DraftState state);

/// Returns why edits are not saved and what to do. If `store` is null, says that drafts are not kept.
QString notSavedText(const DraftStore *store);
/// Does the same for the open contact, whose draft can be refused.
QString notSavedText(DraftAutosave &autosave);
