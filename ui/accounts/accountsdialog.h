#pragma once

#include "client/limits.h"
#include "store/accountsave.h"
#include "ui/accounts/accountdraft.h"

#include <QDialog>

class AccountForm;
class AccountList;
class AccountTest;
class Clock;
class InlineQuestion;
class QLabel;
class QPushButton;
class QScrollArea;
class Settings;

/// Adds, edits, removes and tests accounts, and sets which one is in use. Writes nothing before Save, and
/// asks before it gives up edits. The program goes on while the keychain is asked.
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
    QWidget *makeEditor();
    QWidget *makeButtons();

    void askToRemove(int row);
    void showAccount(int row);
    void takeEdits();
    void test();
    void save();
    void onSaved(const AccountSave::Result &result);
    void showSaving(bool saving);
    void end();
    void fetchSecrets();

    Settings &m_settings;
    AccountDraft m_draft;
    AccountSave m_saving;
    bool m_isSaving = false;
    QWidget *m_panes;
    AccountList *m_list;
    AccountForm *m_form;
    AccountTest *m_test;
    InlineQuestion *m_question;
    QLabel *m_status;
    QScrollArea *m_scroll;
    QPushButton *m_save = nullptr;
};
