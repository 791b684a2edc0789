#include "ui/open/leavequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace {

struct LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

void askBeforeLeaving(QWidget *parent, const QString &contactName, int changes,
                      std::function<void(LeaveAnswer)> answered)
{
    const QString text =
        contactName.isEmpty()
            ? LeaveQuestion::tr("This contact has %n change(s) that were not sent.", nullptr, changes)
            : LeaveQuestion::tr("%1 has %n change(s) that were not sent.", nullptr, changes).arg(contactName);
    auto *box = new QMessageBox(QMessageBox::Warning, LeaveQuestion::tr("Leave this contact"), text,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(LeaveQuestion::tr("Send, discard for good, or stay with the contact."));
    QPushButton *send = box->addButton(LeaveQuestion::tr("&Send…"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(LeaveQuestion::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(LeaveQuestion::tr("S&tay"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::finished, box, [box, send, discard, answered = std::move(answered)] {
        const QAbstractButton *clicked = box->clickedButton();
        answered(clicked == send      ? LeaveAnswer::Send
                 : clicked == discard ? LeaveAnswer::Discard
                                      : LeaveAnswer::Stay);
    });
    box->open();
}
