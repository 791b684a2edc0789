// The whole way from the start page to a contact that was sent, by mouse; only text is typed. Each click goes
// to the window and finds its widget there, so that one that is covered or out of sight fails the test.
#include "fixtures/patience.h"
#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>
#include <QWindow>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace tst_mouse {

QWindow *windowOf(const QWidget *widget)
{
    return widget->window()->windowHandle();
}

void click(const QWidget *widget, QPoint at)
{
    QTest::mouseClick(windowOf(widget), Qt::LeftButton, {}, widget->mapTo(widget->window(), at));
}

void click(const QWidget *widget)
{
    click(widget, widget->rect().center());
}

/// Where the toolbar shows the action.
QWidget *buttonOf(const MainWindow &window, QAction *action)
{
    for (const QToolBar *bar : window.findChildren<QToolBar *>()) {
        if (QWidget *button = bar->widgetForAction(action); button && button->isVisible())
            return button;
    }
    return nullptr;
}

QPushButton *buttonOf(const ReviewDialog &review, QDialogButtonBox::ButtonRole role)
{
    const auto *box = review.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

/// A window on its start page, with a contact that was opened before.
struct Started
{
    Started()
    {
        isReady = before.openSeed();
        before.window.close();
        before.server.script({FaultServer::answer(200, before.seed.answer), FaultServer::silence()});
        window.resize(1366, 690);
        window.show();
        window.activateWindow();
        window.begin(false, {});
        isReady = isReady && patient::waitForWindowActive(&window);
    }

    bool openRecent()
    {
        auto *recents = window.findChild<QListWidget *>(u"recents"_s);
        if (!recents || !recents->isVisible() || recents->count() != 1)
            return false;
        const QPoint item = recents->visualItemRect(recents->item(0)).center();
        QTest::mouseDClick(windowOf(recents), Qt::LeftButton, {},
                           recents->viewport()->mapTo(recents->window(), item));
        return patient::waitFor([this] { return session.hasContact() && window.view().isVisible(); });
    }

    QLineEdit *line(const char *key)
    {
        return window.view().findChild<QLineEdit *>(QString::fromLatin1(key));
    }

    /// Clicks behind the field's text, and types.
    bool append(const char *key, const QString &text)
    {
        const QLineEdit *field = line(key);
        click(field, {field->width() - 8, field->height() / 2});
        if (!patient::waitFor([field] { return field->hasFocus(); }))
            return false;
        QTest::keyClicks(QApplication::focusWidget(), text);
        return true;
    }

    /// The review that a click on Send brings up, past the first moments in which it ignores clicks.
    ReviewDialog *askToSend()
    {
        QWidget *send = buttonOf(window, window.actions().send);
        if (!send)
            return nullptr;
        click(send);
        ReviewDialog *review = nullptr;
        if (!patient::waitFor([&] { return (review = window.findChild<ReviewDialog *>()) != nullptr; }) ||
            !patient::waitForWindowExposed(review))
            return nullptr;
        review->setClock([] { return std::numeric_limits<qint64>::max(); });
        return review;
    }

    WindowFixture before;
    ContactSession session{before.clock};
    MainWindow window{session, before.settings, before.demo, before.clock};
    bool isReady = false;
};

class TestMouse : public QObject
{
    Q_OBJECT

private slots:
    void aContactIsOpenedCorrectedAndSent()
    {
        Started started;
        QVERIFY(started.isReady);
        QVERIFY(started.openRecent());
        QCOMPARE(started.session.contactId(), started.before.seed.id);
        const QString was = started.line("first_name")->text();
        const QString now = was + u" Eva"_s;
        QVERIFY(started.append("first_name", u" Eva"_s));
        QCOMPARE(started.line("first_name")->text(), now);

        const ReviewDialog *review = started.askToSend();
        QVERIFY(review);
        FaultServer &server = started.before.server;
        QJsonObject sent = started.before.seedObject();
        sent[u"first_name"_s] = now;
        server.script({started.before.answerWith(sent)});
        const qsizetype before = server.requests().size();
        click(buttonOf(*review, QDialogButtonBox::AcceptRole));
        QTRY_COMPARE(started.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(server.requests().size(), before + 1);
        QVERIFY(
            server.firstLine(before).startsWith("PUT /api/contacts/" + started.before.seed.id.toLatin1()));
        const QJsonObject body = QJsonDocument::fromJson(started.before.sentBody(before)).object();
        QCOMPARE(body.value(u"first_name"_s).toString(), now);
        QCOMPARE(body.value(u"city"_s), started.before.seedObject().value(u"city"_s));
        QCOMPARE(started.session.model().assessment().changeCount(), 0);
    }

    void goingBackFromTheReviewSendsNothing()
    {
        Started started;
        QVERIFY(started.isReady);
        QVERIFY(started.openRecent());
        QVERIFY(started.append("first_name", u"x"_s));
        const QString typed = started.line("first_name")->text();
        const qsizetype requests = started.before.server.requests().size();
        const QPointer<ReviewDialog> review = started.askToSend();
        QVERIFY(review);
        click(buttonOf(*review, QDialogButtonBox::RejectRole));
        QTRY_VERIFY(!review || !review->isVisible());
        QCOMPARE(started.session.busy(), ContactSession::Busy::No);
        QCOMPARE(started.before.server.requests().size(), requests);
        QCOMPARE(started.line("first_name")->text(), typed);

        // The window hears clicks again: undo takes back what was typed.
        QWidget *undo = buttonOf(started.window, started.window.actions().undo);
        QVERIFY(undo && undo->isEnabled());
        click(undo);
        QTRY_COMPARE(started.session.model().assessment().changeCount(), 0);
    }
};

CE_GUI_TEST(TestMouse)

} // namespace tst_mouse

#include "tst_mouse.moc"
