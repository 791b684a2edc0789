#pragma once

#include "contact/baseline.h"

#include <QObject>

#include <functional>

class ContactSession;
class DraftFlow;
class KeychainFlow;
class MessageBar;
class QAction;
class QMimeData;
class RecentMenu;
class SendFlow;
struct Outcome;

/// Opens contacts: by id, from a file, from the clipboard, from the command line, again from the server.
/// Keeps the changes of the contact that was open, and never takes a contact with another id than the one
/// asked for.
class ContactOpener : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *open;
        QAction *paste;
        QAction *reload;
        QAction *back;
    };

    /// Whether another window has the contact; it is raised then. `hasText`: the contact came with values,
    /// which are ignored if another window has it.
    using Elsewhere = std::function<bool(const QString &id, bool hasText)>;

    /// All must outlive it; dialogs become children of `window`.
    ContactOpener(const Actions &actions, ContactSession &session, SendFlow &sendFlow, DraftFlow &drafts,
                  KeychainFlow &keychain, RecentMenu &recent, MessageBar &messages, QWidget *window);

    /// Calls it before a contact is opened here.
    void lookElsewhereBy(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }

    /// Calls `goOn` at once if the open contact has no changes or they are kept as a draft, else after the
    /// person has decided to leave it.
    void leaveThen(const std::function<void()> &proceed);

    /// `text`: a uuid, a text with one uuid in it, or the path of a file.
    void openArgument(const QString &text);
    /// Opens dropped or copied data: a file, or a text with a contact or its id in it.
    void openMime(const QMimeData &mime);

signals:
    /// Open each of these files in a window of its own.
    void othersWanted(const QStringList &paths);

public slots:
    void askForId();
    void askForFile();
    void pasteContact();
    void reload();
    /// Opens the contact that was open before.
    void goBack();
    void openId(const QString &id);
    void openFile(const QString &path);

private:
    void openText(const QByteArray &text, Baseline::Origin origin);
    /// Takes the contact unless another window has it or the person stays with the open one.
    void leaveAndTake(const Baseline &baseline);
    void take(const Baseline &baseline);
    void rememberWay();
    void enableActions();
    void showFetchFailure(const QString &id, const Outcome &outcome);

    const Actions m_actions;
    ContactSession &m_session;
    SendFlow &m_sendFlow;
    DraftFlow &m_drafts;
    KeychainFlow &m_keychain;
    RecentMenu &m_recent;
    QString m_here;        ///< id of the open contact
    QStringList m_wayBack; ///< ids of the contacts before, the latest one last
    MessageBar &m_messages;
    QWidget *m_window;
    Elsewhere m_elsewhere = [](const QString &, bool) {
        return false;
    };
};
