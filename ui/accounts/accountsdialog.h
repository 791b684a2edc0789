#pragma once

#include "client/limits.h"
#include "store/accountsave.h"
#include "ui/accounts/accountdraft.h"

#include <QDialog>

class AccountForm;
class AccountTest;
class Clock;
class InlineQuestion;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class Settings;

/// Adds, edits, removes and tries out accounts, and says which one is in use. Nothing is written before Save;
/// nothing edited is given up without a question. While the keychain is asked, the window goes on.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Settings and clock must outlive it. Begins with a new account where there is none.
    AccountsDialog(Settings &settings, const Clock &clock, const Limits &limits, QWidget *parent = nullptr);

signals:
    /// The dialog has closed.
    void profilesSaved();

public slots:
    /// Asks before edits are given up.
    void reject() override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makeButtons();

    void addAccount();
    void askToRemove();
    void remove(int row);
    void useSelected();
    void select(int row);
    void takeEdits();
    void test();
    void save();
    void onSaved(const AccountSave::Result &result);
    void showSaving(bool saving);
    void end();
    void fetchSecrets();

    int selected() const;
    void updateList();
    void updateButtons();

    Settings &m_settings;
    AccountDraft m_draft;
    AccountSave m_saving;
    bool m_isSaving = false;
    QWidget *m_panes;
    QListWidget *m_list;
    AccountForm *m_form;
    AccountTest *m_test;
    InlineQuestion *m_question;
    QLabel *m_status;
    QScrollArea *m_scroll;
    QPushButton *m_remove = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_save = nullptr;
};
