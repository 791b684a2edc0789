#pragma once

#include <QWidget>

class ContactIdQuestion;
class QLabel;
class QListWidget;

/// The page that is shown while no contact is open. Without an account, offers the demo account or to connect
/// an account; with an account, offers to open a contact. Only emits signals.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// If `connected`, offers to open contacts; if not, offers to connect an account.
    void setConnected(bool connected);
    /// Sets the list of recent contacts, the most recent first. Each string must contain an id.
    void setRecents(const QStringList &texts);

signals:
    void demoRequested();
    void accountsRequested();
    /// `id` is a lower-case UUID.
    void idChosen(const QString &id);
    void pasteRequested();
    void fileRequested();

private:
    QWidget *makeFirstSteps();
    QWidget *makeOpenPanel();

    QWidget *m_firstSteps;
    ContactIdQuestion *m_question;
    QLabel *m_recentsTitle;
    QListWidget *m_recents;
    QWidget *m_openPanel;
};
