#include "tour/tour.h"

#include "session/contactsession.h"
#include "ui/contact/contactview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>
#include <QTabWidget>
#include <QTextStream>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 20ms;
constexpr qint64 stepTimeout = 15'000; // ms
constexpr qint64 reviewDelay = 400;    // ms; the review ignores Enter for the first 300 ms

void print(const QString &title, const QByteArray &text)
{
    QTextStream(stdout) << u"--- "_s << title << u'\n' << QString::fromUtf8(text) << u'\n' << Qt::flush;
}

} // namespace

Tour::Tour(ContactSession &session, MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_folder(folder)
{
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
    connect(&m_session, &ContactSession::sent, this, &Tour::report);
    plan();
}

void Tour::plan()
{
    const auto soon = [] {
        return true;
    };
    const auto noErrors = [this] {
        return m_session.model().assessment().errorCount() == 0;
    };
    m_steps = {
        {u"opened"_s, [] {},
         [this] {
             return m_session.hasContact() && m_session.busy() == ContactSession::Busy::No;
         }},
        {{}, [this] { retype(u"phone"_s, u"+57 301 765-4321"_s); }, soon},
        {u"edited"_s, [this] { retype(u"city"_s, u"Medellín"_s); },
         [this] {
             return m_session.model().assessment().changeCount() == 2;
         }},
        {{},
         [this] {
             m_window.actions().tabs.constFirst()->trigger();
             auto *add = m_window.view().findChild<QWidget *>(u"add"_s);
             add->setFocus();
             press(Qt::Key_Space);
         },
         [this] {
             return m_session.model().undoStack()->index() == 3;
         }},
        {u"address"_s,
         [this] {
             for (const QString &cell : {u"Carrera 70"_s, u"Apto 502"_s, u"44-12"_s}) {
                 type(cell);
                 press(Qt::Key_Tab);
             }
         },
         [this] {
             return m_session.model().assessment().changeCount() == 3;
         }},
        {u"rowform"_s, [this] { m_window.findChild<QAction *>(u"showRowForm"_s)->trigger(); },
         [this] {
             return m_window.findChild<QWidget *>(u"rowForm"_s)->isVisible();
         }},
        {u"tags"_s,
         [this] {
             m_window.findChild<QAction *>(u"showRowForm"_s)->trigger();
             m_window.actions().tabs.constLast()->trigger();
         },
         [this] {
             return named(u"tagsTree"_s)->isVisible();
         }},
        {u"error"_s, [this] { retype(u"email"_s, u"maria.gomez@"_s); },
         [this] {
             return m_session.model().assessment().errorCount() == 1;
         }},
        {u"mended"_s, [this] { type(u"example.com"_s); }, noErrors},
        {u"drafts"_s, [this] { m_window.actions().drafts->trigger(); },
         [this] {
             auto *drafts = front()->findChild<QTreeWidget *>(u"drafts"_s);
             return drafts && drafts->topLevelItemCount() > 0;
         }},
        {{},
         [this] { press(Qt::Key_Escape); },
         [this] {
             return !dialogShows();
         }},
        {u"review"_s, [this] { m_window.actions().send->trigger(); },
         [this] {
             return dialogShows() && m_since.hasExpired(reviewDelay);
         }},
        {u"request"_s,
         [] {
             if (auto *tabs = QApplication::activeModalWidget()->findChild<QTabWidget *>())
                 tabs->setCurrentIndex(1);
         },
         soon},
        {u"sent"_s,
         [this] {
             m_request = m_session.requestText(m_session.review());
             press(Qt::Key_Return);
         },
         [this] {
             return m_sent && m_session.model().assessment().changeCount() == 0;
         }},
        {u"messages"_s, [this] { m_window.actions().messages->trigger(); }, soon},
    };
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        end(false, u"the folder for the pictures can't be made"_s);
        return;
    }
    next();
    m_poll.start(lookEvery);
}

void Tour::next()
{
    if (++m_at == m_steps.size()) {
        end(true);
        return;
    }
    m_since.start();
    m_steps.at(m_at).act();
}

QWidget *Tour::front() const
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
    return shown == dialogs.end() ? static_cast<QWidget *>(&m_window) : *shown;
}

bool Tour::frontHasFocus() const
{
    // Without a window manager, as on a virtual display, a new window gets the focus only on request.
    if (front()->isActiveWindow() || m_since.hasExpired(stepTimeout))
        return true;
    front()->activateWindow();
    return false;
}

void Tour::poll()
{
    const Step &step = m_steps.at(m_at);
    if (!frontHasFocus())
        return; // tries again until the time limit
    if (m_since.hasExpired(stepTimeout)) {
        take(u"stuck"_s);
        end(false, u"step %1 (%2) did not complete: %3"_s.arg(m_at + 1).arg(
                       step.picture, m_window.findChild<QWidget *>(u"message"_s)->accessibleName()));
    } else if (step.until()) {
        if (!step.picture.isEmpty() && !take(step.picture))
            end(false, u"a picture can't be written to %1"_s.arg(m_folder));
        else
            next();
    }
}

void Tour::end(bool ok, const QString &why)
{
    m_poll.stop();
    if (!ok)
        print(u"The tour failed"_s, why.toUtf8());
    else
        print(u"Pictures"_s, u"%1 in %2"_s.arg(m_pictures).arg(QDir(m_folder).absolutePath()).toUtf8());
    emit finished(ok);
}

bool Tour::take(const QString &picture)
{
    // Without a window manager, a picture of the screen has the windows in random order. This paints the
    // program's windows in the right order.
    QPixmap pixmap = m_window.grab();
    if (QWidget *dialog = front(); dialog != &m_window) {
        const QPoint place((m_window.width() - dialog->width()) / 2,
                           (m_window.height() - dialog->height()) / 2);
        QPainter painter(&pixmap);
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap(place, dialog->grab());
    }
    ++m_pictures;
    return pixmap.save(u"%1/%2-%3.png"_s.arg(m_folder).arg(m_pictures, 2, 10, QChar(u'0')).arg(picture));
}

void Tour::report(const Outcome &outcome)
{
    m_sent = outcome.kind == Outcome::Kind::Confirmed;
    print(u"Request"_s, m_request);
    print(u"Answer %1"_s.arg(outcome.status), outcome.answer);
}

QWidget *Tour::named(const QString &objectName) const
{
    return m_window.view().findChild<QWidget *>(objectName);
}

bool Tour::dialogShows() const
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void Tour::retype(const QString &objectName, const QString &text)
{
    named(objectName)->setFocus(Qt::OtherFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

QWidget *Tour::focused() const
{
    QWidget *widget = front()->focusWidget();
    return widget ? widget : front();
}

void Tour::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *target = focused();
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, c);
        QApplication::sendEvent(target, &up);
    }
}

void Tour::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = focused();
    const QString text = key == Qt::Key_Space ? u" "_s : QString();
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}
