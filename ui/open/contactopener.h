#pragma once

#include "contact/baseline.h"
#include "ui/messages/messagebar.h"

#include <QObject>

#include <functional>

class ContactSession;
class KeychainFlow;
class OpenContact;
class QAction;
class QMimeData;
class RecentMenu;
class SendFlow;
struct Outcome;

/// Opens contacts by id, from a file, the clipboard or the command line, and reloads them from the server.
/// Keeps or asks about unsent changes first, and never accepts a contact with a different id than requested.
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

    /// Returns true if another window has the contact open, after raising that window. `hasText` means that
    /// the contact came with values, which are ignored in this case.
    using Elsewhere = std::function<bool(const QString &id, bool hasText)>;

    /// The references must outlive the object; dialogs become children of `window`.
    ContactOpener(const Actions &actions, ContactSession &session, OpenContact &opening, SendFlow &sendFlow,
                  KeychainFlow &keychain, RecentMenu &recent, MessageBar &messages, QWidget *window);

    /// Sets the function that is called before a contact is opened in this window.
    void setOtherWindowFinder(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }

    /// Calls `proceed` at once if the open contact has no changes or they are saved as a draft. If not, asks
    /// first and calls `proceed` only if the person decides to leave.
    void leaveThen(const std::function<void()> &proceed);

    /// `text` is a UUID, a string that contains exactly one UUID, or the path of a file.
    void openArgument(const QString &text);
    /// Opens dropped or pasted data: a file, or a string that contains a contact as JSON or its id.
    void openMime(const QMimeData &mime);

signals:
    /// Each of these files is to be opened in a window of its own.
    void newWindowsRequested(const QStringList &paths);

public slots:
    void askForId();
    void askForFile();
    void pasteContact();
    void reload();
    /// Opens the previous contact.
    void goBack();
    void openId(const QString &id);
    void openFile(const QString &path);

private:
    void openText(const QByteArray &text, Baseline::Origin origin);
    /// Opens a contact that came with values, unless another window has it or the person stays with the
    /// current one.
    void openBaseline(const Baseline &baseline);
    /// Shows the contact that has arrived, unless the person is editing the current one: then asks first.
    void onArrived(const QString &name, bool edited);
    void rememberPrevious();
    void enableActions();
    void showFetchFailure(const QString &id, const Outcome &outcome);

    const Actions m_actions;
    ContactSession &m_session;
    OpenContact &m_opening;
    SendFlow &m_sendFlow;
    KeychainFlow &m_keychain;
    RecentMenu &m_recent;
    QString m_currentId;       ///< id of the open contact, empty if it has none
    QStringList m_previousIds; ///< ids of the contacts opened before, the most recent last
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_openArrived;
    MessageBar::Id m_arrived = 0; ///< the question whether to open the contact that has arrived
    Elsewhere m_elsewhere = [](const QString &, bool) {
        return false;
    };
};
