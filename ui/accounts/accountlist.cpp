#include "ui/accounts/accountlist.h"

#include "ui/accounts/accountdraft.h"
#include "ui/text/usermessage.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

AccountList::AccountList(AccountDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Accounts"));
    label->setBuddy(m_list);
    m_list->setObjectName(u"accounts"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setWordWrap(true);
    setFocusProxy(m_list);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    m_use = addButton(tr("&Use this account"), &AccountList::useSelected);
    addButton(tr("Add acc&ount"), &AccountList::pressAdd);
    m_remove = addButton(tr("&Remove…"), &AccountList::pressRemove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        enableButtons();
        emit selected(row);
    });
    refresh();
}

QPushButton *AccountList::addButton(const QString &text, void (AccountList::*slot)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    layout()->addWidget(button);
    return button;
}

int AccountList::row() const
{
    return m_list->currentRow();
}

void AccountList::select(int row)
{
    m_list->setCurrentRow(row);
}

void AccountList::addAccount()
{
    m_draft.add();
    refresh();
    select(m_draft.count() - 1);
}

void AccountList::removeAccount(int row)
{
    m_draft.remove(row);
    {
        // The current row may stay the same for another account, so no signal would be emitted.
        const QSignalBlocker quiet(m_list);
        refresh();
        select(qMin(row, m_draft.count() - 1));
    }
    enableButtons();
    emit selected(this->row());
}

void AccountList::pressAdd()
{
    addAccount();
    emit accountAdded();
}

void AccountList::pressRemove()
{
    emit removeRequested(row());
}

void AccountList::useSelected()
{
    m_draft.use(row());
    refresh();
}

void AccountList::refresh()
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
    enableButtons();
}

void AccountList::enableButtons()
{
    m_remove->setEnabled(row() >= 0);
    m_use->setEnabled(row() >= 0 && row() != m_draft.inUse());
}

#include "moc_accountlist.cpp"
