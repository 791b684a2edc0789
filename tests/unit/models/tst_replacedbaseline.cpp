#include "contact/answer.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "contact/validation.h"
#include "fixtures/corpus.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "fixtures/watchedmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace tst_replacedbaseline {

/// The fields that differ from the baseline, computed with difference() instead of Assessment.
QSet<int> changedFields(const ContactModel &model)
{
    QSet<int> fields;
    for (const Edit &edit : difference(model.baseline().contact, model.now())) {
        std::visit(
            [&fields](const auto &e) {
                using T = std::decay_t<decltype(e)>;
                if constexpr (std::is_same_v<T, SetCell>)
                    fields.insert(e.path.field);
                else if constexpr (std::is_same_v<T, InsertRow>) {
                    if (!e.row.isBlank())
                        fields.insert(e.field);
                } else if constexpr (!std::is_same_v<T, ReplaceBaseline>)
                    fields.insert(e.field);
            },
            edit);
    }
    return fields;
}

/// Compares the model's incremental assessment with one computed from scratch; empty if they are equal.
QString assessmentError(const ContactModel &model)
{
    Assessment recomputed(model.now(), model.baseline());
    recomputed.all(today);
    const Assessment &kept = model.assessment();
    if (kept.changeCount() != recomputed.changeCount())
        return u"%1 changes, should be %2"_s.arg(kept.changeCount()).arg(recomputed.changeCount());
    if (kept.errorCount() != recomputed.errorCount())
        return u"%1 errors, should be %2"_s.arg(kept.errorCount()).arg(recomputed.errorCount());
    if (kept.problems() != recomputed.problems())
        return u"problems differ"_s;
    if (kept.problems() != validation::all(model.now(), model.baseline(), today))
        return u"problems are not those of validation"_s;
    const QSet<int> changed = changedFields(model);
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (kept.isChanged({.field = field}) != changed.contains(field))
            return u"change of field %1"_s.arg(field);
        for (const Row &row : model.now().rows(field)) {
            if (kept.isChanged({field, row.id, -1}) != recomputed.isChanged({field, row.id, -1}))
                return u"change of a row in %1"_s.arg(field);
        }
    }
    return {};
}

/// Replacing the model's baseline with the server's contact, and thousands of random edits.
class TestReplacedBaseline : public QObject
{
    Q_OBJECT

private slots:
    void replaceBaseline_emitsExactSignals();
    void replaceBaseline_acceptsAnyContact();
    void branchModel_showsOwnRowsOnly();
    void destruction_emitsNoUndoSignals();
    void randomEdits_keepAssessmentExact_data();
    void randomEdits_keepAssessmentExact();
};

void TestReplacedBaseline::replaceBaseline_emitsExactSignals()
{
    Watched w;
    const int status = contactFieldIndex(u"status");
    QVERIFY(w.type(city, u"cali"_s));
    QVERIFY(w.type(addresses, 1, u"city", u"pasto"_s));
    QVERIFY(w.model.dropRows(addresses, 0, 1));
    QVERIFY(w.model.addRow(payments, 0));
    QVERIFY(w.type(payments, 0, u"alias", u"new"_s));
    const QModelIndex table = w.model.fieldIndex(addresses);
    const QPersistentModelIndex pasto = w.model.index(1, 6, table);
    const QPersistentModelIndex pastoInBranch = w.addressRows.index(1, 6);
    const QPersistentModelIndex tunja = w.model.index(2, 6, table);
    const Path pastoPath = w.model.pathOf(pasto);

    Baseline answer = w.model.baseline();
    answer.contact = w.model.now();
    answer.contact.rows(addresses).take(0);
    answer.contact.setField(city, Cell::text(u"Cali"_s));
    // Equal JSON with other whitespace: the model takes the server's bytes.
    answer.contact.setField(contactFieldIndex(u"tags"), Cell::raw("{ \"a\" : 1.0 }"));
    answer.contact.setCell(pastoPath, Cell::text(u"PASTO"_s));
    Recorder recorder(w.model);
    Recorder branch(w.addressRows);
    w.model.replaceBaseline(answer,
                            {{{.field = city}, Cell::text(u"cali"_s)}, {pastoPath, Cell::text(u"pasto"_s)}});

    QCOMPARE(printed(w.model), text(u"first_name 'Ana'\n"
                                    "second_name null\n"
                                    "email 'ana@example.com'\n"
                                    "email_verified 'Yes'\n"
                                    "country ''\n"
                                    "city 'Cali'<'cali'\n"
                                    "status 'ACTIVE'\n"
                                    "addresses 2<''\n"
                                    "    alias=null city='PASTO'<'pasto'\n"
                                    "    city='Tunja'\n"
                                    "payments 2\n"
                                    "    alias='new'\n"
                                    "    expiry_month='13'?\n"
                                    "tags '{ \"a\" : 1.0 }'\n"));
    // In a row that the server created, each cell has the ServerMadeRole.
    w.model.replaceBaseline(answer, {{{addresses, pastoPath.row, -1}, Cell::absent()}});
    QVERIFY(w.model.index(0, 0, table).data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(!w.model.index(1, 0, table).data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(!w.model.fieldIndex(payments).data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(w.model.now() == answer.contact);
    QCOMPARE(w.steps(), 0);
    QCOMPARE(w.model.assessment().changeCount(), 0);
    const QStringList seen = recorder.take();
    QVERIFY(!seen.contains(u"reset"_s) && !seen.contains(u"layout"_s));
    QCOMPARE(seen.filter(u"remove"_s),
             (QStringList{u"will remove addresses[0-0]"_s, u"remove addresses[0-0]"_s}));
    QVERIFY(seen.filter(u"insert"_s).isEmpty() && seen.filter(u"move"_s).size() == 2);
    QVERIFY(seen.contains(u"data 0.0-26.0"_s));
    QVERIFY(seen.contains(u"data addresses 0.0-1.8"_s));
    QVERIFY(seen.contains(u"data payments 0.0-1.6"_s));
    QCOMPARE(branch.take().filter(u"remove"_s), (QStringList{u"will remove [0-0]"_s, u"remove [0-0]"_s}));
    QCOMPARE(pasto.row(), 0);
    QCOMPARE(pasto.data().toString(), u"PASTO"_s);
    QCOMPARE(pastoInBranch.row(), 0);
    QCOMPARE(tunja.row(), 1);

    // The first edit of a cell removes its ServerMadeRole, and no other.
    QVERIFY(w.type(city, u"Cal"_s));
    QVERIFY(!w.model.fieldIndex(city).data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(pasto.data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(w.type(status, u"INACTIVE"_s));
    w.model.load(example());
    QCOMPARE(printed(w.model), text(exampleText));
}

void TestReplacedBaseline::replaceBaseline_acceptsAnyContact()
{
    RandomEdits random(testseed::one(4));
    Watched w;
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 5; ++i)
            random.operate(w.model);
        QList<std::pair<QPersistentModelIndex, Path>> kept;
        for (const int field : tableFields()) {
            for (const Row &row : w.model.now().rows(field)) {
                const Path path{field, row.id, 1};
                kept.append({w.model.indexOf(path), path});
            }
        }
        Baseline answer = w.model.baseline();
        answer.contact = w.model.now();
        quint32 next = quint32(w.model.newRow());
        for (int i = random.below(10); i > 0; --i)
            random.change(answer.contact, next);
        // The server's contact has no rows that are marked as removed.
        for (const int field : tableFields()) {
            RowList &rows = answer.contact.rows(field);
            for (int row = int(rows.size()) - 1; row >= 0; --row) {
                if (rows.at(row).removed)
                    rows.take(row);
            }
        }
        Recorder recorder(w.model);
        w.model.replaceBaseline(answer, {});
        QVERIFY(w.model.now() == answer.contact);
        QCOMPARE(w.model.assessment().errorCount(), 0);
        QCOMPARE(assessmentError(w.model), QString());
        QVERIFY(!recorder.take().contains(u"reset"_s));
        for (const auto &[index, path] : kept)
            QCOMPARE(QModelIndex(index), w.model.indexOf(path));
    }
}

void TestReplacedBaseline::branchModel_showsOwnRowsOnly()
{
    Watched w;
    QCOMPARE(printed(w.addressRows), u"    city='Cali'\n    alias=null city='Pasto'\n    city='Tunja'\n"_s);
    QCOMPARE(w.addressRows.columnCount(), 9);
    QCOMPARE(w.addressRows.headerData(0, Qt::Horizontal).toString(), u"Street 1"_s);
    QCOMPARE(w.addressRows.headerData(8, Qt::Horizontal).toString(), u"Country"_s);
    QVERIFY(!w.addressRows.headerData(9, Qt::Horizontal).isValid());
    QVERIFY(!w.addressRows.headerData(-1, Qt::Horizontal).isValid());
    QCOMPARE(w.addressRows.headerData(1, Qt::Vertical).toInt(), 2);
    QVERIFY(w.addressRows.hasChildren());
    QVERIFY(!w.billingRows.hasChildren());
    QVERIFY(!w.addressRows.hasChildren(w.addressRows.index(0, 0)));

    const QModelIndex cell = w.addressRows.index(2, 6);
    QCOMPARE(w.addressRows.mapFromSource(w.addressRows.mapToSource(cell)), cell);
    QVERIFY(!w.addressRows.mapFromSource(w.model.fieldIndex(addresses)).isValid());
    QVERIFY(!w.addressRows.mapFromSource(w.model.index(0, 0, w.model.fieldIndex(payments))).isValid());
    QVERIFY(w.addressRows.setData(cell, u"Neiva"_s));
    QCOMPARE(w.model.index(2, 6, w.model.fieldIndex(addresses)).data().toString(), u"Neiva"_s);
    BranchModel without(addresses);
    QCOMPARE(without.rowCount(), 0);
    QVERIFY(!without.hasChildren());
}

/// QUndoStack clears itself in its destructor, when the model's data no longer exists.
void TestReplacedBaseline::destruction_emitsNoUndoSignals()
{
    int told = 0;
    QObject listener;
    {
        Watched w;
        QVERIFY(w.type(city, u"Cali"_s));
        connect(w.model.undoStack(), &QUndoStack::indexChanged, &listener, [&told] { ++told; });
        w.undo();
        QCOMPARE(told, 1);
        w.redo();
        QCOMPARE(told, 2);
    }
    QCOMPARE(told, 2);
}

void TestReplacedBaseline::randomEdits_keepAssessmentExact_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : testseed::several({5, 66, 777}))
        QTest::addRow("seed %u", seed) << seed;
}

void TestReplacedBaseline::randomEdits_keepAssessmentExact()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    Watched w(readBaseline(corpus::samples().at(random.below(300)).contact));
    const QString first = printed(w.model);
    QUndoStack &stack = *w.model.undoStack();
    for (int step = 1; step <= 5000; ++step) {
        random.operate(w.model);
        if (random.chance(3)) {
            for (int i = random.below(8); i > 0; --i)
                stack.undo();
            for (int i = random.below(8); i > 0; --i)
                stack.redo();
        }
        if (step % 100 != 0)
            continue;
        QCOMPARE(assessmentError(w.model), QString());
        const QString tree = printed(w.model);
        for (const BranchModel *branch : {&w.addressRows, &w.billingRows, &w.paymentRows}) {
            QCOMPARE(branch->rowCount(), int(w.model.now().rows(branch->field()).size()));
            QVERIFY(tree.contains(printed(*branch)));
        }
    }
    QVERIFY(stack.count() > 1000);
    while (stack.canRedo())
        stack.redo();
    const QString last = printed(w.model);
    const Contact lastContact = w.model.now();
    for (int step = 1; stack.canUndo(); ++step) {
        stack.undo();
        if (step % 100 == 0)
            QCOMPARE(assessmentError(w.model), QString());
    }
    QVERIFY(w.model.now() == w.model.baseline().contact);
    QCOMPARE(w.model.assessment().changeCount(), 0);
    QCOMPARE(w.model.assessment().errorCount(), 0);
    QCOMPARE(printed(w.model), first);
    for (int step = 1; stack.canRedo(); ++step) {
        stack.redo();
        if (step % 100 == 0)
            QCOMPARE(assessmentError(w.model), QString());
    }
    QVERIFY(w.model.now() == lastContact);
    QCOMPARE(printed(w.model), last);
}

CE_TEST(TestReplacedBaseline)

} // namespace tst_replacedbaseline

#include "tst_replacedbaseline.moc"
