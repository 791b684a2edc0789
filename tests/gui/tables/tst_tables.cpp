#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/tables/rowform.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablemodel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tst_tables {

int fieldAt(const char *key)
{
    return contactFieldIndex(QString::fromLatin1(key));
}

int columnAt(const char *table, QStringView key)
{
    return fieldIndex(contactFields()[size_t(fieldAt(table))].columns, key);
}

/// A window that shows one of the tables, with its first cell current.
struct TableFixture : WindowFixture
{
    explicit TableFixture(const char *name)
        : key(name)
    {
    }

    bool open()
    {
        if (!openSeed())
            return false;
        window.view().focusPath({.field = fieldAt(key)});
        select(0, 0);
        return patient::waitFor([this] { return table()->hasFocus(); });
    }

    QTableView *table() { return window.view().findChild<QTableView *>(QString::fromLatin1(key)); }
    TableHeader *header() { return qobject_cast<TableHeader *>(table()->horizontalHeader()); }
    QModelIndex at(int row, int column) { return table()->model()->index(row, column); }
    QModelIndex at(int row, QStringView column) { return at(row, columnAt(key, column)); }
    QString text(int row, QStringView column) { return at(row, column).data(Qt::EditRole).toString(); }
    QString text(int row, int column) { return at(row, column).data(Qt::EditRole).toString(); }
    void select(const QModelIndex &cell)
    {
        table()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    }
    void select(int row, int column) { select(at(row, column)); }
    void select(int row, QStringView column) { select(at(row, column)); }
    void press(int pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(pressed), modifiers);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QUndoStack &undo() { return *session.model().undoStack(); }

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

/// Edits nested tables by keyboard and clipboard and checks the bytes that reach the server.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void pastedBlock_isOneUndoStepAndSent()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        fixture.select(0, u"city");
        fixture.paste(u"Cali\tValle\r\n\"Bogotá\nD.C.\"\t\"the \"\"capital\"\"\tdistrict\"\r\n"_s);
        QCOMPARE(fixture.table()->model()->rowCount(), 2);
        QCOMPARE(fixture.text(0, u"city"), u"Cali"_s);
        QCOMPARE(fixture.text(1, u"city"), u"Bogotá\nD.C."_s);
        QCOMPARE(fixture.text(1, u"state"), u"the \"capital\"\tdistrict"_s);
        QCOMPARE(fixture.undo().count(), 1);
        QCOMPARE(fixture.table()->selectionModel()->selectedIndexes().size(), 4);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.table()->model()->rowCount(), 1);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        const QJsonObject body = QJsonDocument::fromJson(fixture.sentBody(1)).object();
        QJsonArray expected = fixture.seedObject()[u"addresses"_s].toArray();
        QJsonObject first = expected[0].toObject();
        first[u"city"_s] = u"Cali"_s;
        first[u"state"_s] = u"Valle"_s;
        const QJsonObject second{{u"city"_s, u"Bogotá\nD.C."_s},
                                 {u"state"_s, u"the \"capital\"\tdistrict"_s}};
        QCOMPARE(body[u"addresses"_s].toArray(), (QJsonArray{first, second}));
    }

    void rowKeys_doNothingWhileAFieldHasTheFocus_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("text") << u"city"_s;
        QTest::newRow("choice") << u"gender"_s;
        QTest::newRow("date") << u"dob"_s;
    }
    void rowKeys_doNothingWhileAFieldHasTheFocus()
    {
        QFETCH(const QString, field);
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        fixture.paste(u"one\ntwo\nthree\n"_s);
        fixture.select(1, 0);
        const QByteArray before = fixture.session.review().body.json;
        auto *control = fixture.window.view().findChild<QWidget *>(field);
        control->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(control))
            line->end(false);
        const auto pressRowKeys = [&fixture] {
            fixture.press(Qt::Key_D, Qt::ControlModifier);
            fixture.press(Qt::Key_Delete, Qt::ControlModifier);
            fixture.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
            fixture.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
            fixture.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        };
        pressRowKeys();
        QCOMPARE(fixture.session.review().body.json, before);
        QCOMPARE(fixture.table()->model()->rowCount(), 3);
        QVERIFY(control->hasFocus());

        // In the table and in the form of its row they act.
        fixture.window.view().focusPath({.field = fieldAt("addresses")});
        fixture.select(1, 0);
        fixture.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.text(0, 0), u"two"_s);
        fixture.press(Qt::Key_F4);
        QVERIFY(fixture.window.view().rowForm().isAncestorOf(QApplication::focusWidget()));
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(fixture.table()->model()->rowCount(), 4);
    }

    void edgeOfTheRowForm_isMovedByKeys()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        fixture.press(Qt::Key_F4);
        const RowForm &form = fixture.window.view().rowForm();
        QTRY_VERIFY(form.isVisible());
        auto *splitter = qobject_cast<QSplitter *>(form.parentWidget());
        QVERIFY(splitter);
        const QWidget *edge = splitter->handle(1);
        QTRY_VERIFY(edge->isVisible());
        for (int presses = 0; presses < 300 && QApplication::focusWidget() != edge; ++presses)
            fixture.press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() == edge, "Tab never reaches the edge of the row form");
        const int width = form.width();
        fixture.press(Qt::Key_Left);
        fixture.press(Qt::Key_Left);
        QTRY_VERIFY(form.width() > width);
        const int wide = form.width();
        fixture.press(Qt::Key_Right);
        QTRY_VERIFY(form.width() < wide);
        QCOMPARE(fixture.settings.value(u"window/rowFormWidth"_s).toInt(), form.width());
        QCOMPARE(QApplication::focusWidget(), edge);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(splitter->handle(1));
        QVERIFY(spoken && !spoken->text(QAccessible::Name).isEmpty());
        fixture.press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != edge, "Tab does not leave the edge");
    }

    void copiedBlock_hasShownColumnsInVisualOrder()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        fixture.paste(u"one\ttwo\tthree\r\n\"1\n1\"\t2\t3\r\n"_s);
        fixture.header()->moveSection(2, 0);
        fixture.header()->setColumnShown(0, false);
        fixture.select(0, 2);
        QTest::keyClick(fixture.table(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(fixture.table(), Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"three\ttwo\n3\t2\n"_s);
        fixture.select(1, 2);
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"3"_s);

        // Pasting follows the visual order, too.
        fixture.select(0, 2);
        fixture.paste(u"a\tb\r\n"_s);
        QCOMPARE(fixture.text(0, u"street_number"), u"a"_s);
        QCOMPARE(fixture.text(0, u"street_2"), u"b"_s);
        QCOMPARE(fixture.text(0, u"street_1"), u"one"_s);
    }

    void cut_isOneUndoStep()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        const QString before = fixture.text(0, u"street_1");
        fixture.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), before);
        QVERIFY(fixture.at(0, u"street_1").data(ContactModel::CellRole).value<Cell>().isNull());
        QCOMPARE(fixture.undo().count(), 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.text(0, u"street_1"), before);
    }

    void refusedCells_areReportedAndMarkedUntilEdited()
    {
        TableFixture fixture("payments");
        QVERIFY(fixture.open());
        fixture.select(0, u"expiry_month");
        fixture.paste(u"May\t2,030\r\n7\tsoon\r\n"_s);
        QCOMPARE(fixture.text(1, u"expiry_month"), u"7"_s);
        const QString message = fixture.window.messages().text();
        QVERIFY2(message.contains(u"Payments, row 1, Expiry month: “May”"_s), qPrintable(message));
        QVERIFY2(message.contains(u"Payments, row 2, Expiry year: “soon”"_s), qPrintable(message));
        QCOMPARE(fixture.window.messages().kind(), MessageBar::Kind::Warning);
        const QString description =
            fixture.at(0, u"expiry_month").data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(description.contains(u"“May” was refused"_s), qPrintable(description));
        QVERIFY(fixture.at(0, u"expiry_month").data(TableModel::RefusedRole).toBool());

        // The mark stays with its row when a row is inserted above it.
        fixture.select(0, 0);
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 3);
        QVERIFY(!fixture.at(1, u"expiry_year").data(TableModel::RefusedRole).toBool());
        QVERIFY(fixture.at(2, u"expiry_year").data(TableModel::RefusedRole).toBool());
        QVERIFY(fixture.at(0, u"expiry_month").data(TableModel::RefusedRole).toBool());
        fixture.select(0, u"expiry_month");
        QTest::keyClicks(fixture.table(), u"5"_s);
        QVERIFY(!fixture.at(0, u"expiry_month").data(TableModel::RefusedRole).toBool());
    }

    void longListOfRefusals_isShortened()
    {
        TableFixture fixture("payments");
        QVERIFY(fixture.open());
        fixture.select(0, u"expiry_month");
        fixture.paste(u"a\r\nb\r\nc\r\nd\r\ne\r\n"_s);
        const QString message = fixture.window.messages().text();
        QVERIFY2(message.contains(u"5 pasted cells"_s) || message.contains(u"5 pasted cell(s)"_s),
                 qPrintable(message));
        QVERIFY2(message.contains(u"and 2 more"_s), qPrintable(message));
        QVERIFY2(!message.contains(u"“d”"_s), qPrintable(message));
    }

    void refusedCardNumber_isNotRepeated()
    {
        TableFixture fixture("payments");
        QVERIFY(fixture.open());
        fixture.select(0, u"expiry_month");
        fixture.paste(u"4111 1111 1111 1111"_s);
        const QString message = fixture.window.messages().text();
        QVERIFY2(message.contains(u"Payments, row 1, Expiry month"_s), qPrintable(message));
        QVERIFY2(!message.contains(u"4111"_s), qPrintable(message));
        const QString description =
            fixture.at(0, u"expiry_month").data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY(!description.isEmpty() && !description.contains(u"4111"_s));
    }

    void pastedCell_fillsTheSelection()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 2);
        QCOMPARE(fixture.table()->selectionModel()->selectedIndexes(), QModelIndexList{fixture.at(1, 0)});
        fixture.select(0, u"city");
        QTest::keyClick(fixture.table(), Qt::Key_Down, Qt::ShiftModifier);
        fixture.paste(u"Cali\r\n"_s);
        QCOMPARE(fixture.text(0, u"city"), u"Cali"_s);
        QCOMPARE(fixture.text(1, u"city"), u"Cali"_s);
        QVERIFY(fixture.text(1, u"zip_code") != u"Cali"_s);
    }

    void columnLayout_isRestoredInNextWindow()
    {
        TableFixture fixture("billing_info");
        QVERIFY(fixture.open());
        const int hidden = columnAt("billing_info", u"legal_name");
        QMenu menu;
        fixture.header()->fillMenu(menu, hidden);
        entry(&menu, u"Legal name"_s)->trigger();
        QVERIFY(fixture.header()->isSectionHidden(hidden));
        fixture.header()->moveSection(0, 2);
        fixture.header()->resizeSection(4, 321);
        fixture.window.close();

        MainWindow second(fixture.session, fixture.settings, fixture.demo, fixture.clock);
        second.resize(1366, 690);
        second.show();
        const Path billing{.field = contactFieldIndex(u"billing_info")};
        second.view().focusPath(billing);
        auto *header = second.view().findChild<QTableView *>(u"billing_info"_s)->horizontalHeader();
        QVERIFY(header->isSectionHidden(hidden));
        QCOMPARE(header->visualIndex(0), 2);
        QCOMPARE(header->sectionSize(4), 321);
        // A stored layout of other columns is ignored.
        fixture.settings.setValue(u"tables/billing_info/columns"_s, u"a b"_s);
        MainWindow third(fixture.session, fixture.settings, fixture.demo, fixture.clock);
        third.view().focusPath(billing);
        header = third.view().findChild<QTableView *>(u"billing_info"_s)->horizontalHeader();
        QVERIFY(!header->isSectionHidden(hidden));
        QCOMPARE(header->visualIndex(0), 0);
    }

    void lastColumn_cannotBeHidden()
    {
        TableFixture fixture("payments");
        QVERIFY(fixture.open());
        for (int column = 0; column < fixture.header()->count(); ++column)
            fixture.header()->setColumnShown(column, false);
        QCOMPARE(fixture.header()->shownColumns().size(), 1);
        QVERIFY2(!fixture.table()->isColumnHidden(fixture.table()->currentIndex().column()),
                 "the current cell is in a hidden column");
        fixture.header()->resetColumns();
        QCOMPARE(fixture.header()->shownColumns().size(), fixture.header()->count());
    }

    void hiddenProblem_isShownByGoingToIt()
    {
        TableFixture fixture("payments");
        QVERIFY(fixture.open());
        const int month = columnAt("payments", u"expiry_month");
        fixture.select(0, month);
        fixture.paste(u"13"_s);
        fixture.header()->setColumnShown(month, false);
        fixture.window.view().focusPath({.field = 0});
        fixture.press(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), fixture.table());
        QVERIFY(!fixture.table()->isColumnHidden(month));
        QCOMPARE(fixture.table()->currentIndex(), fixture.at(0, month));
    }

    void cells_exposeTheirStateToAccessibility()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(fixture.table());
        QVERIFY(table && table->tableInterface());
        const auto cell = [table](int row, int column) {
            return table->tableInterface()->cellAt(row, column);
        };
        fixture.select(0, 0);
        fixture.paste(u"Calle 93"_s);
        QCOMPARE(cell(0, 0)->text(QAccessible::Name), u"Calle 93"_s);
        QVERIFY(cell(0, 0)->text(QAccessible::Description).contains(u"changed, was"_s));
        fixture.press(Qt::Key_Delete);
        QCOMPARE(cell(0, 0)->text(QAccessible::Name), u"not set"_s);
        fixture.press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(cell(0, 3)->text(QAccessible::Description).contains(u"removed"_s));
    }

    void rowForm_editsTheCurrentRow()
    {
        TableFixture fixture("billing_info");
        QVERIFY(fixture.open());
        fixture.paste(u"1\tNIT\tUno S.A.\r\n2\tNIT\tDos S.A.\r\n"_s);
        fixture.select(0, u"legal_name");
        fixture.press(Qt::Key_F4);
        auto *form = fixture.window.findChild<RowForm *>();
        QVERIFY(form->isVisible());
        const auto *title = form->findChild<QLabel *>(u"rowFormTitle"_s);
        QCOMPARE(title->text(), u"Billing info · 1 of 2"_s);
        auto *name = form->findChild<QLineEdit *>(u"billing_info.legal_name"_s);
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(name->text(), u"Uno S.A."_s);
        QTRY_VERIFY(name->visibleRegion().boundingRect().width() >
                    20 * name->fontMetrics().averageCharWidth());

        fixture.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(title->text(), u"Billing info · 2 of 2"_s);
        QCOMPARE(fixture.table()->currentIndex(), fixture.at(1, u"legal_name"));
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(name->text(), u"Dos S.A."_s);
        name->selectAll();
        WindowFixture::type(name, u"Dos y Cía."_s);
        QCOMPARE(fixture.text(1, u"legal_name"), u"Dos y Cía."_s);
        QCOMPARE(name->text(), u"Dos y Cía."_s);
        fixture.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"billing_info.alias"_s);
        QCOMPARE(fixture.table()->currentIndex(), fixture.at(1, u"alias"));

        fixture.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), fixture.table());
        fixture.press(Qt::Key_Up);
        QCOMPARE(title->text(), u"Billing info · 1 of 2"_s);
        QCOMPARE(name->text(), u"Uno S.A."_s);
        fixture.press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY2(name->isReadOnly(), "the form of a removed row is editable");
        fixture.press(Qt::Key_F4);
        QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
        fixture.press(Qt::Key_F4);
        QVERIFY(!form->isVisible());
        QCOMPARE(QApplication::focusWidget(), fixture.table());

        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.sentBody(1).contains("\"legal_name\":\"Dos y Cía.\""));
        QVERIFY(!fixture.sentBody(1).contains("Uno S.A."));
    }

    void rowForm_showsHiddenColumnsAndFollowsTheTab()
    {
        TableFixture fixture("billing_info");
        QVERIFY(fixture.open());
        const int hidden = columnAt("billing_info", u"alias");
        fixture.header()->setColumnShown(hidden, false);
        fixture.press(Qt::Key_F4);
        auto *form = fixture.window.findChild<RowForm *>();
        auto *alias = form->findChild<QLineEdit *>(u"billing_info.alias"_s);
        alias->setFocus();
        alias->selectAll();
        WindowFixture::type(alias, u"home"_s);
        QCOMPARE(QApplication::focusWidget(), alias);
        QCOMPARE(fixture.text(0, u"alias"), u"home"_s);
        fixture.press(Qt::Key_R, Qt::ControlModifier); // restores the row
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);

        fixture.window.view().focusTab(0);
        QVERIFY(form->findChild<QLabel *>(u"rowFormTitle"_s)->text().startsWith(u"Addresses"_s));
        fixture.window.view().focusTab(3);
        QVERIFY2(!form->isVisible(), "the row form is visible for tags, which have no rows");
        fixture.window.view().focusTab(1);
        QVERIFY(form->isVisible());
    }

    void emptyRow_isKeptAfterSending()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        fixture.select(0, u"city");
        fixture.paste(u"Cali"_s);
        fixture.press(Qt::Key_Return); // on the last row
        QCOMPARE(fixture.table()->model()->rowCount(), 2);
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QJsonObject stored = QJsonDocument::fromJson(fixture.sentBody(1)).object();
        QCOMPARE(stored[u"addresses"_s].toArray().size(), 1);
        stored[u"id"_s] = fixture.seed.id;
        fixture.server.answerLate(fixture.answerWith(stored));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.table()->model()->rowCount(), 2);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
    }

    void blockPastedIntoOpenEditor_fillsCells()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        fixture.table()->edit(fixture.at(0, 0));
        fixture.paste(u"one\r\n"_s);
        QCOMPARE(fixture.text(0, u"street_1").right(3), u"one"_s);
        fixture.paste(u"a\tb\r\n"_s);
        QCOMPARE(fixture.text(0, u"street_1"), u"a"_s);
        QCOMPARE(fixture.text(0, u"street_2"), u"b"_s);
    }

    void contextMenu_hasAllActions()
    {
        TableFixture fixture("addresses");
        QVERIFY(fixture.open());
        QContextMenuEvent menuRequest(QContextMenuEvent::Keyboard, fixture.table()->rect().center(),
                                      fixture.table()->mapToGlobal(fixture.table()->rect().center()));
        QApplication::sendEvent(fixture.table(), &menuRequest);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QString &text :
             {u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Clear"_s, u"Not set"_s, u"Empty text"_s,
              u"Restore original"_s, u"Add"_s, u"Duplicate"_s, u"Remove"_s, u"Up"_s, u"Down"_s, u"Columns"_s})
            QVERIFY2(entry(menu, text), qPrintable(text));
        QTest::keyClick(menu, Qt::Key_E); // Empty text
        QVERIFY(fixture.at(0, 0).data(ContactModel::CellRole).value<Cell>() == Cell::text(u""_s));
    }
};

CE_GUI_TEST(TestTables)

} // namespace tst_tables

#include "tst_tables.moc"
