#include "ui/accounts/accountsdialog.h"

#include "store/settings.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accounttest.h"
#include "ui/text/keychainmessages.h"
#include "ui/widgets/inlinequestion.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

AccountsDialog::AccountsDialog(Settings &settings, const Clock &clock, const Limits &limits, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_draft(settings)
    , m_saving(settings, clock)
    , m_panes(new QWidget)
    , m_list(new AccountList(m_draft))
    , m_form(new AccountForm(settings.path()))
    , m_test(new AccountTest(clock, settings.keychain(), limits))
    , m_question(new InlineQuestion)
    , m_status(new QLabel)
    , m_scroll(new QScrollArea)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Accounts"));

    auto *panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins({});
    panes->addWidget(m_list, 2);
    panes->addWidget(makeEditor(), 5);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_question);
    QWidget *buttons = makeButtons();
    layout->addWidget(buttons);
    connect(m_question, &InlineQuestion::asked, buttons, &QWidget::hide);
    connect(m_question, &InlineQuestion::withdrawn, buttons, &QWidget::show);

    connect(m_list, &AccountList::selected, this, &AccountsDialog::showAccount);
    connect(m_list, &AccountList::accountAdded, m_form, [this] { m_form->setFocus(); });
    connect(m_list, &AccountList::removeRequested, this, &AccountsDialog::askToRemove);
    connect(m_form, &AccountForm::edited, this, &AccountsDialog::storeEdits);
    connect(m_form, &AccountForm::secretsRequested, this, &AccountsDialog::fetchSecrets);
    connect(&m_saving, &AccountSave::finished, this, &AccountsDialog::onSaved);
    connect(m_test, &AccountTest::wanted, this, &AccountsDialog::test);
    if (m_draft.count() == 0) {
        m_list->addAccount();
        m_form->setFocus();
    } else {
        m_list->select(qMax(m_draft.inUse(), 0));
    }
    // A scroll area's size hint is limited; add the height that it would hide.
    const int hidden = m_scroll->widget()->sizeHint().height() - m_scroll->sizeHint().height();
    resize(QSize(fontMetrics().averageCharWidth() * 130, sizeHint().height() + qMax(0, hidden))
               .boundedTo(screen()->availableSize() * 0.9));
}

QWidget *AccountsDialog::makeEditor()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addWidget(m_test);
    layout->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(side);
    return m_scroll;
}

QWidget *AccountsDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    layout->addWidget(m_status, 1);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &AccountsDialog::reject);
    layout->addWidget(buttons);
    return row;
}

void AccountsDialog::askToRemove(int row)
{
    const QString name = m_draft.at(row).name;
    m_question->ask(name.isEmpty() ? tr("Remove this account from this computer, its key and token too?")
                                   : tr("Remove “%1” from this computer, its key and token too?").arg(name),
                    {{tr("Re&move"),
                      [this, row] {
                          m_list->removeAccount(row);
                          m_list->setFocus();
                      }},
                     {tr("Keep"), {}}});
}

void AccountsDialog::showAccount(int row)
{
    m_question->withdraw();
    m_test->forget();
    m_status->clear();
    const bool shows = row >= 0;
    m_form->setEnabled(shows);
    m_test->setEnabled(shows);
    m_form->setOtherNames(m_draft.otherNames(row));
    m_form->setProfile(shows ? m_draft.at(row) : Profile{});
    if (m_form->needsSecrets())
        fetchSecrets();
}

void AccountsDialog::storeEdits()
{
    m_draft.replace(m_list->row(), m_form->profile());
    m_test->forget();
    m_status->clear();
    m_list->refresh();
}

void AccountsDialog::test()
{
    if (m_form->isGood())
        m_test->start(m_form->profile());
    else
        m_form->showProblems();
}

void AccountsDialog::fetchSecrets()
{
    const QString entry = m_draft.at(m_list->row()).keychainEntry;
    m_form->awaitSecrets();
    m_settings.keychain().read(entry, this, [this, entry](const Keychain::Answer &answer) {
        if (!answer.problem)
            m_draft.know(entry, answer.secrets);
        if (m_list->row() < 0 || !m_form->needsSecrets() || m_draft.at(m_list->row()).keychainEntry != entry)
            return; // another account has been selected
        if (answer.problem)
            m_form->secretsUnavailable(*answer.problem);
        else
            m_form->setSecrets(answer.secrets);
    });
}

void AccountsDialog::save()
{
    if (const int bad = m_draft.firstProblem(); bad >= 0) {
        m_proceed = {};
        m_list->select(bad);
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
        finish();
        break;
    case End::NotWritten:
        m_proceed = {};
        m_status->setText(tr("The accounts could not be written to %1. Check the disk and the file's "
                             "permissions, then save again.")
                              .arg(QDir::toNativeSeparators(m_settings.path())));
        break;
    case End::KeychainFailed:
        m_proceed = {};
        m_status->setText(
            tr("Nothing was saved, and what opens “%1” stays where it was.").arg(result.account) + u' ' +
            keychainMessage(result.keychain.problem.value_or(KeychainProblem::Unusable)).joined());
        break;
    }
}

void AccountsDialog::finish()
{
    const auto proceed = std::exchange(m_proceed, {});
    accept();
    emit profilesSaved();
    if (proceed)
        proceed();
}

bool AccountsDialog::hasUnsavedInput() const
{
    return m_isSaving || m_test->isUnderWay() || m_draft.isEdited();
}

void AccountsDialog::closeThen(const std::function<void()> &proceed)
{
    if (m_isSaving) {
        m_proceed = proceed; // the save finishes soon
    } else if (m_draft.isEdited()) {
        askAboutEdits(proceed);
    } else if (!m_test->isUnderWay()) {
        QDialog::reject();
        proceed();
    }
}

void AccountsDialog::askAboutEdits(const std::function<void()> &proceed)
{
    const auto saveFirst = [this, proceed] {
        m_proceed = proceed;
        save();
    };
    const auto discard = [this, proceed] {
        QDialog::reject();
        if (proceed)
            proceed();
    };
    m_question->ask(tr("Some changes are not saved."),
                    {{tr("&Save"), saveFirst}, {tr("&Discard"), discard}, {tr("Keep editin&g"), {}}});
}

void AccountsDialog::reject()
{
    if (m_isSaving)
        return; // the save finishes soon
    if (m_question->isVisible()) {
        m_question->withdraw();
    } else if (m_draft.isEdited()) {
        askAboutEdits({});
    } else {
        QDialog::reject();
    }
}

#include "moc_accountsdialog.cpp"
