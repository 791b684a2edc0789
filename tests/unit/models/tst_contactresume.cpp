#include "contact/contactreader.h"
#include "contact/difference.h"
#include "fixtures/corpus.h"
#include "fixtures/printedmodel.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "models/contactmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_contactresume {

using draftbytes::KeptStep;

const int addresses = contactFieldIndex(u"addresses");
const int city = contactFieldIndex(u"city");
const int email = contactFieldIndex(u"email");
constexpr int columns = 9;

QDate today()
{
    return {2026, 11, 23};
}

/// Three addresses, the second of which is removed.
Baseline example()
{
    Baseline baseline;
    baseline.contact.setField(city, Cell::text(u"Cali"_s));
    baseline.contact.setField(email, Cell::text(u"ana@example.com"_s));
    baseline.contact.setField(addresses, Cell::raw("[]"));
    for (const quint32 id : {1u, 2u, 3u}) {
        baseline.contact.rows(addresses).append(
            Row{.id = RowId(id), .removed = id == 2, .cells = QList<Cell>(columns, Cell::null())});
    }
    return baseline;
}

Row row(quint32 id)
{
    return {.id = RowId(id), .cells = QList<Cell>(columns)};
}

SetCell typed(const QString &before, const QString &after)
{
    return {{.field = city}, Cell::text(before), Cell::text(after)};
}

/// What a process that ends without a word leaves of a model.
struct Kept
{
    explicit Kept(const ContactModel &model, QUndoStack &stack)
        : baseline(draftbytes::ofBase(model.baseline()))
        , position(stack.index())
    {
        for (int slot = 0; slot < stack.count(); ++slot)
            journal += draftbytes::ofStep(model.keptStep(slot));
    }
    int resumeIn(ContactModel &model) const
    {
        return model.resume(*draftbytes::baseline(baseline), draftbytes::steps(journal), position);
    }

    QByteArray baseline;
    QByteArray journal;
    int position;
};

/// Where two models differ; empty when nowhere.
QString difference(ContactModel &a, ContactModel &b)
{
    const QUndoStack &was = *a.undoStack();
    const QUndoStack &is = *b.undoStack();
    if (!(a.now() == b.now()))
        return u"now"_s;
    if (!(a.baseline() == b.baseline()))
        return u"base"_s;
    if (a.assessment().problems() != b.assessment().problems() ||
        a.assessment().errorCount() != b.assessment().errorCount() ||
        a.assessment().changeCount() != b.assessment().changeCount())
        return u"assessment"_s;
    if (was.count() != is.count() || was.index() != is.index() || was.undoText() != is.undoText() ||
        was.redoText() != is.redoText())
        return u"stack"_s;
    for (int slot = 0; slot < was.count(); ++slot) {
        if (was.text(slot) != is.text(slot) || a.keptStep(slot) != b.keptStep(slot))
            return u"step %1"_s.arg(slot);
    }
    return {};
}

class TestContactResume : public QObject
{
    Q_OBJECT

private slots:
    void editsFitWhereTheirPlaceIs_data();
    void editsFitWhereTheirPlaceIs();
    void whatDoesNotFitIsLeftOut();
    void aPositionThatCantBe();
    void isToldOnce();
    void nothingIsTypedIntoResumedSteps();
    void newRowsAreNew();
    void revisionsTellStepsApart();
    void aModelIsAsItWas_data();
    void aModelIsAsItWas();
    void nonsenseThatFitsIsHarmless();
    void tenThousandRowsAndAThousandSteps();
};

void TestContactResume::editsFitWhereTheirPlaceIs_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("isFitting");
    const int last = int(contactFields().size());
    const Row second{.id = RowId(2), .removed = true, .cells = QList<Cell>(columns, Cell::null())};
    const auto test = [](const char *name, const Edit &edit, bool isFitting) {
        QTest::newRow(name) << edit << isFitting;
    };
    const auto set = [](int field, quint32 row, int column, const Cell &before) {
        return SetCell{{field, RowId(row), column}, before, Cell::absent()};
    };
    const Cell cali = Cell::text(u"Cali"_s);

    test("cell", set(city, 0, -1, cali), true);
    test("cell that holds another text", set(city, 0, -1, Cell::text(u"Cal"_s)), false);
    test("cell that isn't absent", set(city, 0, -1, Cell::absent()), false);
    test("cell of a row", set(addresses, 3, columns - 1, Cell::null()), true);
    test("cell of a row that isn't absent", set(addresses, 3, 0, Cell::absent()), false);
    test("row that isn't there", set(addresses, 4, 0, Cell::null()), false);
    test("no field", set(-1, 0, -1, Cell::absent()), false);
    test("field past the last", set(last, 0, -1, Cell::absent()), false);
    test("row of no field", set(-1, 1, 0, Cell::null()), false);
    test("row of a field past the last", set(last, 1, 0, Cell::null()), false);
    test("row of no table", set(city, 1, 0, Cell::null()), false);
    test("column past the last", set(addresses, 1, columns, Cell::null()), false);
    test("whole row", set(addresses, 1, -1, Cell::null()), false);
    test("column of a field", set(city, 0, 0, cali), false);

    test("insert first", InsertRow{addresses, 0, row(4)}, true);
    test("insert last", InsertRow{addresses, 3, row(4)}, true);
    test("insert past the end", InsertRow{addresses, 4, row(4)}, false);
    test("insert before the first", InsertRow{addresses, -1, row(4)}, false);
    test("insert what is there", InsertRow{addresses, 0, row(2)}, false);
    test("insert nobody", InsertRow{addresses, 0, row(0)}, false);
    test("insert without cells", InsertRow{addresses, 0, Row{.id = RowId(4)}}, false);
    test("insert into no table", InsertRow{city, 0, row(4)}, false);
    test("insert into no field", InsertRow{-1, 0, row(4)}, false);

    test("take", EraseRow{addresses, 1, second}, true);
    test("take another", EraseRow{addresses, 0, second}, false);
    test("take what is otherwise", EraseRow{addresses, 1, row(2)}, false);
    test("take past the end", EraseRow{addresses, 3, second}, false);
    test("take before the first", EraseRow{addresses, -1, second}, false);
    test("take from no table", EraseRow{city, 0, second}, false);

    test("remove", MarkRowRemoved{addresses, RowId(1), true}, true);
    test("take back", MarkRowRemoved{addresses, RowId(2), false}, true);
    test("remove what is removed", MarkRowRemoved{addresses, RowId(2), true}, false);
    test("take back what is there", MarkRowRemoved{addresses, RowId(1), false}, false);
    test("remove what isn't there", MarkRowRemoved{addresses, RowId(4), true}, false);
    test("remove from no table", MarkRowRemoved{last, RowId(1), true}, false);

    test("move", MoveRow{addresses, RowId(1), 0, 2}, true);
    test("move another", MoveRow{addresses, RowId(2), 0, 2}, false);
    test("move nowhere", MoveRow{addresses, RowId(1), 0, 0}, false);
    test("move past the end", MoveRow{addresses, RowId(1), 0, 3}, false);
    test("move before the first", MoveRow{addresses, RowId(1), 0, -1}, false);
    test("move from past the end", MoveRow{addresses, RowId(1), 3, 0}, false);
    test("move from before the first", MoveRow{addresses, RowId(1), -1, 0}, false);
    test("move in no table", MoveRow{city, RowId(1), 0, 2}, false);

    test("base", ReplaceBaseline{example()}, false);
}

void TestContactResume::editsFitWhereTheirPlaceIs()
{
    QFETCH(Edit, edit);
    QTEST(fits(example().contact, edit), "isFitting");
    if (std::holds_alternative<ReplaceBaseline>(edit))
        return;
    // Behind one that fits: then nothing of the step is carried out, and nothing behind it.
    QFETCH(bool, isFitting);
    const Edit before = SetCell{{.field = email}, example().contact.field(email), Cell::null()};
    ContactModel model(today);
    const KeptStep first{u"First"_s, {typed(u"Cali"_s, u"Cal"_s), typed(u"Cal"_s, u"Cali"_s)}};
    const KeptStep last{u"Last"_s, {SetCell{{.field = email}, Cell::null(), example().contact.field(email)}}};
    QCOMPARE(model.resume(example(), {first, {u"Both"_s, {before, edit}}, last}, 3), isFitting ? 3 : 1);
    QCOMPARE(model.undoStack()->undoText(), isFitting ? u"Last"_s : u"First"_s);
    if (!isFitting)
        QVERIFY(model.now() == example().contact);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.undoStack()->canUndo())
        model.undoStack()->undo();
    QVERIFY(model.now() == example().contact);
    while (model.undoStack()->canRedo())
        model.undoStack()->redo();
    QCOMPARE(model.undoStack()->count(), isFitting ? 3 : 1);
}

void TestContactResume::whatDoesNotFitIsLeftOut()
{
    const QList<KeptStep> steps{{u"1"_s, {typed(u"Cali"_s, u"Cal"_s)}},
                                {u"2"_s, {typed(u"Cal"_s, u"Ca"_s)}},
                                {u"lost"_s, {typed(u"Cal"_s, u"C"_s)}},
                                {u"4"_s, {typed(u"Ca"_s, u"C"_s)}}};
    ContactModel model(today);
    QCOMPARE(model.resume(example(), steps, 4), 2);
    QCOMPARE(model.undoStack()->count(), 2);
    QCOMPARE(model.undoStack()->index(), 2);
    QCOMPARE(model.now().field(city), Cell::text(u"Ca"_s));
    // What was undone has to fit too.
    QCOMPARE(model.resume(example(), steps, 1), 2);
    QCOMPARE(model.undoStack()->index(), 1);
    QCOMPARE(model.undoStack()->redoText(), u"2"_s);
    QCOMPARE(model.now().field(city), Cell::text(u"Cal"_s));
}

void TestContactResume::aPositionThatCantBe()
{
    const QList<KeptStep> steps{{u"1"_s, {typed(u"Cali"_s, u"Cal"_s)}}, {u"2"_s, {typed(u"Cal"_s, u"Ca"_s)}}};
    ContactModel model(today);
    QCOMPARE(model.resume(example(), steps, 7), 2);
    QCOMPARE(model.undoStack()->index(), 2);
    QCOMPARE(model.now().field(city), Cell::text(u"Ca"_s));
    QCOMPARE(model.resume(example(), steps, -7), 2);
    QCOMPARE(model.undoStack()->index(), 0);
    QVERIFY(model.now() == example().contact);
    QCOMPARE(model.resume(example(), {}, 7), 0);
    QCOMPARE(model.undoStack()->count(), 0);
}

void TestContactResume::isToldOnce()
{
    const QList<KeptStep> steps{{u"1"_s, {typed(u"Cali"_s, u"Cal"_s)}}, {u"2"_s, {typed(u"Cal"_s, u"Ca"_s)}}};
    for (const int position : {0, 1, 2}) {
        ContactModel model(today);
        model.load(example());
        model.step(u"Before"_s, {typed(u"Cali"_s, u"x"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy assessed(&model, &ContactModel::assessed);
        QSignalSpy index(model.undoStack(), &QUndoStack::indexChanged);
        QSignalSpy undo(model.undoStack(), &QUndoStack::undoTextChanged);
        QSignalSpy redo(model.undoStack(), &QUndoStack::redoTextChanged);
        // Who hears of the stack finds the model as it is.
        connect(model.undoStack(), &QUndoStack::indexChanged, &model, [&model, position](int now) {
            QCOMPARE(now, position);
            QCOMPARE(model.assessment().isChanged({.field = city}), position > 0);
            QCOMPARE(model.now().field(city).asText()->size(), 4 - position);
        });
        QCOMPARE(model.resume(example(), steps, position), 2);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(assessed.size(), 1);
        QCOMPARE(index.size(), 1);
        QCOMPARE(undo.constLast().at(0).toString(), position ? QString::number(position) : QString());
        QCOMPARE(redo.constLast().at(0).toString(), position < 2 ? QString::number(position + 1) : QString());
    }
}

void TestContactResume::nothingIsTypedIntoResumedSteps()
{
    ContactModel first(today);
    first.load(example());
    QVERIFY(first.setData(first.fieldIndex(city), u"Cal"_s));
    QCOMPARE(first.undoStack()->count(), 1);
    ContactModel model(today);
    Kept(first, *first.undoStack()).resumeIn(model);
    QVERIFY(model.setData(model.fieldIndex(city), u"Ca"_s));
    QVERIFY(model.setData(model.fieldIndex(city), u"C"_s));
    QCOMPARE(model.undoStack()->count(), 2);
    model.undoStack()->undo();
    QCOMPARE(model.now().field(city), Cell::text(u"Cal"_s));
}

void TestContactResume::newRowsAreNew()
{
    const QList<KeptStep> steps{{u"1"_s, {InsertRow{addresses, 0, row(70)}}},
                                {u"2"_s, {EraseRow{addresses, 0, row(70)}}},
                                {u"3"_s, {InsertRow{addresses, 0, row(90)}}}};
    ContactModel model(today);
    for (const int position : {0, 2, 3}) {
        QCOMPARE(model.resume(example(), steps, position), 3);
        QCOMPARE(quint32(model.newRow()), 91u);
    }
}

void TestContactResume::revisionsTellStepsApart()
{
    ContactModel model(today);
    model.load(example());
    QUndoStack &stack = *model.undoStack();
    QCOMPARE(model.stepRevision(0), 0u);
    QCOMPARE(model.stepRevision(-1), 0u);
    QVERIFY(model.keptStep(0) == KeptStep());
    QSet<quint64> seen;
    const auto isAnother = [&](int slot) {
        const quint64 revision = model.stepRevision(slot);
        const bool another = revision != 0 && !seen.contains(revision);
        seen.insert(revision);
        return another && model.stepRevision(slot) == revision;
    };
    QVERIFY(model.setData(model.fieldIndex(city), u"C"_s));
    QVERIFY(isAnother(0));
    QVERIFY(model.setData(model.fieldIndex(city), u"Ca"_s));
    QCOMPARE(stack.count(), 1);
    QVERIFY(isAnother(0));
    QVERIFY(model.keptStep(0) == (KeptStep{u"Change City"_s, {typed(u"Cali"_s, u"Ca"_s)}}));
    QVERIFY(model.addRow(addresses, 0));
    QVERIFY(isAnother(1) && !isAnother(0));
    // The way there and back changes nothing.
    stack.setIndex(0);
    QVERIFY(!isAnother(0) && !isAnother(1));
    stack.setIndex(2);
    QVERIFY(!isAnother(0) && !isAnother(1));
    stack.undo();
    QVERIFY(model.addRow(addresses, 0));
    QVERIFY(isAnother(1) && !isAnother(0));
    // Typed away, and another in its place.
    stack.undo();
    model.endTyping();
    QVERIFY(model.setData(model.fieldIndex(city), u"Cal"_s));
    QVERIFY(isAnother(1));
    QVERIFY(model.setData(model.fieldIndex(city), u"Ca"_s));
    QCOMPARE(stack.count(), 1);
    QVERIFY(!isAnother(0));
    QVERIFY(model.addRow(addresses, 0));
    QVERIFY(isAnother(1));
    // In another contact nothing is what it was.
    Kept(model, stack).resumeIn(model);
    QVERIFY(isAnother(0) && isAnother(1));
    QCOMPARE(model.stepRevision(2), 0u);
}

void TestContactResume::aModelIsAsItWas_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : testseed::several({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
        QTest::addRow("seed %u", seed) << seed;
}

void TestContactResume::aModelIsAsItWas()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    QList<Baseline> bases;
    for (const auto &sample : corpus::samples())
        bases.append(std::get<Baseline>(contactreader::fromText(sample.contact)));
    ContactModel was(today);
    ContactModel is(today);
    std::optional<QAbstractItemModelTester> tester; // takes more time than all the rest
    if (seed == 1)
        tester.emplace(&is, QAbstractItemModelTester::FailureReportingMode::QtTest);
    qsizetype steps = 0;
    int inTheMiddle = 0;
    for (int sequence = 0; sequence < 1000; ++sequence) {
        was.load(bases.at(random.below(int(bases.size()))));
        QUndoStack &stack = *was.undoStack();
        // Now and then a second crash follows the first.
        for (int crashes = random.chance(20) ? 2 : 1; crashes > 0; --crashes) {
            for (int i = random.below(15); i >= 0; --i)
                random.correct(was);
            if (random.chance(40))
                stack.setIndex(random.below(stack.count() + 1));
            const Kept kept(was, stack);
            QCOMPARE(kept.resumeIn(is), stack.count());
            QCOMPARE(difference(was, is), QString());
            if (crashes > 1)
                QCOMPARE(kept.resumeIn(was), stack.count());
        }
        steps += stack.count();
        inTheMiddle += stack.canUndo() && stack.canRedo();
        if (sequence % 50 == 0)
            QCOMPARE(printed(is), printed(was));
        for (const bool forth : {false, true}) {
            for (QUndoStack *each : {&stack, is.undoStack()}) {
                while (forth ? each->canRedo() : each->canUndo())
                    forth ? each->redo() : each->undo();
            }
            QCOMPARE(difference(was, is), QString());
            if (!forth)
                QVERIFY(is.now() == is.baseline().contact);
        }
        QVERIFY(is.newRow() <= was.newRow());
        random.correct(is);
    }
    QVERIFY(steps > 3000 && inTheMiddle > 200);
}

/// A journal of steps of which each is sound, but that don't belong together.
void TestContactResume::nonsenseThatFitsIsHarmless()
{
    RandomEdits random(testseed::one(7));
    ContactModel model(today);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<KeptStep> steps;
    for (int round = 0; round < 300; ++round) {
        const auto &sample = corpus::samples().at(random.below(20));
        const Baseline baseline = std::get<Baseline>(contactreader::fromText(sample.contact));
        model.load(baseline);
        for (int i = 0; i < 20; ++i)
            random.correct(model);
        for (int slot = 0; slot < model.undoStack()->count(); ++slot)
            steps.insert(random.below(int(steps.size()) + 1), model.keptStep(slot));
        if (steps.size() > 40)
            steps.remove(random.below(30), int(steps.size()) - 40);
        const int taken = model.resume(baseline, steps, random.below(20));
        QCOMPARE(model.undoStack()->count(), taken);
        model.undoStack()->setIndex(taken);
        model.undoStack()->setIndex(0);
        QVERIFY(model.now() == baseline.contact);
        steps.remove(0, qMin(int(steps.size()), 1 + taken));
    }
}

void TestContactResume::tenThousandRowsAndAThousandSteps()
{
    Baseline baseline = example();
    RowList &rows = baseline.contact.rows(addresses);
    for (quint32 id = 4; id <= 10'000; ++id)
        rows.append(Row{.id = RowId(id), .cells = QList<Cell>(columns, Cell::text(u"text"_s))});
    ContactModel was(today);
    was.load(baseline);
    RandomEdits random(testseed::one(3));
    const QModelIndex table = was.fieldIndex(addresses);
    for (int step = 0; step < 500; ++step) {
        const int at = random.below(was.rowCount(table));
        was.endTyping();
        was.setData(was.index(at, 6, table), QString::number(step));
        if (step % 5 == 0)
            was.shiftRow(addresses, at, random.below(was.rowCount(table)));
        else
            was.addRow(addresses, at);
    }
    Edits paste;
    for (int at = 0; at < 10'000; ++at)
        paste.append(InsertRow{addresses, 5000 + at, row(quint32(was.newRow()))});
    was.step(u"Paste"_s, paste);
    const Kept kept(was, *was.undoStack());
    ContactModel is(today);
    QElapsedTimer timer;
    timer.start();
    const auto read = draftbytes::baseline(kept.baseline);
    const qint64 baseRead = timer.restart();
    const QList<KeptStep> steps = draftbytes::steps(kept.journal);
    const qint64 stepsRead = timer.restart();
    QCOMPARE(is.resume(*read, steps, 500), was.undoStack()->count());
    qInfo("base %lld bytes, read in %lld ms; %lld steps, %lld bytes, read in %lld ms; resumed in %lld ms",
          kept.baseline.size(), baseRead, steps.size(), kept.journal.size(), stepsRead, timer.elapsed());
    was.undoStack()->setIndex(500);
    QCOMPARE(difference(was, is), QString());
}

CE_TEST(TestContactResume)

} // namespace tst_contactresume

#include "tst_contactresume.moc"
