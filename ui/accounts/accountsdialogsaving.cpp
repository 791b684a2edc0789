// How the accounts dialog saves and ends, and what it asks of the keychain.
#include "store/settings.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/text/keychainmessages.h"
#include "ui/widgets/inlinequestion.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

void AccountsDialog::fetchSecrets()
{
    const QString entry = m_draft.at(selected()).keychainEntry;
    m_form->awaitSecrets();
    m_settings.keychain().read(entry, this, [this, entry](const Keychain::Answer &answer) {
        if (!answer.problem)
            m_draft.know(entry, answer.secrets);
        if (selected() < 0 || !m_form->needsSecrets() || m_draft.at(selected()).keychainEntry != entry)
            return; // another account is shown
        if (answer.problem)
            m_form->secretsUnavailable(*answer.problem);
        else
            m_form->setSecrets(answer.secrets);
    });
}

void AccountsDialog::save()
{
    if (const int bad = m_draft.firstProblem(); bad >= 0) {
        m_list->setCurrentRow(bad);
        m_form->showProblems();
        m_status->setText(tr("Nothing was saved: this account still needs a correction."));
        return;
    }
    m_isSaving = true;
    m_saving.save(m_draft.toSave(), m_draft.nameInUse());
    if (m_isSaving)
        showSaving(true);
}

void AccountsDialog::showSaving(bool saving)
{
    m_panes->setEnabled(!saving);
    m_save->setEnabled(!saving);
    m_status->setText(saving ? tr("Asking the keychain…") : QString());
    if (!saving)
        m_save->setFocus();
}

void AccountsDialog::onSaved(const AccountSave::Result &result)
{
    using End = AccountSave::Result::End;
    m_isSaving = false;
    if (!m_panes->isEnabled())
        showSaving(false);
    switch (result.end) {
    case End::Saved:
        end();
        break;
    case End::NotWritten:
        m_status->setText(tr("The accounts could not be written to %1. Check the disk and the file's "
                             "permissions, then save again.")
                              .arg(QDir::toNativeSeparators(m_settings.path())));
        break;
    case End::KeychainFailed:
        m_status->setText(
            tr("Nothing was saved, and what opens “%1” stays where it was.").arg(result.account) + u' ' +
            keychainMessage(result.keychain.problem.value_or(KeychainProblem::Unusable)).joined());
        break;
    }
}

void AccountsDialog::end()
{
    accept();
    emit profilesSaved();
}

void AccountsDialog::reject()
{
    if (m_isSaving)
        return; // it ends soon, one way or the other
    if (m_question->isVisible()) {
        m_question->withdraw();
    } else if (m_draft.isEdited()) {
        m_question->ask(tr("Some changes are not saved."), {{tr("&Save"),
                                                             [this] {
                                                                 save();
                                                             }},
                                                            {tr("&Discard"),
                                                             [this] {
                                                                 QDialog::reject();
                                                             }},
                                                            {tr("Keep editin&g"), {}}});
    } else {
        QDialog::reject();
    }
}
