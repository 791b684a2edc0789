#include "ui/accountsdialog.h"

#include "store/settings.h"
#include "ui/accountform.h"
#include "ui/accounttest.h"
#include "ui/inlinequestion.h"
#include "ui/sentences.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

AccountsDialog::AccountsDialog(Settings &settings, const Clock &clock, const Limits &limits, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_profiles(settings.profiles())
    , m_savedProfiles(m_profiles)
    , m_savedCurrent(settings.currentProfile())
    , m_list(new QListWidget)
    , m_form(new AccountForm)
    , m_test(new AccountTest(clock, limits))
    , m_question(new InlineQuestion)
    , m_status(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Accounts"));
    const auto inUse = std::ranges::find(m_profiles, m_savedCurrent, &Profile::name);
    m_current = inUse == m_profiles.end() ? -1 : int(inUse - m_profiles.begin());

    auto *panes = new QHBoxLayout;
    panes->addWidget(makeList(), 1);
    panes->addWidget(makeEditor(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(panes, 1);
    layout->addWidget(m_question);
    layout->addWidget(makeButtons());

    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::select);
    connect(m_form, &AccountForm::edited, this, &AccountsDialog::takeEdits);
    connect(m_test, &AccountTest::wanted, this, &AccountsDialog::test);
    updateList();
    if (m_profiles.isEmpty())
        addAccount();
    else
        m_list->setCurrentRow(qMax(m_current, 0));
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 120, 0}));
}

QWidget *AccountsDialog::makeList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Accounts"));
    label->setBuddy(m_list);
    m_list->setObjectName(u"accounts"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    const auto addButton = [&](const QString &text, void (AccountsDialog::*slot)()) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_use = addButton(tr("&Use this account"), &AccountsDialog::useSelected);
    addButton(tr("A&dd"), &AccountsDialog::addAccount);
    m_remove = addButton(tr("&Remove…"), &AccountsDialog::askToRemove);
    return side;
}

QWidget *AccountsDialog::makeEditor()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addWidget(m_test);
    layout->addStretch(1);
    auto *secrets =
        new QLabel(tr("API keys and tokens are kept, not encrypted, in %1, a file that only you can read.")
                       .arg(QDir::toNativeSeparators(m_settings.path())));
    secrets->setTextFormat(Qt::PlainText);
    secrets->setWordWrap(true);
    secrets->setObjectName(u"whereSecretsAre"_s);
    layout->addWidget(secrets);
    return side;
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

int AccountsDialog::selected() const
{
    return m_list->currentRow();
}

void AccountsDialog::addAccount()
{
    m_profiles.append(Profile{});
    if (m_current < 0)
        m_current = int(m_profiles.size()) - 1;
    updateList();
    m_list->setCurrentRow(int(m_profiles.size()) - 1);
    m_form->setFocus();
}

void AccountsDialog::askToRemove()
{
    const int row = selected();
    const QString name = m_profiles.at(row).name;
    m_question->ask(name.isEmpty() ? tr("Remove this account from this computer, its key and token too?")
                                   : tr("Remove “%1” from this computer, its key and token too?").arg(name),
                    {{tr("&Remove"),
                      [this, row] {
                          remove(row);
                      }},
                     {tr("&Keep"), {}}});
}

void AccountsDialog::remove(int row)
{
    m_shown = -1; // what is in the form goes
    m_profiles.removeAt(row);
    if (m_current == row)
        m_current = m_profiles.isEmpty() ? -1 : 0;
    else if (m_current > row)
        --m_current;
    {
        const QSignalBlocker quiet(m_list);
        updateList();
        m_list->setCurrentRow(qMin(row, int(m_profiles.size()) - 1));
    }
    select(selected());
    m_list->setFocus();
}

void AccountsDialog::useSelected()
{
    m_current = selected();
    updateList();
    updateButtons();
}

void AccountsDialog::select(int row)
{
    m_question->withdraw();
    m_test->forget();
    m_status->clear();
    m_shown = row;
    const bool shows = row >= 0;
    m_form->setEnabled(shows);
    m_test->setEnabled(shows);
    m_form->setOtherNames(otherNames(row));
    m_form->setProfile(shows ? m_profiles.at(row) : Profile{});
    updateButtons();
}

void AccountsDialog::takeEdits()
{
    if (m_shown < 0)
        return;
    m_profiles[m_shown] = m_form->profile();
    m_test->forget();
    m_status->clear();
    updateList();
    updateButtons();
}

void AccountsDialog::test()
{
    if (m_form->isGood())
        m_test->start(m_form->profile());
    else
        m_form->showProblems();
}

void AccountsDialog::save()
{
    if (const int bad = firstProblem(); bad >= 0) {
        m_list->setCurrentRow(bad);
        m_form->showProblems();
        m_status->setText(tr("Nothing was saved: this account still lacks something."));
        return;
    }
    m_settings.setProfiles(m_profiles);
    m_settings.setCurrentProfile(m_current < 0 ? QString() : m_profiles.at(m_current).name);
    if (!m_settings.isGood()) {
        m_status->setText(tr("The accounts could not be written to %1. Check the disk and the file's "
                             "permissions, then save again.")
                              .arg(QDir::toNativeSeparators(m_settings.path())));
        return;
    }
    accept();
    emit profilesSaved();
}

void AccountsDialog::reject()
{
    if (m_question->isVisible()) {
        m_question->withdraw();
    } else if (isEdited()) {
        m_question->ask(tr("Some changes are not saved."), {{tr("&Save"),
                                                             [this] {
                                                                 save();
                                                             }},
                                                            {tr("&Discard"),
                                                             [this] {
                                                                 QDialog::reject();
                                                             }},
                                                            {tr("&Keep editing"), {}}});
    } else {
        QDialog::reject();
    }
}

bool AccountsDialog::isEdited() const
{
    const QString current = m_current < 0 ? QString() : m_profiles.at(m_current).name;
    const bool otherInUse = current != m_savedCurrent && !worthKeeping().isEmpty();
    return worthKeeping() != m_savedProfiles || otherInUse;
}

QList<Profile> AccountsDialog::worthKeeping() const
{
    QList<Profile> profiles;
    std::ranges::copy_if(m_profiles, std::back_inserter(profiles),
                         [](const Profile &profile) { return profile != Profile{}; });
    return profiles;
}

int AccountsDialog::firstProblem() const
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        const Profile &profile = m_profiles.at(row);
        if (!problemsOf(profile).isEmpty() || otherNames(row).contains(profile.name, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

QStringList AccountsDialog::otherNames(int row) const
{
    QStringList names;
    for (int other = 0; other < m_profiles.size(); ++other) {
        if (other != row && !m_profiles.at(other).name.isEmpty())
            names.append(m_profiles.at(other).name);
    }
    return names;
}

void AccountsDialog::updateList()
{
    while (m_list->count() > m_profiles.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_profiles.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_profiles.size(); ++row) {
        const Profile &profile = m_profiles.at(row);
        const QString name = profile.name.isEmpty() ? tr("New account") : profile.name;
        const QString kind = accountKindText(profile.kind);
        m_list->item(row)->setText(row == m_current ? tr("%1 · %2 · in use").arg(name, kind)
                                                    : tr("%1 · %2").arg(name, kind));
        QFont font = m_list->font();
        font.setBold(row == m_current);
        m_list->item(row)->setFont(font);
    }
}

void AccountsDialog::updateButtons()
{
    m_remove->setEnabled(selected() >= 0);
    m_use->setEnabled(selected() >= 0 && selected() != m_current);
}
