#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "schema/displaytext.h"
#include "ui/style/theme.h"
#include "ui/style/tint.h"
#include "ui/tables/rowform.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace tst_window {

int fieldAt(const char *key)
{
    return contactFieldIndex(QString::fromLatin1(key));
}

/// Editing, sending, pasting and leaving a contact in one window.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    /// A layout that asks for another one keeps a processor busy for as long as the window is open.
    void idleWindow_asksForNoLayout()
    {
        struct Counter : QObject
        {
            int requests = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }
        } counter;
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const auto settle = [] {
            for (int i = 0; i < 200; ++i)
                QCoreApplication::processEvents();
        };
        settle();
        qApp->installEventFilter(&counter);
        settle();
        QCOMPARE(counter.requests, 0);
    }

    void sentBody_isTheDocumentedOneWithTheChange()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QCOMPARE(fixture.server.firstLine(0),
                 "GET /api/contacts/" + fixture.seed.id.toLatin1() + " HTTP/1.1");
        fixture.retype("first_name", u"María José"_s);
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QCOMPARE(fixture.server.firstLine(1),
                 "PUT /api/contacts/" + fixture.seed.id.toLatin1() + " HTTP/1.1");
        QCOMPARE(fixture.server.header(1, "Authorization"), "Bearer secret-token");
        QCOMPARE(fixture.server.header(1, "x-account-id"), "11111111-2222-4333-8444-555555555555");
        QCOMPARE(fixture.server.header(1, "Content-Type"), "application/json");

        QJsonObject expected = fixture.seedObject();
        expected.remove(u"id"_s);
        expected[u"first_name"_s] = u"María José"_s;
        QCOMPARE(QJsonDocument::fromJson(fixture.sentBody(1)).object(), expected);
        QVERIFY(fixture.sentBody(1).contains("\"tags\":{}"));
        QVERIFY(fixture.sentBody(1).contains("\"created_at\":\"2023-11-07T05:31:56Z\""));
    }

    void success_updatesTheFormAndKeepsLaterEdits()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("phone", u"+57 300 1"_s);
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        fixture.retype("last_name", u"Gómez"_s);
        QTest::keyClick(fixture.line("last_name"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(fixture.window.messages().text().contains(u"under way"_s),
                 "the second send was not refused with a message");

        QJsonObject answer = fixture.seedObject();
        answer[u"phone"_s] = u"+573001"_s;
        answer[u"updated_at"_s] = u"2026-11-23T12:00:00Z"_s;
        fixture.server.answerLate(fixture.answerWith(answer));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);

        ContactModel &model = fixture.session.model();
        QCOMPARE(fixture.line("phone")->text(), u"+573001"_s);
        QCOMPARE(fixture.line("last_name")->text(), u"Gómez"_s);
        QCOMPARE(fixture.line("updated_at")->text(),
                 displaytext::forEditing(FieldType::DateTime, Cell::text(u"2026-11-23T12:00:00Z"_s)));
        QCOMPARE(QApplication::focusWidget(), fixture.line("last_name"));
        QVERIFY(!model.assessment().isChanged({.field = fieldAt("phone")}));
        QVERIFY(model.assessment().isChanged({.field = fieldAt("last_name")}));
        QCOMPARE(model.undoStack()->count(), 1);
        const QModelIndex phone = model.fieldIndex(fieldAt("phone"));
        QCOMPARE(*phone.data(ContactModel::ServerMadeRole).value<Cell>().asText(), u"+57 300 1"_s);
        QVERIFY2(fixture.line("phone")->accessibleDescription().contains(u"+57 300 1"_s),
                 "the description lacks the sent value that the server changed");
        const QModelIndex updated = model.fieldIndex(fieldAt("updated_at"));
        QVERIFY(!updated.data(ContactModel::ServerMadeRole).isValid());
        QCOMPARE(fixture.server.requests().size(), 2);
    }

    void refusal_keepsTheEditsAndFocusesTheField()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        fixture.server.answerLate(FaultServer::answer(
            422, "{\"errors\":[{\"path\":\"city\",\"message\":\"unknown <b>city</b>\"}]}"));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error);
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 1);
        QCOMPARE(QApplication::focusWidget(), fixture.line("city"));
        QVERIFY(fixture.line("city")->accessibleDescription().contains(u"unknown <b>city</b>"_s));

        QTest::keyClicks(fixture.line("city"), u"!"_s);
        QVERIFY2(!fixture.line("city")->accessibleDescription().contains(u"unknown"_s),
                 "the server's error is still shown for another value");
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 3);
        QVERIFY(fixture.sentBody(2).contains("\"city\":\"Cali!\""));
    }

    void invalidField_preventsSending()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("email", u"nobody@"_s);
        fixture.line("city")->setFocus();
        QTest::keyClick(fixture.line("city"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(!fixture.reviewDialog());
        QCOMPARE(QApplication::focusWidget(), fixture.line("email"));
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void typing_isOneUndoStepAndRetypingTheBaselineIsNoChange()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QUndoStack &undo = *fixture.session.model().undoStack();
        fixture.retype("city", u"Cali"_s);
        QCOMPARE(undo.count(), 1);
        QTest::keyClick(fixture.line("city"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line("city")->text(), u"<string>"_s);
        QCOMPARE(undo.index(), 0);
        QTest::keyClick(fixture.line("city"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        fixture.retype("country", u"Perú"_s);
        fixture.retype("city", u"<string>"_s);
        QVERIFY(!fixture.session.model().assessment().isChanged({.field = fieldAt("city")}));
        QCOMPARE(fixture.session.model().assessment().changeCount(), 1);
    }

    void editedPhone_losesItsVerifiedMark()
    {
        WindowFixture fixture;
        QJsonObject contact = fixture.seedObject();
        contact[u"phone"_s] = u"+57 300"_s;
        contact[u"phone_verified"_s] = true;
        fixture.server.script({fixture.answerWith(contact), FaultServer::silence()});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        const auto *box = fixture.window.view().findChild<QCheckBox *>(u"phone_verified"_s);
        QVERIFY(box->isChecked());

        QLineEdit *phone = fixture.line("phone");
        phone->setFocus();
        phone->end(false);
        WindowFixture::type(phone, u"1"_s);
        QVERIFY2(!box->isChecked(), "a changed number is still marked as verified");
        QTest::keyClick(phone, Qt::Key_Backspace);
        QVERIFY2(box->isChecked(), "the mark was not restored with the old number");
        QCOMPARE(fixture.session.model().undoStack()->count(), 0);

        WindowFixture::type(phone, u"12"_s);
        QVERIFY(!box->isChecked());
        QCOMPARE(fixture.session.model().undoStack()->count(), 1);
        QTest::keyClick(phone, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(phone->text(), u"+57 300"_s);
        QVERIFY2(box->isChecked(), "undo restored the number but not the mark");
    }

    void typingAfterReturningToAField_isAnotherUndoStep()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cal"_s);
        fixture.line("country")->setFocus();
        fixture.line("city")->setFocus();
        fixture.line("city")->end(false);
        WindowFixture::type(fixture.line("city"), u"i"_s);
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QTest::keyClick(fixture.line("city"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line("city")->text(), u"Cal"_s);
    }

    void textInAnOpenCellEditor_isSent()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_1, Qt::ControlModifier);
        auto *table = fixture.window.view().findChild<QTableView *>(u"addresses"_s);
        QTRY_VERIFY(table->hasFocus());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClicks(table, u"C"_s); // opens the editor
        QTest::keyClicks(QApplication::focusWidget(), u"alle 93"_s);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        const QJsonObject body = QJsonDocument::fromJson(fixture.sentBody(1)).object();
        QCOMPARE(body[u"addresses"_s][0][u"street_1"_s].toString(), u"Calle 93"_s);
    }

    void f6_visitsEachPaneInOrderAndReturnsToTheFields()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QAction offered(u"Do it"_s);
        fixture.window.messages().showMessage(MessageBar::Kind::Info, u"Something can be done."_s,
                                              {&offered});
        auto *button = qobject_cast<QWidget *>(offered.associatedObjects().constFirst());
        QTRY_VERIFY(button && button->isVisible());
        ContactView &view = fixture.window.view();
        view.focusTab(0);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_F4);
        QTRY_VERIFY(view.rowForm().isVisible());
        view.focusPath({.field = 0});
        QVERIFY(view.fieldsHaveFocus());
        const auto pressF6 = [&fixture] {
            QTest::keyClick(fixture.window.focusWidget(), Qt::Key_F6);
            return fixture.window.focusWidget();
        };
        pressF6();
        QVERIFY(view.tablesHaveFocus());
        QVERIFY(view.rowForm().isAncestorOf(pressF6()));
        QVERIFY(!view.tablesHaveFocus());
        QCOMPARE(pressF6(), button);
        QCOMPARE(pressF6()->objectName(), u"account"_s);
        pressF6();
        QVERIFY(view.fieldsHaveFocus());
    }

    void ctrlAndADigit_focusTheTabOfEachFieldInTheTables()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        int tab = 0;
        for (const Field &field : contactFields()) {
            if (field.section != Section::Tables)
                continue;
            fixture.window.view().focusPath({.field = 0});
            QTest::keyClick(fixture.window.focusWidget(), Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
            QCOMPARE(fixture.window.view().currentPath().field, contactFieldIndex(QString(field.key)));
            ++tab;
        }
        QCOMPARE(fixture.window.actions().tabs.size(), tab);
    }

    void cellEditorClosedWithoutTyping_writesNothing()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        auto *table = fixture.window.view().findChild<QTableView *>(u"addresses"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        table->edit(table->currentIndex());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 2); // Enter on the last row adds one
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        table->setCurrentIndex(table->model()->index(0, 1));
        table->edit(table->currentIndex());
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
    }

    void tabKey_visitsTheCellsAndLeavesAfterTheLast()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.window.view().focusTab(0);
        auto *table = fixture.window.view().findChild<QTableView *>(u"addresses"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Tab);
        QCOMPARE(table->currentIndex().column(), 1);
        QCOMPARE(QApplication::focusWidget(), table);
        table->setCurrentIndex(table->model()->index(0, table->model()->columnCount() - 1));
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != table);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != table);
    }

    void leavingWithChanges_needsConfirmation()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        QGuiApplication::clipboard()->setText(
            u"{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052b\",\"city\":\"Lima\"}"_s);
        const auto clickButton = [&fixture](QMessageBox::ButtonRole role) {
            fixture.window.actions().paste->trigger();
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY2(box, "pasting over changes showed no question");
            const QList<QAbstractButton *> buttons = box->buttons();
            for (QAbstractButton *button : buttons) {
                if (box->buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
            QFAIL("the question has no button of this role");
        };
        clickButton(QMessageBox::RejectRole); // stay
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
        clickButton(QMessageBox::DestructiveRole); // discard
        QTRY_COMPARE(fixture.line("city")->text(), u"Lima"_s);
        QCOMPARE(fixture.session.model().baseline().origin, Baseline::Origin::Clipboard);
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void editsMadeDuringSendOnLeave_needConfirmation()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        QGuiApplication::clipboard()->setText(
            u"{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052b\",\"city\":\"Lima\"}"_s);
        fixture.window.actions().paste->trigger();
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QVERIFY(fixture.confirm());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        fixture.retype("last_name", u"Gómez"_s);
        QJsonObject stored = fixture.seedObject();
        stored[u"city"_s] = u"Cali"_s;
        fixture.server.answerLate(fixture.answerWith(stored));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
        QCOMPARE(fixture.line("last_name")->text(), u"Gómez"_s);
        const auto *state = fixture.window.findChild<QLabel *>(u"contactState"_s);
        QVERIFY2(!state->text().contains(u"sent"_s), "the header shows a contact with changes as sent");
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()));
    }

    void unreadablePaste_keepsTheContact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentioned");
        QTest::newRow("not JSON") << u"{\n\"data\": [\n oops"_s << u"3"_s;
        QTest::newRow("no data") << u"{\"hello\": 1}"_s << u"contact"_s;
        QTest::newRow("root") << u"[1, 2]"_s << u"object"_s;
    }
    void unreadablePaste_keepsTheContact()
    {
        QFETCH(QString, text);
        QFETCH(QString, mentioned);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        QGuiApplication::clipboard()->setText(text);
        fixture.window.actions().paste->trigger();
        QCOMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY2(fixture.window.messages().text().contains(mentioned),
                 qPrintable(fixture.window.messages().text()));
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
    }

    void nonNumericMonth_isRefusedWithAMessage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const int payments = fieldAt("payments");
        auto *table = fixture.window.view().findChild<QTableView *>(u"payments"_s);
        const int month = fieldIndex(contactFields()[size_t(payments)].columns, u"expiry_month");
        fixture.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, month));
        table->edit(table->currentIndex());
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QCOMPARE(fixture.window.messages().kind(), MessageBar::Kind::Warning);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
    }

    void controls_haveTheLabelsOfTheApiPage()
    {
        WindowFixture fixture;
        for (const Field &field : contactFields()) {
            const auto *control = fixture.window.view().findChild<QWidget *>(field.key);
            QVERIFY2(control, field.key.data());
            QCOMPARE(control->accessibleName(), QString::fromLatin1(field.label));
        }
        const WindowActions &actions = fixture.window.actions();
        const std::pair<QAction *, QString> labels[] = {
            {actions.open, u"Open…"_s},
            {actions.paste, u"Paste contact"_s},
            {actions.send, u"Send…"_s},
            {actions.reload, u"Reload"_s},
            {actions.undo, u"Undo"_s},
            {actions.redo, u"Redo"_s},
            {actions.restore, u"Restore original"_s},
        };
        for (const auto &[action, text] : labels)
            QCOMPARE(QString(action->text()).remove(u'&'), text);
        QVERIFY(actions.send->shortcuts().contains(QKeySequence(u"Ctrl+Enter"_s)));
    }

    void theme_isReadableAndRemembered()
    {
        const QPalette desktop = QApplication::palette();
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            fixture.window.actions().themes.at(int(theme))->trigger();
            const auto isDark = [&fixture] {
                return fixture.line("city")->palette().base().color().lightness() < 128;
            };
            QTRY_COMPARE(isDark(), theme == Theme::Dark);
            const QPalette palette = fixture.line("city")->palette();
            const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
                {QPalette::Text, QPalette::Base},
                {QPalette::WindowText, QPalette::Window},
                {QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::ToolTipText, QPalette::ToolTipBase},
            };
            for (const auto &[foreground, background] : pairs)
                QVERIFY(tint::contrast(palette.color(foreground), palette.color(background)) >= 4.5);
            QCOMPARE(themeFromName(fixture.settings.value(u"window/theme"_s).toString()), theme);
        }
        fixture.window.actions().themes.at(int(Theme::System))->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Base), desktop.color(QPalette::Base));
    }

    void closing_isRefusedWhileSending()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QVERIFY(fixture.send()); // without a change
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        fixture.window.close();
        QVERIFY(fixture.window.isVisible());
        fixture.server.answerLate(fixture.answerWith(fixture.seedObject()));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);
        fixture.window.close();
        QVERIFY(!fixture.window.isVisible());
    }

    void form_fitsALaptopScreen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const QWidget *page = fixture.window.view().widget();
        QTRY_VERIFY2(page->height() <= fixture.window.view().viewport()->height(),
                     "the form scrolls at 1366×690"); // after the layout
        QVERIFY(page->width() <= fixture.window.view().viewport()->width());
    }
};

CE_GUI_TEST(TestWindow)

} // namespace tst_window

#include "tst_window.moc"
