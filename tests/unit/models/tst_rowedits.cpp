#include "contact/answer.h"
#include "fixtures/testprogram.h"
#include "fixtures/watchedmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace tst_rowedits {

/// Adding, moving, removing and restoring rows of the nested tables, with undo.
class TestRowEdits : public QObject
{
    Q_OBJECT

private slots:
    void addRow_insertsEmptyRow();
    void duplicateRow_copiesCells();
    void shiftRow_movesRow();
    void dropRows_marksKnownRowsAndErasesNewOnes();
    void rowCommands_refuseInvalidPositions();
    void restore_ofCellRowFieldAndAll();
    void step_isOneUndo();
    void newRows_haveUniqueIds();
};

void TestRowEdits::addRow_insertsEmptyRow()
{
    Watched w;
    Recorder recorder(w.model);
    Recorder branch(w.addressRows);
    Recorder other(w.paymentRows);
    QVERIFY(w.model.addRow(addresses, 1));
    const QStringList inserted{u"will insert addresses[1-1]"_s, u"insert addresses[1-1]"_s,
                               u"data 23.0-23.0"_s};
    QCOMPARE(recorder.take(), inserted);
    QCOMPARE(branch.take(), (QStringList{u"will insert [1-1]"_s, u"insert [1-1]"_s}));
    // An empty row isn't sent, so it doesn't count as a change.
    const QString withBlank = text(exampleText)
                                  .replace(u"addresses 3"_s, u"addresses 4"_s)
                                  .replace(u"'Cali'\n"_s, u"'Cali'\n  +\n"_s);
    QCOMPARE(printed(w.model), withBlank);
    QCOMPARE(w.model.assessment().changeCount(), 0);

    QVERIFY(w.type(addresses, 1, u"city", u"Neiva"_s));
    QCOMPARE(printed(w.model), QString(withBlank)
                                   .replace(u"addresses 4"_s, u"addresses 4*"_s)
                                   .replace(u"  +\n"_s, u"  + city='Neiva'*\n"_s));
    recorder.take();
    w.undo();
    w.undo();
    QCOMPARE(recorder.take().sliced(2),
             (QStringList{u"will remove addresses[1-1]"_s, u"remove addresses[1-1]"_s, u"data 23.0-23.0"_s}));
    QCOMPARE(printed(w.model), text(exampleText));
    QVERIFY(other.take().isEmpty());

    QVERIFY(w.model.insertRow(3, w.model.fieldIndex(addresses)));
    QVERIFY(w.model.addRow(billing, 0));
    QCOMPARE(w.model.rowCount(w.model.fieldIndex(billing)), 1);
}

void TestRowEdits::duplicateRow_copiesCells()
{
    Watched w;
    Recorder recorder(w.model);
    QVERIFY(w.model.duplicateRow(addresses, 1));
    QCOMPARE(recorder.take(),
             (QStringList{u"will insert addresses[2-2]"_s, u"insert addresses[2-2]"_s, u"data 23.0-23.0"_s}));
    QCOMPARE(printed(w.model), text(exampleText)
                                   .replace(u"addresses 3"_s, u"addresses 4*"_s)
                                   .replace(u"'Pasto'\n"_s, u"'Pasto'\n  + alias=null* city='Pasto'*\n"_s));
    const RowList &rows = w.model.now().rows(addresses);
    QCOMPARE(rows.at(1).extra, QByteArray("\"_id\":7"));
    QVERIFY(rows.at(2).extra.isEmpty());
    QVERIFY(rows.at(1).id != rows.at(2).id);
    QVERIFY(w.model.dropRows(addresses, 0, 1));
    QVERIFY(w.model.duplicateRow(addresses, 0));
    QVERIFY(!rows.at(1).removed);
}

void TestRowEdits::shiftRow_movesRow()
{
    Watched w;
    Recorder recorder(w.model);
    Recorder branch(w.addressRows);
    const QPersistentModelIndex cali = w.model.index(0, 6, w.model.fieldIndex(addresses));
    const QPersistentModelIndex inBranch = w.addressRows.index(0, 6);
    QVERIFY(w.model.shiftRow(addresses, 0, 2));
    QCOMPARE(recorder.take(), (QStringList{u"will move addresses[0-0] to 3"_s, u"move addresses[0-0] to 3"_s,
                                           u"data 23.0-23.0"_s}));
    QCOMPARE(branch.take(), (QStringList{u"will move [0-0] to 3"_s, u"move [0-0] to 3"_s}));
    QCOMPARE(cali.row(), 2);
    QCOMPARE(cali.data().toString(), u"Cali"_s);
    QCOMPARE(inBranch.row(), 2);
    QCOMPARE(inBranch.data().toString(), u"Cali"_s);
    const QString moved = text(exampleText)
                              .replace(u"addresses 3"_s, u"addresses 3*"_s)
                              .remove(u"    city='Cali'\n"_s)
                              .replace(u"'Tunja'\n"_s, u"'Tunja'\n    city='Cali'\n"_s);
    QCOMPARE(printed(w.model), moved);
    QCOMPARE(w.model.assessment().changeCount(), 1);

    QVERIFY(w.model.shiftRow(addresses, 2, 0));
    QCOMPARE(recorder.take(), (QStringList{u"will move addresses[2-2] to 0"_s, u"move addresses[2-2] to 0"_s,
                                           u"data 23.0-23.0"_s}));
    QCOMPARE(printed(w.model), text(exampleText));
    w.undo();
    QCOMPARE(printed(w.model), moved);

    const QModelIndex table = w.model.fieldIndex(addresses);
    QVERIFY(w.model.moveRow(table, 2, table, 0));
    QCOMPARE(printed(w.model), text(exampleText));
    QVERIFY(!w.model.moveRow(table, 0, table, 1)); // would not move the row
    QVERIFY(!w.model.moveRow(table, 0, table, 4));
    QVERIFY(!w.model.moveRow(table, 0, w.model.fieldIndex(payments), 0));
    QVERIFY(!w.model.moveRow(QModelIndex(), 0, QModelIndex(), 2));
}

void TestRowEdits::dropRows_marksKnownRowsAndErasesNewOnes()
{
    Watched w;
    QVERIFY(w.model.addRow(addresses, 1));
    QVERIFY(w.type(addresses, 1, u"city", u"Neiva"_s));
    const QString before = printed(w.model);
    Recorder recorder(w.model);
    Recorder branch(w.addressRows);
    // In one step, the new row is erased and the rows of the baseline are marked as removed.
    QVERIFY(w.model.dropRows(addresses, 0, 3));
    QCOMPARE(recorder.take(), (QStringList{u"will remove addresses[1-1]"_s, u"remove addresses[1-1]"_s,
                                           u"data addresses 0.0-1.8"_s, u"data 23.0-23.0"_s}));
    QCOMPARE(branch.take(), (QStringList{u"will remove [1-1]"_s, u"remove [1-1]"_s, u"data 0.0-1.8"_s}));
    QCOMPARE(printed(w.model), text(exampleText)
                                   .replace(u"addresses 3"_s, u"addresses 1*"_s)
                                   .replace(u"    city='Cali'"_s, u"  - city='Cali'"_s)
                                   .replace(u"    alias=null"_s, u"  - alias=null"_s));
    QVERIFY(!w.model.dropRows(addresses, 0, 2)); // both are already marked as removed
    QVERIFY(w.model.keepRow(addresses, 0));
    QVERIFY(!w.model.keepRow(addresses, 0));
    QCOMPARE(w.model.assessment().changeCount(), 1);
    w.undo();
    w.undo();
    QCOMPARE(printed(w.model), before);

    // Problems of a removed row don't count; they count again when the row is restored.
    const Path month{payments, w.model.now().rows(payments).at(0).id, columnOf(payments, u"expiry_month")};
    QVERIFY(w.model.setData(w.model.indexOf(month), 14));
    QCOMPARE(w.model.assessment().errorCount(), 1);
    QVERIFY(w.model.dropRows(payments, 0, 1));
    QCOMPARE(w.model.assessment().errorCount(), 0);
    QVERIFY(w.model.keepRow(payments, 0));
    QCOMPARE(w.model.assessment().errorCount(), 1);
}

void TestRowEdits::rowCommands_refuseInvalidPositions()
{
    Watched w(readBaseline("{\"city\":\"Cali\",\"addresses\":[1,2],\"payments\":null}"));
    QVERIFY(!w.model.addRow(addresses, 0)); // a list of numbers is kept as it is
    QVERIFY(!w.model.addRow(city, 0));
    QVERIFY(!w.model.addRow(payments, 1));
    QVERIFY(!w.model.addRow(payments, -1));
    QVERIFY(!w.model.duplicateRow(payments, 0));
    QVERIFY(!w.model.shiftRow(payments, 0, 0));
    QVERIFY(!w.model.dropRows(payments, 0, 1));
    QVERIFY(!w.model.keepRow(payments, 0));
    QVERIFY(!w.model.insertRow(0));
    QCOMPARE(w.steps(), 0);
    QVERIFY(w.model.addRow(payments, 0));
    QVERIFY(!w.model.shiftRow(payments, 0, 1));
    QVERIFY(!w.model.shiftRow(payments, -1, 0));
    QVERIFY(!w.model.dropRows(payments, 0, 2));
    QVERIFY(!w.model.dropRows(payments, 0, 0));
    QVERIFY(!w.model.duplicateRow(payments, 1));
    QCOMPARE(w.steps(), 1);
}

void TestRowEdits::restore_ofCellRowFieldAndAll()
{
    Watched w;
    const auto edit = [&w] {
        QVERIFY(w.type(firstName, u"Eva"_s));
        QVERIFY(w.type(addresses, 0, u"city", u"A"_s));
        QVERIFY(w.type(addresses, 0, u"state", u"B"_s));
        QVERIFY(w.type(addresses, 1, u"city", u"C"_s));
        QVERIFY(w.model.shiftRow(addresses, 2, 0));
        QVERIFY(w.model.addRow(addresses, 1));
        QVERIFY(w.type(addresses, 1, u"city", u"D"_s));
        QVERIFY(w.model.dropRows(addresses, 2, 1));
    };
    edit();
    const auto rowNow = [&w](int row) {
        return w.model.now().rows(addresses).at(row).id;
    };
    const QString rest =
        text(exampleText)
            .replace(u"'Ana'"_s, u"'Eva'*"_s)
            .replace(u"addresses 3\n    city='Cali'\n    alias=null city='Pasto'\n    city='Tunja'\n"_s,
                     u"%1"_s);
    QCOMPARE(printed(w.model),
             rest.arg(u"addresses 3*\n    city='Tunja'\n  + city='D'*\n  - city='A'* state='B'*\n"
                      "    alias=null city='C'*\n"_s));
    w.model.restore({addresses, rowNow(2), columnOf(addresses, u"state")});
    QCOMPARE(printed(w.model), rest.arg(u"addresses 3*\n    city='Tunja'\n  + city='D'*\n  - city='A'*\n"
                                        "    alias=null city='C'*\n"_s));
    w.model.restore({addresses, rowNow(2), -1});
    w.model.restore({addresses, rowNow(1), -1});
    QCOMPARE(printed(w.model),
             rest.arg(u"addresses 3*\n    city='Tunja'\n    city='Cali'\n    alias=null city='C'*\n"_s));
    w.model.restore({.field = addresses});
    QCOMPARE(printed(w.model), text(exampleText).replace(u"'Ana'"_s, u"'Eva'*"_s));
    const int steps = w.steps();
    w.model.restore({.field = addresses});
    QCOMPARE(w.steps(), steps); // nothing left to restore
    w.model.restore({.field = firstName});
    QCOMPARE(printed(w.model), text(exampleText));

    // Restoring email restores email_verified if the edit of email cleared it, but not if a user did.
    QVERIFY(w.type(email, u"eva@example.com"_s));
    w.model.endTyping();
    w.model.restore({.field = email});
    QCOMPARE(printed(w.model), text(exampleText));
    const Path verified{.field = contactFieldIndex(u"email_verified")};
    QVERIFY(w.model.setData(w.model.indexOf(verified), false));
    w.model.restore({.field = email});
    QCOMPARE(w.cell(verified.field), Cell::boolean(false));
    w.model.restore(verified);

    edit();
    const QString edited = printed(w.model);
    w.model.restoreAll();
    QVERIFY(w.model.now() == w.model.baseline().contact);
    QCOMPARE(printed(w.model), text(exampleText));
    w.undo();
    QCOMPARE(printed(w.model), edited);
}

void TestRowEdits::step_isOneUndo()
{
    Watched w;
    const int verified = contactFieldIndex(u"email_verified");
    QSignalSpy assessed(&w.model, &ContactModel::assessed);
    w.model.step(u"Change email"_s,
                 {SetCell{{.field = email}, w.cell(email), Cell::text(u"eva@example.com"_s)},
                  SetCell{{.field = verified}, w.cell(verified), Cell::boolean(false)}});
    QCOMPARE(assessed.size(), 1);
    QCOMPARE(w.model.undoStack()->undoText(), u"Change email"_s);
    QCOMPARE(w.model.assessment().changeCount(), 2);
    // Typing isn't merged into the step.
    QVERIFY(w.type(email, u"eva@example.co"_s));
    QCOMPARE(w.steps(), 2);
    w.undo();
    w.undo();
    QCOMPARE(printed(w.model), text(exampleText));
    w.model.step(u"Nothing"_s, {});
    QVERIFY(w.model.undoStack()->canRedo());
}

/// The edits of a draft insert rows whose IDs come from an earlier process.
void TestRowEdits::newRows_haveUniqueIds()
{
    Watched w;
    Row row{.id = freshRow(w.model.now())};
    row.cells.resize(qsizetype(contactFields()[size_t(payments)].columns.size()));
    w.model.step(u"Draft"_s, {InsertRow{payments, 0, row}});
    QVERIFY(w.model.addRow(payments, 0));
    QVERIFY(w.model.duplicateRow(payments, 0));
    QSet<RowId> ids;
    for (const Row &each : w.model.now().rows(payments))
        ids.insert(each.id);
    QCOMPARE(ids.size(), 4);
}

CE_TEST(TestRowEdits)

} // namespace tst_rowedits

#include "tst_rowedits.moc"
