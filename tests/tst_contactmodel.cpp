#include "contact/answer.h"
#include "contact/branchmodel.h"
#include "contact/contactmodel.h"
#include "contact/contactreader.h"
#include "contact/difference.h"
#include "contact/validation.h"
#include "support/corpus.h"
#include "support/printedmodel.h"
#include "support/randomedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using codec::Complaint;

namespace {

const int addresses = contactFieldIndex(u"addresses");
const int billing = contactFieldIndex(u"billing_info");
const int payments = contactFieldIndex(u"payments");
const int city = contactFieldIndex(u"city");
const int email = contactFieldIndex(u"email");
const int firstName = contactFieldIndex(u"first_name");
const QDate today(2026, 11, 23);

int columnOf(int table, QStringView key)
{
    return fieldIndex(contactFields()[size_t(table)].columns, key);
}

Base read(const QByteArray &text)
{
    const auto read = contactreader::fromText(text);
    if (!std::holds_alternative<Base>(read))
        qFatal("no contact");
    return std::get<Base>(read);
}

Base example()
{
    return read("{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
                "\"first_name\":\"Ana\",\"second_name\":null,\"email\":\"ana@example.com\","
                "\"email_verified\":true,\"country\":\"\",\"status\":\"ACTIVE\",\"tags\":{\"a\":1},"
                "\"addresses\":[{\"city\":\"Cali\"},{\"alias\":null,\"city\":\"Pasto\",\"_id\":7},{\"city\":"
                "\"Tunja\"}],"
                "\"payments\":[{\"expiry_month\":13}]}");
}

constexpr auto exampleText = u"first_name 'Ana'\n"
                             "second_name null\n"
                             "email 'ana@example.com'\n"
                             "email_verified 'Yes'\n"
                             "country ''\n"
                             "status 'ACTIVE'\n"
                             "addresses 3\n"
                             "    city='Cali'\n"
                             "    alias=null city='Pasto'\n"
                             "    city='Tunja'\n"
                             "payments 1\n"
                             "    expiry_month='13'?\n"
                             "tags '{\"a\":1}'\n";

/// Every signal that tells of structure or data, in order.
class Recorder : public QObject
{
public:
    explicit Recorder(const QAbstractItemModel &model)
    {
        using Model = QAbstractItemModel;
        const auto range = [](const QModelIndex &parent, int first, int last) {
            return u" %1[%2-%3]"_s
                .arg(parent.isValid() ? QString(contactFields()[size_t(parent.row())].key) : QString())
                .arg(first)
                .arg(last);
        };
        connect(&model, &Model::rowsAboutToBeInserted, this, [this, range](auto parent, int first, int last) {
            m_seen << u"will insert"_s + range(parent, first, last);
        });
        connect(&model, &Model::rowsInserted, this, [this, range](auto parent, int first, int last) {
            m_seen << u"insert"_s + range(parent, first, last);
        });
        connect(&model, &Model::rowsAboutToBeRemoved, this, [this, range](auto parent, int first, int last) {
            m_seen << u"will remove"_s + range(parent, first, last);
        });
        connect(&model, &Model::rowsRemoved, this, [this, range](auto parent, int first, int last) {
            m_seen << u"remove"_s + range(parent, first, last);
        });
        connect(&model, &Model::rowsAboutToBeMoved, this,
                [this, range](auto parent, int first, int last, auto, int to) {
                    m_seen << u"will move"_s + range(parent, first, last) + u" to %1"_s.arg(to);
                });
        connect(&model, &Model::rowsMoved, this,
                [this, range](auto parent, int first, int last, auto, int to) {
                    m_seen << u"move"_s + range(parent, first, last) + u" to %1"_s.arg(to);
                });
        connect(&model, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            const QModelIndex parent = first.parent();
            QString text = u"data"_s;
            if (parent.isValid())
                text += u' ' + QString(contactFields()[size_t(parent.row())].key);
            m_seen << text + u" %1.%2-%3.%4"_s.arg(first.row())
                                 .arg(first.column())
                                 .arg(last.row())
                                 .arg(last.column());
        });
        connect(&model, &Model::modelReset, this, [this] { m_seen << u"reset"_s; });
        connect(&model, &Model::layoutChanged, this, [this] { m_seen << u"layout"_s; });
    }

    QStringList take() { return std::exchange(m_seen, {}); }

private:
    QStringList m_seen;
};

/// A model with its three branches, each watched by a tester that ends the program at the first wrong step.
struct Watched
{
    explicit Watched(const Base &base = example())
    {
        for (BranchModel *branch : {&addressRows, &billingRows, &paymentRows}) {
            branch->setSourceModel(&model);
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                branch, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        model.load(base);
    }

    bool type(int field, const QString &text) { return model.setData(model.fieldIndex(field), text); }
    bool type(int table, int row, QStringView key, const QString &text)
    {
        return model.setData(model.index(row, columnOf(table, key), model.fieldIndex(table)), text);
    }
    const Cell &cell(int field) const { return model.now().field(field); }
    void undo() { model.undoStack()->undo(); }
    void redo() { model.undoStack()->redo(); }
    int steps() { return model.undoStack()->count(); }

    ContactModel model{[] {
        return today;
    }};
    BranchModel addressRows{addresses};
    BranchModel billingRows{billing};
    BranchModel paymentRows{payments};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

/// How many edits from the base there are to see, by the difference instead of the assessment.
QSet<int> changedFields(const ContactModel &model)
{
    QSet<int> fields;
    for (const Edit &edit : difference(model.base().contact, model.now())) {
        std::visit(
            [&fields](const auto &e) {
                using T = std::decay_t<decltype(e)>;
                if constexpr (std::is_same_v<T, SetCell>)
                    fields.insert(e.path.field);
                else if constexpr (std::is_same_v<T, InsertRow>) {
                    if (!e.row.isBlank())
                        fields.insert(e.field);
                } else if constexpr (!std::is_same_v<T, ReplaceBase>)
                    fields.insert(e.field);
            },
            edit);
    }
    return fields;
}

/// Empty when what the model keeps up to date edit by edit is what a look at everything gives.
QString assessmentError(const ContactModel &model)
{
    Assessment fresh(model.now(), model.base());
    fresh.all(today);
    const Assessment &kept = model.assessment();
    if (kept.changeCount() != fresh.changeCount())
        return u"%1 changes, should be %2"_s.arg(kept.changeCount()).arg(fresh.changeCount());
    if (kept.errorCount() != fresh.errorCount())
        return u"%1 errors, should be %2"_s.arg(kept.errorCount()).arg(fresh.errorCount());
    if (kept.problems() != fresh.problems())
        return u"problems differ"_s;
    if (kept.problems() != validation::all(model.now(), model.base(), today))
        return u"problems are not those of validation"_s;
    const QSet<int> changed = changedFields(model);
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (kept.isChanged({.field = field}) != changed.contains(field))
            return u"change of field %1"_s.arg(field);
        for (const Row &row : model.now().rows(field)) {
            if (kept.isChanged({field, row.id, -1}) != fresh.isChanged({field, row.id, -1}))
                return u"change of a row in %1"_s.arg(field);
        }
    }
    return {};
}

} // namespace

class TestContactModel : public QObject
{
    Q_OBJECT

private slots:
    void loadsAsAReset();
    void typingMarksAndUnmarks();
    void typingInOneFieldIsOneStep();
    void typingBackLeavesNothingToUndo();
    void refusesWhatTheTypeCannotHold_data();
    void refusesWhatTheTypeCannotHold();
    void refusesWhatIsNoCell();
    void tablesAndRemovedRowsAreNotTypedInto();
    void emptyingGivesBackWhatTheBaseHeld();
    void theBasesOwnOddValueCanBePutBack();
    void rolesTellWhatIsThere();
    void indexKeepsItsBounds();

    void addsARow();
    void duplicatesARow();
    void movesARow();
    void removesAndTakesBackRows();
    void refusesRowsWhereThereAreNone();
    void restoresCellRowFieldAndAll();
    void aStepIsOneUndo();
    void newRowsNeverTakeAKnownIdentity();

    void replacesTheBaseWithExactSignals();
    void replacesTheBaseWithAnyOther();
    void branchesShowTheirRowsAlone();
    void aDyingModelTellsNothing();
    void fiveThousandEdits_data();
    void fiveThousandEdits();
};

void TestContactModel::loadsAsAReset()
{
    Watched w;
    QCOMPARE(printed(w.model), text(exampleText));
    QVERIFY(w.type(city, u"Cali"_s));
    Recorder recorder(w.model);
    Recorder branch(w.addressRows);
    w.model.load(example());
    QCOMPARE(recorder.take(), QStringList{u"reset"_s});
    QCOMPARE(branch.take(), QStringList{u"reset"_s});
    QCOMPARE(w.steps(), 0);
    QCOMPARE(printed(w.model), text(exampleText));
    QCOMPARE(w.model.assessment().changeCount(), 0);
}

void TestContactModel::typingMarksAndUnmarks()
{
    Watched w;
    Recorder recorder(w.model);
    QSignalSpy assessed(&w.model, &ContactModel::assessed);
    QVERIFY(w.type(email, u"ana@"_s));
    // Another address isn't verified.
    QCOMPARE(recorder.take(), (QStringList{u"data 6.0-6.0"_s, u"data 7.0-7.0"_s}));
    QCOMPARE(assessed.size(), 1);
    QVERIFY(w.type(addresses, 1, u"city", u"Quito"_s));
    QCOMPARE(recorder.take(), (QStringList{u"data addresses 1.0-1.8"_s, u"data 23.0-23.0"_s}));
    QCOMPARE(printed(w.model), text(exampleText)
                                   .replace(u"email 'ana@example.com'"_s, u"email 'ana@'*!"_s)
                                   .replace(u"email_verified 'Yes'"_s, u"email_verified 'No'*"_s)
                                   .replace(u"addresses 3"_s, u"addresses 3*"_s)
                                   .replace(u"'Pasto'"_s, u"'Quito'*"_s));
    QCOMPARE(w.model.assessment().changeCount(), 3);
    QCOMPARE(w.model.assessment().errorCount(), 1);
    // The same again is no edit.
    QVERIFY(w.type(email, u"ana@"_s));
    QVERIFY(recorder.take().isEmpty());
    w.undo();
    w.undo();
    QCOMPARE(printed(w.model), text(exampleText));
    QCOMPARE(w.model.assessment().errorCount(), 0);
}

void TestContactModel::typingInOneFieldIsOneStep()
{
    Watched w;
    QVERIFY(w.type(city, u"C"_s) && w.type(city, u"Ca"_s) && w.type(city, u"Cal"_s));
    QCOMPARE(w.steps(), 1);
    QVERIFY(w.type(firstName, u"An"_s) && w.type(city, u"Cali"_s));
    QCOMPARE(w.steps(), 3);
    w.model.endTyping();
    QVERIFY(w.type(city, u"Cali "_s));
    QCOMPARE(w.steps(), 4);
    QVERIFY(w.type(addresses, 0, u"city", u"X"_s) && w.type(addresses, 0, u"city", u"Xy"_s));
    QCOMPARE(w.steps(), 5);
    QVERIFY(w.type(addresses, 1, u"city", u"Xy"_s) && w.type(addresses, 1, u"state", u"Xy"_s));
    QCOMPARE(w.steps(), 7);
    // A paste never merges.
    QVERIFY(w.model.setData(w.model.fieldIndex(city), QVariant::fromValue(Cell::text(u"a"_s)),
                            ContactModel::CellRole));
    QVERIFY(w.model.setData(w.model.fieldIndex(city), QVariant::fromValue(Cell::text(u"b"_s)),
                            ContactModel::CellRole));
    QCOMPARE(w.steps(), 9);
    for (int i = 0; i < 5; ++i)
        w.undo();
    QVERIFY(w.cell(city) == Cell::text(u"Cali "_s));
    w.undo();
    QVERIFY(w.cell(city) == Cell::text(u"Cali"_s));
    w.undo();
    QVERIFY(w.cell(city) == Cell::text(u"Cal"_s));
    w.undo();
    w.undo();
    QVERIFY(w.cell(city).isAbsent());
    w.redo();
    QVERIFY(w.cell(city) == Cell::text(u"Cal"_s));
}

void TestContactModel::typingBackLeavesNothingToUndo()
{
    Watched w;
    QVERIFY(w.type(firstName, u"An"_s));
    QCOMPARE(w.model.assessment().changeCount(), 1);
    QVERIFY(w.type(firstName, u"Ana"_s));
    QCOMPARE(w.steps(), 0);
    QVERIFY(!w.model.undoStack()->canUndo());
    QCOMPARE(printed(w.model), text(exampleText));
    // Emptied and absent again, too.
    QVERIFY(w.type(city, u"C"_s) && w.type(city, u""_s));
    QCOMPARE(w.steps(), 0);
    QVERIFY(w.model.now() == w.model.base().contact);
    // Typed back later is a step, yet no change.
    QVERIFY(w.type(firstName, u"An"_s));
    w.model.endTyping();
    QVERIFY(w.type(firstName, u"Ana"_s));
    QCOMPARE(w.steps(), 2);
    QCOMPARE(w.model.assessment().changeCount(), 0);
}

void TestContactModel::refusesWhatTheTypeCannotHold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("complaint");
    const auto row = [](const char *name, const QString &key, const QVariant &value, Complaint complaint,
                        int role = Qt::EditRole) {
        QTest::newRow(name) << key << value << role << int(complaint);
    };
    const auto cell = [](const Cell &c) {
        return QVariant::fromValue(c);
    };
    row("null where none may be", u"email"_s, QVariant(), Complaint::NotNullable);
    row("neither yes nor no", u"email_verified"_s, u"perhaps"_s, Complaint::NotYesOrNo);
    row("an emptied boolean", u"email_verified"_s, u""_s, Complaint::NotNullable);
    row("null cell where none may be", u"email"_s, cell(Cell::null()), Complaint::NotNullable,
        ContactModel::CellRole);
    row("number in a text", u"city"_s, cell(Cell::integer(5)), Complaint::UnexpectedType,
        ContactModel::CellRole);
    row("text in a boolean", u"email_verified"_s, cell(Cell::text(u"true"_s)), Complaint::UnexpectedType,
        ContactModel::CellRole);
    row("bytes in a text", u"city"_s, cell(Cell::raw("5")), Complaint::UnexpectedType,
        ContactModel::CellRole);
    row("letters in a number", u"payments"_s, u"May"_s, Complaint::NotWholeNumber);
}

void TestContactModel::refusesWhatTheTypeCannotHold()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(int, role);
    Watched w;
    QSignalSpy refused(&w.model, &ContactModel::refused);
    Recorder recorder(w.model);
    const int field = contactFieldIndex(key);
    const QModelIndex index = field == payments ? w.model.index(0, columnOf(payments, u"expiry_month"),
                                                                w.model.fieldIndex(payments))
                                                : w.model.fieldIndex(field);
    QVERIFY(!w.model.setData(index, value, role));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).toModelIndex(), index);
    QTEST(int(refused.at(0).at(1).value<Complaint>()), "complaint");
    QVERIFY(recorder.take().isEmpty());
    QCOMPARE(w.steps(), 0);
    QVERIFY(w.model.now() == w.model.base().contact);
}

/// Nothing in the role of cells is not "absent".
void TestContactModel::refusesWhatIsNoCell()
{
    Watched w;
    const QModelIndex index = w.model.fieldIndex(firstName);
    QVERIFY(!w.model.setData(index, QVariant(), ContactModel::CellRole));
    QVERIFY(!w.model.setData(index, u"Eva"_s, ContactModel::CellRole));
    QVERIFY(!w.model.setData(index, u"Eva"_s, Qt::DisplayRole));
    QVERIFY(!w.model.setData(QModelIndex(), u"Eva"_s));
    QVERIFY(w.model.now() == w.model.base().contact);
}

void TestContactModel::tablesAndRemovedRowsAreNotTypedInto()
{
    Watched w;
    QVERIFY(!w.type(addresses, u"x"_s));
    QVERIFY(!(w.model.fieldIndex(addresses).flags() & Qt::ItemIsEditable));
    QVERIFY(w.model.fieldIndex(city).flags() & Qt::ItemIsEditable);
    QVERIFY(w.model.dropRows(addresses, 0, 1));
    QVERIFY(!w.type(addresses, 0, u"city", u"x"_s));
    QVERIFY(w.type(addresses, 1, u"city", u"x"_s));
    QVERIFY(!(w.addressRows.index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(w.addressRows.index(1, 0).flags() & Qt::ItemIsEditable);
    QCOMPARE(w.model.flags(QModelIndex()), Qt::ItemFlags(Qt::NoItemFlags));
}

void TestContactModel::emptyingGivesBackWhatTheBaseHeld()
{
    Watched w;
    const auto emptied = [&w](QStringView key) {
        const int field = contactFieldIndex(key);
        if (!w.type(field, u"x"_s) || !w.type(field, u""_s))
            return u"refused"_s;
        const Cell &cell = w.cell(field);
        return cell.isAbsent() ? u"absent"_s
               : cell.isNull() ? u"null"_s
                               : u"'%1'"_s.arg(codec::editText(cell));
    };
    QCOMPARE(emptied(u"city"), u"absent"_s);
    QCOMPARE(emptied(u"second_name"), u"null"_s);
    QCOMPARE(emptied(u"country"), u"''"_s);
    QCOMPARE(emptied(u"first_name"), u"null"_s);
    QCOMPARE(emptied(u"tags"), u"null"_s);
    // Where null may not be, the empty text is what the check can complain about.
    QCOMPARE(emptied(u"email"), u"''"_s);
    QCOMPARE(w.model.assessment().errorCount(), 1);

    QVERIFY(w.type(addresses, 0, u"alias", u"x"_s) && w.type(addresses, 0, u"alias", u""_s));
    QVERIFY(w.type(addresses, 1, u"alias", u"x"_s) && w.type(addresses, 1, u"alias", u""_s));
    QVERIFY(w.type(addresses, 1, u"city", u""_s));
    const RowList &rows = w.model.now().rows(addresses);
    QVERIFY(rows.at(0).cells.at(columnOf(addresses, u"alias")).isAbsent());
    QVERIFY(rows.at(1).cells.at(columnOf(addresses, u"alias")).isNull());
    QVERIFY(rows.at(1).cells.at(columnOf(addresses, u"city")).isNull());

    // "Not set" asked for by name is null, and "Empty text" is the empty text.
    QVERIFY(w.model.setData(w.model.fieldIndex(city), QVariant()));
    QVERIFY(w.cell(city).isNull());
    QVERIFY(w.model.setData(w.model.fieldIndex(city), QVariant::fromValue(Cell::text(u""_s)),
                            ContactModel::CellRole));
    QVERIFY(w.cell(city) == Cell::text(u""_s));
}

/// What the server sent may be put back, though it would be refused of anyone else.
void TestContactModel::theBasesOwnOddValueCanBePutBack()
{
    const Base odd = read("{\"email\":null,\"city\":5}");
    const auto putBack = [](Watched &w, int field) {
        return w.model.setData(w.model.fieldIndex(field),
                               w.model.fieldIndex(field).data(ContactModel::BaseRole),
                               ContactModel::CellRole);
    };
    Watched w(odd);
    QVERIFY(w.type(email, u"ana@example.com"_s) && w.type(city, u"Cali"_s));
    QVERIFY(putBack(w, email));
    QVERIFY(putBack(w, city));
    QVERIFY(w.model.now() == odd.contact);
    QVERIFY(w.type(email, u"ana@example.com"_s));
    QVERIFY(w.model.setData(w.model.fieldIndex(email), QVariant()));
    QVERIFY(w.model.now() == odd.contact);
}

void TestContactModel::rolesTellWhatIsThere()
{
    Watched w;
    QVERIFY(w.type(firstName, u"Eva"_s));
    const QModelIndex name = w.model.fieldIndex(firstName);
    QCOMPARE(name.data().toString(), u"Eva"_s);
    QCOMPARE(name.data(Qt::EditRole), QVariant(u"Eva"_s));
    QVERIFY(name.data(ContactModel::CellRole).value<Cell>() == Cell::text(u"Eva"_s));
    QVERIFY(name.data(ContactModel::BaseRole).value<Cell>() == Cell::text(u"Ana"_s));
    QVERIFY(name.data(ContactModel::ChangedRole).toBool());
    QVERIFY(name.data(ContactModel::PathRole).value<Path>() == Path{.field = firstName});
    QVERIFY(!name.data(ContactModel::ProblemRole).isValid());
    QVERIFY(!name.data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(!name.data(Qt::DecorationRole).isValid());

    // Null and absent are invalid to an editor, the empty text isn't.
    QVERIFY(!w.model.fieldIndex(contactFieldIndex(u"second_name")).data(Qt::EditRole).isValid());
    QVERIFY(!w.model.fieldIndex(city).data(Qt::EditRole).isValid());
    QCOMPARE(w.model.fieldIndex(contactFieldIndex(u"country")).data(Qt::EditRole), QVariant(u""_s));

    const QModelIndex table = w.model.fieldIndex(addresses);
    QVERIFY(w.model.addRow(addresses, 0));
    const QModelIndex fresh = w.model.index(0, columnOf(addresses, u"city"), table);
    const QModelIndex known = w.model.index(2, columnOf(addresses, u"city"), table);
    QVERIFY(fresh.data(ContactModel::NewRole).toBool());
    QVERIFY(!known.data(ContactModel::NewRole).toBool());
    QVERIFY(fresh.data(ContactModel::BaseRole).value<Cell>().isAbsent());
    QCOMPARE(known.data().toString(), u"Pasto"_s);
    const Path path = known.data(ContactModel::PathRole).value<Path>();
    QCOMPARE(w.model.indexOf(path), known);
    QVERIFY(w.model.pathOf(known) == path);
    QCOMPARE(w.model.indexOf({addresses, path.row, -1}), known.siblingAtColumn(0));
    QVERIFY(!w.model.indexOf({addresses, RowId(4711), 0}).isValid());
    QCOMPARE(table.data().toString(), u"4"_s);
    QVERIFY(!table.data(Qt::EditRole).isValid());
    const QModelIndex month =
        w.model.index(0, columnOf(payments, u"expiry_month"), w.model.fieldIndex(payments));
    QCOMPARE(month.data(ContactModel::ProblemRole).value<Problem>().complaint, Complaint::NotAMonth);
    QCOMPARE(w.model.headerData(firstName, Qt::Vertical).toString(), u"First name"_s);
}

/// QAbstractItemModelTester doesn't look.
void TestContactModel::indexKeepsItsBounds()
{
    Watched w;
    const QModelIndex table = w.model.fieldIndex(addresses);
    const int fields = int(contactFields().size());
    const int columns = int(contactFields()[size_t(addresses)].columns.size());
    QVERIFY(w.model.index(fields - 1, 0).isValid());
    QVERIFY(w.model.index(2, columns - 1, table).isValid());
    for (const auto &[row, column] :
         {std::pair(-1, 0), std::pair(0, -1), std::pair(fields, 0), std::pair(0, 1)})
        QVERIFY(!w.model.index(row, column).isValid());
    for (const auto &[row, column] :
         {std::pair(-1, 0), std::pair(0, -1), std::pair(3, 0), std::pair(0, columns)}) {
        QVERIFY(!w.model.index(row, column, table).isValid());
        QVERIFY(!w.addressRows.index(row, column).isValid());
    }
    QVERIFY(!w.model.fieldIndex(-1).isValid() && !w.model.fieldIndex(fields).isValid());
    // Neither fields nor cells have children.
    QVERIFY(!w.model.index(0, 0, w.model.fieldIndex(city)).isValid());
    for (const int column : {0, 1, columns - 1}) {
        const QModelIndex cell = w.model.index(0, column, table);
        QVERIFY(!w.model.index(0, 0, cell).isValid());
        QCOMPARE(w.model.rowCount(cell), 0);
        QCOMPARE(w.model.columnCount(cell), 0);
        QVERIFY(!w.model.hasChildren(cell));
        QCOMPARE(w.model.parent(cell), table);
        QVERIFY(!w.addressRows.index(0, 0, w.addressRows.index(0, column)).isValid());
    }
    QVERIFY(!w.model.data(QModelIndex()).isValid());
    QVERIFY(!w.model.parent(table).isValid());
}

void TestContactModel::addsARow()
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
    // A blank row isn't sent, so it is no change.
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

void TestContactModel::duplicatesARow()
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

void TestContactModel::movesARow()
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
    QVERIFY(!w.model.moveRow(table, 0, table, 1)); // stays where it is
    QVERIFY(!w.model.moveRow(table, 0, table, 4));
    QVERIFY(!w.model.moveRow(table, 0, w.model.fieldIndex(payments), 0));
    QVERIFY(!w.model.moveRow(QModelIndex(), 0, QModelIndex(), 2));
}

void TestContactModel::removesAndTakesBackRows()
{
    Watched w;
    QVERIFY(w.model.addRow(addresses, 1));
    QVERIFY(w.type(addresses, 1, u"city", u"Neiva"_s));
    const QString before = printed(w.model);
    Recorder recorder(w.model);
    Recorder branch(w.addressRows);
    // One step: the new one goes, those the base knows are flagged.
    QVERIFY(w.model.dropRows(addresses, 0, 3));
    QCOMPARE(recorder.take(), (QStringList{u"will remove addresses[1-1]"_s, u"remove addresses[1-1]"_s,
                                           u"data addresses 0.0-1.8"_s, u"data 23.0-23.0"_s}));
    QCOMPARE(branch.take(), (QStringList{u"will remove [1-1]"_s, u"remove [1-1]"_s, u"data 0.0-1.8"_s}));
    QCOMPARE(printed(w.model), text(exampleText)
                                   .replace(u"addresses 3"_s, u"addresses 1*"_s)
                                   .replace(u"    city='Cali'"_s, u"  - city='Cali'"_s)
                                   .replace(u"    alias=null"_s, u"  - alias=null"_s));
    QVERIFY(!w.model.dropRows(addresses, 0, 2)); // they are removed already
    QVERIFY(w.model.takeBack(addresses, 0));
    QVERIFY(!w.model.takeBack(addresses, 0));
    QCOMPARE(w.model.assessment().changeCount(), 1);
    w.undo();
    w.undo();
    QCOMPARE(printed(w.model), before);

    // A removed row has no problems, and has them again when it is back.
    const Path month{payments, w.model.now().rows(payments).at(0).id, columnOf(payments, u"expiry_month")};
    QVERIFY(w.model.setData(w.model.indexOf(month), 14));
    QCOMPARE(w.model.assessment().errorCount(), 1);
    QVERIFY(w.model.dropRows(payments, 0, 1));
    QCOMPARE(w.model.assessment().errorCount(), 0);
    QVERIFY(w.model.takeBack(payments, 0));
    QCOMPARE(w.model.assessment().errorCount(), 1);
}

void TestContactModel::refusesRowsWhereThereAreNone()
{
    Watched w(read("{\"city\":\"Cali\",\"addresses\":[1,2],\"payments\":null}"));
    QVERIFY(!w.model.addRow(addresses, 0)); // a list of numbers goes back as it came
    QVERIFY(!w.model.addRow(city, 0));
    QVERIFY(!w.model.addRow(payments, 1));
    QVERIFY(!w.model.addRow(payments, -1));
    QVERIFY(!w.model.duplicateRow(payments, 0));
    QVERIFY(!w.model.shiftRow(payments, 0, 0));
    QVERIFY(!w.model.dropRows(payments, 0, 1));
    QVERIFY(!w.model.takeBack(payments, 0));
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

void TestContactModel::restoresCellRowFieldAndAll()
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

    // With what was verified comes back that it was; by itself it stays as a person left it.
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
    QVERIFY(w.model.now() == w.model.base().contact);
    QCOMPARE(printed(w.model), text(exampleText));
    w.undo();
    QCOMPARE(printed(w.model), edited);
}

void TestContactModel::aStepIsOneUndo()
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
    // Typing on doesn't merge into it.
    QVERIFY(w.type(email, u"eva@example.co"_s));
    QCOMPARE(w.steps(), 2);
    w.undo();
    w.undo();
    QCOMPARE(printed(w.model), text(exampleText));
    w.model.step(u"Nothing"_s, {});
    QVERIFY(w.model.undoStack()->canRedo());
}

/// A draft's edits bring rows with identities of an earlier run.
void TestContactModel::newRowsNeverTakeAKnownIdentity()
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

void TestContactModel::replacesTheBaseWithExactSignals()
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

    Base answer = w.model.base();
    answer.contact = w.model.now();
    answer.contact.rows(addresses).take(0);
    answer.contact.setField(city, Cell::text(u"Cali"_s));
    // Means the same, and is taken as the server writes it.
    answer.contact.setField(contactFieldIndex(u"tags"), Cell::raw("{ \"a\" : 1.0 }"));
    answer.contact.setCell(pastoPath, Cell::text(u"PASTO"_s));
    Recorder recorder(w.model);
    Recorder branch(w.addressRows);
    w.model.replaceBase(answer,
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
    // A row that the server made: each of its cells says so.
    w.model.replaceBase(answer, {{{addresses, pastoPath.row, -1}, Cell::absent()}});
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

    // A mark goes with the first edit there, and only there.
    QVERIFY(w.type(city, u"Cal"_s));
    QVERIFY(!w.model.fieldIndex(city).data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(pasto.data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(w.type(status, u"INACTIVE"_s));
    w.model.load(example());
    QCOMPARE(printed(w.model), text(exampleText));
}

void TestContactModel::replacesTheBaseWithAnyOther()
{
    RandomEdits random(4);
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
        Base answer = w.model.base();
        answer.contact = w.model.now();
        quint32 next = quint32(w.model.newRow());
        for (int i = random.below(10); i > 0; --i)
            random.change(answer.contact, next);
        // A server has no removed rows.
        for (const int field : tableFields()) {
            RowList &rows = answer.contact.rows(field);
            for (int row = int(rows.size()) - 1; row >= 0; --row) {
                if (rows.at(row).removed)
                    rows.take(row);
            }
        }
        Recorder recorder(w.model);
        w.model.replaceBase(answer, {});
        QVERIFY(w.model.now() == answer.contact);
        QCOMPARE(w.model.assessment().errorCount(), 0);
        QCOMPARE(assessmentError(w.model), QString());
        QVERIFY(!recorder.take().contains(u"reset"_s));
        for (const auto &[index, path] : kept)
            QCOMPARE(QModelIndex(index), w.model.indexOf(path));
    }
}

void TestContactModel::branchesShowTheirRowsAlone()
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

/// The undo stack clears itself when it goes; by then there is nothing left to ask.
void TestContactModel::aDyingModelTellsNothing()
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

void TestContactModel::fiveThousandEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {5u, 66u, 777u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestContactModel::fiveThousandEdits()
{
    QFETCH(quint32, seed);
    RandomEdits random(seed);
    Watched w(read(corpus::samples().at(random.below(300)).contact));
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
    QVERIFY(w.model.now() == w.model.base().contact);
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

QTEST_GUILESS_MAIN(TestContactModel)
#include "tst_contactmodel.moc"
