#pragma once

#include <QWidget>

class AccountDraft;
class QListWidget;
class QPushButton;

/// Lists the accounts of a draft and which of them is in use, with buttons to use, add and remove one.
class AccountList : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive it. Nothing is selected at first.
    explicit AccountList(AccountDraft &draft, QWidget *parent = nullptr);

    /// The selected account, or -1.
    int row() const;
    void select(int row);
    /// Shows what the draft holds now.
    void refresh();
    /// Adds an account to the draft and selects it.
    void addAccount();
    /// Removes an account from the draft and selects another one.
    void removeAccount(int row);

signals:
    void selected(int row);
    /// The button was pressed: the account is selected already.
    void accountAdded();
    void removeAsked(int row);

private:
    QPushButton *addButton(const QString &text, void (AccountList::*slot)());
    void pressAdd();
    void pressRemove();
    void useSelected();
    void enableButtons();

    AccountDraft &m_draft;
    QListWidget *m_list;
    QPushButton *m_use = nullptr;
    QPushButton *m_remove = nullptr;
};
