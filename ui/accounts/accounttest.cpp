#include "ui/accounts/accounttest.h"

#include "client/apiclient.h"
#include "client/job.h"
#include "session/secretsupply.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

AccountTest::AccountTest(const Clock &clock, Keychain &keychain, const Limits &limits, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keychain(keychain)
    , m_limits(limits)
    , m_button(new QPushButton)
    , m_progress(new QProgressBar)
    , m_result(new QLabel)
{
    m_button->setObjectName(u"test"_s);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &AccountTest::onButton);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Trying the account out"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    announcer::prepare(m_result);
    m_result->setObjectName(u"testResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_result->setMinimumHeight(m_result->fontMetrics().lineSpacing() * 3);

    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_result);
    setUnderWay(false);
}

AccountTest::~AccountTest() = default;

void AccountTest::start(const Profile &profile)
{
    forget();
    m_client = std::make_unique<ApiClient>(profile, m_clock, m_limits);
    if (profile.needsSecrets())
        new SecretSupply(*m_client, m_keychain, profile.keychainEntry);
    m_job = m_client->test();
    connect(m_job, &Job::finished, this, [this, profile](const Outcome &outcome) { show(profile, outcome); });
    setUnderWay(true);
}

void AccountTest::forget()
{
    m_job = nullptr;
    m_client.reset(); // deletes the job, which then emits no signal
    m_result->clear();
    setUnderWay(false);
}

void AccountTest::onButton()
{
    if (m_job)
        m_job->cancel();
    else
        emit wanted();
}

void AccountTest::show(const Profile &profile, const Outcome &outcome)
{
    m_job = nullptr;
    setUnderWay(false);
    QString text = testMessage(outcome, profile).joined();
    if (!outcome.proxy.isEmpty() && outcome.reason != Outcome::Reason::ProxyFailed)
        text += u' ' + tr("It went through the proxy %1.").arg(outcome.proxy);
    m_result->setText(text);
    announcer::say(m_result, text);
}

void AccountTest::setUnderWay(bool underWay)
{
    m_button->setText(underWay ? tr("Cance&l the test") : tr("T&est"));
    m_progress->setVisible(underWay);
}

#include "moc_accounttest.cpp"
