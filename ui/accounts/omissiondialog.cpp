#include "ui/accounts/omissiondialog.h"

#include "store/recentcontacts.h"
#include "ui/accounts/accountline.h"
#include "ui/accounts/requestpreview.h"
#include "ui/style/accountkind.h"
#include "ui/text/omissionsentences.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/contactidquestion.h"
#include "ui/widgets/inlinequestion.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Stage = OmissionTest::Stage;

namespace {

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QStringList recentTexts(Settings &settings, const Profile &profile)
{
    QStringList texts;
    for (const RecentContacts::Entry &entry : RecentContacts(settings).of(profile))
        texts << OmissionDialog::tr("%1 · %2", "a contact's name and ID").arg(entry.name, entry.id);
    return texts;
}

} // namespace

OmissionDialog::OmissionDialog(const Profile &profile, const Clock &clock, const Limits &limits,
                               const KeptContacts &contacts, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_test(profile, clock, limits, contacts)
    , m_putsBack(!contacts.of(profile).isEmpty())
    , m_contact(new ContactIdQuestion)
    , m_plan(plainLabel())
    , m_requests(new RequestPreview)
    , m_sign(new QLabel)
    , m_status(plainLabel())
    , m_progress(new QProgressBar)
    , m_question(new InlineQuestion)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_putsBack ? tr("Put a contact back")
                              : tr("What does the server keep of what is left out?"));
    configureClient(m_test.line(), profile, settings);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(m_question);
    layout->addWidget(makeButtons());
    m_contact->suggest(recentTexts(settings, profile));

    connect(&m_test, &OmissionTest::stageChanged, this, &OmissionDialog::onStage);
    connect(&m_test, &OmissionTest::refused, this, &OmissionDialog::onRefused);
    connect(&m_test, &OmissionTest::over, this, &OmissionDialog::onOver);
    updateButtons();
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 32)
               .boundedTo(screen()->availableSize() * 0.9));
    if (m_putsBack)
        m_test.prepareToPutBack(contacts.of(profile).constFirst());
}

QWidget *OmissionDialog::makeHeader()
{
    const Profile &profile = m_test.profile();
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(new AccountKindEdge(profile.kind));
    auto *whose = plainLabel(
        QStringList{profile.name, accountKindText(profile.kind), profile.accountId, profile.baseUrl}.join(
            u" · "_s));
    whose->setObjectName(u"headline"_s);
    QFont font = whose->font();
    font.setBold(true);
    whose->setFont(font);
    layout->addWidget(whose, 1);
    return header;
}

QWidget *OmissionDialog::makeBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->addWidget(makeQuestion());
    m_plan->setObjectName(u"plan"_s);
    layout->addWidget(m_plan);
    layout->addWidget(makeStatus());
    layout->addWidget(m_requests, 1);
    layout->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

QWidget *OmissionDialog::makeQuestion()
{
    m_asking = new QWidget;
    auto *layout = new QVBoxLayout(m_asking);
    layout->setContentsMargins({});
    layout->addWidget(plainLabel(
        tr("A contact is sent without one of its values, to see whether the server keeps or erases it, and "
           "is then put back as it was. Pick a contact that nobody is working on; nothing is changed before "
           "you have seen the requests.")));
    layout->addWidget(m_contact);
    connect(m_contact, &ContactIdQuestion::answered, &m_test, &OmissionTest::prepare);
    return m_asking;
}

QWidget *OmissionDialog::makeStatus()
{
    auto *status = new QWidget;
    auto *layout = new QHBoxLayout(status);
    layout->setContentsMargins({});
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    m_sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    announcer::prepare(m_status);
    m_status->setObjectName(u"status"_s);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_status, 1);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("A request is under way"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    layout->addWidget(m_progress, 0, Qt::AlignTop);
    m_sign->hide();
    return status;
}

QPushButton *OmissionDialog::addButton(const QString &text, const QString &name,
                                       void (OmissionDialog::*slot)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *OmissionDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addStretch(1);
    m_stop = addButton(tr("Stop &waiting"), u"stop"_s, &OmissionDialog::stop);
    m_leave = addButton(tr("&Leave it as it is…"), u"leave"_s, &OmissionDialog::askToLeave);
    m_again = addButton(tr("Put it &back once more"), u"again"_s, &OmissionDialog::putBackAgain);
    m_send = addButton(m_putsBack ? tr("&Put it back") : tr("&Send these requests"), u"send"_s,
                       &OmissionDialog::begin);
    m_fetch = addButton(tr("&Fetch the contact"), u"fetch"_s, &OmissionDialog::fetch);
    m_fetch->setDefault(true);
    m_close = addButton(tr("&Close"), u"close"_s, &OmissionDialog::reject);
    for (QPushButton *button : {m_stop, m_leave, m_again, m_send, m_fetch, m_close})
        layout->addWidget(button);
    connect(m_question, &InlineQuestion::asked, row, &QWidget::hide);
    connect(m_question, &InlineQuestion::withdrawn, row, &QWidget::show);
    return row;
}

void OmissionDialog::fetch()
{
    m_contact->answer();
}

void OmissionDialog::begin()
{
    m_test.begin();
}

void OmissionDialog::putBackAgain()
{
    m_test.putBackAgain();
}

void OmissionDialog::stop()
{
    m_test.cancel();
}

void OmissionDialog::askToLeave()
{
    m_question->ask(tr("Delete what is kept of the contact as it was?"), {{tr("&Delete"),
                                                                           [this] {
                                                                               m_test.leaveAsItIs();
                                                                               QDialog::reject();
                                                                           }},
                                                                          {tr("&Keep"), {}}});
}

void OmissionDialog::reject()
{
    if (m_question->isVisible())
        m_question->withdraw();
    else if (!m_test.isUnderWay())
        QDialog::reject();
}

void OmissionDialog::onStage()
{
    const QString doing = omissionStageText(m_test.stage());
    if (!doing.isEmpty() || m_test.stage() == Stage::Planned)
        say(doing, false);
    if (m_test.stage() == Stage::Fetching)
        m_requests->removeRequests();
    if (m_test.stage() == Stage::Planned)
        showPlan();
    updateButtons();
    if (m_test.stage() == Stage::Planned)
        m_requests->setFocus();
}

void OmissionDialog::showPlan()
{
    m_plan->setText(omissionPlanText(m_test.plan()));
    m_requests->removeRequests();
    if (m_test.plan().field >= 0) {
        const QString field = fieldLabel(contactFields()[size_t(m_test.plan().field)]);
        m_requests->addRequest(tr("&1: without “%1”").arg(QString(field).replace(u'&', "&&"_L1)),
                               m_test.requestText(false));
        m_requests->addRequest(tr("&2: as it was"), m_test.requestText(true));
    } else {
        m_requests->addRequest(tr("&1: as it was"), m_test.requestText(true));
    }
    announcer::say(m_status, m_plan->text());
}

void OmissionDialog::onRefused(OmissionTest::Refusal refusal, const Outcome &outcome)
{
    m_plan->clear();
    m_requests->removeRequests();
    say(omissionRefusalSentence(m_test, refusal, outcome).joined(), true);
    updateButtons();
}

void OmissionDialog::onOver(const OmissionResult &result)
{
    say(omissionResultSentence(m_test, result).joined(), !result.isAsBefore());
    if (result.isAsBefore())
        m_requests->removeRequests();
    else
        m_requests->setCurrentIndex(m_requests->count() - 1); // what would go once more
    updateButtons();
    (m_again->isHidden() ? m_close : m_again)->setFocus();
    if (result.omission() != Omission::Unknown)
        emit found(result.omission());
}

void OmissionDialog::say(const QString &text, bool isTrouble)
{
    m_sign->setVisible(isTrouble);
    m_status->setText(text);
    announcer::say(m_status, text);
}

void OmissionDialog::updateButtons()
{
    const Stage stage = m_test.stage();
    const bool asks = stage == Stage::Fetching || m_test.isUnderWay();
    const bool planned = stage == Stage::Planned;
    const bool isLeft = !asks && !m_test.keptAs().isEmpty();
    const bool asksForContact = !m_putsBack && (stage == Stage::Idle || stage == Stage::Fetching);
    m_asking->setVisible(asksForContact);
    m_asking->setEnabled(!asks);
    m_fetch->setVisible(asksForContact);
    m_fetch->setEnabled(!asks);
    m_plan->setVisible(!m_plan->text().isEmpty() && stage != Stage::Over);
    m_requests->setVisible(m_requests->count() > 0);
    m_progress->setVisible(asks);
    m_stop->setVisible(asks);
    m_send->setVisible(planned && !(m_putsBack && m_test.plan().differing.isEmpty()));
    m_again->setVisible(stage == Stage::Over && isLeft);
    m_leave->setVisible(isLeft && (m_putsBack || stage == Stage::Over));
    m_close->setEnabled(!m_test.isUnderWay());
}
