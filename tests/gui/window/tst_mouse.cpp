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

/// Returns the visible toolbar button of the action, or null.
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

/// A window on its start page, which lists one recent contact.
struct MouseFixture
{
    MouseFixture()
    {
        isReady = firstRun.openSeed();
        firstRun.window.close();
        firstRun.server.script({FaultServer::answer(200, firstRun.seed.answer), FaultServer::silence()});
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

    /// Clicks after the last character of the field and types the text.
    bool append(const char *key, const QString &text)
    {
        const QLineEdit *field = line(key);
        click(field, {field->width() - 8, field->height() / 2});
        if (!patient::waitFor([field] { return field->hasFocus(); }))
            return false;
        QTest::keyClicks(QApplication::focusWidget(), text);
        return true;
    }

    /// Clicks Send and returns the review, or null. The review's clock is set past the time in which it
    /// ignores input.
    ReviewDialog *openReview()
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

    WindowFixture firstRun;
    ContactSession session{firstRun.clock};
    MainWindow window{session, firstRun.settings, firstRun.demo, firstRun.clock};
    bool isReady = false;
};

/// Opens, corrects and sends a contact by mouse; only text is typed. Each click goes to the window at the
/// position of the widget, so a widget that is covered or off screen fails the test.
class TestMouse : public QObject
{
    Q_OBJECT

private slots:
    void contact_isOpenedCorrectedAndSentByMouse()
    {
        MouseFixture fixture;
        QVERIFY(fixture.isReady);
        QVERIFY(fixture.openRecent());
        QCOMPARE(fixture.session.contactId(), fixture.firstRun.seed.id);
        const QString oldName = fixture.line("first_name")->text();
        const QString newName = oldName + u" Eva"_s;
        QVERIFY(fixture.append("first_name", u" Eva"_s));
        QCOMPARE(fixture.line("first_name")->text(), newName);

        const ReviewDialog *review = fixture.openReview();
        QVERIFY(review);
        FaultServer &server = fixture.firstRun.server;
        QJsonObject stored = fixture.firstRun.seedObject();
        stored[u"first_name"_s] = newName;
        server.script({fixture.firstRun.answerWith(stored)});
        const qsizetype requests = server.requests().size();
        click(buttonOf(*review, QDialogButtonBox::AcceptRole));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(server.requests().size(), requests + 1);
        QVERIFY(server.firstLine(requests).startsWith("PUT /api/contacts/" +
                                                      fixture.firstRun.seed.id.toLatin1()));
        const QJsonObject body = QJsonDocument::fromJson(fixture.firstRun.sentBody(requests)).object();
        QCOMPARE(body.value(u"first_name"_s).toString(), newName);
        QCOMPARE(body.value(u"city"_s), fixture.firstRun.seedObject().value(u"city"_s));
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
    }

    void cancelledReview_sendsNothing()
    {
        MouseFixture fixture;
        QVERIFY(fixture.isReady);
        QVERIFY(fixture.openRecent());
        QVERIFY(fixture.append("first_name", u"x"_s));
        const QString typed = fixture.line("first_name")->text();
        const qsizetype requests = fixture.firstRun.server.requests().size();
        const QPointer<ReviewDialog> review = fixture.openReview();
        QVERIFY(review);
        click(buttonOf(*review, QDialogButtonBox::RejectRole));
        QTRY_VERIFY(!review || !review->isVisible());
        QCOMPARE(fixture.session.busy(), ContactSession::Busy::No);
        QCOMPARE(fixture.firstRun.server.requests().size(), requests);
        QCOMPARE(fixture.line("first_name")->text(), typed);

        // The window accepts clicks again: Undo reverts the typing.
        QWidget *undo = buttonOf(fixture.window, fixture.window.actions().undo);
        QVERIFY(undo && undo->isEnabled());
        click(undo);
        QTRY_COMPARE(fixture.session.model().assessment().changeCount(), 0);
    }
};

CE_GUI_TEST(TestMouse)

} // namespace tst_mouse

#include "tst_mouse.moc"
