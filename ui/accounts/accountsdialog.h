#pragma once

#include "client/limits.h"
#include "store/accountsave.h"
#include "ui/accounts/accountdraft.h"
#include "ui/widgets/unsavedinput.h"

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

/// Adds, edits, removes and tests accounts and sets the current one. Writes nothing before Save and asks
/// before it discards edits. Keychain access is asynchronous.
class AccountsDialog
    : public QDialog
    , public UnsavedInput
{
    Q_OBJECT

public:
    /// `settings` and `clock` must outlive the dialog. Adds a new account if there is none.
    AccountsDialog(Settings &settings, const Clock &clock, const Limits &limits, QWidget *parent = nullptr);

    /// Unsaved edits, or a save or a test that has not ended.
    bool hasUnsavedInput() const override;
    /// A test that is under way has to end first.
    void closeThen(const std::function<void()> &proceed) override;

signals:
    /// The accounts are saved and the dialog is closed.
    void profilesSaved();

public slots:
    /// Asks before it discards edits.
    void reject() override;

private:
    QWidget *makeEditor();
    QWidget *makeButtons();

    void askToRemove(int row);
    void askAboutEdits(const std::function<void()> &proceed);
    void showAccount(int row);
    void storeEdits();
    void test();
    void save();
    void onSaved(const AccountSave::Result &result);
    void showSaving(bool saving);
    void finish();
    void fetchSecrets();

    Settings &m_settings;
    AccountDraft m_draft;
    AccountSave m_saving;
    bool m_isSaving = false;
    std::function<void()> m_proceed; ///< called once the accounts are saved and the dialog is closed
    QWidget *m_panes;
    AccountList *m_list;
    AccountForm *m_form;
    AccountTest *m_test;
    InlineQuestion *m_question;
    QLabel *m_status;
    QScrollArea *m_scroll;
    QPushButton *m_save = nullptr;
};
