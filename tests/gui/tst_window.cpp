#include "gui/bench.h"
#include "ui/looks/theme.h"
#include "ui/looks/tint.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

int fieldAt(const char *key)
{
    return contactFieldIndex(QString::fromLatin1(key));
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheDocumentedBodyWithTheOneChange()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QCOMPARE(bench.server.firstLine(0), "GET /api/contacts/" + bench.seed.id.toLatin1() + " HTTP/1.1");
        bench.retype("first_name", u"María José"_s);
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QCOMPARE(bench.server.firstLine(1), "PUT /api/contacts/" + bench.seed.id.toLatin1() + " HTTP/1.1");
        QCOMPARE(bench.server.header(1, "Authorization"), "Bearer secret-token");
        QCOMPARE(bench.server.header(1, "x-account-id"), "11111111-2222-4333-8444-555555555555");
        QCOMPARE(bench.server.header(1, "Content-Type"), "application/json");

        QJsonObject expected = bench.seedObject();
        expected.remove(u"id"_s);
        expected[u"first_name"_s] = u"María José"_s;
        QCOMPARE(QJsonDocument::fromJson(bench.sentBody(1)).object(), expected);
        QVERIFY(bench.sentBody(1).contains("\"tags\":{}"));
        QVERIFY(bench.sentBody(1).contains("\"created_at\":\"2023-11-07T05:31:56Z\""));
    }

    void aSuccessRefreshesAndKeepsWhatWasTypedMeanwhile()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("phone", u"+57 300 1"_s);
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        bench.retype("last_name", u"Gómez"_s);
        QTest::keyClick(bench.line("last_name"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(bench.window.messages().text().contains(u"under way"_s),
                 "a second send is refused with a word");

        QJsonObject answer = bench.seedObject();
        answer[u"phone"_s] = u"+573001"_s;
        answer[u"updated_at"_s] = u"2026-11-23T12:00:00Z"_s;
        bench.server.answerLate(bench.answerWith(answer));
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Success);

        ContactModel &model = bench.desk.model();
        QCOMPARE(bench.line("phone")->text(), u"+573001"_s);
        QCOMPARE(bench.line("last_name")->text(), u"Gómez"_s);
        QCOMPARE(bench.line("updated_at")->text(),
                 codec::localText(FieldType::DateTime, Cell::text(u"2026-11-23T12:00:00Z"_s)));
        QCOMPARE(QApplication::focusWidget(), bench.line("last_name"));
        QVERIFY(!model.assessment().isChanged({.field = fieldAt("phone")}));
        QVERIFY(model.assessment().isChanged({.field = fieldAt("last_name")}));
        QCOMPARE(model.undoStack()->count(), 1);
        const QModelIndex phone = model.fieldIndex(fieldAt("phone"));
        QCOMPARE(*phone.data(ContactModel::ServerMadeRole).value<Cell>().asText(), u"+57 300 1"_s);
        QVERIFY2(bench.line("phone")->accessibleDescription().contains(u"+57 300 1"_s),
                 "said to be made otherwise");
        const QModelIndex updated = model.fieldIndex(fieldAt("updated_at"));
        QVERIFY(!updated.data(ContactModel::ServerMadeRole).isValid());
        QCOMPARE(bench.server.requests().size(), 2);
    }

    void aRefusalKeepsEverythingAndPointsAtTheField()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Cali"_s);
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        bench.server.answerLate(FaultServer::answer(
            422, "{\"errors\":[{\"path\":\"city\",\"message\":\"unknown <b>city</b>\"}]}"));
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Error);
        QCOMPARE(bench.line("city")->text(), u"Cali"_s);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 1);
        QCOMPARE(QApplication::focusWidget(), bench.line("city"));
        QVERIFY(bench.line("city")->accessibleDescription().contains(u"unknown <b>city</b>"_s));

        QTest::keyClicks(bench.line("city"), u"!"_s);
        QVERIFY2(!bench.line("city")->accessibleDescription().contains(u"unknown"_s),
                 "no longer said of another value");
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 3);
        QVERIFY(bench.sentBody(2).contains("\"city\":\"Cali!\""));
    }

    void anErrorKeepsItFromBeingSent()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("email", u"nobody@"_s);
        bench.line("city")->setFocus();
        QTest::keyClick(bench.line("city"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(!bench.reviewDialog());
        QCOMPARE(QApplication::focusWidget(), bench.line("email"));
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void typingIsOneStepAndTypedBackIsNoChange()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QUndoStack &undo = *bench.desk.model().undoStack();
        bench.retype("city", u"Cali"_s);
        QCOMPARE(undo.count(), 1);
        QTest::keyClick(bench.line("city"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.line("city")->text(), u"<string>"_s);
        QCOMPARE(undo.index(), 0);
        QTest::keyClick(bench.line("city"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.line("city")->text(), u"Cali"_s);
        bench.retype("country", u"Perú"_s);
        bench.retype("city", u"<string>"_s);
        QVERIFY(!bench.desk.model().assessment().isChanged({.field = fieldAt("city")}));
        QCOMPARE(bench.desk.model().assessment().changeCount(), 1);
    }

    void changingWhatWasVerifiedTakesTheMarkBack()
    {
        Bench bench;
        QJsonObject contact = bench.seedObject();
        contact[u"phone"_s] = u"+57 300"_s;
        contact[u"phone_verified"_s] = true;
        bench.server.script({bench.answerWith(contact), FaultServer::silence()});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        const auto *box = bench.window.view().findChild<QCheckBox *>(u"phone_verified"_s);
        QVERIFY(box->isChecked());

        QLineEdit *phone = bench.line("phone");
        phone->setFocus();
        phone->end(false);
        Bench::type(phone, u"1"_s);
        QVERIFY2(!box->isChecked(), "another number isn't verified");
        QTest::keyClick(phone, Qt::Key_Backspace);
        QVERIFY2(box->isChecked(), "a slip that was taken back at once costs nothing");
        QCOMPARE(bench.desk.model().undoStack()->count(), 0);

        Bench::type(phone, u"12"_s);
        QVERIFY(!box->isChecked());
        QCOMPARE(bench.desk.model().undoStack()->count(), 1);
        QTest::keyClick(phone, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(phone->text(), u"+57 300"_s);
        QVERIFY2(box->isChecked(), "one step back for both");
    }

    void comingBackToAFieldIsAnotherStep()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Cal"_s);
        bench.line("country")->setFocus();
        bench.line("city")->setFocus();
        bench.line("city")->end(false);
        Bench::type(bench.line("city"), u"i"_s);
        QCOMPARE(bench.line("city")->text(), u"Cali"_s);
        QTest::keyClick(bench.line("city"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.line("city")->text(), u"Cal"_s);
    }

    void aCellBeingTypedIsSentToo()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_1, Qt::ControlModifier);
        auto *table = bench.window.view().findChild<QTableView *>(u"addresses"_s);
        QTRY_VERIFY(table->hasFocus());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClicks(table, u"C"_s); // opens the editor
        QTest::keyClicks(QApplication::focusWidget(), u"alle 93"_s);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        const QJsonObject body = QJsonDocument::fromJson(bench.sentBody(1)).object();
        QCOMPARE(body[u"addresses"_s][0][u"street_1"_s].toString(), u"Calle 93"_s);
    }

    void aCellThatWasOnlyOpenedIsNotWritten()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        auto *table = bench.window.view().findChild<QTableView *>(u"addresses"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        table->edit(table->currentIndex());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 2); // Enter on the last row adds one
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
        table->setCurrentIndex(table->model()->index(0, 1));
        table->edit(table->currentIndex());
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
    }

    void tabWalksTheCellsAndLeavesAfterTheLast()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.window.view().focusTab(0);
        auto *table = bench.window.view().findChild<QTableView *>(u"addresses"_s);
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

    void leavingWithChangesAsks()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Cali"_s);
        QGuiApplication::clipboard()->setText(
            u"{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052b\",\"city\":\"Lima\"}"_s);
        const auto answer = [&bench](QMessageBox::ButtonRole role) {
            bench.window.actions().paste->trigger();
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY2(box, "the question is there");
            const QList<QAbstractButton *> buttons = box->buttons();
            for (QAbstractButton *button : buttons) {
                if (box->buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
            QFAIL("no such answer");
        };
        answer(QMessageBox::RejectRole); // stay
        QCOMPARE(bench.line("city")->text(), u"Cali"_s);
        QCOMPARE(bench.desk.contactId(), bench.seed.id);
        answer(QMessageBox::DestructiveRole); // discard
        QTRY_COMPARE(bench.line("city")->text(), u"Lima"_s);
        QCOMPARE(bench.desk.model().base().origin, Base::Origin::Clipboard);
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void sentOnLeavingStillAsksForWhatWasTypedMeanwhile()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Cali"_s);
        QGuiApplication::clipboard()->setText(
            u"{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052b\",\"city\":\"Lima\"}"_s);
        bench.window.actions().paste->trigger();
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QVERIFY(bench.confirm());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        bench.retype("last_name", u"Gómez"_s);
        QJsonObject stored = bench.seedObject();
        stored[u"city"_s] = u"Cali"_s;
        bench.server.answerLate(bench.answerWith(stored));
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.desk.contactId(), bench.seed.id);
        QCOMPARE(bench.line("last_name")->text(), u"Gómez"_s);
        const auto *state = bench.window.findChild<QLabel *>(u"contactState"_s);
        QVERIFY2(!state->text().contains(u"sent"_s), "not said of a contact with changes");
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()));
    }

    void whatCanNotBeReadLeavesTheContactThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("not JSON") << u"{\n\"data\": [\n oops"_s << u"3"_s;
        QTest::newRow("no data") << u"{\"hello\": 1}"_s << u"contact"_s;
        QTest::newRow("root") << u"[1, 2]"_s << u"object"_s;
    }
    void whatCanNotBeReadLeavesTheContactThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Cali"_s);
        QGuiApplication::clipboard()->setText(text);
        bench.window.actions().paste->trigger();
        QCOMPARE(bench.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY2(bench.window.messages().text().contains(named), qPrintable(bench.window.messages().text()));
        QCOMPARE(bench.line("city")->text(), u"Cali"_s);
        QCOMPARE(bench.desk.contactId(), bench.seed.id);
    }

    void aNumberThatIsNoneIsRefusedInWords()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        const int payments = fieldAt("payments");
        auto *table = bench.window.view().findChild<QTableView *>(u"payments"_s);
        const int month = fieldIndex(contactFields()[size_t(payments)].columns, u"expiry_month");
        bench.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, month));
        table->edit(table->currentIndex());
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QCOMPARE(bench.window.messages().kind(), MessageBar::Kind::Warning);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
    }

    void controlsAreNamedAsThePageNamesThem()
    {
        Bench bench;
        for (const Field &field : contactFields()) {
            const auto *control = bench.window.view().findChild<QWidget *>(field.key);
            QVERIFY2(control, field.key.data());
            QCOMPARE(control->accessibleName(), QString::fromLatin1(field.label));
        }
        const WindowActions &actions = bench.window.actions();
        const std::pair<QAction *, QString> named[] = {
            {actions.open, u"Open…"_s},
            {actions.paste, u"Paste contact"_s},
            {actions.send, u"Send…"_s},
            {actions.reload, u"Reload"_s},
            {actions.undo, u"Undo"_s},
            {actions.redo, u"Redo"_s},
            {actions.restore, u"Restore original"_s},
        };
        for (const auto &[action, text] : named)
            QCOMPARE(QString(action->text()).remove(u'&'), text);
        QVERIFY(actions.send->shortcuts().contains(QKeySequence(u"Ctrl+Enter"_s)));
    }

    void aThemeIsReadableAndRemembered()
    {
        const QPalette desktop = QApplication::palette();
        Bench bench;
        QVERIFY(bench.openSeed());
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            bench.window.actions().themes.at(int(theme))->trigger();
            const auto isDark = [&bench] {
                return bench.line("city")->palette().base().color().lightness() < 128;
            };
            QTRY_COMPARE(isDark(), theme == Theme::Dark);
            const QPalette palette = bench.line("city")->palette();
            const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
                {QPalette::Text, QPalette::Base},
                {QPalette::WindowText, QPalette::Window},
                {QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::ToolTipText, QPalette::ToolTipBase},
            };
            for (const auto &[ink, ground] : pairs)
                QVERIFY(tint::contrast(palette.color(ink), palette.color(ground)) >= 4.5);
            QCOMPARE(themeFromName(bench.settings.value(u"window/theme"_s).toString()), theme);
        }
        bench.window.actions().themes.at(int(Theme::System))->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Base), desktop.color(QPalette::Base));
    }

    void closingWhileSendingIsHeldBack()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QVERIFY(bench.send()); // without a change
        QTRY_COMPARE(bench.server.requests().size(), 2);
        bench.window.close();
        QVERIFY(bench.window.isVisible());
        bench.server.answerLate(bench.answerWith(bench.seedObject()));
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Success);
        bench.window.close();
        QVERIFY(!bench.window.isVisible());
    }

    void everythingFitsOnALaptop()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        const QWidget *page = bench.window.view().widget();
        QTRY_VERIFY2(page->height() <= bench.window.view().viewport()->height(),
                     "nothing to scroll at 1366×690"); // once it is laid out
        QVERIFY(page->width() <= bench.window.view().viewport()->width());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
