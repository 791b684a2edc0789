#include "ui/accounts/accountsdialog.h"

#include "store/settings.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accounttest.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/inlinequestion.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

AccountsDialog::AccountsDialog(Settings &settings, const Clock &clock, const Limits &limits, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_draft(settings)
    , m_saving(settings, clock)
    , m_panes(new QWidget)
    , m_list(new QListWidget)
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
    panes->addWidget(makeList(), 2);
    panes->addWidget(makeEditor(), 5);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_question);
    QWidget *buttons = makeButtons();
    layout->addWidget(buttons);
    connect(m_question, &InlineQuestion::asked, buttons, &QWidget::hide);
    connect(m_question, &InlineQuestion::withdrawn, buttons, &QWidget::show);

    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::select);
    connect(m_form, &AccountForm::edited, this, &AccountsDialog::takeEdits);
    connect(m_form, &AccountForm::secretsWanted, this, &AccountsDialog::fetchSecrets);
    connect(&m_saving, &AccountSave::finished, this, &AccountsDialog::onSaved);
    connect(m_test, &AccountTest::wanted, this, &AccountsDialog::test);
    updateList();
    if (m_draft.count() == 0)
        addAccount();
    else
        m_list->setCurrentRow(qMax(m_draft.inUse(), 0));
    // A scroll area would rather scroll than ask for the room that there is.
    const int hidden = m_scroll->widget()->sizeHint().height() - m_scroll->sizeHint().height();
    resize(QSize(fontMetrics().averageCharWidth() * 130, sizeHint().height() + qMax(0, hidden))
               .boundedTo(screen()->availableSize() * 0.9));
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
    addButton(tr("Add acc&ount"), &AccountsDialog::addAccount);
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

int AccountsDialog::selected() const
{
    return m_list->currentRow();
}

void AccountsDialog::addAccount()
{
    m_draft.add();
    updateList();
    m_list->setCurrentRow(m_draft.count() - 1);
    m_form->setFocus();
}

void AccountsDialog::askToRemove()
{
    const int row = selected();
    const QString name = m_draft.at(row).name;
    m_question->ask(name.isEmpty() ? tr("Remove this account from this computer, its key and token too?")
                                   : tr("Remove “%1” from this computer, its key and token too?").arg(name),
                    {{tr("Re&move"),
                      [this, row] {
                          remove(row);
                      }},
                     {tr("Keep"), {}}});
}

void AccountsDialog::remove(int row)
{
    m_draft.remove(row);
    {
        const QSignalBlocker quiet(m_list);
        updateList();
        m_list->setCurrentRow(qMin(row, m_draft.count() - 1));
    }
    select(selected());
    m_list->setFocus();
}

void AccountsDialog::useSelected()
{
    m_draft.use(selected());
    updateList();
    updateButtons();
}

void AccountsDialog::select(int row)
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
    updateButtons();
}

void AccountsDialog::takeEdits()
{
    m_draft.replace(selected(), m_form->profile());
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

void AccountsDialog::updateList()
{
    while (m_list->count() > m_draft.count())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_draft.count())
        m_list->addItem(QString());
    for (int row = 0; row < m_draft.count(); ++row) {
        const Profile &profile = m_draft.at(row);
        const QString name = profile.name.isEmpty() ? tr("New account") : profile.name;
        const QString kind = accountKindText(profile.kind);
        m_list->item(row)->setText(row == m_draft.inUse() ? tr("%1 · %2 · in use").arg(name, kind)
                                                          : tr("%1 · %2").arg(name, kind));
        QFont font = m_list->font();
        font.setBold(row == m_draft.inUse());
        m_list->item(row)->setFont(font);
    }
}

void AccountsDialog::updateButtons()
{
    m_remove->setEnabled(selected() >= 0);
    m_use->setEnabled(selected() >= 0 && selected() != m_draft.inUse());
}
