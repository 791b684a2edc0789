#include "ui/help/helpactions.h"

#include "ui/help/shortcutshelp.h"
#include "ui/help/supportdetails.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QWhatsThis>

HelpActions::HelpActions(const Actions &actions, ContactSession &session, MessageBar &messages,
                         const Clock &clock, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_support(new SupportDetails(session, messages, clock, this))
{
    connect(actions.shortcuts, &QAction::triggered, this, &HelpActions::showShortcuts);
    connect(actions.whatsThis, &QAction::triggered, this, &HelpActions::explainFocused);
    connect(actions.support, &QAction::triggered, m_support, &SupportDetails::copy);
    connect(actions.about, &QAction::triggered, this, &HelpActions::showAbout);
}

void HelpActions::showShortcuts()
{
    (new ShortcutsHelp(m_window))->open();
}

void HelpActions::explainFocused()
{
    for (QWidget *widget = m_window->focusWidget(); widget; widget = widget->parentWidget()) {
        QString text = widget->whatsThis();
        QRect place = widget->rect();
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            const QModelIndex cell = view->currentIndex();
            if (const QString ofCell = cell.data(Qt::WhatsThisRole).toString(); !ofCell.isEmpty()) {
                text = ofCell;
                const QRect seen = view->visualRect(cell);
                place = QRect(view->viewport()->mapTo(view, seen.topLeft()), seen.size());
            }
        }
        if (!text.isEmpty()) {
            QWhatsThis::showText(widget->mapToGlobal(place.bottomLeft()), text, widget);
            return;
        }
        if (widget == m_window)
            break;
    }
    QWhatsThis::enterWhatsThisMode();
}

void HelpActions::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Contact Editor"),
                        tr("Contact Editor %1 corrects contacts of Masivo's storefront, one after another.")
                            .arg(QApplication::applicationVersion()),
                        QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

#include "moc_helpactions.cpp"
