#include "fixtures/testprogram.h"
#include "fixtures/watchedmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace tst_contactmodel {

using codec::ValidationIssue;

/// Reading a contact into the model, and typing into it.
class TestContactModel : public QObject
{
    Q_OBJECT

private slots:
    void load_resetsModel();
    void edit_marksChangedAndUndoUnmarks();
    void typing_inOneFieldIsOneStep();
    void typingBaselineValue_removesStep();
    void setData_refusesValuesOfOtherTypes_data();
    void setData_refusesValuesOfOtherTypes();
    void setData_refusesInvalidCells();
    void tablesAndRemovedRows_areNotEditable();
    void clearedField_takesEmptyValueOfBaseline();
    void invalidBaselineValue_canBeRestored();
    void roles_returnValues();
    void index_checksBounds();
};

void TestContactModel::load_resetsModel()
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

void TestContactModel::edit_marksChangedAndUndoUnmarks()
{
    Watched w;
    Recorder recorder(w.model);
    QSignalSpy assessed(&w.model, &ContactModel::assessed);
    QVERIFY(w.type(email, u"ana@"_s));
    // Changing the email address sets email_verified to false.
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
    // Setting the same value again isn't an edit.
    QVERIFY(w.type(email, u"ana@"_s));
    QVERIFY(recorder.take().isEmpty());
    w.undo();
    w.undo();
    QCOMPARE(printed(w.model), text(exampleText));
    QCOMPARE(w.model.assessment().errorCount(), 0);
}

void TestContactModel::typing_inOneFieldIsOneStep()
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
    // Values set with CellRole are never merged.
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

void TestContactModel::typingBaselineValue_removesStep()
{
    Watched w;
    QVERIFY(w.type(firstName, u"An"_s));
    QCOMPARE(w.model.assessment().changeCount(), 1);
    QVERIFY(w.type(firstName, u"Ana"_s));
    QCOMPARE(w.steps(), 0);
    QVERIFY(!w.model.undoStack()->canUndo());
    QCOMPARE(printed(w.model), text(exampleText));
    // The same holds for a field that was absent and is cleared.
    QVERIFY(w.type(city, u"C"_s) && w.type(city, u""_s));
    QCOMPARE(w.steps(), 0);
    QVERIFY(w.model.now() == w.model.baseline().contact);
    // After endTyping(), typing the baseline value adds a step but leaves no change.
    QVERIFY(w.type(firstName, u"An"_s));
    w.model.endTyping();
    QVERIFY(w.type(firstName, u"Ana"_s));
    QCOMPARE(w.steps(), 2);
    QCOMPARE(w.model.assessment().changeCount(), 0);
}

void TestContactModel::setData_refusesValuesOfOtherTypes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("issue");
    const auto row = [](const char *name, const QString &key, const QVariant &value, ValidationIssue issue,
                        int role = Qt::EditRole) {
        QTest::newRow(name) << key << value << role << int(issue);
    };
    const auto cell = [](const Cell &c) {
        return QVariant::fromValue(c);
    };
    row("null where none may be", u"email"_s, QVariant(), ValidationIssue::NotNullable);
    row("neither yes nor no", u"email_verified"_s, u"perhaps"_s, ValidationIssue::NotYesOrNo);
    row("an emptied boolean", u"email_verified"_s, u""_s, ValidationIssue::NotNullable);
    row("null cell where none may be", u"email"_s, cell(Cell::null()), ValidationIssue::NotNullable,
        ContactModel::CellRole);
    row("number in a text", u"city"_s, cell(Cell::integer(5)), ValidationIssue::UnexpectedType,
        ContactModel::CellRole);
    row("text in a boolean", u"email_verified"_s, cell(Cell::text(u"true"_s)),
        ValidationIssue::UnexpectedType, ContactModel::CellRole);
    row("bytes in a text", u"city"_s, cell(Cell::raw("5")), ValidationIssue::UnexpectedType,
        ContactModel::CellRole);
    row("letters in a number", u"payments"_s, u"May"_s, ValidationIssue::NotWholeNumber);
}

void TestContactModel::setData_refusesValuesOfOtherTypes()
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
    QTEST(int(refused.at(0).at(1).value<ValidationIssue>()), "issue");
    QVERIFY(recorder.take().isEmpty());
    QCOMPARE(w.steps(), 0);
    QVERIFY(w.model.now() == w.model.baseline().contact);
}

/// An invalid QVariant isn't an absent cell.
void TestContactModel::setData_refusesInvalidCells()
{
    Watched w;
    const QModelIndex index = w.model.fieldIndex(firstName);
    QVERIFY(!w.model.setData(index, QVariant(), ContactModel::CellRole));
    QVERIFY(!w.model.setData(index, u"Eva"_s, ContactModel::CellRole));
    QVERIFY(!w.model.setData(index, u"Eva"_s, Qt::DisplayRole));
    QVERIFY(!w.model.setData(QModelIndex(), u"Eva"_s));
    QVERIFY(w.model.now() == w.model.baseline().contact);
}

void TestContactModel::tablesAndRemovedRows_areNotEditable()
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

void TestContactModel::clearedField_takesEmptyValueOfBaseline()
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
    // A field that can't be null becomes an empty string, which validation reports as an error.
    QCOMPARE(emptied(u"email"), u"''"_s);
    QCOMPARE(w.model.assessment().errorCount(), 1);

    QVERIFY(w.type(addresses, 0, u"alias", u"x"_s) && w.type(addresses, 0, u"alias", u""_s));
    QVERIFY(w.type(addresses, 1, u"alias", u"x"_s) && w.type(addresses, 1, u"alias", u""_s));
    QVERIFY(w.type(addresses, 1, u"city", u""_s));
    const RowList &rows = w.model.now().rows(addresses);
    QVERIFY(rows.at(0).cells.at(columnOf(addresses, u"alias")).isAbsent());
    QVERIFY(rows.at(1).cells.at(columnOf(addresses, u"alias")).isNull());
    QVERIFY(rows.at(1).cells.at(columnOf(addresses, u"city")).isNull());

    // The "Not set" command sets null, and "Empty text" sets an empty string.
    QVERIFY(w.model.setData(w.model.fieldIndex(city), QVariant()));
    QVERIFY(w.cell(city).isNull());
    QVERIFY(w.model.setData(w.model.fieldIndex(city), QVariant::fromValue(Cell::text(u""_s)),
                            ContactModel::CellRole));
    QVERIFY(w.cell(city) == Cell::text(u""_s));
}

/// A value of the baseline can be restored although the same value would be refused as an edit.
void TestContactModel::invalidBaselineValue_canBeRestored()
{
    const Baseline odd = readBaseline("{\"email\":null,\"city\":5}");
    const auto putBack = [](Watched &w, int field) {
        return w.model.setData(w.model.fieldIndex(field),
                               w.model.fieldIndex(field).data(ContactModel::BaselineRole),
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

void TestContactModel::roles_returnValues()
{
    Watched w;
    QVERIFY(w.type(firstName, u"Eva"_s));
    const QModelIndex name = w.model.fieldIndex(firstName);
    QCOMPARE(name.data().toString(), u"Eva"_s);
    QCOMPARE(name.data(Qt::EditRole), QVariant(u"Eva"_s));
    QVERIFY(name.data(ContactModel::CellRole).value<Cell>() == Cell::text(u"Eva"_s));
    QVERIFY(name.data(ContactModel::BaselineRole).value<Cell>() == Cell::text(u"Ana"_s));
    QVERIFY(name.data(ContactModel::ChangedRole).toBool());
    QVERIFY(name.data(ContactModel::PathRole).value<Path>() == Path{.field = firstName});
    QVERIFY(!name.data(ContactModel::ProblemRole).isValid());
    QVERIFY(!name.data(ContactModel::ServerMadeRole).isValid());
    QVERIFY(!name.data(Qt::DecorationRole).isValid());

    // For null and absent cells EditRole is an invalid QVariant; for an empty string it is valid.
    QVERIFY(!w.model.fieldIndex(contactFieldIndex(u"second_name")).data(Qt::EditRole).isValid());
    QVERIFY(!w.model.fieldIndex(city).data(Qt::EditRole).isValid());
    QCOMPARE(w.model.fieldIndex(contactFieldIndex(u"country")).data(Qt::EditRole), QVariant(u""_s));

    const QModelIndex table = w.model.fieldIndex(addresses);
    QVERIFY(w.model.addRow(addresses, 0));
    const QModelIndex fresh = w.model.index(0, columnOf(addresses, u"city"), table);
    const QModelIndex known = w.model.index(2, columnOf(addresses, u"city"), table);
    QVERIFY(fresh.data(ContactModel::NewRole).toBool());
    QVERIFY(!known.data(ContactModel::NewRole).toBool());
    QVERIFY(fresh.data(ContactModel::BaselineRole).value<Cell>().isAbsent());
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
    QCOMPARE(month.data(ContactModel::ProblemRole).value<Problem>().issue, ValidationIssue::NotAMonth);
    QCOMPARE(w.model.headerData(firstName, Qt::Vertical).toString(), u"First name"_s);
}

/// QAbstractItemModelTester doesn't test this.
void TestContactModel::index_checksBounds()
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

CE_TEST(TestContactModel)

} // namespace tst_contactmodel

#include "tst_contactmodel.moc"
