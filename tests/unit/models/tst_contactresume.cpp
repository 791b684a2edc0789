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

/// A baseline with three addresses, the second of which is marked as removed.
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

SetCell setCity(const QString &before, const QString &after)
{
    return {{.field = city}, Cell::text(before), Cell::text(after)};
}

/// The bytes from which a model is resumed after a crash: baseline, journal of steps and undo position.
struct SavedModel
{
    explicit SavedModel(const ContactModel &model, QUndoStack &stack)
        : baseline(draftbytes::ofBaseline(model.baseline()))
        , position(stack.index())
    {
        for (int slot = 0; slot < stack.count(); ++slot)
            journal += draftbytes::ofStep(model.keptStep(slot));
    }
    int resumeInto(ContactModel &model) const
    {
        return model.resume(*draftbytes::baseline(baseline), draftbytes::steps(journal), position);
    }

    QByteArray baseline;
    QByteArray journal;
    int position;
};

/// Names the first difference between two models; empty if they are equal.
QString difference(ContactModel &a, ContactModel &b)
{
    const QUndoStack &original = *a.undoStack();
    const QUndoStack &resumed = *b.undoStack();
    if (!(a.now() == b.now()))
        return u"now"_s;
    if (!(a.baseline() == b.baseline()))
        return u"baseline"_s;
    if (a.assessment().problems() != b.assessment().problems() ||
        a.assessment().errorCount() != b.assessment().errorCount() ||
        a.assessment().changeCount() != b.assessment().changeCount())
        return u"assessment"_s;
    if (original.count() != resumed.count() || original.index() != resumed.index() ||
        original.undoText() != resumed.undoText() || original.redoText() != resumed.redoText())
        return u"stack"_s;
    for (int slot = 0; slot < original.count(); ++slot) {
        if (original.text(slot) != resumed.text(slot) || a.keptStep(slot) != b.keptStep(slot))
            return u"step %1"_s.arg(slot);
    }
    return {};
}

class TestContactResume : public QObject
{
    Q_OBJECT

private slots:
    void fits_checksPositionAndPreviousValue_data();
    void fits_checksPositionAndPreviousValue();
    void resume_stopsAtFirstUnfittingStep();
    void resume_clampsPosition();
    void resume_emitsEachSignalOnce();
    void typing_isNotMergedIntoResumedSteps();
    void newRow_isAboveResumedIds();
    void stepRevision_identifiesSteps();
    void resumedModel_equalsOriginal_data();
    void resumedModel_equalsOriginal();
    void mixedUpJournal_isUndoneCompletely();
    void largeContact_isResumed();
};

void TestContactResume::fits_checksPositionAndPreviousValue_data()
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
    test("row of a field that is not a table", set(city, 1, 0, Cell::null()), false);
    test("column past the last", set(addresses, 1, columns, Cell::null()), false);
    test("whole row", set(addresses, 1, -1, Cell::null()), false);
    test("column of a field", set(city, 0, 0, cali), false);

    test("insert first", InsertRow{addresses, 0, row(4)}, true);
    test("insert last", InsertRow{addresses, 3, row(4)}, true);
    test("insert past the end", InsertRow{addresses, 4, row(4)}, false);
    test("insert before the first", InsertRow{addresses, -1, row(4)}, false);
    test("insert an existing row", InsertRow{addresses, 0, row(2)}, false);
    test("insert without an ID", InsertRow{addresses, 0, row(0)}, false);
    test("insert without cells", InsertRow{addresses, 0, Row{.id = RowId(4)}}, false);
    test("insert into a field that is not a table", InsertRow{city, 0, row(4)}, false);
    test("insert into no field", InsertRow{-1, 0, row(4)}, false);

    test("erase", EraseRow{addresses, 1, second}, true);
    test("erase another", EraseRow{addresses, 0, second}, false);
    test("erase a row with other content", EraseRow{addresses, 1, row(2)}, false);
    test("erase past the end", EraseRow{addresses, 3, second}, false);
    test("erase before the first", EraseRow{addresses, -1, second}, false);
    test("erase from a field that is not a table", EraseRow{city, 0, second}, false);

    test("remove", MarkRowRemoved{addresses, RowId(1), true}, true);
    test("restore", MarkRowRemoved{addresses, RowId(2), false}, true);
    test("remove a removed row", MarkRowRemoved{addresses, RowId(2), true}, false);
    test("restore a row that is not removed", MarkRowRemoved{addresses, RowId(1), false}, false);
    test("remove a missing row", MarkRowRemoved{addresses, RowId(4), true}, false);
    test("remove from a field that is not a table", MarkRowRemoved{last, RowId(1), true}, false);

    test("move", MoveRow{addresses, RowId(1), 0, 2}, true);
    test("move another", MoveRow{addresses, RowId(2), 0, 2}, false);
    test("move nowhere", MoveRow{addresses, RowId(1), 0, 0}, false);
    test("move past the end", MoveRow{addresses, RowId(1), 0, 3}, false);
    test("move before the first", MoveRow{addresses, RowId(1), 0, -1}, false);
    test("move from past the end", MoveRow{addresses, RowId(1), 3, 0}, false);
    test("move from before the first", MoveRow{addresses, RowId(1), -1, 0}, false);
    test("move in a field that is not a table", MoveRow{city, RowId(1), 0, 2}, false);

    test("baseline", ReplaceBaseline{example()}, false);
}

void TestContactResume::fits_checksPositionAndPreviousValue()
{
    QFETCH(Edit, edit);
    QTEST(fits(example().contact, edit), "isFitting");
    if (std::holds_alternative<ReplaceBaseline>(edit))
        return;
    // After an edit that fits in the same step: neither the step nor any later one is applied.
    QFETCH(bool, isFitting);
    const Edit before = SetCell{{.field = email}, example().contact.field(email), Cell::null()};
    ContactModel model(today);
    const KeptStep first{u"First"_s, {setCity(u"Cali"_s, u"Cal"_s), setCity(u"Cal"_s, u"Cali"_s)}};
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

void TestContactResume::resume_stopsAtFirstUnfittingStep()
{
    const QList<KeptStep> steps{{u"1"_s, {setCity(u"Cali"_s, u"Cal"_s)}},
                                {u"2"_s, {setCity(u"Cal"_s, u"Ca"_s)}},
                                {u"lost"_s, {setCity(u"Cal"_s, u"C"_s)}},
                                {u"4"_s, {setCity(u"Ca"_s, u"C"_s)}}};
    ContactModel model(today);
    QCOMPARE(model.resume(example(), steps, 4), 2);
    QCOMPARE(model.undoStack()->count(), 2);
    QCOMPARE(model.undoStack()->index(), 2);
    QCOMPARE(model.now().field(city), Cell::text(u"Ca"_s));
    // Undone steps have to fit as well.
    QCOMPARE(model.resume(example(), steps, 1), 2);
    QCOMPARE(model.undoStack()->index(), 1);
    QCOMPARE(model.undoStack()->redoText(), u"2"_s);
    QCOMPARE(model.now().field(city), Cell::text(u"Cal"_s));
}

void TestContactResume::resume_clampsPosition()
{
    const QList<KeptStep> steps{{u"1"_s, {setCity(u"Cali"_s, u"Cal"_s)}},
                                {u"2"_s, {setCity(u"Cal"_s, u"Ca"_s)}}};
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

void TestContactResume::resume_emitsEachSignalOnce()
{
    const QList<KeptStep> steps{{u"1"_s, {setCity(u"Cali"_s, u"Cal"_s)}},
                                {u"2"_s, {setCity(u"Cal"_s, u"Ca"_s)}}};
    for (const int position : {0, 1, 2}) {
        ContactModel model(today);
        model.load(example());
        model.step(u"Before"_s, {setCity(u"Cali"_s, u"x"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy assessed(&model, &ContactModel::assessed);
        QSignalSpy index(model.undoStack(), &QUndoStack::indexChanged);
        QSignalSpy undo(model.undoStack(), &QUndoStack::undoTextChanged);
        QSignalSpy redo(model.undoStack(), &QUndoStack::redoTextChanged);
        // When the stack emits indexChanged(), the model is already up to date.
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

void TestContactResume::typing_isNotMergedIntoResumedSteps()
{
    ContactModel first(today);
    first.load(example());
    QVERIFY(first.setData(first.fieldIndex(city), u"Cal"_s));
    QCOMPARE(first.undoStack()->count(), 1);
    ContactModel model(today);
    SavedModel(first, *first.undoStack()).resumeInto(model);
    QVERIFY(model.setData(model.fieldIndex(city), u"Ca"_s));
    QVERIFY(model.setData(model.fieldIndex(city), u"C"_s));
    QCOMPARE(model.undoStack()->count(), 2);
    model.undoStack()->undo();
    QCOMPARE(model.now().field(city), Cell::text(u"Cal"_s));
}

void TestContactResume::newRow_isAboveResumedIds()
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

void TestContactResume::stepRevision_identifiesSteps()
{
    ContactModel model(today);
    model.load(example());
    QUndoStack &stack = *model.undoStack();
    QCOMPARE(model.stepRevision(0), 0u);
    QCOMPARE(model.stepRevision(-1), 0u);
    QVERIFY(model.keptStep(0) == KeptStep());
    QSet<quint64> seen;
    const auto hasNewRevision = [&](int slot) {
        const quint64 revision = model.stepRevision(slot);
        const bool another = revision != 0 && !seen.contains(revision);
        seen.insert(revision);
        return another && model.stepRevision(slot) == revision;
    };
    QVERIFY(model.setData(model.fieldIndex(city), u"C"_s));
    QVERIFY(hasNewRevision(0));
    QVERIFY(model.setData(model.fieldIndex(city), u"Ca"_s));
    QCOMPARE(stack.count(), 1);
    QVERIFY(hasNewRevision(0));
    QVERIFY(model.keptStep(0) == (KeptStep{u"Change City"_s, {setCity(u"Cali"_s, u"Ca"_s)}}));
    QVERIFY(model.addRow(addresses, 0));
    QVERIFY(hasNewRevision(1) && !hasNewRevision(0));
    // Undo and redo don't change revisions.
    stack.setIndex(0);
    QVERIFY(!hasNewRevision(0) && !hasNewRevision(1));
    stack.setIndex(2);
    QVERIFY(!hasNewRevision(0) && !hasNewRevision(1));
    stack.undo();
    QVERIFY(model.addRow(addresses, 0));
    QVERIFY(hasNewRevision(1) && !hasNewRevision(0));
    // Typing the previous value removes the step; the step that replaces it has a new revision.
    stack.undo();
    model.endTyping();
    QVERIFY(model.setData(model.fieldIndex(city), u"Cal"_s));
    QVERIFY(hasNewRevision(1));
    QVERIFY(model.setData(model.fieldIndex(city), u"Ca"_s));
    QCOMPARE(stack.count(), 1);
    QVERIFY(!hasNewRevision(0));
    QVERIFY(model.addRow(addresses, 0));
    QVERIFY(hasNewRevision(1));
    // Resuming gives new revisions to all steps.
    SavedModel(model, stack).resumeInto(model);
    QVERIFY(hasNewRevision(0) && hasNewRevision(1));
    QCOMPARE(model.stepRevision(2), 0u);
}

void TestContactResume::resumedModel_equalsOriginal_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : testseed::several({1, 2, 3, 4}))
        QTest::addRow("seed %u", seed) << seed;
}

void TestContactResume::resumedModel_equalsOriginal()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    QList<Baseline> bases;
    for (const auto &sample : corpus::samples())
        bases.append(std::get<Baseline>(contactreader::fromText(sample.contact)));
    ContactModel original(today);
    ContactModel resumed(today);
    // Watches only the first sequences of each seed, because it is slow.
    std::optional<QAbstractItemModelTester> tester;
    tester.emplace(&resumed, QAbstractItemModelTester::FailureReportingMode::QtTest);
    qsizetype steps = 0;
    int partlyUndone = 0;
    for (int sequence = 0; sequence < 500; ++sequence) {
        if (sequence == 20)
            tester.reset();
        original.load(bases.at(random.below(int(bases.size()))));
        QUndoStack &stack = *original.undoStack();
        // In one of five sequences the resumed model is edited and resumed again.
        for (int crashes = random.chance(20) ? 2 : 1; crashes > 0; --crashes) {
            for (int i = random.below(15); i >= 0; --i)
                random.correct(original);
            if (random.chance(40))
                stack.setIndex(random.below(stack.count() + 1));
            const SavedModel saved(original, stack);
            QCOMPARE(saved.resumeInto(resumed), stack.count());
            QCOMPARE(difference(original, resumed), QString());
            if (crashes > 1)
                QCOMPARE(saved.resumeInto(original), stack.count());
        }
        steps += stack.count();
        partlyUndone += stack.canUndo() && stack.canRedo();
        if (sequence % 50 == 0)
            QCOMPARE(printed(resumed), printed(original));
        for (const bool forth : {false, true}) {
            for (QUndoStack *each : {&stack, resumed.undoStack()}) {
                while (forth ? each->canRedo() : each->canUndo())
                    forth ? each->redo() : each->undo();
            }
            QCOMPARE(difference(original, resumed), QString());
            if (!forth)
                QVERIFY(resumed.now() == resumed.baseline().contact);
        }
        QVERIFY(resumed.newRow() <= original.newRow());
        random.correct(resumed);
    }
    QVERIFY(steps > 1200 && partlyUndone > 60);
}

/// A journal whose steps are valid on their own but come from different contacts.
void TestContactResume::mixedUpJournal_isUndoneCompletely()
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

void TestContactResume::largeContact_isResumed()
{
    Baseline baseline = example();
    RowList &rows = baseline.contact.rows(addresses);
    for (quint32 id = 4; id <= 10'000; ++id)
        rows.append(Row{.id = RowId(id), .cells = QList<Cell>(columns, Cell::text(u"text"_s))});
    ContactModel original(today);
    original.load(baseline);
    RandomEdits random(testseed::one(3));
    const QModelIndex table = original.fieldIndex(addresses);
    for (int step = 0; step < 500; ++step) {
        const int at = random.below(original.rowCount(table));
        original.endTyping();
        original.setData(original.index(at, 6, table), QString::number(step));
        if (step % 5 == 0)
            original.shiftRow(addresses, at, random.below(original.rowCount(table)));
        else
            original.addRow(addresses, at);
    }
    Edits paste;
    for (int at = 0; at < 10'000; ++at)
        paste.append(InsertRow{addresses, 5000 + at, row(quint32(original.newRow()))});
    original.step(u"Paste"_s, paste);
    const SavedModel saved(original, *original.undoStack());
    ContactModel resumed(today);
    QElapsedTimer timer;
    timer.start();
    const auto read = draftbytes::baseline(saved.baseline);
    const qint64 baseRead = timer.restart();
    const QList<KeptStep> steps = draftbytes::steps(saved.journal);
    const qint64 stepsRead = timer.restart();
    QCOMPARE(resumed.resume(*read, steps, 500), original.undoStack()->count());
    qInfo("base %lld bytes, read in %lld ms; %lld steps, %lld bytes, read in %lld ms; resumed in %lld ms",
          saved.baseline.size(), baseRead, steps.size(), saved.journal.size(), stepsRead, timer.elapsed());
    original.undoStack()->setIndex(500);
    QCOMPARE(difference(original, resumed), QString());
}

CE_TEST(TestContactResume)

} // namespace tst_contactresume

#include "tst_contactresume.moc"
