#include "fixtures/testprogram.h"
#include "models/branchmodel.h"
#include "models/contactmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_contactsteps {

constexpr int rowsBefore = 4;
constexpr int rowsAdded = 3;

int firstTable()
{
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (contactFields()[size_t(field)].type == FieldType::Table)
            return field;
    }
    return -1;
}

QList<Cell> cells(const QString &text)
{
    return QList<Cell>(qsizetype(contactFields()[size_t(firstTable())].columns.size()), Cell::text(text));
}

/// A contact model with rows in its first table, the BranchModel of that table, and spies on its signals.
struct StepFixture
{
    StepFixture()
    {
        Baseline baseline;
        for (int row = 1; row <= rowsBefore; ++row)
            baseline.contact.rows(table).append(Row{.id = RowId(row), .cells = cells(u"row %1"_s.arg(row))});
        model.load(baseline);
        branch.setSourceModel(&model);
    }
    QStringList texts() const
    {
        QStringList list;
        for (int row = 0; row < branch.rowCount(); ++row)
            list << branch.index(row, 1).data().toString();
        return list;
    }

    const int table = firstTable();
    ContactModel model{[] {
        return QDate(2026, 1, 1);
    }};
    BranchModel branch{table};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester branchTester{&branch, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy changed{&branch, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&branch, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&branch, &QAbstractItemModel::rowsRemoved};
};

/// A step of many edits, such as a paste, emits one signal per run of adjacent rows.
class TestContactSteps : public QObject
{
    Q_OBJECT

private slots:
    void paste_emitsOneSignalPerRun();
    void separateRows_emitSeparateSignals();
    void cellsOfErasedRow_areUndone();
    void sparseRowIds_areFound();
};

void TestContactSteps::paste_emitsOneSignalPerRun()
{
    StepFixture fixture;
    const QStringList before = fixture.texts();
    Edits edits;
    for (const int row : {2, 3}) {
        const Row &there = fixture.model.now().rows(fixture.table).at(row);
        for (int column = 0; column < there.cells.size(); ++column)
            edits.append(
                SetCell{{fixture.table, there.id, column}, there.cells.at(column), Cell::text(u"pasted"_s)});
    }
    for (int row = 0; row < rowsAdded; ++row)
        edits.append(InsertRow{fixture.table, rowsBefore + row,
                               Row{.id = fixture.model.newRow(), .cells = cells(u"added"_s)}});
    fixture.model.step(u"Paste"_s, edits);
    const QStringList after{u"row 1"_s, u"row 2"_s, u"pasted"_s, u"pasted"_s,
                            u"added"_s, u"added"_s, u"added"_s};
    QCOMPARE(fixture.texts(), after);
    QCOMPARE(fixture.changed.size(), 1);
    QCOMPARE(fixture.changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(fixture.changed.first().at(1).toModelIndex().row(), 3);
    QCOMPARE(fixture.inserted.size(), 1);
    QCOMPARE(fixture.model.assessment().changeCount(), 2 + rowsAdded);

    fixture.model.undoStack()->undo();
    QCOMPARE(fixture.texts(), before);
    QCOMPARE(fixture.removed.size(), 1);
    QCOMPARE(fixture.changed.size(), 2);
    QCOMPARE(fixture.model.assessment().changeCount(), 0);
    fixture.model.undoStack()->redo();
    QCOMPARE(fixture.texts(), after);
    QCOMPARE(fixture.model.assessment().changeCount(), 2 + rowsAdded);
}

void TestContactSteps::separateRows_emitSeparateSignals()
{
    StepFixture fixture;
    Edits edits;
    for (const int row : {3, 0, 1})
        edits.append(SetCell{{fixture.table, RowId(row + 1), 1},
                             fixture.model.now().rows(fixture.table).at(row).cells.at(1),
                             Cell::text(u"x"_s)});
    edits.append(InsertRow{fixture.table, 0, Row{.id = fixture.model.newRow(), .cells = cells(u"first"_s)}});
    edits.append(InsertRow{fixture.table, 3, Row{.id = fixture.model.newRow(), .cells = cells(u"fourth"_s)}});
    fixture.model.step(u"Several"_s, edits);
    QCOMPARE(fixture.texts(), (QStringList{u"first"_s, u"x"_s, u"x"_s, u"fourth"_s, u"row 3"_s, u"x"_s}));
    QCOMPARE(fixture.inserted.size(), 2);
    QCOMPARE(fixture.changed.size(), 2); // rows 1 and 2, row 5
    fixture.model.undoStack()->undo();
    QCOMPARE(fixture.texts(), (QStringList{u"row 1"_s, u"row 2"_s, u"row 3"_s, u"row 4"_s}));
}

void TestContactSteps::cellsOfErasedRow_areUndone()
{
    StepFixture fixture;
    Row row = fixture.model.now().rows(fixture.table).at(1);
    const Cell before = row.cells.at(1);
    row.cells[1] = Cell::text(u"x"_s);
    fixture.model.step(u"Both"_s, {SetCell{{fixture.table, row.id, 1}, before, row.cells.at(1)},
                                   EraseRow{fixture.table, 1, row}});
    QCOMPARE(fixture.texts(), (QStringList{u"row 1"_s, u"row 3"_s, u"row 4"_s}));
    fixture.model.undoStack()->undo();
    QCOMPARE(fixture.texts(), (QStringList{u"row 1"_s, u"row 2"_s, u"row 3"_s, u"row 4"_s}));
    QCOMPARE(fixture.model.assessment().changeCount(), 0);
}

void TestContactSteps::sparseRowIds_areFound()
{
    RowList rows;
    for (const quint32 id : {7U, 4'000'000'000U, 1U})
        rows.append(Row{.id = RowId(id)});
    QCOMPARE(rows.indexOf(RowId(7)), 0);
    QCOMPARE(rows.indexOf(RowId(4'000'000'000U)), 1);
    QCOMPARE(rows.indexOf(RowId(1)), 2);
    QCOMPARE(rows.indexOf(RowId(2)), -1);
    rows.take(1);
    QCOMPARE(rows.indexOf(RowId(1)), 1);
    QCOMPARE(rows.indexOf(RowId(4'000'000'000U)), -1);
}

CE_TEST(TestContactSteps)

} // namespace tst_contactsteps

#include "tst_contactsteps.moc"
