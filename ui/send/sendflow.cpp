#include "ui/send/sendflow.h"

#include "session/contactsession.h"
#include "ui/contact/contactview.h"
#include "ui/messages/messagebar.h"
#include "ui/review/reviewdialog.h"
#include "ui/text/usermessage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using Kind = MessageBar::Kind;
using namespace std::chrono_literals;

SendFlow::SendFlow(const Actions &actions, ContactSession &session, ContactView &view, MessageBar &messages,
                   QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_session(session)
    , m_delivery(session, this)
    , m_view(view)
    , m_messages(messages)
    , m_window(window)
    , m_sendEarly(new QAction(tr("Send all the same"), this))
    , m_sendUnrecorded(new QAction(tr("Send all the same"), this))
{
    connect(m_sendEarly, &QAction::triggered, this, [this] {
        m_messages.withdraw(m_question);
        if (canStart())
            review();
    });
    connect(m_sendUnrecorded, &QAction::triggered, this, &SendFlow::sendUnrecorded);
    // What was asked about one contact, account or send must not be answered for another.
    connect(&session, &ContactSession::loaded, this, &SendFlow::withdrawQuestion);
    connect(&session, &ContactSession::accountChanged, this, &SendFlow::withdrawQuestion);
    connect(&m_delivery, &Delivery::ended, this, &SendFlow::showOutcome);
    connect(&m_delivery, &Delivery::stateChanged, this, [this] {
        const auto state = m_delivery.state();
        if (state == Delivery::State::GaveUp || state == Delivery::State::NeedsToken ||
            state == Delivery::State::VerificationUnavailable)
            m_then = {}; // the person may go on with something else before the send ends
    });
    connect(&session, &ContactSession::notRecorded, this, &SendFlow::askToSendUnrecorded);
    connect(actions.send, &QAction::triggered, this, [this] { start(); });
    connect(&session, &ContactSession::loaded, actions.send, [this] { m_actions.send->setEnabled(true); });
    actions.send->setEnabled(session.hasContact());
}

void SendFlow::start(const std::function<void()> &then)
{
    m_then = {};
    withdrawQuestion();
    if (!canStart())
        return;
    m_then = then;
    if (m_session.untilRequestsRenew() > 0s)
        askToSendTooEarly();
    else
        review();
}

void SendFlow::withdrawQuestion()
{
    m_unrecorded.reset();
    m_messages.withdraw(m_question);
}

bool SendFlow::canStart()
{
    if (!m_session.hasContact())
        return false;
    if (!m_session.hasAccount()) {
        m_messages.showMessage(Kind::Info,
                               tr("Without an account the contact can't be sent. Connect one under "
                                  "File > Accounts; what you typed stays."));
        return false;
    }
    if (m_session.busy() != ContactSession::Busy::No) {
        m_messages.showMessage(
            Kind::Info, tr("A request is under way. What you type meanwhile can be sent after its answer."));
        return false;
    }
    if (m_session.conflict()) {
        emit conflictUndecided();
        return false;
    }
    if (const int errors = m_session.model().assessment().errorCount()) {
        m_messages.showMessage(
            Kind::Error,
            tr("%n error(s) keep the contact from being sent. F8 goes to the next.", nullptr, errors));
        m_view.focusNextProblem();
        return false;
    }
    return true;
}

void SendFlow::send(const Review &review, bool evenUnrecorded)
{
    if (m_delivery.send(review, evenUnrecorded) || !canStart())
        return;
    // The contact or its baseline has been replaced since the person confirmed the review.
    m_then = {};
    m_messages.showMessage(
        Kind::Warning,
        tr("Nothing was sent: the contact is not the one that you reviewed any more. Review it again."));
}

void SendFlow::askToSendTooEarly()
{
    m_messages.replaceMessage(
        m_question,
        {Kind::Warning, tr("The server takes no more requests for %n second(s). Nothing was sent yet.",
                           nullptr, int(m_session.untilRequestsRenew().count()))},
        {m_sendEarly});
}

void SendFlow::review()
{
    const Review review = m_session.review();
    auto *dialog = new ReviewDialog(review, m_session.account(), m_session.requestText(review), m_window);
    connect(dialog, &ReviewDialog::confirmed, this, [this, dialog] { send(dialog->review()); });
    connect(dialog, &ReviewDialog::revertRequested, this, [this, dialog](const QList<ReviewLine> &lines) {
        m_session.revertLines(lines);
        const Review rest = m_session.review();
        dialog->setReview(rest, m_session.requestText(rest));
    });
    connect(dialog, &ReviewDialog::curlRequested, this, [this, dialog] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_session.curlCommand(dialog->review())));
    });
    connect(dialog, &ReviewDialog::rejected, this, [this] { m_then = {}; });
    dialog->open();
}

void SendFlow::askToSendUnrecorded(const Review &review)
{
    m_then = {};
    if (const auto refusal = m_session.autosave().refusal()) {
        m_messages.showMessage(
            Kind::Error,
            refusal == DraftResult::HeldElsewhere
                ? tr("Nothing was sent: another Contact Editor has this contact open. Close it there, "
                     "then open it here again.")
                : tr("Nothing was sent: this account has another draft of this contact. Discard that draft "
                     "under Contact > Drafts, then send again."));
        return;
    }
    if (!m_session.autosave().maySendUnrecorded()) {
        m_messages.showMessage(
            Kind::Error,
            tr("Nothing was sent: the disk can't be written, so it isn't known whether another Contact "
               "Editor has this contact open. Make room on the disk and send again."));
        return;
    }
    m_unrecorded = review;
    m_messages.replaceMessage(
        m_question,
        {Kind::Error,
         tr("Nothing was sent: that it is being sent can't be written to the disk, so that after "
            "a crash nobody would know. Make room on the disk and send again.")},
        {m_sendUnrecorded});
}

void SendFlow::sendUnrecorded()
{
    const auto review = std::exchange(m_unrecorded, {});
    m_messages.withdraw(m_question);
    if (!review || !canStart())
        return;
    if (m_session.review().body.json == review->body.json)
        send(*review, true);
    else
        this->review(); // edited since: the person has to see what is sent
}

void SendFlow::showOutcome(const Outcome &outcome, int differences)
{
    const auto then = std::exchange(m_then, {});
    const UserMessage message = sendMessage(outcome, m_session.account());
    const QString details = outcomeDetails(outcome);
    if (outcome.kind == Outcome::Kind::Confirmed) {
        const QString differs =
            tr("The server stored %n place(s) otherwise than sent; they are marked.", nullptr, differences);
        m_messages.showMessage(Message{
            Kind::Success, differences ? message.joined() + u' ' + differs : message.joined(), details});
        if (then)
            then();
        return;
    }
    const bool gone = outcome.reason == Outcome::Reason::NoSuchContact;
    m_messages.replaceMessage(
        m_question,
        {outcome.kind == Outcome::Kind::Unknown ? Kind::Warning : Kind::Error, message.joined(), details},
        gone ? QList{m_actions.saveJson} : QList<QAction *>());
    for (const FieldError &error : outcome.fieldErrors) {
        if (const Path place = m_session.placeOf(error); place.field >= 0) {
            m_view.focusPath(place);
            break;
        }
    }
}

#include "moc_sendflow.cpp"
