#include "contact/contactreader.h"
#include "contact/validation.h"
#include "fixtures/corpus.h"
#include "fixtures/randomedits.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace tst_validation {

using codec::Severity;
using codec::ValidationIssue;

const QDate today(2026, 11, 23);

Baseline baselineOf(const QByteArray &members)
{
    const auto read =
        contactreader::fromText("{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"," + members + "}");
    if (!std::holds_alternative<Baseline>(read))
        qFatal("the test's JSON is not a contact");
    return std::get<Baseline>(read);
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

ValidationIssue issueAt(const QList<Problem> &problems, const Path &path)
{
    for (const Problem &problem : problems) {
        if (problem.path == path)
            return problem.issue;
    }
    return ValidationIssue::None;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::Error; });
}

/// A value unchanged since the baseline gives a warning, never an error.
class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void unchangedValue_isAtMostWarning();
    void editedValue_isError_data();
    void editedValue_isError();
    void restoredValue_isWarningAgain();
    void errorInCell_isAtItsPath();
    void duplicateOfInvalidRow_isError();
    void unsentRows_haveNoProblems();
    void expiredCard_isWarningFromNextMonth();
    void duplicateKey_isReportedUntilEdited();
    void cellOfOtherType_isUnexpected();
    void problems_areInFieldOrder();
};

void TestValidation::unchangedValue_isAtMostWarning()
{
    int warnings = 0;
    for (const auto &sample : corpus::samples()) {
        const Baseline baseline = std::get<Baseline>(contactreader::fromText(sample.contact));
        const QList<Problem> problems = validation::all(baseline.contact, baseline, today);
        QVERIFY(!hasErrors(problems));
        warnings += int(problems.size());
    }
    QVERIFY(warnings > 1000);

    // The sample of the API page has 123 as a month.
    const Baseline baseline = std::get<Baseline>(contactreader::fromText(corpus::seedSample().answer));
    const QList<Problem> problems = validation::all(baseline.contact, baseline, today);
    QCOMPARE(issueAt(problems, cellPath(baseline.contact, u"payments", 0, u"expiry_month")),
             ValidationIssue::NotAMonth);
    QCOMPARE(issueAt(problems, cellPath(baseline.contact, u"payments", 0, u"last_four")),
             ValidationIssue::NotFourDigits);
}

void TestValidation::editedValue_isError_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<int>("issue");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *name, const QString &key, const Cell &cell, ValidationIssue issue,
                        Severity severity = Severity::Error) {
        QTest::newRow(name) << key << cell << int(issue) << int(severity);
    };
    row("email", u"email"_s, Cell::text(u"a@b"_s), ValidationIssue::NotAnEmail);
    row("no email", u"email"_s, Cell::null(), ValidationIssue::NotNullable);
    row("date", u"dob"_s, Cell::text(u"1999-02-29"_s), ValidationIssue::NotADate);
    row("tomorrow", u"dob"_s, Cell::text(u"2026-11-24"_s), ValidationIssue::InTheFuture);
    row("choice", u"gender"_s, Cell::text(u"male"_s), ValidationIssue::NotAChoice);
    row("date-time", u"deleted_at"_s, Cell::text(u"now"_s), ValidationIssue::NotADateTime);
    row("tags", u"tags"_s, Cell::raw("{\"a\":"), ValidationIssue::NotJson);
    row("empty tags", u"tags"_s, Cell::raw(""), ValidationIssue::NotJson);
    row("list of tags", u"tags"_s, Cell::raw("[]"), ValidationIssue::NotAnObject);
    row("phone", u"phone"_s, Cell::text(u"call me"_s), ValidationIssue::NotAPhone, Severity::Warning);
    row("city", u"city"_s, Cell::text(u"Cali"_s), ValidationIssue::None, Severity::Warning);
    row("null where it may be", u"city"_s, Cell::null(), ValidationIssue::None, Severity::Warning);
}

void TestValidation::editedValue_isError()
{
    QFETCH(QString, key);
    QFETCH(Cell, cell);
    const Baseline baseline =
        baselineOf("\"email\":\"a@b.co\",\"dob\":\"1999-02-28\",\"gender\":null,\"tags\":{},\"city\":\"\"");
    Contact now = baseline.contact;
    now.setField(contactFieldIndex(key), cell);
    const Problem problem = validation::ofField(now, baseline, contactFieldIndex(key), today);
    QTEST(int(problem.issue), "issue");
    QTEST(int(problem.severity), "severity");
    QCOMPARE(validation::all(now, baseline, today).size(), problem.issue == ValidationIssue::None ? 0 : 1);
}

void TestValidation::restoredValue_isWarningAgain()
{
    const int email = contactFieldIndex(u"email");
    const Baseline baseline = baselineOf("\"email\":\"bad\"");
    Contact now = baseline.contact;
    QCOMPARE(validation::ofField(now, baseline, email, today).severity, Severity::Warning);
    now.setField(email, Cell::text(u"worse"_s));
    QCOMPARE(validation::ofField(now, baseline, email, today).severity, Severity::Error);
    now.setField(email, Cell::text(u"bad"_s));
    const Problem problem = validation::ofField(now, baseline, email, today);
    QCOMPARE(problem.severity, Severity::Warning);
    QCOMPARE(problem.issue, ValidationIssue::NotAnEmail);
}

void TestValidation::errorInCell_isAtItsPath()
{
    const Baseline baseline =
        baselineOf("\"payments\":[{\"expiry_month\":13},{\"expiry_month\":13,\"expiry_year\":2030}]");
    Contact now = baseline.contact;
    const Path month = cellPath(now, u"payments", 1, u"expiry_month");
    const Path untouched = cellPath(now, u"payments", 0, u"expiry_month");
    now.setCell(month, Cell::integer(14));
    const QList<Problem> expected{{untouched, ValidationIssue::NotAMonth, Severity::Warning},
                                  {month, ValidationIssue::NotAMonth, Severity::Error}};
    QVERIFY(validation::all(now, baseline, today) == expected);
}

/// The row of the baseline is a warning, but its duplicate is an edit of the user.
void TestValidation::duplicateOfInvalidRow_isError()
{
    const int payments = contactFieldIndex(u"payments");
    const Baseline baseline = baselineOf("\"payments\":[{\"expiry_month\":13}]");
    Contact now = baseline.contact;
    now.rows(payments).append({.id = RowId(50), .cells = now.rows(payments).at(0).cells});
    const QList<Problem> problems = validation::all(now, baseline, today);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).severity, Severity::Warning);
    QCOMPARE(problems.at(1).severity, Severity::Error);
}

void TestValidation::unsentRows_haveNoProblems()
{
    const int payments = contactFieldIndex(u"payments");
    const Baseline baseline = baselineOf("\"payments\":[{\"expiry_month\":13}]");
    Contact now = baseline.contact;
    now.setCell(cellPath(now, u"payments", 0, u"expiry_month"), Cell::integer(99));
    QVERIFY(hasErrors(validation::all(now, baseline, today)));
    now.rows(payments).setRemoved(0, true);
    QVERIFY(validation::all(now, baseline, today).isEmpty());

    Row blank{.id = RowId(50)};
    blank.cells.resize(qsizetype(contactFields()[size_t(payments)].columns.size()));
    now.rows(payments).append(blank);
    QVERIFY(validation::all(now, baseline, today).isEmpty());
}

void TestValidation::expiredCard_isWarningFromNextMonth()
{
    const Baseline baseline = baselineOf("\"payments\":[{\"expiry_month\":10,\"expiry_year\":2026}]");
    Contact now = baseline.contact;
    const Path month = cellPath(now, u"payments", 0, u"expiry_month");
    const auto issue = [&](QDate day) {
        return issueAt(validation::all(now, baseline, day), month);
    };
    QCOMPARE(issue(QDate(2026, 10, 31)), ValidationIssue::None);
    QCOMPARE(issue(QDate(2026, 11, 1)), ValidationIssue::Expired);
    now.setCell(month, Cell::integer(9));
    QVERIFY(!hasErrors(validation::all(now, baseline, today)));
    now.setCell(month, Cell::integer(12));
    QCOMPARE(issue(today), ValidationIssue::None);
    // Without a year there is no issue, so that month and year can be typed one after the other.
    now.setCell(cellPath(now, u"payments", 0, u"expiry_year"), Cell::null());
    QCOMPARE(issue(today), ValidationIssue::None);
}

void TestValidation::duplicateKey_isReportedUntilEdited()
{
    const Baseline baseline =
        baselineOf("\"city\":\"A\",\"city\":\"B\",\"addresses\":[{\"city\":\"A\",\"city\":\"B\"}]");
    Contact now = baseline.contact;
    const Path inRow = cellPath(now, u"addresses", 0, u"city");
    const QList<Problem> expected{{fieldPath(u"city"), ValidationIssue::DuplicateKey, Severity::Warning},
                                  {inRow, ValidationIssue::DuplicateKey, Severity::Warning}};
    QVERIFY(validation::all(now, baseline, today) == expected);
    now.setCell(fieldPath(u"city"), Cell::text(u"C"_s));
    now.setCell(inRow, Cell::text(u"C"_s));
    QVERIFY(validation::all(now, baseline, today).isEmpty());
}

/// validate() reports a cell whose value has another type than its field, whatever the value is.
void TestValidation::cellOfOtherType_isUnexpected()
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
            if (codec::validate(field, cell, today) != ValidationIssue::UnexpectedType)
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

void TestValidation::problems_areInFieldOrder()
{
    RandomEdits random(testseed::one(7));
    for (const auto &sample : corpus::samples()) {
        const Baseline baseline = std::get<Baseline>(contactreader::fromText(sample.contact));
        Contact now = baseline.contact;
        quint32 next = 1000;
        for (int i = 0; i < 30; ++i)
            random.change(now, next);
        const QList<Problem> problems = validation::all(now, baseline, today);
        QVERIFY(std::ranges::is_sorted(problems, {}, [&](const Problem &problem) {
            const Path &path = problem.path;
            const int row = path.row == RowId::None ? -1 : now.rows(path.field).indexOf(path.row);
            return std::tuple(path.field, row, path.column);
        }));
    }
}

CE_TEST(TestValidation)

} // namespace tst_validation

#include "tst_validation.moc"
