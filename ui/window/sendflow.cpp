#include "ui/window/sendflow.h"

#include "desk/desk.h"
#include "ui/review/reviewdialog.h"
#include "ui/window/contactview.h"
#include "ui/window/messagebar.h"
#include "ui/words/sentences.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using Kind = MessageBar::Kind;
using namespace std::chrono_literals;

SendFlow::SendFlow(Desk &desk, ContactView &view, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_again(desk, this)
    , m_view(view)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_again, &SendAgain::ended, this, &SendFlow::showOutcome);
    connect(&m_again, &SendAgain::stateChanged, this, [this] {
        const auto state = m_again.state();
        if (state == SendAgain::State::GaveUp || state == SendAgain::State::NeedsToken ||
            state == SendAgain::State::CannotLook)
            m_then = {}; // too late for what was to follow
    });
    connect(&desk, &Desk::notRecorded, this, &SendFlow::askToSendUnrecorded);
}

void SendFlow::start(const std::function<void()> &then)
{
    m_then = {};
    if (!m_desk.hasContact())
        return;
    if (!m_desk.hasAccount()) {
        m_messages.showMessage(Kind::Info,
                               tr("Without an account the contact can't be sent. Connect one under "
                                  "File > Accounts; what you typed stays."));
        return;
    }
    if (m_desk.busy() != Desk::Busy::No) {
        m_messages.showMessage(
            Kind::Info, tr("A request is under way. What you type meanwhile can be sent after its answer."));
        return;
    }
    if (const int errors = m_desk.model().assessment().errorCount()) {
        m_messages.showMessage(
            Kind::Error,
            tr("%n error(s) keep the contact from being sent. F8 goes to the next.", nullptr, errors));
        m_view.focusNextProblem();
        return;
    }
    m_then = then;
    if (m_desk.untilRequestsRenew() > 0s)
        askToSendTooEarly();
    else
        review();
}

void SendFlow::askToSendTooEarly()
{
    auto *allTheSame = new QAction(tr("Send all the same"), this);
    connect(allTheSame, &QAction::triggered, this, [this, allTheSame] {
        allTheSame->deleteLater();
        review();
    });
    m_messages.showMessage(Kind::Warning,
                           tr("The server takes no more requests for %n second(s). Nothing was sent yet.",
                              nullptr, int(m_desk.untilRequestsRenew().count())),
                           {allTheSame});
}

void SendFlow::review()
{
    const Review review = m_desk.review();
    auto *dialog = new ReviewDialog(review, m_desk.account(), m_desk.requestText(review), m_window);
    connect(dialog, &ReviewDialog::confirmed, this, [this, dialog] { m_again.send(dialog->review()); });
    connect(dialog, &ReviewDialog::takeBackAsked, this, [this, dialog](const QList<ReviewLine> &lines) {
        m_desk.takeBack(lines);
        const Review rest = m_desk.review();
        dialog->setReview(rest, m_desk.requestText(rest));
    });
    connect(dialog, &ReviewDialog::curlAsked, this, [this, dialog] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_desk.curlCommand(dialog->review())));
    });
    connect(dialog, &ReviewDialog::rejected, this, [this] { m_then = {}; });
    dialog->open();
}

void SendFlow::askToSendUnrecorded(const Review &review)
{
    m_then = {};
    auto *allTheSame = new QAction(tr("Send all the same"), this);
    connect(allTheSame, &QAction::triggered, this, [this, allTheSame, review] {
        allTheSame->deleteLater();
        m_again.send(review, true);
    });
    m_messages.showMessage(
        Kind::Error,
        tr("Nothing was sent: that it is being sent can't be written to the disk, so that after "
           "a crash nobody would know. Make room on the disk and send again."),
        {allTheSame});
}

void SendFlow::showOutcome(const Outcome &outcome, int otherwise)
{
    const auto then = std::exchange(m_then, {});
    const Sentence sentence = sendSentence(outcome, m_desk.account());
    const QString details = outcomeDetails(outcome);
    if (outcome.kind == Outcome::Kind::Sent) {
        const QString differs =
            tr("The server stored %n place(s) otherwise than sent; they are marked.", nullptr, otherwise);
        m_messages.showMessage(Message{
            Kind::Success, otherwise ? sentence.joined() + u' ' + differs : sentence.joined(), details});
        if (then)
            then();
        return;
    }
    const bool gone = outcome.reason == Outcome::Reason::NoSuchContact;
    m_messages.showMessage(Message{outcome.kind == Outcome::Kind::Unknown ? Kind::Warning : Kind::Error,
                                   sentence.joined(), details},
                           gone && m_save ? QList{m_save} : QList<QAction *>());
    for (const FieldError &error : outcome.fieldErrors) {
        if (const Path place = m_desk.placeOf(error); place.field >= 0) {
            m_view.focusPath(place);
            break;
        }
    }
}
