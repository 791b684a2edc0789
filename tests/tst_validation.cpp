#include "contact/contactreader.h"
#include "contact/validation.h"
#include "support/corpus.h"
#include "support/randomedits.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using codec::Complaint;
using codec::Severity;

namespace {

const QDate today(2026, 11, 23);

Base baseOf(const QByteArray &members)
{
    const auto read =
        contactreader::fromText("{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"," + members + "}");
    if (!std::holds_alternative<Base>(read))
        qFatal("no contact");
    return std::get<Base>(read);
}

Path fieldPath(QStringView key)
{
    return {.field = contactFieldIndex(key)};
}

Path cellPath(const Contact &contact, QStringView table, int row, QStringView column)
{
    const int field = contactFieldIndex(table);
    return {field, contact.rows(field).at(row).id,
            fieldIndex(contactFields()[size_t(field)].columns, column)};
}

Complaint complaintAt(const QList<Problem> &problems, const Path &path)
{
    for (const Problem &problem : problems) {
        if (problem.path == path)
            return problem.complaint;
    }
    return Complaint::None;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::Error; });
}

} // namespace

/// A rule never punishes what was already there.
class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void whatCameThatWayIsAtMostAWarning();
    void anEditThatBringsAnErrorIsAnError_data();
    void anEditThatBringsAnErrorIsAnError();
    void typingBackMakesItAWarningAgain();
    void anErrorInACellIsAtThatCell();
    void aDuplicateOfABadRowIsOurs();
    void rowsThatAreNotSentHaveNoProblems();
    void anExpiredCardIsAWarningFromTheNextMonthOn();
    void aDuplicateKeyIsToldUntilItsValueIsChanged();
    void aCellOfAnotherTypeIsUnexpected();
    void comesInTheOrderOfTheTable();
};

void TestValidation::whatCameThatWayIsAtMostAWarning()
{
    int warnings = 0;
    for (const auto &sample : corpus::samples()) {
        const Base base = std::get<Base>(contactreader::fromText(sample.contact));
        const QList<Problem> problems = validation::all(base.contact, base, today);
        QVERIFY(!hasErrors(problems));
        warnings += int(problems.size());
    }
    QVERIFY(warnings > 1000);

    // The API page's own sample among them, with a month of 123.
    const Base base = std::get<Base>(contactreader::fromText(corpus::seedSample().answer));
    const QList<Problem> problems = validation::all(base.contact, base, today);
    QCOMPARE(complaintAt(problems, cellPath(base.contact, u"payments", 0, u"expiry_month")),
             Complaint::NotAMonth);
    QCOMPARE(complaintAt(problems, cellPath(base.contact, u"payments", 0, u"last_four")),
             Complaint::NotFourDigits);
}

void TestValidation::anEditThatBringsAnErrorIsAnError_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<int>("complaint");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *name, const QString &key, const Cell &cell, Complaint complaint,
                        Severity severity = Severity::Error) {
        QTest::newRow(name) << key << cell << int(complaint) << int(severity);
    };
    row("email", u"email"_s, Cell::text(u"a@b"_s), Complaint::NotAnEmail);
    row("no email", u"email"_s, Cell::null(), Complaint::NotNullable);
    row("date", u"dob"_s, Cell::text(u"1999-02-29"_s), Complaint::NotADate);
    row("tomorrow", u"dob"_s, Cell::text(u"2026-11-24"_s), Complaint::InTheFuture);
    row("choice", u"gender"_s, Cell::text(u"male"_s), Complaint::NotAChoice);
    row("date-time", u"deleted_at"_s, Cell::text(u"now"_s), Complaint::NotADateTime);
    row("tags", u"tags"_s, Cell::raw("{\"a\":"), Complaint::NotJson);
    row("empty tags", u"tags"_s, Cell::raw(""), Complaint::NotJson);
    row("list of tags", u"tags"_s, Cell::raw("[]"), Complaint::NotAnObject);
    row("phone", u"phone"_s, Cell::text(u"call me"_s), Complaint::NotAPhone, Severity::Warning);
    row("city", u"city"_s, Cell::text(u"Cali"_s), Complaint::None, Severity::Warning);
    row("null where it may be", u"city"_s, Cell::null(), Complaint::None, Severity::Warning);
}

void TestValidation::anEditThatBringsAnErrorIsAnError()
{
    QFETCH(QString, key);
    QFETCH(Cell, cell);
    const Base base =
        baseOf("\"email\":\"a@b.co\",\"dob\":\"1999-02-28\",\"gender\":null,\"tags\":{},\"city\":\"\"");
    Contact now = base.contact;
    now.setField(contactFieldIndex(key), cell);
    const Problem problem = validation::ofField(now, base, contactFieldIndex(key), today);
    QTEST(int(problem.complaint), "complaint");
    QTEST(int(problem.severity), "severity");
    QCOMPARE(validation::all(now, base, today).size(), problem.complaint == Complaint::None ? 0 : 1);
}

void TestValidation::typingBackMakesItAWarningAgain()
{
    const int email = contactFieldIndex(u"email");
    const Base base = baseOf("\"email\":\"bad\"");
    Contact now = base.contact;
    QCOMPARE(validation::ofField(now, base, email, today).severity, Severity::Warning);
    now.setField(email, Cell::text(u"worse"_s));
    QCOMPARE(validation::ofField(now, base, email, today).severity, Severity::Error);
    now.setField(email, Cell::text(u"bad"_s));
    const Problem problem = validation::ofField(now, base, email, today);
    QCOMPARE(problem.severity, Severity::Warning);
    QCOMPARE(problem.complaint, Complaint::NotAnEmail);
}

void TestValidation::anErrorInACellIsAtThatCell()
{
    const Base base =
        baseOf("\"payments\":[{\"expiry_month\":13},{\"expiry_month\":13,\"expiry_year\":2030}]");
    Contact now = base.contact;
    const Path month = cellPath(now, u"payments", 1, u"expiry_month");
    const Path untouched = cellPath(now, u"payments", 0, u"expiry_month");
    now.setCell(month, Cell::integer(14));
    const QList<Problem> expected{{untouched, Complaint::NotAMonth, Severity::Warning},
                                  {month, Complaint::NotAMonth, Severity::Error}};
    QVERIFY(validation::all(now, base, today) == expected);
}

/// It came that way once; sending it twice is our doing.
void TestValidation::aDuplicateOfABadRowIsOurs()
{
    const int payments = contactFieldIndex(u"payments");
    const Base base = baseOf("\"payments\":[{\"expiry_month\":13}]");
    Contact now = base.contact;
    now.rows(payments).append({.id = RowId(50), .cells = now.rows(payments).at(0).cells});
    const QList<Problem> problems = validation::all(now, base, today);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).severity, Severity::Warning);
    QCOMPARE(problems.at(1).severity, Severity::Error);
}

void TestValidation::rowsThatAreNotSentHaveNoProblems()
{
    const int payments = contactFieldIndex(u"payments");
    const Base base = baseOf("\"payments\":[{\"expiry_month\":13}]");
    Contact now = base.contact;
    now.setCell(cellPath(now, u"payments", 0, u"expiry_month"), Cell::integer(99));
    QVERIFY(hasErrors(validation::all(now, base, today)));
    now.rows(payments).setRemoved(0, true);
    QVERIFY(validation::all(now, base, today).isEmpty());

    Row blank{.id = RowId(50)};
    blank.cells.resize(qsizetype(contactFields()[size_t(payments)].columns.size()));
    now.rows(payments).append(blank);
    QVERIFY(validation::all(now, base, today).isEmpty());
}

void TestValidation::anExpiredCardIsAWarningFromTheNextMonthOn()
{
    const Base base = baseOf("\"payments\":[{\"expiry_month\":10,\"expiry_year\":2026}]");
    Contact now = base.contact;
    const Path month = cellPath(now, u"payments", 0, u"expiry_month");
    const auto complaint = [&](QDate day) {
        return complaintAt(validation::all(now, base, day), month);
    };
    QCOMPARE(complaint(QDate(2026, 10, 31)), Complaint::None);
    QCOMPARE(complaint(QDate(2026, 11, 1)), Complaint::Expired);
    now.setCell(month, Cell::integer(9));
    QVERIFY(!hasErrors(validation::all(now, base, today)));
    now.setCell(month, Cell::integer(12));
    QCOMPARE(complaint(today), Complaint::None);
    // The month and the year of every card can be typed one after the other.
    now.setCell(cellPath(now, u"payments", 0, u"expiry_year"), Cell::null());
    QCOMPARE(complaint(today), Complaint::None);
}

void TestValidation::aDuplicateKeyIsToldUntilItsValueIsChanged()
{
    const Base base = baseOf("\"city\":\"A\",\"city\":\"B\",\"addresses\":[{\"city\":\"A\",\"city\":\"B\"}]");
    Contact now = base.contact;
    const Path inRow = cellPath(now, u"addresses", 0, u"city");
    const QList<Problem> expected{{fieldPath(u"city"), Complaint::DuplicateKey, Severity::Warning},
                                  {inRow, Complaint::DuplicateKey, Severity::Warning}};
    QVERIFY(validation::all(now, base, today) == expected);
    now.setCell(fieldPath(u"city"), Cell::text(u"C"_s));
    now.setCell(inRow, Cell::text(u"C"_s));
    QVERIFY(validation::all(now, base, today).isEmpty());
}

/// However it got there: no type lets another's value pass for its own.
void TestValidation::aCellOfAnotherTypeIsUnexpected()
{
    const Cell cells[] = {Cell::text(u"2026"_s), Cell::boolean(true), Cell::integer(2026),
                          Cell::raw("2026.0")};
    int unexpected = 0;
    QStringList passed;
    const auto check = [&](const Field &field) {
        for (const Cell &cell : cells) {
            if (codec::holds(field.type, cell))
                continue;
            ++unexpected;
            if (codec::complain(field, cell, today) != Complaint::UnexpectedType)
                passed << QString(field.key) + u' ' + codec::editText(cell);
        }
    };
    for (const Field &field : contactFields()) {
        check(field);
        for (const Field &column : field.columns)
            check(column);
    }
    QVERIFY(unexpected > 100);
    QCOMPARE(passed, QStringList());
}

void TestValidation::comesInTheOrderOfTheTable()
{
    RandomEdits random(7);
    for (const auto &sample : corpus::samples()) {
        const Base base = std::get<Base>(contactreader::fromText(sample.contact));
        Contact now = base.contact;
        quint32 next = 1000;
        for (int i = 0; i < 30; ++i)
            random.change(now, next);
        const QList<Problem> problems = validation::all(now, base, today);
        QVERIFY(std::ranges::is_sorted(problems, {}, [&](const Problem &problem) {
            const Path &path = problem.path;
            const int row = path.row == RowId::None ? -1 : now.rows(path.field).indexOf(path.row);
            return std::tuple(path.field, row, path.column);
        }));
    }
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
