#include "fixtures/testprogram.h"
#include "fixtures/wheel.h"
#include "fixtures/windowfixture.h"
#include "schema/phones.h"
#include "session/seenvalues.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace tst_editors {

/// Returns the visible list of suggestions, or nullptr.
QListView *suggestionList(QLineEdit *edit)
{
    auto *list = edit->findChild<QListView *>();
    return list && list->isVisible() ? list : nullptr;
}

QStringList suggestions(QLineEdit *edit)
{
    QStringList rows;
    const QListView *list = suggestionList(edit);
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        rows << list->model()->index(row, 0).data().toString();
    return rows;
}

/// Opens the context menu as the Menu key does. Returns its action with this text, or nullptr.
QAction *menuEntry(QWidget *control, const QString &text)
{
    QContextMenuEvent menuRequest(QContextMenuEvent::Keyboard, {}, control->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(control, &menuRequest);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return action->text().remove(u'&') == text; });
    return found == actions.end() ? nullptr : *found;
}

/// Triggers an action of the context menu. Returns false if it is missing or disabled.
bool choose(QWidget *control, const QString &text)
{
    QAction *entry = menuEntry(control, text);
    const bool isEnabled = entry && entry->isEnabled();
    if (isEnabled)
        entry->trigger();
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    return isEnabled;
}

/// Edits fields of each type by keyboard and clipboard and checks the bytes that reach the server.
class TestEditors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "America/Bogota"); }
    void init() { QLocale::setDefault(QLocale(u"es_CO"_s)); }

    void wheel_scrollsThePageAndChangesNoValue_data()
    {
        QTest::addColumn<QString>("focused");
        QTest::newRow("without focus") << u"first_name"_s;
        QTest::newRow("with focus") << u"gender"_s;
    }
    void wheel_scrollsThePageAndChangesNoValue()
    {
        QFETCH(const QString, focused);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        ContactView &view = fixture.window.view();
        fixture.window.resize(800, 400);
        auto *gender = view.findChild<QComboBox *>(u"gender"_s);
        view.findChild<QWidget *>(focused)->setFocus();
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 0);
        view.ensureWidgetVisible(gender);
        QVERIFY(!gender->visibleRegion().isEmpty());
        const QByteArray body = fixture.session.review().body.json;
        const int before = view.verticalScrollBar()->value();
        bool scrolled = false;
        for (const int steps : {-1, 1, 1, -1}) {
            view.ensureWidgetVisible(gender);
            turnWheel(gender, steps);
            scrolled = scrolled || view.verticalScrollBar()->value() != before;
            QCOMPARE(fixture.session.review().body.json, body);
        }
        QVERIFY2(scrolled, "the wheel over a combo box does not scroll the page");
        QCOMPARE(fixture.session.model().undoStack()->count(), 0);
        QVERIFY(!gender->hasFocus() || focused == u"gender"_s);

        // A key still changes it.
        gender->setFocus();
        QTest::keyClick(gender, gender->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 1);
    }

    void date_isParsedInLocaleOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Spanish") << u"es_CO"_s << u"4-3-1990"_s << u"4/03/1990"_s;
        QTest::newRow("American") << u"en_US"_s << u"03/04/1990"_s << u"3/4/1990"_s;
        QTest::newRow("British") << u"en_GB"_s << u"4/3/1990"_s << u"04/03/1990"_s;
        QTest::newRow("ISO") << u"es_CO"_s << u"1990-03-04"_s << u"4/03/1990"_s;
    }

    void date_isParsedInLocaleOrder()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QLocale::setDefault(QLocale(language));
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("dob", typed);
        QCOMPARE(fixture.line("dob")->text(), typed);
        QCOMPARE(fixture.session.model().assessment().errorCount(), 0);
        QTest::keyClick(fixture.line("dob"), Qt::Key_Tab);
        QTEST(fixture.line("dob")->text(), "shown");
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.sentBody(1).contains("\"dob\":\"1990-03-04\""));
    }

    void incompleteDate_staysAsTypedWithError()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("dob", u"4/3"_s);
        QTest::keyClick(fixture.line("dob"), Qt::Key_Tab);
        QCOMPARE(fixture.line("dob")->text(), u"4/3"_s);
        QCOMPARE(fixture.session.model().assessment().errorCount(), 1);
        QVERIFY(fixture.line("dob")->accessibleDescription().contains(u"31/12/1990"_s));
        QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line("dob")->text(), u"25/12/2023"_s);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
    }

    void calendar_setsDateByKeyboard()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QLineEdit *dob = fixture.line("dob");
        dob->setFocus();
        QTest::keyClick(dob, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);

        QTest::keyClick(dob, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *calendar = QApplication::activePopupWidget()->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2023, 12, 25));
        QWidget *days = calendar->findChild<QAbstractItemView *>();
        QTest::keyClick(days, Qt::Key_Left);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(dob->text(), u"24/12/2023"_s);
        QVERIFY(fixture.session.review().body.json.contains("\"dob\":\"2023-12-24\""));
    }

    void time_keepsItsBytesUntilChanged()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QLineEdit *created = fixture.line("created_at");
        QVERIFY(created->isReadOnly());
        QTest::keyClick(&fixture.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!created->isReadOnly());
        const QString shown = created->text();
        QVERIFY2(shown.startsWith(u"7/11/2023 12:31"_s), qPrintable(shown));
        QVERIFY(created->toolTip().contains(u"2023-11-07 05:31:56"_s));
        QVERIFY(created->toolTip().contains(u"2023-11-07T05:31:56Z"_s));

        fixture.retype("created_at", u"7/11/2023 00:32"_s);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 1);
        QVERIFY(fixture.session.review().body.json.contains("\"created_at\":\"2023-11-07T05:32:00Z\""));
        fixture.retype("created_at", shown);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        QVERIFY(fixture.session.review().body.json.contains("\"created_at\":\"2023-11-07T05:31:56Z\""));
    }

    void country_isFoundByName()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QLineEdit *country = fixture.line("country");
        fixture.retype("country", u"mexi"_s);
        QCOMPARE(suggestions(country), QStringList{u"MX – México"_s});
        QTest::keyClick(country, Qt::Key_Down);
        QTest::keyClick(country, Qt::Key_Return);
        QVERIFY(!suggestionList(country));
        QCOMPARE(country->text(), u"MX"_s);
        QVERIFY(country->accessibleDescription().contains(u"México"_s));
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.sentBody(1).contains("\"country\":\"MX\""));
    }

    void unpickedCountry_staysAsTypedWithWarning()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QLineEdit *country = fixture.line("country");
        fixture.retype("country", u"Méxi"_s);
        QVERIFY(suggestionList(country));
        QTest::keyClick(country, Qt::Key_Down);
        QTest::keyClick(country, Qt::Key_Escape);
        QVERIFY(!suggestionList(country));
        QCOMPARE(country->text(), u"Méxi"_s);
        const Path path{.field = contactFieldIndex(u"country"_s)};
        const Problem *problem = fixture.session.model().assessment().problem(path);
        QVERIFY(problem);
        QCOMPARE(problem->issue, codec::ValidationIssue::UnknownCountry);
        QCOMPARE(problem->severity, codec::Severity::Warning);
        WindowFixture::type(country, u"co"_s);
        QVERIFY(!fixture.session.model().assessment().problem(path));
        QVERIFY(suggestionList(country));
        QVERIFY2(fixture.send(), "the open list of suggestions prevented sending");
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.sentBody(1).contains("\"country\":\"México\""));
    }

    void suggestions_includeDocumentedAndSeenValues()
    {
        WindowFixture fixture;
        const SeenValues seen(fixture.session.model(), fixture.settings);
        fixture.settings.setValue(u"seen/source"_s, QStringList{u"tienda web"_s});
        QVERIFY(fixture.openSeed());
        QLineEdit *status = fixture.line("status");
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(suggestions(status), (QStringList{u"ACTIVE – Active"_s, u"INACTIVE – Inactive"_s}));
        QTest::keyClick(status, Qt::Key_Escape);

        QLineEdit *source = fixture.line("source");
        fixture.retype("source", u"web"_s);
        QCOMPARE(suggestions(source), QStringList{u"tienda web"_s});
        QTest::keyClick(source, Qt::Key_Up);
        QTest::keyClick(source, Qt::Key_Tab);
        QCOMPARE(source->text(), u"tienda web"_s);
        QVERIFY(fixture.session.review().body.json.contains("\"source\":\"tienda web\""));
        QCOMPARE(fixture.settings.value(u"seen/channel"_s).toStringList(), QStringList{u"<string>"_s});
        QVERIFY(!fixture.settings.value(u"seen/city"_s).isValid());
    }

    void pickedSuggestion_closesTheList_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keys") << false;
        QTest::newRow("by mouse") << true;
    }
    void pickedSuggestion_closesTheList()
    {
        QFETCH(const bool, byMouse);
        WindowFixture fixture;
        const SeenValues seen(fixture.session.model(), fixture.settings);
        fixture.settings.setValue(u"seen/source"_s, QStringList{u"web"_s, u"web tienda"_s});
        QVERIFY(fixture.openSeed());
        QLineEdit *source = fixture.line("source");
        fixture.retype("source", u"we"_s);
        QCOMPARE(suggestions(source), (QStringList{u"web"_s, u"web tienda"_s}));
        if (byMouse) {
            QListView *list = suggestionList(source);
            const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
        } else {
            QTest::keyClick(source, Qt::Key_Down);
            QTest::keyClick(source, Qt::Key_Return);
        }
        QCOMPARE(source->text(), u"web"_s);
        QVERIFY2(!suggestionList(source), "the list came back after a suggestion was picked");
        QCOMPARE(fixture.session.model().undoStack()->count(), 1);
        QVERIFY(fixture.session.review().body.json.contains("\"source\":\"web\""));
        WindowFixture::type(source, u" t"_s); // typing offers them again
        QCOMPARE(suggestions(source), QStringList{u"web tienda"_s});
    }

    void tableCell_offersSuggestions()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        auto *table = fixture.window.view().findChild<QTableView *>(u"addresses"_s);
        const int column =
            fieldIndex(contactFields()[size_t(contactFieldIndex(u"addresses"_s))].columns, u"country"_s);
        fixture.window.view().focusTab(0);
        table->setCurrentIndex(table->model()->index(0, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        WindowFixture::type(edit, u"alem"_s);
        QCOMPARE(suggestions(edit).size(), 1);
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(QApplication::focusWidget() == edit, "Enter did more than choose the suggestion");
        QVERIFY(fixture.session.review().body.json.contains("\"country\":\"DE\""));
        WindowFixture::type(edit, u"x"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!fixture.session.review().body.json.contains("\"DEx\""));
    }

    void lastFour_refusesCardNumber()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const int field = contactFieldIndex(u"payments"_s);
        const std::span<const Field> columns = contactFields()[size_t(field)].columns;
        auto *table = fixture.window.view().findChild<QTableView *>(u"payments"_s);
        fixture.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, fieldIndex(columns, u"last_four"_s)));
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QApplication::clipboard()->setText(u"4111111111114242"_s);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit->text(), QString());
        QVERIFY(fixture.window.messages().text().contains(u"4242"_s));
        WindowFixture::type(edit, u"42421"_s);
        QCOMPARE(edit->text(), u"4242"_s);
        QVERIFY(fixture.session.review().body.json.contains("\"last_four\":\"4242\""));
    }

    void pastedSpreadsheetCell_losesItsLineEnd()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QLineEdit *name = fixture.line("first_name");
        name->setFocus();
        name->selectAll();
        QApplication::clipboard()->setText(u"Eva María\r\n"_s);
        QTest::keySequence(name, QKeySequence::Paste);
        QCOMPARE(fixture.session.model().now().displayName().section(u' ', 0, 1), u"Eva María"_s);
        QCOMPARE(name->text(), u"Eva María"_s);
        QTest::keySequence(fixture.window.focusWidget(), QKeySequence::Undo);
        QVERIFY(name->text() != u"Eva María"_s);
    }

    void emptyNotSetAndOriginal_areReachableByKeyboard()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        auto *gender = fixture.window.view().findChild<QComboBox *>(u"gender"_s);
        gender->setFocus();
        QVERIFY(choose(gender, u"Not set"_s));
        QVERIFY(fixture.session.review().body.json.contains("\"gender\":null"));
        QVERIFY(gender->accessibleDescription().contains(u"not set"_s));
        QVERIFY(choose(gender, u"Restore original"_s));
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);

        auto *verified = fixture.window.view().findChild<QCheckBox *>(u"email_verified"_s);
        verified->setFocus();
        QVERIFY2(!choose(verified, u"Not set"_s), "Not set is enabled for a field that cannot be null");
        QTest::keyClick(verified, Qt::Key_Space);
        QVERIFY(choose(verified, u"Restore original"_s));
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);

        QVERIFY(choose(fixture.line("city"), u"Empty text"_s));
        QVERIFY(fixture.session.review().body.json.contains("\"city\":\"\""));
        QVERIFY(!choose(fixture.line("created_at"), u"Not set"_s));
    }

    void phone_isWrittenInInternationalForm()
    {
        const Phones *phones = loadPhones();
        if (!phones)
            QSKIP("The program was built without libphonenumber.");
        WindowFixture fixture;
        fixture.session.model().setPhones(phones);
        QVERIFY(fixture.openSeed());
        const QAction *action = fixture.window.actions().international;
        fixture.retype("country", u"Colombia"_s);
        QVERIFY(!action->isEnabled());
        fixture.retype("phone", u"300 123 45"_s);
        QVERIFY(!action->isEnabled());
        const Path path{.field = contactFieldIndex(u"phone"_s)};
        QVERIFY(fixture.session.model().assessment().problem(path));
        WindowFixture::type(fixture.line("phone"), u"67"_s);
        QVERIFY(!fixture.session.model().assessment().problem(path));
        QVERIFY(action->isEnabled());
        QTest::keyClick(fixture.line("phone"), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(fixture.line("phone")->text(), u"+57 300 1234567"_s);
        QVERIFY(!action->isEnabled());
        QTest::keyClick(fixture.line("phone"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line("phone")->text(), u"300 123 4567"_s);
        QVERIFY(choose(fixture.line("phone"), u"International form"_s));
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.sentBody(1).contains("\"phone\":\"+57 300 1234567\""));
    }
};

CE_GUI_TEST(TestEditors)

} // namespace tst_editors

#include "tst_editors.moc"
