#include "desk/seenvalues.h"
#include "gui/bench.h"
#include "schema/phones.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The list of suggestions that is up, or nullptr.
QListView *listOf(QLineEdit *edit)
{
    auto *list = edit->findChild<QListView *>();
    return list && list->isVisible() ? list : nullptr;
}

QStringList rowsOf(QLineEdit *edit)
{
    QStringList rows;
    const QListView *list = listOf(edit);
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        rows << list->model()->index(row, 0).data().toString();
    return rows;
}

/// As the Menu key asks for it.
QAction *menuEntry(QWidget *control, const QString &text)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, control->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(control, &asked);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return action->text().remove(u'&') == text; });
    return found == actions.end() ? nullptr : *found;
}

bool choose(QWidget *control, const QString &text)
{
    QAction *entry = menuEntry(control, text);
    const bool there = entry && entry->isEnabled();
    if (there)
        entry->trigger();
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    return there;
}

} // namespace

class TestEditors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "America/Bogota"); }
    void init() { QLocale::setDefault(QLocale(u"es_CO"_s)); }

    void takesADateInTheLanguagesOwnOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Spanish") << u"es_CO"_s << u"4-3-1990"_s << u"4/03/1990"_s;
        QTest::newRow("American") << u"en_US"_s << u"03/04/1990"_s << u"3/4/1990"_s;
        QTest::newRow("British") << u"en_GB"_s << u"4/3/1990"_s << u"04/03/1990"_s;
        QTest::newRow("ISO") << u"es_CO"_s << u"1990-03-04"_s << u"4/03/1990"_s;
    }

    void takesADateInTheLanguagesOwnOrder()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QLocale::setDefault(QLocale(language));
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("dob", typed);
        QCOMPARE(bench.line("dob")->text(), typed);
        QCOMPARE(bench.desk.model().assessment().errorCount(), 0);
        QTest::keyClick(bench.line("dob"), Qt::Key_Tab);
        QTEST(bench.line("dob")->text(), "shown");
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.sentBody(1).contains("\"dob\":\"1990-03-04\""));
    }

    void halfADateStaysAsItWasTyped()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("dob", u"4/3"_s);
        QTest::keyClick(bench.line("dob"), Qt::Key_Tab);
        QCOMPARE(bench.line("dob")->text(), u"4/3"_s);
        QCOMPARE(bench.desk.model().assessment().errorCount(), 1);
        QVERIFY(bench.line("dob")->accessibleDescription().contains(u"31/12/1990"_s));
        QTest::keyClick(&bench.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.line("dob")->text(), u"25/12/2023"_s);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
    }

    void picksADateFromACalendar()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QLineEdit *dob = bench.line("dob");
        dob->setFocus();
        QTest::keyClick(dob, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);

        QTest::keyClick(dob, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *calendar = QApplication::activePopupWidget()->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2023, 12, 25));
        QWidget *days = calendar->findChild<QAbstractItemView *>();
        QTest::keyClick(days, Qt::Key_Left);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(dob->text(), u"24/12/2023"_s);
        QVERIFY(bench.desk.review().body.json.contains("\"dob\":\"2023-12-24\""));
    }

    void aTimeKeepsItsBytesUntilItIsAnotherTime()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QLineEdit *created = bench.line("created_at");
        QVERIFY(created->isReadOnly());
        QTest::keyClick(&bench.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!created->isReadOnly());
        const QString shown = created->text();
        QVERIFY2(shown.startsWith(u"7/11/2023 12:31"_s), qPrintable(shown));
        QVERIFY(created->toolTip().contains(u"2023-11-07 05:31:56"_s));
        QVERIFY(created->toolTip().contains(u"2023-11-07T05:31:56Z"_s));

        bench.retype("created_at", u"7/11/2023 00:32"_s);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 1);
        QVERIFY(bench.desk.review().body.json.contains("\"created_at\":\"2023-11-07T05:32:00Z\""));
        bench.retype("created_at", shown);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
        QVERIFY(bench.desk.review().body.json.contains("\"created_at\":\"2023-11-07T05:31:56Z\""));
    }

    void aCountryIsPickedByItsName()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QLineEdit *country = bench.line("country");
        bench.retype("country", u"mexi"_s);
        QCOMPARE(rowsOf(country), QStringList{u"MX – México"_s});
        QTest::keyClick(country, Qt::Key_Down);
        QTest::keyClick(country, Qt::Key_Return);
        QVERIFY(!listOf(country));
        QCOMPARE(country->text(), u"MX"_s);
        QVERIFY(country->accessibleDescription().contains(u"México"_s));
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.sentBody(1).contains("\"country\":\"MX\""));
    }

    void whatIsNotPickedStaysAsTyped()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QLineEdit *country = bench.line("country");
        bench.retype("country", u"Méxi"_s);
        QVERIFY(listOf(country));
        QTest::keyClick(country, Qt::Key_Down);
        QTest::keyClick(country, Qt::Key_Escape);
        QVERIFY(!listOf(country));
        QCOMPARE(country->text(), u"Méxi"_s);
        const Path path{.field = contactFieldIndex(u"country"_s)};
        const Problem *problem = bench.desk.model().assessment().problem(path);
        QVERIFY(problem);
        QCOMPARE(problem->complaint, codec::Complaint::UnknownCountry);
        QCOMPARE(problem->severity, codec::Severity::Warning);
        Bench::type(country, u"co"_s);
        QVERIFY(!bench.desk.model().assessment().problem(path));
        QVERIFY(listOf(country));
        QVERIFY2(bench.send(), "the list is in nobody's way");
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.sentBody(1).contains("\"country\":\"México\""));
    }

    void suggestsTheTablesValuesAndThoseSeenBefore()
    {
        Bench bench;
        const SeenValues seen(bench.desk.model(), bench.settings);
        bench.settings.setValue(u"seen/source"_s, QStringList{u"tienda web"_s});
        QVERIFY(bench.openSeed());
        QLineEdit *status = bench.line("status");
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rowsOf(status), (QStringList{u"ACTIVE – Active"_s, u"INACTIVE – Inactive"_s}));
        QTest::keyClick(status, Qt::Key_Escape);

        QLineEdit *source = bench.line("source");
        bench.retype("source", u"web"_s);
        QCOMPARE(rowsOf(source), QStringList{u"tienda web"_s});
        QTest::keyClick(source, Qt::Key_Up);
        QTest::keyClick(source, Qt::Key_Tab);
        QCOMPARE(source->text(), u"tienda web"_s);
        QVERIFY(bench.desk.review().body.json.contains("\"source\":\"tienda web\""));
        QCOMPARE(bench.settings.value(u"seen/channel"_s).toStringList(), QStringList{u"<string>"_s});
        QVERIFY(!bench.settings.value(u"seen/city"_s).isValid());
    }

    void aCellOffersTheSame()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        auto *table = bench.window.view().findChild<QTableView *>(u"addresses"_s);
        const int column =
            fieldIndex(contactFields()[size_t(contactFieldIndex(u"addresses"_s))].columns, u"country"_s);
        bench.window.view().focusTab(0);
        table->setCurrentIndex(table->model()->index(0, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        Bench::type(edit, u"alem"_s);
        QCOMPARE(rowsOf(edit).size(), 1);
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(QApplication::focusWidget() == edit, "Enter only picks");
        QVERIFY(bench.desk.review().body.json.contains("\"country\":\"DE\""));
        Bench::type(edit, u"x"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!bench.desk.review().body.json.contains("\"DEx\""));
    }

    void aCardNumberDoesNotGetIntoItsLastFour()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        const int field = contactFieldIndex(u"payments"_s);
        const std::span<const Field> columns = contactFields()[size_t(field)].columns;
        auto *table = bench.window.view().findChild<QTableView *>(u"payments"_s);
        bench.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, fieldIndex(columns, u"last_four"_s)));
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QApplication::clipboard()->setText(u"4111111111114242"_s);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit->text(), QString());
        QVERIFY(bench.window.messages().text().contains(u"4242"_s));
        Bench::type(edit, u"42421"_s);
        QCOMPARE(edit->text(), u"4242"_s);
        QVERIFY(bench.desk.review().body.json.contains("\"last_four\":\"4242\""));
    }

    void whatASpreadsheetPutsBehindACellIsLeftOut()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QLineEdit *name = bench.line("first_name");
        name->setFocus();
        name->selectAll();
        QApplication::clipboard()->setText(u"Eva María\r\n"_s);
        QTest::keySequence(name, QKeySequence::Paste);
        QCOMPARE(bench.desk.model().now().displayName().section(u' ', 0, 1), u"Eva María"_s);
        QCOMPARE(name->text(), u"Eva María"_s);
        QTest::keySequence(bench.window.focusWidget(), QKeySequence::Undo);
        QVERIFY(name->text() != u"Eva María"_s);
    }

    void emptyNotSetAndOriginalAreReachedWithoutAMouse()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        auto *gender = bench.window.view().findChild<QComboBox *>(u"gender"_s);
        gender->setFocus();
        QVERIFY(choose(gender, u"Not set"_s));
        QVERIFY(bench.desk.review().body.json.contains("\"gender\":null"));
        QVERIFY(gender->accessibleDescription().contains(u"not set"_s));
        QVERIFY(choose(gender, u"Restore original"_s));
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);

        auto *verified = bench.window.view().findChild<QCheckBox *>(u"email_verified"_s);
        verified->setFocus();
        QVERIFY2(!choose(verified, u"Not set"_s), "it can't be");
        QTest::keyClick(verified, Qt::Key_Space);
        QVERIFY(choose(verified, u"Restore original"_s));
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);

        QVERIFY(choose(bench.line("city"), u"Empty text"_s));
        QVERIFY(bench.desk.review().body.json.contains("\"city\":\"\""));
        QVERIFY(!choose(bench.line("created_at"), u"Not set"_s));
    }

    void aPhoneIsWrittenInInternationalForm()
    {
        const Phones *phones = loadPhones();
        if (!phones)
            QSKIP("The program was built without libphonenumber.");
        Bench bench;
        bench.desk.model().setPhones(phones);
        QVERIFY(bench.openSeed());
        const QAction *action = bench.window.actions().international;
        bench.retype("country", u"Colombia"_s);
        QVERIFY(!action->isEnabled());
        bench.retype("phone", u"300 123 45"_s);
        QVERIFY(!action->isEnabled());
        const Path path{.field = contactFieldIndex(u"phone"_s)};
        QVERIFY(bench.desk.model().assessment().problem(path));
        Bench::type(bench.line("phone"), u"67"_s);
        QVERIFY(!bench.desk.model().assessment().problem(path));
        QVERIFY(action->isEnabled());
        QTest::keyClick(bench.line("phone"), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(bench.line("phone")->text(), u"+57 300 1234567"_s);
        QVERIFY(!action->isEnabled());
        QTest::keyClick(bench.line("phone"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.line("phone")->text(), u"300 123 4567"_s);
        QVERIFY(choose(bench.line("phone"), u"International form"_s));
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.sentBody(1).contains("\"phone\":\"+57 300 1234567\""));
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
