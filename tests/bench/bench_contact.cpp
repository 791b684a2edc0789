// Reads, shows and compares a contact with thousands of rows, and undoes a large paste.
#include "bench/figure.h"
#include "bench/largecontact.h"
#include "contact/answer.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "fixtures/windowfixture.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pastedCells = 1000;

Baseline read(const LargeContact &large)
{
    auto read = contactreader::fromAnswer(large.answer, large.id, true);
    if (auto *baseline = std::get_if<Baseline>(&read))
        return std::move(*baseline);
    qFatal("the benchmark's contact can't be read");
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void measureReading(const LargeContact &large, int rounds)
{
    ContactModel model([] { return QDate(2026, 1, 1); });
    figure::Times ours;
    figure::Times reference;
    figure::alternate(
        rounds, [&] { ours.append(figure::milliseconds([&] { model.load(read(large)); })); },
        [&] { reference.append(figure::milliseconds([&] { QJsonDocument::fromJson(large.answer); })); });
    figure::print("reading a contact with 10,000 addresses", "ms", figure::median(ours),
                  figure::median(reference), {figure::Limit::Of::Ratio, 3});
}

void measureShowing(const LargeContact &large, int rounds)
{
    WindowFixture fixture;
    settle();
    ContactModel unseen([] { return QDate(2026, 1, 1); });
    figure::Times added;
    for (int round = 0; round < rounds; ++round) {
        Baseline baseline = read(large);
        const double alone = figure::milliseconds([&] { unseen.load(baseline); });
        const double shown = figure::milliseconds([&] {
            fixture.session.load(baseline);
            settle();
        });
        added.append(shown - alone);
    }
    figure::print("showing it", "ms", figure::median(added), 0, {figure::Limit::Of::Ours, 50});
}

/// Returns the contact after a day's typical edits: changed cells, and removed, added and moved rows.
Contact corrected(const Contact &contact, int table)
{
    Contact other = contact;
    RowList &rows = other.rows(table);
    const auto size = int(rows.size());
    for (int i = 0; i < 100; ++i)
        rows.cell(i * 97 % size, i % 3) = Cell::text(u"corrected %1"_s.arg(i));
    for (int i = 0; i < 10; ++i) {
        rows.take(i * 31 % rows.size());
        rows.move(i * 53 % rows.size(), i * 71 % rows.size());
        rows.insert(i * 11 % rows.size(),
                    Row{.id = RowId(quint32(freshRow(contact)) + i), .cells = rows.at(0).cells});
    }
    return other;
}

void measureDifference(const LargeContact &large, int rounds)
{
    const Contact contact = read(large).contact;
    const Contact again = read(large).contact; // shares no data with the first contact
    const Contact other = corrected(again, large.table);
    figure::Times same;
    figure::Times different;
    qsizetype edits = 0;
    figure::alternate(
        rounds,
        [&] { different.append(figure::milliseconds([&] { edits = difference(contact, other).size(); })); },
        [&] { same.append(figure::milliseconds([&] { edits += difference(contact, again).size(); })); });
    if (edits == 0)
        qFatal("no difference");
    figure::print("the difference of two such contacts, 130 edits", "ms", figure::median(different), 0,
                  {figure::Limit::Of::Ours, 5});
    figure::print("the same where nothing differs", "ms", figure::median(same), 0,
                  {figure::Limit::Of::Ours, 5});
}

/// A paste of a block over the last rows and into rows added below them.
Edits pasted(ContactModel &model, int table)
{
    const auto columns = int(contactFields()[size_t(table)].columns.size());
    const RowList &rows = model.now().rows(table);
    const auto existing = std::min(int(rows.size()), pastedCells / columns / 2);
    const int first = int(rows.size()) - existing;
    Edits edits;
    for (int cell = 0; cell < pastedCells; ++cell) {
        const int row = first + cell / columns;
        const int column = cell % columns;
        const Cell text = Cell::text(u"pasted %1"_s.arg(cell));
        if (row < rows.size()) {
            edits.append(SetCell{{table, rows.at(row).id, column}, rows.at(row).cells.at(column), text});
            continue;
        }
        if (column == 0) {
            Row added{.id = model.newRow()};
            added.cells.resize(columns);
            edits.append(InsertRow{table, row, added});
        }
        const auto *insert = std::get_if<InsertRow>(&edits.at(edits.size() - 1 - column));
        const RowId id = insert ? insert->row.id : std::get<SetCell>(edits.constLast()).path.row;
        edits.append(SetCell{{table, id, column}, Cell::absent(), text});
    }
    return edits;
}

void measureUndo(const LargeContact &large, int rounds)
{
    WindowFixture fixture;
    fixture.session.load(read(large));
    fixture.window.view().focusPath({large.table, RowId::None, -1});
    settle();
    ContactModel &model = fixture.session.model();
    model.step(u"Paste"_s, pasted(model, large.table));
    settle();
    figure::Times undo;
    figure::Times redo;
    figure::alternate(
        rounds,
        [&] {
            undo.append(figure::milliseconds([&] {
                model.undoStack()->undo();
                settle();
            }));
        },
        [&] {
            redo.append(figure::milliseconds([&] {
                model.undoStack()->redo();
                settle();
            }));
        });
    figure::print("undo of a paste of 1,000 cells in it, shown", "ms", figure::median(undo), 0,
                  {figure::Limit::Of::Ours, 20});
    figure::print("redo of it", "ms", figure::median(redo), 0, {figure::Limit::Of::Ours, 20});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Addresses."_s, u"count"_s, u"10000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Of each; the median is printed."_s, u"count"_s, u"20"_s);
    parser.addOptions({rows, rounds});
    parser.process(app);
    const LargeContact large(parser.value(rows).toInt());
    const int times = parser.value(rounds).toInt();
    measureReading(large, times);
    measureShowing(large, times);
    measureDifference(large, times);
    measureUndo(large, times);
    return EXIT_SUCCESS;
}
