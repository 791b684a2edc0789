#pragma once

#include <QWidget>

class AccountDraft;
class QListWidget;
class QPushButton;

/// Lists the accounts of a draft and marks the current one. Has buttons to use, add and remove an account.
class AccountList : public QWidget
{
    Q_OBJECT

public:
    /// `draft` must outlive the list. No account is selected at first.
    explicit AccountList(AccountDraft &draft, QWidget *parent = nullptr);

    /// The row of the selected account, or -1.
    int row() const;
    void select(int row);
    /// Updates the list from the draft.
    void refresh();
    /// Adds an account to the draft and selects it.
    void addAccount();
    /// Removes an account from the draft and selects another one.
    void removeAccount(int row);

signals:
    void selected(int row);
    /// Emitted after the Add button was pressed and the new account was selected.
    void accountAdded();
    void removeRequested(int row);

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
