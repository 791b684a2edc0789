#include "ui/contact/contactheader.h"

#include "session/contactsession.h"
#include "session/delivery.h"
#include "ui/contact/deletionnotice.h"
#include "ui/style/icons.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

ContactHeader::ContactHeader(ContactSession &session, const Delivery &delivery, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_delivery(delivery)
    , m_name(new ElidedLabel(this))
    , m_id(new ElidedLabel(this))
    , m_copy(new QToolButton(this))
    , m_state(new QLabel(this))
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setObjectName(u"contactName"_s);
    m_id->setObjectName(u"contactId"_s);
    m_id->setSelectable();
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_id->setAccessibleDescription(contactIdLabel());
    m_state->setObjectName(u"contactState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setToolTip(tr("Copy the contact ID"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_session.contactId()); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name, 1);
    layout->addWidget(new DeletionNotice(session.model(), this));
    layout->addWidget(m_id);
    layout->addWidget(m_copy);
    layout->addSpacing(layout->spacing() * 2);
    layout->addWidget(m_state);

    connect(&session, &ContactSession::loaded, this, &ContactHeader::refresh);
    connect(&session, &ContactSession::busyChanged, this, &ContactHeader::refresh);
    connect(&session, &ContactSession::sent, this, &ContactHeader::refresh);
    connect(&session, &ContactSession::conflictChanged, this, &ContactHeader::refresh);
    connect(&delivery, &Delivery::stateChanged, this, &ContactHeader::refresh);
    connect(&session.model(), &ContactModel::assessed, this, &ContactHeader::refresh);
    refresh();
}

void ContactHeader::refresh()
{
    const Contact &now = m_session.model().now();
    QStringList title;
    for (const QString &part : {now.displayName(), now.document()}) {
        if (!part.isEmpty())
            title << part;
    }
    if (!m_session.hasContact())
        title = {tr("No contact is open")};
    else if (title.isEmpty())
        title = {tr("A contact without a name")};
    m_name->showText(title.join(u" · "_s));
    m_id->showText(m_session.contactId());
    m_copy->setVisible(!m_session.contactId().isEmpty());
    m_state->setText(state());
    m_state->setAccessibleName(m_state->text());
}

QString ContactHeader::state() const
{
    if (!m_session.hasContact())
        return {};
    const Assessment &assessment = m_session.model().assessment();
    QStringList parts;
    if (const int changes = assessment.changeCount())
        parts << tr("%n change(s)", nullptr, changes);
    else
        parts << tr("no changes");
    if (const int errors = assessment.errorCount())
        parts << tr("%n error(s)", nullptr, errors);
    if (m_session.conflict())
        parts << tr("changed on the server");
    if (m_delivery.state() == Delivery::State::Waiting)
        parts << tr("waiting to send again");
    switch (m_session.busy()) {
    case ContactSession::Busy::Sending:
        parts << tr("sending");
        break;
    case ContactSession::Busy::Fetching:
        parts << tr("opening");
        break;
    case ContactSession::Busy::No:
        if (const auto &last = m_session.lastSend()) {
            switch (last->kind) {
            case Outcome::Kind::Confirmed:
                if (assessment.changeCount() == 0) // later changes are not sent
                    parts << tr("sent");
                break;
            case Outcome::Kind::NotApplied:
                parts << tr("not sent");
                break;
            case Outcome::Kind::Unknown:
                parts << tr("may have been sent");
                break;
            }
        }
        break;
    }
    return parts.join(u" · "_s);
}

#include "moc_contactheader.cpp"
