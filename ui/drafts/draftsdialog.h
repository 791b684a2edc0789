#pragma once

#include "store/draft.h"

#include <QDialog>

class ContactSession;
class DraftStore;
class QLabel;
class QPushButton;
class QTreeWidget;

/// All drafts on this computer: to be opened, discarded and taken back, or saved as files.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it; it goes when it is closed.
    DraftsDialog(DraftStore &store, ContactSession &session, QWidget *parent);

signals:
    /// Of the account in use.
    void openWanted(const QString &contactId);
    /// It is a draft again: what is in the session must not take its place.
    void takenBack(const DraftKey &key);

private:
    void fill(const QList<DraftSummary> &drafts);
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
    QSet<DraftKey> m_discarded; ///< here, and still to be taken back
};
