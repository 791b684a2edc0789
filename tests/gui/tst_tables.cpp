// The nested tables, by keys and clipboard, to the bytes that reach the server.
#include "gui/bench.h"
#include "ui/tables/rowform.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablemodel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

int fieldAt(const char *key)
{
    return contactFieldIndex(QString::fromLatin1(key));
}

int columnAt(const char *table, QStringView key)
{
    return fieldIndex(contactFields()[size_t(fieldAt(table))].columns, key);
}

/// A bench with one of its tables in front, its first cell current.
struct TableBench : Bench
{
    explicit TableBench(const char *name)
        : key(name)
    {
    }

    bool open()
    {
        if (!openSeed())
            return false;
        window.view().focusPath({.field = fieldAt(key)});
        go(0, 0);
        return QTest::qWaitFor([this] { return table()->hasFocus(); });
    }

    QTableView *table() { return window.view().findChild<QTableView *>(QString::fromLatin1(key)); }
    TableHeader *header() { return qobject_cast<TableHeader *>(table()->horizontalHeader()); }
    QModelIndex at(int row, int column) { return table()->model()->index(row, column); }
    QModelIndex at(int row, QStringView column) { return at(row, columnAt(key, column)); }
    QString text(int row, QStringView column) { return at(row, column).data(Qt::EditRole).toString(); }
    void go(const QModelIndex &cell)
    {
        table()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    }
    void go(int row, int column) { go(at(row, column)); }
    void go(int row, QStringView column) { go(at(row, column)); }
    void press(int pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(pressed), modifiers);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QUndoStack &undo() { return *desk.model().undoStack(); }

    const char *key;
};

QAction *entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().section(u'\t', 0, 0).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void aBlockFromASpreadsheetIsPastedAsOneStepAndSent()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        bench.go(0, u"city");
        bench.paste(u"Cali\tValle\r\n\"Bogotá\nD.C.\"\t\"the \"\"capital\"\"\tdistrict\"\r\n"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 2);
        QCOMPARE(bench.text(0, u"city"), u"Cali"_s);
        QCOMPARE(bench.text(1, u"city"), u"Bogotá\nD.C."_s);
        QCOMPARE(bench.text(1, u"state"), u"the \"capital\"\tdistrict"_s);
        QCOMPARE(bench.undo().count(), 1);
        QCOMPARE(bench.table()->selectionModel()->selectedIndexes().size(), 4);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        const QJsonObject body = QJsonDocument::fromJson(bench.sentBody(1)).object();
        QJsonArray expected = bench.seedObject()[u"addresses"_s].toArray();
        QJsonObject first = expected[0].toObject();
        first[u"city"_s] = u"Cali"_s;
        first[u"state"_s] = u"Valle"_s;
        const QJsonObject second{{u"city"_s, u"Bogotá\nD.C."_s},
                                 {u"state"_s, u"the \"capital\"\tdistrict"_s}};
        QCOMPARE(body[u"addresses"_s].toArray(), (QJsonArray{first, second}));
    }

    void aBlockIsCopiedAsItIsSeen()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        bench.paste(u"one\ttwo\tthree\r\n\"1\n1\"\t2\t3\r\n"_s);
        bench.header()->moveSection(2, 0);
        bench.header()->setColumnShown(0, false);
        bench.go(0, 2);
        QTest::keyClick(bench.table(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"three\ttwo\n3\t2\n"_s);
        bench.go(1, 2);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"3"_s);

        // Pasted as it is seen, too.
        bench.go(0, 2);
        bench.paste(u"a\tb\r\n"_s);
        QCOMPARE(bench.text(0, u"street_number"), u"a"_s);
        QCOMPARE(bench.text(0, u"street_2"), u"b"_s);
        QCOMPARE(bench.text(0, u"street_1"), u"one"_s);
    }

    void cuttingIsOneStep()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        const QString before = bench.text(0, u"street_1");
        bench.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), before);
        QVERIFY(bench.at(0, u"street_1").data(ContactModel::CellRole).value<Cell>().isNull());
        QCOMPARE(bench.undo().count(), 1);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text(0, u"street_1"), before);
    }

    void whatIsRefusedIsNamedAndMarkedUntilItIsEdited()
    {
        TableBench bench("payments");
        QVERIFY(bench.open());
        bench.go(0, u"expiry_month");
        bench.paste(u"May\t2,030\r\n7\tsoon\r\n"_s);
        QCOMPARE(bench.text(1, u"expiry_month"), u"7"_s);
        const QString said = bench.window.messages().text();
        QVERIFY2(said.contains(u"Payments, row 1, Expiry month: “May”"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Payments, row 2, Expiry year: “soon”"_s), qPrintable(said));
        QCOMPARE(bench.window.messages().kind(), MessageBar::Kind::Warning);
        const QString description =
            bench.at(0, u"expiry_month").data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(description.contains(u"“May” was refused"_s), qPrintable(description));
        QVERIFY(bench.at(0, u"expiry_month").data(TableModel::RefusedRole).toBool());

        // The mark goes with its row, whatever comes before it.
        bench.go(0, 0);
        bench.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 3);
        QVERIFY(!bench.at(1, u"expiry_year").data(TableModel::RefusedRole).toBool());
        QVERIFY(bench.at(2, u"expiry_year").data(TableModel::RefusedRole).toBool());
        QVERIFY(bench.at(0, u"expiry_month").data(TableModel::RefusedRole).toBool());
        bench.go(0, u"expiry_month");
        QTest::keyClicks(bench.table(), u"5"_s);
        QVERIFY(!bench.at(0, u"expiry_month").data(TableModel::RefusedRole).toBool());
    }

    void aLongListOfRefusalsIsCut()
    {
        TableBench bench("payments");
        QVERIFY(bench.open());
        bench.go(0, u"expiry_month");
        bench.paste(u"a\r\nb\r\nc\r\nd\r\ne\r\n"_s);
        const QString said = bench.window.messages().text();
        QVERIFY2(said.contains(u"5 pasted cells"_s) || said.contains(u"5 pasted cell(s)"_s),
                 qPrintable(said));
        QVERIFY2(said.contains(u"and 2 more"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"“d”"_s), qPrintable(said));
    }

    void aCardNumberIsNeverRepeated()
    {
        TableBench bench("payments");
        QVERIFY(bench.open());
        bench.go(0, u"expiry_month");
        bench.paste(u"4111 1111 1111 1111"_s);
        const QString said = bench.window.messages().text();
        QVERIFY2(said.contains(u"Payments, row 1, Expiry month"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"4111"_s), qPrintable(said));
        const QString description =
            bench.at(0, u"expiry_month").data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY(!description.isEmpty() && !description.contains(u"4111"_s));
    }

    void oneCellFillsTheSelection()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        bench.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
        QCOMPARE(bench.table()->selectionModel()->selectedIndexes(), QModelIndexList{bench.at(1, 0)});
        bench.go(0, u"city");
        QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
        bench.paste(u"Cali\r\n"_s);
        QCOMPARE(bench.text(0, u"city"), u"Cali"_s);
        QCOMPARE(bench.text(1, u"city"), u"Cali"_s);
        QVERIFY(bench.text(1, u"zip_code") != u"Cali"_s);
    }

    void columnsAreHiddenAndRememberedByTheNextWindow()
    {
        TableBench bench("billing_info");
        QVERIFY(bench.open());
        const int hidden = columnAt("billing_info", u"legal_name");
        QMenu menu;
        bench.header()->fillMenu(menu, hidden);
        entry(&menu, u"Legal name"_s)->trigger();
        QVERIFY(bench.header()->isSectionHidden(hidden));
        bench.header()->moveSection(0, 2);
        bench.header()->resizeSection(4, 321);
        bench.window.close();

        MainWindow second(bench.desk, bench.settings, bench.demo, bench.clock);
        second.resize(1366, 690);
        second.show();
        const Path billing{.field = contactFieldIndex(u"billing_info")};
        second.view().focusPath(billing);
        auto *header = second.view().findChild<QTableView *>(u"billing_info"_s)->horizontalHeader();
        QVERIFY(header->isSectionHidden(hidden));
        QCOMPARE(header->visualIndex(0), 2);
        QCOMPARE(header->sectionSize(4), 321);
        // Of other columns it says nothing.
        bench.settings.setValue(u"tables/billing_info/columns"_s, u"a b"_s);
        MainWindow third(bench.desk, bench.settings, bench.demo, bench.clock);
        third.view().focusPath(billing);
        header = third.view().findChild<QTableView *>(u"billing_info"_s)->horizontalHeader();
        QVERIFY(!header->isSectionHidden(hidden));
        QCOMPARE(header->visualIndex(0), 0);
    }

    void theLastColumnStays()
    {
        TableBench bench("payments");
        QVERIFY(bench.open());
        for (int column = 0; column < bench.header()->count(); ++column)
            bench.header()->setColumnShown(column, false);
        QCOMPARE(bench.header()->shownColumns().size(), 1);
        QVERIFY2(!bench.table()->isColumnHidden(bench.table()->currentIndex().column()), "where the keys go");
        bench.header()->resetColumns();
        QCOMPARE(bench.header()->shownColumns().size(), bench.header()->count());
    }

    void aHiddenProblemComesBackIntoSight()
    {
        TableBench bench("payments");
        QVERIFY(bench.open());
        const int month = columnAt("payments", u"expiry_month");
        bench.go(0, month);
        bench.paste(u"13"_s);
        bench.header()->setColumnShown(month, false);
        bench.window.view().focusPath({.field = 0});
        bench.press(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), bench.table());
        QVERIFY(!bench.table()->isColumnHidden(month));
        QCOMPARE(bench.table()->currentIndex(), bench.at(0, month));
    }

    void cellsSayTheirState()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.table());
        QVERIFY(table && table->tableInterface());
        const auto cell = [table](int row, int column) {
            return table->tableInterface()->cellAt(row, column);
        };
        bench.go(0, 0);
        bench.paste(u"Calle 93"_s);
        QCOMPARE(cell(0, 0)->text(QAccessible::Name), u"Calle 93"_s);
        QVERIFY(cell(0, 0)->text(QAccessible::Description).contains(u"changed, was"_s));
        bench.press(Qt::Key_Delete);
        QCOMPARE(cell(0, 0)->text(QAccessible::Name), u"not set"_s);
        bench.press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(cell(0, 3)->text(QAccessible::Description).contains(u"removed"_s));
    }

    void aRowIsEditedInAFormOfItsOwn()
    {
        TableBench bench("billing_info");
        QVERIFY(bench.open());
        bench.paste(u"1\tNIT\tUno S.A.\r\n2\tNIT\tDos S.A.\r\n"_s);
        bench.go(0, u"legal_name");
        bench.press(Qt::Key_F4);
        auto *form = bench.window.findChild<RowForm *>();
        QVERIFY(form->isVisible());
        const auto *title = form->findChild<QLabel *>(u"rowFormTitle"_s);
        QCOMPARE(title->text(), u"Billing info · 1 of 2"_s);
        auto *name = form->findChild<QLineEdit *>(u"billing_info.legal_name"_s);
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(name->text(), u"Uno S.A."_s);
        QTRY_VERIFY(name->visibleRegion().boundingRect().width() >
                    20 * name->fontMetrics().averageCharWidth());

        bench.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(title->text(), u"Billing info · 2 of 2"_s);
        QCOMPARE(bench.table()->currentIndex(), bench.at(1, u"legal_name"));
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(name->text(), u"Dos S.A."_s);
        name->selectAll();
        Bench::type(name, u"Dos y Cía."_s);
        QCOMPARE(bench.text(1, u"legal_name"), u"Dos y Cía."_s);
        QCOMPARE(name->text(), u"Dos y Cía."_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"billing_info.alias"_s);
        QCOMPARE(bench.table()->currentIndex(), bench.at(1, u"alias"));

        bench.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), bench.table());
        bench.press(Qt::Key_Up);
        QCOMPARE(title->text(), u"Billing info · 1 of 2"_s);
        QCOMPARE(name->text(), u"Uno S.A."_s);
        bench.press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY2(name->isReadOnly(), "a removed row can be read only");
        bench.press(Qt::Key_F4);
        QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
        bench.press(Qt::Key_F4);
        QVERIFY(!form->isVisible());
        QCOMPARE(QApplication::focusWidget(), bench.table());

        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.sentBody(1).contains("\"legal_name\":\"Dos y Cía.\""));
        QVERIFY(!bench.sentBody(1).contains("Uno S.A."));
    }

    void theRowFormReachesHiddenColumnsAndFollowsTheTab()
    {
        TableBench bench("billing_info");
        QVERIFY(bench.open());
        const int hidden = columnAt("billing_info", u"alias");
        bench.header()->setColumnShown(hidden, false);
        bench.press(Qt::Key_F4);
        auto *form = bench.window.findChild<RowForm *>();
        auto *alias = form->findChild<QLineEdit *>(u"billing_info.alias"_s);
        alias->setFocus();
        alias->selectAll();
        Bench::type(alias, u"home"_s);
        QCOMPARE(QApplication::focusWidget(), alias);
        QCOMPARE(bench.text(0, u"alias"), u"home"_s);
        bench.press(Qt::Key_R, Qt::ControlModifier); // restores the row
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);

        bench.window.view().focusTab(0);
        QVERIFY(form->findChild<QLabel *>(u"rowFormTitle"_s)->text().startsWith(u"Addresses"_s));
        bench.window.view().focusTab(3);
        QVERIFY2(!form->isVisible(), "tags have no rows");
        bench.window.view().focusTab(1);
        QVERIFY(form->isVisible());
    }

    void aBlankRowIsStillThereAfterSending()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        bench.go(0, u"city");
        bench.paste(u"Cali"_s);
        bench.press(Qt::Key_Return); // on the last row
        QCOMPARE(bench.table()->model()->rowCount(), 2);
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QJsonObject stored = QJsonDocument::fromJson(bench.sentBody(1)).object();
        QCOMPARE(stored[u"addresses"_s].toArray().size(), 1);
        stored[u"id"_s] = bench.seed.id;
        bench.server.answerLate(bench.answerWith(stored));
        QTRY_COMPARE(bench.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(bench.table()->model()->rowCount(), 2);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
    }

    void aBlockPastedIntoAnOpenEditorIsABlock()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        bench.table()->edit(bench.at(0, 0));
        bench.paste(u"one\r\n"_s);
        QCOMPARE(bench.text(0, u"street_1").right(3), u"one"_s);
        bench.paste(u"a\tb\r\n"_s);
        QCOMPARE(bench.text(0, u"street_1"), u"a"_s);
        QCOMPARE(bench.text(0, u"street_2"), u"b"_s);
    }

    void theMenuKeyReachesEverything()
    {
        TableBench bench("addresses");
        QVERIFY(bench.open());
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, bench.table()->rect().center(),
                                bench.table()->mapToGlobal(bench.table()->rect().center()));
        QApplication::sendEvent(bench.table(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QString &text :
             {u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Clear"_s, u"Not set"_s, u"Empty text"_s,
              u"Restore original"_s, u"Add"_s, u"Duplicate"_s, u"Remove"_s, u"Up"_s, u"Down"_s, u"Columns"_s})
            QVERIFY2(entry(menu, text), qPrintable(text));
        QTest::keyClick(menu, Qt::Key_E); // Empty text
        QVERIFY(bench.at(0, 0).data(ContactModel::CellRole).value<Cell>() == Cell::text(u""_s));
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
