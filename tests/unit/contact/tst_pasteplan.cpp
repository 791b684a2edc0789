#include "contact/cellblock.h"
#include "contact/contactreader.h"
#include "contact/typedcell.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "models/contactmodel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace tst_pasteplan {

using clipboardtable::Rows;

const int addresses = contactFieldIndex(u"addresses");
const int payments = contactFieldIndex(u"payments");
const QLocale english(QLocale::English);

int columnOf(int table, QStringView key)
{
    return fieldIndex(contactFields()[size_t(table)].columns, key);
}

QList<int> columnsFrom(int table, int first)
{
    QList<int> columns(int(contactFields()[size_t(table)].columns.size()) - first);
    std::iota(columns.begin(), columns.end(), first);
    return columns;
}

void load(ContactModel &model, const QByteArray &text)
{
    model.load(std::get<Baseline>(contactreader::fromText(text)));
}

/// A model of three addresses and one payment.
struct Sample
{
    Sample()
    {
        load(model, "{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"addresses\":[{\"city\":\"Cali\","
                    "\"state\":\"\"},{\"city\":\"Pasto\"},{\"city\":\"Tunja\"}],\"payments\":[{\"method\":"
                    "\"CREDIT\",\"expiry_month\":3}]}");
    }

    PastePlan paste(PasteTarget target, const Rows &cells, const QLocale &locale = english)
    {
        if (target.columns.isEmpty())
            target.columns = columnsFrom(target.field, 0);
        PastePlan plan =
            planPaste(model.now(), model.baseline().contact, target, cells, model.newRow(), locale);
        model.step(u"Paste"_s, plan.edits);
        return plan;
    }
    QString text(int table, int row, QStringView key) const
    {
        return codec::editText(model.now().rows(table).at(row).cells.at(columnOf(table, key)));
    }
    const Cell &cell(int table, int row, QStringView key) const
    {
        return model.now().rows(table).at(row).cells.at(columnOf(table, key));
    }

    ContactModel model{[] {
        return QDate(2026, 11, 23);
    }};
};

class TestPastePlan : public QObject
{
    Q_OBJECT

private slots:
    void paste_overwritesAndAddsRowsInOneStep()
    {
        Sample s;
        const Contact before = s.model.now();
        const PastePlan plan = s.paste(
            {.field = addresses, .row = 2, .columns = columnsFrom(addresses, columnOf(addresses, u"city"))},
            {{u"Cúcuta"_s, u"Norte"_s}, {u"Neiva"_s, u"Huila"_s}, {u"Ibagué"_s}});
        QCOMPARE(s.model.now().rows(addresses).size(), 5);
        QCOMPARE(s.text(addresses, 2, u"city"), u"Cúcuta"_s);
        QCOMPARE(s.text(addresses, 2, u"state"), u"Norte"_s);
        QCOMPARE(s.text(addresses, 3, u"state"), u"Huila"_s);
        QCOMPARE(s.text(addresses, 4, u"city"), u"Ibagué"_s);
        QVERIFY(plan.refused.isEmpty());
        QCOMPARE(plan.rows, 3);
        QCOMPARE(plan.columns, 2);
        QCOMPARE(s.model.undoStack()->count(), 1);
        s.model.undoStack()->undo();
        QVERIFY(s.model.now() == before);
    }

    void paste_usesVisibleColumnOrder()
    {
        Sample s;
        const QList<int> seen{columnOf(addresses, u"state"), columnOf(addresses, u"city")};
        const PastePlan plan = s.paste({.field = addresses, .row = 0, .columns = seen},
                                       {{u"Valle"_s, u"Buga"_s, u"beyond"_s, u""_s}});
        QCOMPARE(s.text(addresses, 0, u"state"), u"Valle"_s);
        QCOMPARE(s.text(addresses, 0, u"city"), u"Buga"_s);
        QCOMPARE(plan.leftOut, 1);
    }

    void emptyCell_clearsLikeDeleteKey()
    {
        Sample s;
        s.paste({.field = addresses, .row = 0, .columns = {columnOf(addresses, u"city")}}, {{u""_s}});
        QVERIFY(s.cell(addresses, 0, u"city").isNull());
        s.paste({.field = addresses, .row = 0, .columns = {columnOf(addresses, u"state")}}, {{u"Valle"_s}});
        s.paste({.field = addresses, .row = 0, .columns = {columnOf(addresses, u"state")}}, {{u""_s}});
        QVERIFY2(s.cell(addresses, 0, u"state") == Cell::text(u""_s),
                 "the cleared cell doesn't have the empty value of the baseline");
        QVERIFY(s.cell(addresses, 0, u"alias").isAbsent());
        s.paste({.field = addresses, .row = 0, .columns = {columnOf(addresses, u"alias")}}, {{u""_s}});
        QVERIFY(s.cell(addresses, 0, u"alias").isAbsent());
    }

    void trailingEmptyRows_areIgnored()
    {
        Sample s;
        const PastePlan plan =
            s.paste({.field = addresses, .row = 2}, {{u"a"_s}, {u""_s}, {u"b"_s}, {u""_s, u""_s}, {u""_s}});
        QCOMPARE(s.model.now().rows(addresses).size(), 5);
        QCOMPARE(plan.rows, 3);
        QVERIFY(s.model.now().rows(addresses).at(3).isBlank());
    }

    void paste_fillsSelection()
    {
        Sample s;
        s.paste({.field = addresses, .row = 0, .selectedRows = 3, .selectedColumns = 2}, {{u"x"_s}});
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(s.text(addresses, row, u"street_1"), u"x"_s);
            QCOMPARE(s.text(addresses, row, u"street_2"), u"x"_s);
            QVERIFY(s.cell(addresses, row, u"street_number").isAbsent());
        }
        // A block fills the selection if the selection is a multiple of its size; if not, it is pasted once.
        s.paste({.field = addresses, .row = 0, .selectedRows = 3}, {{u"1"_s, u"2"_s}});
        QCOMPARE(s.text(addresses, 2, u"street_2"), u"2"_s);
        s.paste({.field = addresses, .row = 0, .selectedRows = 3}, {{u"a"_s}, {u"b"_s}});
        QCOMPARE(s.text(addresses, 1, u"street_1"), u"b"_s);
        QCOMPARE(s.text(addresses, 2, u"street_1"), u"1"_s);
    }

    void invalidCells_areRefusedAndOthersPasted()
    {
        Sample s;
        const int month = columnOf(payments, u"expiry_month");
        const PastePlan plan = s.paste({.field = payments, .row = 0, .columns = columnsFrom(payments, month)},
                                       {{u"May"_s, u"2,030.00"_s}, {u"12.0"_s, u"soon"_s}});
        QCOMPARE(s.text(payments, 0, u"expiry_month"), u"3"_s);
        QCOMPARE(s.text(payments, 0, u"expiry_year"), u"2030"_s);
        QCOMPARE(s.text(payments, 1, u"expiry_month"), u"12"_s);
        QCOMPARE(plan.refused.size(), 2);
        QCOMPARE(plan.refused.at(0).text, u"May"_s);
        QCOMPARE(plan.refused.at(0).issue, codec::ValidationIssue::NotWholeNumber);
        QVERIFY((plan.refused.at(0).path == Path{payments, s.model.now().rows(payments).at(0).id, month}));
        QVERIFY(
            (plan.refused.at(1).path == Path{payments, s.model.now().rows(payments).at(1).id, month + 1}));
    }

    void refusedCardNumber_isNotReported()
    {
        Sample s;
        const int month = columnOf(payments, u"expiry_month");
        const PastePlan plan =
            s.paste({.field = payments, .row = 0, .columns = {month}}, {{u"4111 1111 1111 1111"_s}});
        QCOMPARE(plan.refused.size(), 1);
        QVERIFY(plan.refused.at(0).text.isEmpty());
    }

    void removedRow_isSkipped()
    {
        Sample s;
        QVERIFY(s.model.dropRows(addresses, 1, 1));
        const PastePlan plan = s.paste({.field = addresses, .row = 0}, {{u"a"_s}, {u"b"_s}, {u"c"_s}});
        QCOMPARE(s.text(addresses, 0, u"street_1"), u"a"_s);
        QVERIFY(s.cell(addresses, 1, u"street_1").isAbsent());
        QCOMPARE(s.text(addresses, 2, u"street_1"), u"c"_s);
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.at(0).issue, codec::ValidationIssue::None);
    }

    void nonTable_isNotChanged()
    {
        ContactModel model([] { return QDate(2026, 11, 23); });
        load(model, "{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"addresses\":7}");
        const PastePlan plan = planPaste(model.now(), model.baseline().contact,
                                         {.field = addresses, .columns = columnsFrom(addresses, 0)},
                                         {{u"a"_s, u"b"_s}}, model.newRow(), english);
        QVERIFY(plan.edits.isEmpty());
        QCOMPARE(plan.leftOut, 2);
    }

    void wholeNumbers_areReadInSpreadsheetFormats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        const auto same = [](const char *name, const QString &text, const QString &number) {
            QTest::newRow(name) << text << number << number;
        };
        same("plain", u"12"_s, u"12"_s);
        same("whitespace around", u" 12 "_s, u"12"_s);
        same("a point", u"12.0"_s, u"12"_s);
        same("a comma", u"12,00"_s, u"12"_s);
        same("grouped with decimals", u"2,029.00"_s, u"2029"_s);
        same("grouped the other way", u"2.029,0"_s, u"2029"_s);
        same("grouped twice", u"1.234.567"_s, u"1234567"_s);
        same("whitespace between", u"2\u00a0029"_s, u"2029"_s);
        same("no whole number", u"12.5"_s, u"12.5"_s);
        same("no number", u"May"_s, u"May"_s);
        same("no groups", u"1234.567"_s, u"1234.567"_s);
        same("a date", u"12/2029"_s, u"12/2029"_s);
        QTest::newRow("a comma before three digits") << u"2,029"_s << u"2029"_s << u"2,029"_s;
        QTest::newRow("a point before three digits") << u"2.029"_s << u"2.029"_s << u"2029"_s;
        QTest::newRow("three zeros") << u"1.000"_s << u"1.000"_s << u"1000"_s;
    }
    void wholeNumbers_areReadInSpreadsheetFormats()
    {
        QFETCH(QString, text);
        QTEST(typedcell::plainWholeNumber(text, english), "inEnglish");
        QTEST(typedcell::plainWholeNumber(text, QLocale(QLocale::German)), "inGerman");
    }

    void copiedRows_arePastedUnchanged()
    {
        RandomEdits random(testseed::one(11));
        Sample s;
        for (int round = 0; round < 300; ++round) {
            for (int i = 0; i < 5; ++i)
                random.operate(s.model);
            for (const int field : tableFields()) {
                // Copies all rows and pastes them after the last row.
                const RowList &rows = s.model.now().rows(field);
                Rows copied;
                QList<QList<Cell>> cells;
                for (const Row &row : rows) {
                    QStringList texts;
                    for (const Cell &cell : row.cells)
                        texts << codec::editText(cell);
                    copied << texts;
                    cells << row.cells;
                }
                if (copied.isEmpty() || !s.model.now().takesRows(field))
                    continue;
                const int below = int(rows.size());
                const PastePlan plan = s.paste({.field = field, .row = below},
                                               clipboardtable::read(clipboardtable::written(copied)));
                for (int row = below; row < s.model.now().rows(field).size(); ++row) {
                    for (int column = 0; column < cells.at(row - below).size(); ++column) {
                        const Path path{field, s.model.now().rows(field).at(row).id, column};
                        const bool refused = std::ranges::any_of(
                            plan.refused, [&](const RefusedCell &cell) { return cell.path == path; });
                        const Cell &original = cells.at(row - below).at(column);
                        if (!refused && !original.isRaw())
                            QCOMPARE(codec::editText(s.model.now().rows(field).at(row).cells.at(column)),
                                     codec::editText(original));
                    }
                }
                s.model.undoStack()->undo();
            }
        }
    }

    void thousandCells_emitFewSignals()
    {
        Sample s;
        Rows cells(112);
        for (QStringList &row : cells)
            row.fill(u"Calle 93 # 11-27"_s, 9);
        QSignalSpy changes(&s.model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&s.model, &QAbstractItemModel::rowsInserted);
        QElapsedTimer clock;
        clock.start();
        s.paste({.field = addresses, .row = 0}, cells);
        const qint64 pasted = clock.nsecsElapsed();
        s.model.undoStack()->undo();
        const qint64 undone = clock.nsecsElapsed() - pasted;
        qInfo("1,008 cells: pasted in %.2f ms, undone in %.2f ms", double(pasted) / 1e6,
              double(undone) / 1e6);
        // Counts signals, because times depend on the load of the machine: for paste and for undo, one
        // dataChanged() for the rows and one for the table.
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(changes.size(), 4);
    }
};

CE_TEST(TestPastePlan)

} // namespace tst_pasteplan

#include "tst_pasteplan.moc"
