#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/contact/fieldjump.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace tst_navigation {

/// Tests the jump to a field and the actions of the review.
class TestNavigation : public QObject
{
    Q_OBJECT

private slots:
    void fieldJump_findsFieldByAFewLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::newRow("exact name before a longer one") << u"city"_s << u"city"_s;
        QTest::newRow("prefix, ignoring case") << u"dOc"_s << u"document_type"_s;
        QTest::newRow("words in any order") << u"num doc"_s << u"document_number"_s;
        QTest::newRow("ignoring accents") << u"phóne v"_s << u"phone_verified"_s;
        QTest::newRow("a table") << u"pay"_s << u"payments"_s;
    }
    void fieldJump_findsFieldByAFewLetters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, field);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        FieldJump *jump = openJump(fixture);
        QVERIFY(jump);
        WindowFixture::type(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.window.focusWidget(), fixture.window.view().findChild<QWidget *>(field));
    }

    void fieldJump_reportsThatNoFieldMatches()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        FieldJump *jump = openJump(fixture);
        QVERIFY(jump);
        WindowFixture::type(QApplication::focusWidget(), u"xyz"_s);
        const auto *list = jump->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"No field"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(jump->isVisible());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.window.focusWidget(), fixture.line("second_name"));
    }

    void changeRevertedInReview_isNotSent()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        fixture.retype("last_name", u"Gómez"_s);
        ReviewDialog *review = openReview(fixture);
        QVERIFY(review);
        auto *table = review->findChild<ReviewTable *>();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Last name"_s);
        QVERIFY(table->hasFocus());
        QCOMPARE(fixture.line("city")->text(), u"<string>"_s);
        QCOMPARE(review->findChild<QTabWidget *>()->tabText(0), u"&Changes (1)"_s);

        QVERIFY(fixture.confirm());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(fixture.sentBody(1).contains("\"city\":\"<string>\""));
        QVERIFY(fixture.sentBody(1).contains("\"last_name\":\"Gómez\""));
    }

    void allChangesRevertedInReview_canBeRestoredByUndo()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        ReviewDialog *review = openReview(fixture);
        QVERIFY(review);
        auto *table = review->findChild<ReviewTable *>();
        const QModelIndex revertCell = table->model()->index(0, ReviewModel::RevertColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(revertCell).center());
        const auto *noChangesLabel = review->findChild<QLabel *>(u"nothingChanged"_s);
        QVERIFY(noChangesLabel->isVisible());
        QVERIFY(fixture.confirm()); // presses Enter although there is nothing to send
        QCOMPARE(fixture.server.requests().size(), 1);
        fixture.window.activateWindow();
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
    }

    void request_isCopiedAsCommandWithoutSecrets()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"O'Higgins"_s);
        ReviewDialog *review = openReview(fixture);
        QVERIFY(review);
        QTest::keyClick(review, Qt::Key_R, Qt::AltModifier);
        auto *copy = review->findChild<QPushButton *>(u"copyCurl"_s);
        QTRY_VERIFY(copy->isVisible());
        copy->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.startsWith(
            u"curl --request PUT '%1/api/contacts/%2'"_s.arg(fixture.server.url(), fixture.seed.id)));
        QVERIFY(command.contains(u"$TOKEN"_s) && !command.contains(u"secret-token"_s));
        QVERIFY(command.contains(u"'x-account-id: 11111111-2222-4333-8444-555555555555'"_s));
        QVERIFY(command.contains(u"O'\\''Higgins"_s));
        QVERIFY(copy->text().contains(u"Copied"_s));
    }

private:
    static ReviewDialog *openReview(WindowFixture &fixture)
    {
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        ReviewDialog *review = fixture.reviewDialog();
        return review && patient::waitFor([review] { return review->isActiveWindow(); }) ? review : nullptr;
    }

    static FieldJump *openJump(WindowFixture &fixture)
    {
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_G, Qt::ControlModifier);
        auto *jump = fixture.window.findChild<FieldJump *>();
        return jump && patient::waitFor([jump] { return jump->isActiveWindow(); }) ? jump : nullptr;
    }
};

CE_GUI_TEST(TestNavigation)

} // namespace tst_navigation

#include "tst_navigation.moc"
