#pragma once

#include "account/demoaccount.h"
#include "desk/desk.h"
#include "store/settings.h"
#include "support/corpus.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "ui/review/reviewdialog.h"
#include "ui/tables/tablepage.h"
#include "ui/window/contactview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

/// A window on an account of a scripted server, with settings of its own: what an operator has on the bench.
class Bench
{
public:
    /// Without drafts nothing is kept on disk.
    explicit Bench(DraftStore *drafts = nullptr)
        : desk(clock, drafts)
    {
        Profile profile;
        profile.name = QStringLiteral("Tienda");
        profile.baseUrl = server.url() + QStringLiteral("/api");
        profile.accountId = QStringLiteral("11111111-2222-4333-8444-555555555555");
        profile.token = QStringLiteral("secret-token");
        settings.setProfiles({profile});
        settings.setCurrentProfile(profile.name);
        window.resize(1366, 690);
        window.show();
        window.activateWindow();
        // As if each tab had been looked at.
        for (TablePage *page : window.view().findChildren<TablePage *>())
            page->table();
    }

    /// The API page's own contact, fetched. What is asked after that meets silence.
    bool openSeed()
    {
        server.script({FaultServer::answer(200, seed.answer), FaultServer::silence()});
        window.begin(false, seed.id);
        return QTest::qWaitFor([this] { return desk.hasContact(); }) && QTest::qWaitForWindowActive(&window);
    }

    QLineEdit *line(const char *key)
    {
        return window.view().findChild<QLineEdit *>(QString::fromLatin1(key));
    }

    /// Any text; QTest::keyClicks() takes ASCII only.
    static void type(QWidget *widget, const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    void retype(const char *key, const QString &text)
    {
        line(key)->setFocus();
        line(key)->selectAll();
        type(line(key), text);
    }

    ReviewDialog *reviewDialog() { return window.findChild<ReviewDialog *>(); }

    /// Ctrl+Enter, a look, Enter; false when no review comes up or it doesn't go away.
    bool send()
    {
        QTest::keyClick(window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        return confirm();
    }

    /// A look at the review that comes up, Enter.
    bool confirm()
    {
        if (!QTest::qWaitFor([this] { return reviewDialog() && reviewDialog()->isVisible(); }))
            return false;
        const QPointer<ReviewDialog> dialog = reviewDialog();
        // It is deaf at first; Enter until it hears.
        const bool gone = QTest::qWaitFor([&] {
            if (dialog && dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Return);
            return !dialog || !dialog->isVisible();
        });
        window.activateWindow(); // no window manager does it
        return gone && QTest::qWaitForWindowActive(&window);
    }

    QJsonObject seedObject() const { return QJsonDocument::fromJson(seed.contact).object(); }
    FaultServer::Answer answerWith(const QJsonObject &contact) const
    {
        const QJsonObject answer{{QStringLiteral("data"), QJsonArray{contact}}};
        return FaultServer::answer(200, QJsonDocument(answer).toJson());
    }
    QByteArray sentBody(qsizetype request) const
    {
        const QByteArray bytes = server.requests().value(request);
        return bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
    }

    QTemporaryDir folder;
    const corpus::Sample seed = corpus::seedSample();
    FaultServer server;
    FakeClock clock;
    Settings settings{folder.filePath(QStringLiteral("contact-editor/contact-editor.ini"))};
    DemoAccount demo;
    Desk desk;
    MainWindow window{desk, settings, demo, clock};
};
