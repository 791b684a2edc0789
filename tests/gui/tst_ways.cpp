#include "gui/bench.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"
#include "ui/window/fieldjump.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

/// Ways about the window, into it and out of it.
class TestWays : public QObject
{
    Q_OBJECT

private slots:
    void aFewLettersLeadToAField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::newRow("whole name before a longer one") << u"city"_s << u"city"_s;
        QTest::newRow("beginning") << u"dOc"_s << u"document_type"_s;
        QTest::newRow("words in any order") << u"num doc"_s << u"document_number"_s;
        QTest::newRow("accents don't matter") << u"phóne v"_s << u"phone_verified"_s;
        QTest::newRow("a table") << u"pay"_s << u"payments"_s;
    }
    void aFewLettersLeadToAField()
    {
        QFETCH(QString, typed);
        QFETCH(QString, field);
        Bench bench;
        QVERIFY(bench.openSeed());
        FieldJump *jump = openJump(bench);
        QVERIFY(jump);
        Bench::type(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.window.focusWidget(), bench.window.view().findChild<QWidget *>(field));
    }

    void whatNoFieldIsNamedIsSaid()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        FieldJump *jump = openJump(bench);
        QVERIFY(jump);
        Bench::type(QApplication::focusWidget(), u"xyz"_s);
        const auto *list = jump->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"No field"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(jump->isVisible());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.window.focusWidget(), bench.line("second_name"));
    }

    void whatIsTakenBackInTheReviewIsNotSent()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Cali"_s);
        bench.retype("last_name", u"Gómez"_s);
        ReviewDialog *review = openReview(bench);
        QVERIFY(review);
        auto *table = review->findChild<ReviewTable *>();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Last name"_s);
        QVERIFY(table->hasFocus());
        QCOMPARE(bench.line("city")->text(), u"<string>"_s);
        QCOMPARE(review->findChild<QTabWidget *>()->tabText(0), u"&Changes (1)"_s);

        QVERIFY(bench.confirm());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(bench.sentBody(1).contains("\"city\":\"<string>\""));
        QVERIFY(bench.sentBody(1).contains("\"last_name\":\"Gómez\""));
    }

    void whenEverythingIsTakenBackNothingIsLeftAndUndoBringsItBack()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"Cali"_s);
        ReviewDialog *review = openReview(bench);
        QVERIFY(review);
        auto *table = review->findChild<ReviewTable *>();
        const QModelIndex words = table->model()->index(0, ReviewModel::TakeBackColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(words).center());
        const auto *nothing = review->findChild<QLabel *>(u"nothingChanged"_s);
        QVERIFY(nothing->isVisible());
        QVERIFY(bench.confirm()); // as one would who doesn't look: Enter
        QCOMPARE(bench.server.requests().size(), 1);
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.line("city")->text(), u"Cali"_s);
    }

    void theRequestIsCopiedAsACommandWithoutASecret()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", u"O'Higgins"_s);
        ReviewDialog *review = openReview(bench);
        QVERIFY(review);
        QTest::keyClick(review, Qt::Key_R, Qt::AltModifier);
        auto *copy = review->findChild<QPushButton *>(u"copyCurl"_s);
        QTRY_VERIFY(copy->isVisible());
        copy->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.startsWith(
            u"curl --request PUT '%1/api/contacts/%2'"_s.arg(bench.server.url(), bench.seed.id)));
        QVERIFY(command.contains(u"$TOKEN"_s) && !command.contains(u"secret-token"_s));
        QVERIFY(command.contains(u"'x-account-id: 11111111-2222-4333-8444-555555555555'"_s));
        QVERIFY(command.contains(u"O'\\''Higgins"_s));
        QVERIFY(copy->text().contains(u"Copied"_s));
    }

private:
    static ReviewDialog *openReview(Bench &bench)
    {
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        ReviewDialog *review = bench.reviewDialog();
        return review && QTest::qWaitFor([review] { return review->isActiveWindow(); }) ? review : nullptr;
    }

    static FieldJump *openJump(Bench &bench)
    {
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_G, Qt::ControlModifier);
        auto *jump = bench.window.findChild<FieldJump *>();
        return jump && QTest::qWaitFor([jump] { return jump->isActiveWindow(); }) ? jump : nullptr;
    }
};

QTEST_MAIN(TestWays)
#include "tst_ways.moc"
