#pragma once

#include <QWidget>

class ContactIdQuestion;
class QLabel;
class QListWidget;

/// What stands where the contact will be: the ways in. Without an account these are the demo account and
/// connecting one; with an account, the contact's ID typed right here. Offers, and does nothing itself.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Shows the ways in that there are now.
    void setConnected(bool connected);
    /// Contacts worth opening again, each a text with its ID in it, newest first.
    void setRecents(const QStringList &texts);

signals:
    void demoWanted();
    void accountsWanted();
    /// A uuid, lower-case.
    void idChosen(const QString &id);
    void pasteWanted();
    void fileWanted();

private:
    QWidget *makeFirstSteps();
    QWidget *makeWaysIn();

    QWidget *m_firstSteps;
    ContactIdQuestion *m_question;
    QLabel *m_recentsTitle;
    QListWidget *m_recents;
    QWidget *m_waysIn;
};
