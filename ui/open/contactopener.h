#pragma once

#include "contact/baseline.h"

#include <QObject>

#include <functional>

class ContactSession;
class DraftFlow;
class KeychainFlow;
class MessageBar;
class QMimeData;
class SendFlow;
struct Outcome;

/// All ways in: by id, from a file, from the clipboard, from the command line, again from the server. What
/// was changed in the contact that is left is kept; a contact with another id than the one asked for is never
/// taken.
class ContactOpener : public QObject
{
    Q_OBJECT

public:
    /// Whether another window has the contact, and was brought up; with `hasText` its values were at hand,
    /// and were not taken.
    using Elsewhere = std::function<bool(const QString &id, bool hasText)>;

    /// All must outlive it; dialogs become children of `window`.
    ContactOpener(ContactSession &session, SendFlow &sendFlow, DraftFlow &drafts, KeychainFlow &keychain,
                  MessageBar &messages, QWidget *window);

    /// Asks this before a contact is opened here.
    void lookElsewhereBy(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }

    /// What the open dialog offers while an ID is typed.
    void suggestBy(std::function<QStringList()> suggestions) { m_suggestions = std::move(suggestions); }

    /// Goes on at once when nothing would be lost, since it is kept as a draft, else when the person has
    /// decided.
    void leaveThen(const std::function<void()> &proceed);

    /// A uuid, any text with one, or the path of a file.
    void openArgument(const QString &text);
    /// What was dropped or copied: a file, or a text with a contact or its ID in it.
    void openMime(const QMimeData &mime);

signals:
    /// Each of these files in a window of its own.
    void othersWanted(const QStringList &paths);
    /// Whether there is a contact to go back to.
    void canGoBackChanged(bool can);

public slots:
    void askForId();
    void askForFile();
    void pasteContact();
    void reload();
    /// To the contact that was left last.
    void goBack();
    void openId(const QString &id);
    void openFile(const QString &path);

private:
    void openText(const QByteArray &text, Baseline::Origin origin);
    /// Unless another window has it, or the person stays with the contact that is there.
    void leaveAndTake(const Baseline &baseline);
    void take(const Baseline &baseline);
    void rememberWay();
    void showFetchFailure(const QString &id, const Outcome &outcome);

    ContactSession &m_session;
    SendFlow &m_sendFlow;
    DraftFlow &m_drafts;
    KeychainFlow &m_keychain;
    QString m_here;        ///< the contact that is open
    QStringList m_wayBack; ///< those before, the last one last
    MessageBar &m_messages;
    QWidget *m_window;
    std::function<QStringList()> m_suggestions = [] {
        return QStringList();
    };
    Elsewhere m_elsewhere = [](const QString &, bool) {
        return false;
    };
};
