#pragma once

#include <QWidget>

class ContactIdQuestion;
class QLabel;
class QListWidget;

/// Shown while no contact is open: offers the demo account and connecting an account, or, with an account,
/// opening a contact by its id. Only emits signals.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Offers to open contacts if connected, else to get an account.
    void setConnected(bool connected);
    /// Contacts to open again: texts with an id each, the latest first.
    void setRecents(const QStringList &texts);

signals:
    void demoWanted();
    void accountsWanted();
    /// A lower-case uuid.
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
