#include "ui/window/contactheader.h"

#include "desk/desk.h"
#include "ui/looks/icons.h"
#include "ui/parts/elidedlabel.h"
#include "ui/window/deletionnotice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

ContactHeader::ContactHeader(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new ElidedLabel(this))
    , m_id(new ElidedLabel(this))
    , m_copy(new QToolButton(this))
    , m_state(new QLabel(this))
{
    m_name->setTextFormat(Qt::PlainText);
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
            [this] { QGuiApplication::clipboard()->setText(m_desk.contactId()); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name, 1);
    layout->addWidget(new DeletionNotice(desk.model(), this));
    layout->addWidget(m_id);
    layout->addWidget(m_copy);
    layout->addSpacing(layout->spacing() * 2);
    layout->addWidget(m_state);

    connect(&desk, &Desk::loaded, this, &ContactHeader::refresh);
    connect(&desk, &Desk::busyChanged, this, &ContactHeader::refresh);
    connect(&desk, &Desk::sent, this, &ContactHeader::refresh);
    connect(&desk.model(), &ContactModel::assessed, this, &ContactHeader::refresh);
    refresh();
}

void ContactHeader::refresh()
{
    const Contact &now = m_desk.model().now();
    QStringList title;
    for (const QString &part : {now.displayName(), now.document()}) {
        if (!part.isEmpty())
            title << part;
    }
    if (!m_desk.hasContact())
        title = {tr("No contact is open")};
    else if (title.isEmpty())
        title = {tr("A contact without a name")};
    m_name->showText(title.join(u" · "_s));
    m_id->showText(m_desk.contactId());
    m_copy->setVisible(!m_desk.contactId().isEmpty());
    m_state->setText(state());
    m_state->setAccessibleName(m_state->text());
}

QString ContactHeader::state() const
{
    if (!m_desk.hasContact())
        return {};
    const Assessment &assessment = m_desk.model().assessment();
    QStringList parts;
    if (const int changes = assessment.changeCount())
        parts << tr("%n change(s)", nullptr, changes);
    else
        parts << tr("no changes");
    if (const int errors = assessment.errorCount())
        parts << tr("%n error(s)", nullptr, errors);
    switch (m_desk.busy()) {
    case Desk::Busy::Sending:
        parts << tr("sending");
        break;
    case Desk::Busy::Fetching:
        parts << tr("opening");
        break;
    case Desk::Busy::No:
        if (const auto &last = m_desk.lastSend()) {
            switch (last->kind) {
            case Outcome::Kind::Sent:
                if (assessment.changeCount() == 0) // what was changed since isn't
                    parts << tr("sent");
                break;
            case Outcome::Kind::NotSent:
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
