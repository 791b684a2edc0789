#pragma once

#include "store/draft.h"

#include <QDialog>

class ContactSession;
class DraftStore;
class QLabel;
class QPushButton;
class QTreeWidget;

/// Lists all drafts on this computer. Opens, discards and restores them, and saves them as files.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The references must outlive the dialog, which deletes itself when closed.
    DraftsDialog(DraftStore &store, ContactSession &session, QWidget *parent);

signals:
    /// `contactId` belongs to the current account.
    void openRequested(const QString &contactId);
    /// Emitted when a discarded draft is to be restored.
    void restoreRequested(const DraftRef &draft);

private:
    void addDiscarded(const QList<DraftSummary> &drafts);
    void fill(const QList<DraftSummary> &drafts);
    void showState(int row);
    /// Shows that a draft was not discarded or restored.
    void onChanged(const DraftRef &draft, DraftResult result);
    void fitColumns();
    void refresh();
    void openCurrent();
    void discard();
    void save();
    const DraftSummary *current() const;

    DraftStore &m_store;
    ContactSession &m_session;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_discard;
    QPushButton *m_save;
    QList<DraftSummary> m_drafts;
    QSet<QString> m_discarded; ///< UUIDs of the drafts that are discarded and can be restored
};
