#include "ui/accounts/tokenprompt.h"

#include "account/profile.h"
#include "ui/widgets/secretedit.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

TokenPrompt::TokenPrompt(QWidget *parent)
    : QWidget(parent)
    , m_token(new SecretEdit(this))
    , m_use(new QPushButton(tr("Use this token"), this))
{
    m_token->setObjectName(u"newToken"_s);
    m_token->setPlaceholderText(tr("New token"));
    m_token->setAccessibleName(tr("New token for the account"));
    m_use->setObjectName(u"useToken"_s);
    m_use->setEnabled(false);
    setFocusProxy(m_token);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_token);
    layout->addWidget(m_use);
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_use->setEnabled(isHeaderSafe(typed())); });
    connect(m_token, &QLineEdit::returnPressed, this, &TokenPrompt::give);
    connect(m_use, &QPushButton::clicked, this, &TokenPrompt::give);
}

void TokenPrompt::offerTryAgain()
{
    auto *again = new QPushButton(tr("Try again"), this);
    again->setObjectName(u"tryAgain"_s);
    connect(again, &QPushButton::clicked, this, &TokenPrompt::tryAgainRequested);
    layout()->addWidget(again);
}

QString TokenPrompt::typed() const
{
    // Accept a token that was copied from a request, with the word Bearer.
    QString text = m_token->text().trimmed();
    if (text.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        text = text.mid(7).trimmed();
    return text;
}

void TokenPrompt::give()
{
    if (m_use->isEnabled())
        emit given(typed());
}

#include "moc_tokenprompt.cpp"
