#include "contact/changes.h"
#include "contact/difference.h"
#include "contact/document.h"
#include "fixtures/addresses.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_document {

using draftbytes::KeptStep;

const int city = contactFieldIndex(u"city");
const int email = contactFieldIndex(u"email");
const int emailVerified = contactFieldIndex(u"email_verified");
const Rules rules(QDate(2026, 11, 23));

/// A baseline with a verified email and three addresses.
Baseline example()
{
    Baseline baseline;
    baseline.contact = withRows({1, 2, 3});
    baseline.contact.setField(city, Cell::text(u"Cali"_s));
    baseline.contact.setField(email, Cell::text(u"ana@example.com"_s));
    baseline.contact.setField(emailVerified, Cell::boolean(true));
    return baseline;
}

Document loaded()
{
    Document document;
    document.load(example(), {}, 0, rules);
    return document;
}

SetCell setCell(const Document &document, const Path &path, const Cell &cell)
{
    return {path, document.cell(path), cell};
}

Path cityOf(quint32 row)
{
    return {addresses, RowId(row), columnOf(u"city")};
}

/// Records each change of rows with the printed rows before and after the change.
class PrintingObserver : public RowsObserver
{
public:
    explicit PrintingObserver(const Document &document)
        : m_document(document)
    {
    }

    void rowsAboutToChange(const RowsChange &change) override { print(u"before"_s, change); }
    void rowsChanged(const RowsChange &change) override { print(u"after"_s, change); }

    QStringList seen;

private:
    void print(const QString &when, const RowsChange &change)
    {
        static const QStringList kinds{u"insert"_s, u"erase"_s, u"move"_s};
        QString what =
            u"%1 %2 %3-%4"_s.arg(when, kinds.at(int(change.kind))).arg(change.first).arg(change.last);
        if (change.kind == RowsChange::Kind::Move)
            what += u" to %1"_s.arg(change.to);
        seen << what + u": "_s + printed(m_document.now()).join(u' ');
    }

    const Document &m_document;
};

/// Compares the document's incremental assessment with one computed from scratch; empty if they are equal.
QString assessmentError(const Document &document)
{
    Assessment recomputed(document.now(), document.baseline());
    recomputed.all(rules);
    const Assessment &kept = document.assessment();
    if (kept.changeCount() != recomputed.changeCount())
        return u"%1 changes instead of %2"_s.arg(kept.changeCount()).arg(recomputed.changeCount());
    return kept.problems() == recomputed.problems() ? QString() : u"problems differ"_s;
}

/// Document applies edits to a contact and returns the changes for which a model has to emit signals.
class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void apply_returnsTouchedFieldsAndRows();
    void apply_announcesNeighbouringRowsAtOnce();
    void inverse_undoesEdits();
    void randomEdits_areUndoneAndAssessed();
    void copy_isIndependent();
    void nextRow_isAboveAllEarlierRows();
    void load_stopsAtFirstUnfittingStep();
    void serverMarks_areRemovedByEdits();
    void replaceBaseline_takesServerBytes();
    void removeRows_marksKnownRowsAndErasesOthers();
    void changes_areEmptyIfNotPossible();
    void changedEmail_isNoLongerVerified();
    void restoredEmail_isVerifiedAgain();
};

void TestDocument::apply_returnsTouchedFieldsAndRows()
{
    Document document = loaded();
    const Document::Touched touched = document.apply(
        {setCell(document, cityOf(3), Cell::null()), setCell(document, cityOf(1), Cell::null()),
         setCell(document, {.field = city}, Cell::text(u"Pasto"_s))},
        rules);
    QCOMPARE(touched, (Document::Touched{{city, {}}, {addresses, {0, 2}}}));
    QCOMPARE(printed(document.now()), QStringList({u"1:none"_s, u"2:city 2"_s, u"3:none"_s}));
    QCOMPARE(document.now().field(city), Cell::text(u"Pasto"_s));
    QCOMPARE(document.assessment().changeCount(), 3);
    QVERIFY(document.assessment().isChanged(cityOf(3)));
    QVERIFY(!document.assessment().isChanged(cityOf(2)));

    QCOMPARE(document.apply({MarkRowRemoved{addresses, RowId(2), true}}, rules),
             (Document::Touched{{addresses, {1}}}));
    QCOMPARE(document.apply({MoveRow{addresses, RowId(1), 0, 2}}, rules),
             (Document::Touched{{addresses, {}}}));
    QCOMPARE(printed(document.now()), QStringList({u"-2:city 2"_s, u"3:none"_s, u"1:none"_s}));
    QVERIFY(document.apply({}, rules).isEmpty());
}

void TestDocument::apply_announcesNeighbouringRowsAtOnce()
{
    Document document = loaded();
    PrintingObserver observer(document);
    const Edits edits{InsertRow{addresses, 1, address(7)}, InsertRow{addresses, 2, address(8)},
                      MoveRow{addresses, RowId(3), 4, 0}, InsertRow{addresses, 0, address(9)}};
    document.apply(edits, rules, &observer);
    QCOMPARE(observer.seen,
             QStringList({u"before insert 1-2: 1:city 1 2:city 2 3:city 3"_s,
                          u"after insert 1-2: 1:city 1 7:none 8:none 2:city 2 3:city 3"_s,
                          u"before move 4-4 to 0: 1:city 1 7:none 8:none 2:city 2 3:city 3"_s,
                          u"after move 4-4 to 0: 3:city 3 1:city 1 7:none 8:none 2:city 2"_s,
                          u"before insert 0-0: 3:city 3 1:city 1 7:none 8:none 2:city 2"_s,
                          u"after insert 0-0: 9:none 3:city 3 1:city 1 7:none 8:none 2:city 2"_s}));
    observer.seen.clear();
    document.apply(inverse(edits), rules, &observer);
    QCOMPARE(observer.seen.size(), 6);
    QCOMPARE(observer.seen.constLast(), u"after erase 1-2: 1:city 1 2:city 2 3:city 3"_s);
}

void TestDocument::inverse_undoesEdits()
{
    Document document = loaded();
    const Contact before = document.now();
    const Edits edits{InsertRow{addresses, 3, address(7)}, MoveRow{addresses, RowId(1), 0, 3},
                      MarkRowRemoved{addresses, RowId(2), true},
                      SetCell{cityOf(7), Cell::absent(), Cell::text(u"Tunja"_s)},
                      EraseRow{addresses, 2, address(7, u"Tunja"_s)}};
    document.apply(edits, rules);
    QVERIFY(!(document.now() == before));
    document.apply(inverse(edits), rules);
    QVERIFY(document.now() == before);
    QCOMPARE(document.assessment().changeCount(), 0);
    QCOMPARE(assessmentError(document), QString());
}

void TestDocument::randomEdits_areUndoneAndAssessed()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        RandomEdits random(seed);
        Document document = loaded();
        const Contact before = document.now();
        QList<Edits> steps;
        quint32 next = quint32(document.nextRow());
        for (int step = 0; step < 20; ++step) {
            Contact target = document.now();
            random.change(target, next);
            steps << difference(document.now(), target);
            document.apply(steps.constLast(), rules);
            QCOMPARE(assessmentError(document), QString());
            QVERIFY(difference(document.now(), target).isEmpty());
        }
        while (!steps.isEmpty())
            document.apply(inverse(steps.takeLast()), rules);
        QVERIFY2(document.now() == before, qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(assessmentError(document), QString());
    }
}

void TestDocument::copy_isIndependent()
{
    Document document = loaded();
    document.setServerSaid({{{.field = city}, u"unknown city"_s}});
    const Document copy = document;
    Document assigned;
    assigned = document;
    document.apply(
        {setCell(document, {.field = city}, Cell::null()), EraseRow{addresses, 0, address(1, u"city 1"_s)}},
        rules);
    document.newRow();
    for (const Document *kept : {&copy, static_cast<const Document *>(&assigned)}) {
        QVERIFY(kept->now() == example().contact);
        QCOMPARE(kept->assessment().changeCount(), 0);
        QVERIFY(!kept->assessment().isChanged(cityOf(1)));
        QVERIFY(kept->serverSaid({.field = city}));
        QCOMPARE(quint32(kept->nextRow()), 4u);
    }
    QVERIFY(document.assessment().isChanged({.field = city}));
    QVERIFY(!document.serverSaid({.field = city}));
    // Edits of the copy don't change the assessment of the original.
    assigned.apply({setCell(assigned, cityOf(2), Cell::null())}, rules);
    QVERIFY(assigned.assessment().isChanged(cityOf(2)));
    QVERIFY(!document.assessment().isChanged(cityOf(2)));
}

void TestDocument::nextRow_isAboveAllEarlierRows()
{
    Document document = loaded();
    QCOMPARE(quint32(document.nextRow()), 4u);
    QCOMPARE(quint32(document.newRow()), 4u);
    QCOMPARE(quint32(document.nextRow()), 5u);
    const Edits insert{InsertRow{addresses, 0, address(70)}};
    document.apply(insert, rules);
    document.apply(inverse(insert), rules);
    QCOMPARE(quint32(document.nextRow()), 71u);
    Baseline answer = example();
    answer.contact.rows(addresses).append(address(90));
    document.replaceBaseline(answer, {}, rules);
    QCOMPARE(quint32(document.nextRow()), 91u);
    document.load(example(), {}, 0, rules);
    QCOMPARE(quint32(document.nextRow()), 4u);
}

void TestDocument::load_stopsAtFirstUnfittingStep()
{
    const auto set = [](const QString &before, const QString &after) {
        return SetCell{{.field = city}, Cell::text(before), Cell::text(after)};
    };
    const QList<KeptStep> steps{{u"1"_s, {set(u"Cali"_s, u"Cal"_s)}},
                                {u"2"_s, {InsertRow{addresses, 0, address(8)}, set(u"Cal"_s, u"Ca"_s)}},
                                {u"3"_s, {InsertRow{addresses, 0, address(9)}, set(u"x"_s, u"y"_s)}},
                                {u"4"_s, {set(u"Ca"_s, u"C"_s)}}};
    Document document;
    for (const int position : {2, 4}) {
        QCOMPARE(document.load(example(), steps, position, rules), 2);
        QCOMPARE(document.now().field(city), Cell::text(u"Ca"_s));
        QCOMPARE(idsOf(document.now()), QList<quint32>({8, 1, 2, 3}));
        QCOMPARE(quint32(document.nextRow()), 9u);
        QCOMPARE(assessmentError(document), QString());
    }
    QCOMPARE(document.load(example(), steps, 1, rules), 2);
    QCOMPARE(document.now().field(city), Cell::text(u"Cal"_s));
    QCOMPARE(quint32(document.nextRow()), 9u); // redo can insert the undone row again
}

void TestDocument::serverMarks_areRemovedByEdits()
{
    Document document = loaded();
    document.replaceBaseline(
        example(), {{{.field = city}, Cell::text(u"cali"_s)}, {{addresses, RowId(2), -1}, Cell()}}, rules);
    QCOMPARE(document.serverMade({.field = city}), Cell::text(u"cali"_s));
    QCOMPARE(document.serverMade(cityOf(2)), Cell::absent());
    QCOMPARE(document.serverMade({.field = addresses}), Cell::absent());
    QVERIFY(!document.serverMade(cityOf(1)));
    document.setServerSaid({{cityOf(1), u"unknown city"_s}, {{.field = city}, u"unknown city"_s}});
    document.apply({setCell(document, {.field = city}, Cell::null())}, rules);
    QVERIFY(!document.serverMade({.field = city}));
    QVERIFY(!document.serverSaid({.field = city}));
    QCOMPARE(*document.serverSaid(cityOf(1)), u"unknown city"_s);
    document.replaceBaseline(example(), {}, rules);
    QVERIFY(!document.serverSaid(cityOf(1)));
    QVERIFY(!document.serverMade(cityOf(2)));
}

void TestDocument::replaceBaseline_takesServerBytes()
{
    const int tags = contactFieldIndex(u"tags");
    Document document = loaded();
    document.apply({SetCell{{.field = tags}, Cell::absent(), Cell::raw("{\"a\":1.0}")}}, rules);
    Baseline answer = example();
    answer.contact.setField(tags, Cell::raw("{ \"a\": 1 }"));
    answer.contact.rows(addresses).move(0, 2);
    PrintingObserver observer(document);
    const Document::Touched touched = document.replaceBaseline(answer, {}, rules, &observer);
    QVERIFY(touched.contains(addresses));
    QCOMPARE(observer.seen.size(), 2);
    QVERIFY(document.now() == answer.contact);
    QCOMPARE(*document.now().field(tags).asRaw(), "{ \"a\": 1 }");
    QCOMPARE(document.assessment().changeCount(), 0);
}

void TestDocument::removeRows_marksKnownRowsAndErasesOthers()
{
    Document document = loaded();
    document.apply(changes::insertRow(document, addresses, 1), rules);
    document.apply(changes::removeRows(document, addresses, 0, 3), rules);
    QCOMPARE(printed(document.now()), QStringList({u"-1:city 1"_s, u"-2:city 2"_s, u"3:city 3"_s}));
    document.apply(changes::unremoveRow(document, addresses, 1), rules);
    QCOMPARE(printed(document.now()), QStringList({u"-1:city 1"_s, u"2:city 2"_s, u"3:city 3"_s}));
    document.apply(changes::duplicateRow(document, addresses, 2), rules);
    QCOMPARE(printed(document.now()).constLast(), u"5:city 3"_s);
    document.apply(changes::restoreAll(document), rules);
    QVERIFY(document.now() == example().contact);
}

void TestDocument::changes_areEmptyIfNotPossible()
{
    const Document document = loaded();
    QVERIFY(changes::insertRow(document, city, 0).isEmpty());
    QVERIFY(changes::insertRow(document, addresses, 4).isEmpty());
    QVERIFY(changes::insertRow(document, addresses, -1).isEmpty());
    QVERIFY(changes::duplicateRow(document, addresses, 3).isEmpty());
    QVERIFY(changes::moveRow(document, addresses, 1, 1).isEmpty());
    QVERIFY(changes::moveRow(document, addresses, 0, 3).isEmpty());
    QVERIFY(changes::removeRows(document, addresses, 2, 2).isEmpty());
    QVERIFY(changes::removeRows(document, addresses, 0, 0).isEmpty());
    QVERIFY(changes::unremoveRow(document, addresses, 0).isEmpty());
    QVERIFY(changes::restore(document, {.field = email}).isEmpty());
    QVERIFY(changes::restoreAll(document).isEmpty());
    QVERIFY(!changes::internationalPhone(document, {.field = email}, nullptr));
}

void TestDocument::changedEmail_isNoLongerVerified()
{
    Document document = loaded();
    const SetCell typed = setCell(document, {.field = email}, Cell::text(u"ana@example.co"_s));
    const Edits edits = changes::withCompanion(document, typed);
    QCOMPARE(edits.size(), 2);
    document.apply(edits, rules);
    QCOMPARE(document.now().field(emailVerified), Cell::boolean(false));
    const SetCell back = std::get<SetCell>(inverse(Edit(typed)));
    QCOMPARE(changes::withCompanion(document, back).size(), 1);
    // Typing the previous address within the same step restores email_verified.
    document.apply(changes::withCompanion(document, back, edits), rules);
    QVERIFY(document.now() == example().contact);
}

void TestDocument::restoredEmail_isVerifiedAgain()
{
    Document document = loaded();
    const SetCell typed = setCell(document, {.field = email}, Cell::null());
    document.apply(changes::withCompanion(document, typed), rules);
    document.apply({setCell(document, cityOf(2), Cell::null())}, rules);
    document.apply(changes::restore(document, {.field = email}), rules);
    QCOMPARE(document.now().field(emailVerified), Cell::boolean(true));
    QCOMPARE(document.assessment().changeCount(), 1);
    document.apply(changes::restore(document, {addresses, RowId(2), -1}), rules);
    QVERIFY(document.now() == example().contact);
}

CE_TEST(TestDocument)

} // namespace tst_document

#include "tst_document.moc"
