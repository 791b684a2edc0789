#include "gui/bench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString card = u"4111 1111 1111 1111"_s;

int columnAt(const char *key)
{
    const int payments = contactFieldIndex(u"payments");
    return fieldIndex(contactFields()[size_t(payments)].columns, QString::fromLatin1(key));
}

/// The seed's contact with a card number where the server should never have kept one.
QJsonObject withCard(const Bench &bench)
{
    QJsonObject contact = bench.seedObject();
    QJsonArray payments = contact[u"payments"_s].toArray();
    QJsonObject payment = payments[0].toObject();
    payment[u"alias"_s] = card;
    payment[u"pan"_s] = card;
    payments[0] = payment;
    contact[u"payments"_s] = payments;
    return contact;
}

QTableView *paymentsOf(Bench &bench)
{
    return bench.window.view().findChild<QTableView *>(u"payments"_s);
}

/// Everything that can be read in a widget and what is in it.
QString readIn(const QWidget *root)
{
    QStringList texts;
    for (const auto *label : root->findChildren<QLabel *>())
        texts << label->text() << label->toolTip();
    for (const auto *edit : root->findChildren<QLineEdit *>())
        texts << edit->text() << edit->placeholderText();
    for (const auto *edit : root->findChildren<QPlainTextEdit *>())
        texts << edit->toPlainText();
    for (const auto *view : root->findChildren<QTableView *>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                texts << index.data().toString() << index.data(Qt::EditRole).toString()
                      << index.data(Qt::ToolTipRole).toString();
            }
        }
    }
    return texts.join(u'\n');
}

} // namespace

class TestCardNumbers : public QObject
{
    Q_OBJECT

private slots:
    void typedIntoPaymentsItIsRefusedAndNothingOfItStays()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QTableView *table = paymentsOf(bench);
        bench.window.view().focusTab(2);
        const QModelIndex cell = table->model()->index(0, columnAt("alias"));
        const QString before = cell.data().toString();
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(bench.window.focusWidget());
        QVERIFY(edit);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        Bench::type(edit, card);
        QCOMPARE(cell.data().toString(), before);
        QVERIFY(!readIn(&bench.window).contains(u"4111"_s));
        QVERIFY(bench.window.messages().text().contains(u"last four digits"_s));
        QVERIFY(!bench.desk.model().undoStack()->canUndo());
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
    }

    void pastedIntoPaymentsItIsRefused()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        QTableView *table = paymentsOf(bench);
        bench.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, columnAt("card_holder")));
        QTest::keyClick(table, Qt::Key_F2);
        QGuiApplication::clipboard()->setText(u"María Gómez "_s + card);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
        QVERIFY(!readIn(&bench.window).contains(card));
    }

    void oneThatTheServerSentIsMaskedAndGoesBackAsItCame()
    {
        Bench bench;
        const QJsonObject contact = withCard(bench);
        bench.server.script({bench.answerWith(contact), FaultServer::silence()});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QVERIFY(!readIn(&bench.window).contains(card));
        QVERIFY(readIn(&bench.window).contains(u"•••• •••• •••• 1111"_s));
        QCOMPARE(bench.desk.model().assessment().errorCount(), 0); // it came that way

        // A look into the cell is no change.
        QTableView *table = paymentsOf(bench);
        bench.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, columnAt("alias")));
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(!readIn(&bench.window).contains(card));
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);

        bench.retype("first_name", u"Ana"_s);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.reviewDialog() && bench.reviewDialog()->isVisible());
        bench.reviewDialog()->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(!readIn(bench.reviewDialog()).contains(card));
        QVERIFY(readIn(bench.reviewDialog()).contains(u"•••• •••• •••• 1111"_s));
        QVERIFY(bench.confirm());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        const QJsonObject sent = QJsonDocument::fromJson(bench.sentBody(1)).object();
        QCOMPARE(sent[u"payments"_s], contact[u"payments"_s]);
    }

    void copiedItStaysMaskedAndPastedBackItIsNoChange()
    {
        Bench bench;
        bench.server.script({bench.answerWith(withCard(bench)), FaultServer::silence()});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTableView *table = paymentsOf(bench);
        bench.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, columnAt("alias")));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"•••• •••• •••• 1111"_s);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
        QCOMPARE(bench.desk.review().body.json.count(card.toUtf8()), 2); // as they came
    }

    void aDuplicateLeavesItBehind()
    {
        Bench bench;
        bench.server.script({bench.answerWith(withCard(bench)), FaultServer::silence()});
        bench.window.begin(false, bench.seed.id);
        QTRY_VERIFY(bench.desk.hasContact());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTableView *table = paymentsOf(bench);
        bench.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, columnAt("alias")).data().toString(), QString());
        QCOMPARE(bench.desk.review().body.json.count(card.toUtf8()), 2); // as they came, and no more
    }

    void elsewhereItIsWarnedOfAndCanBeSent()
    {
        Bench bench;
        QVERIFY(bench.openSeed());
        bench.retype("city", card);
        bench.retype("phone", u"+4242424242424242"_s);
        const Assessment &assessment = bench.desk.model().assessment();
        QCOMPARE(assessment.errorCount(), 0);
        const Problem *city = assessment.problem({.field = contactFieldIndex(u"city")});
        QVERIFY(city);
        QCOMPARE(city->complaint, codec::Complaint::LikeACardNumber);
        const Problem *phone = assessment.problem({.field = contactFieldIndex(u"phone")});
        QVERIFY(!phone || phone->complaint != codec::Complaint::LikeACardNumber);
    }
};

QTEST_MAIN(TestCardNumbers)
#include "tst_cardnumbers.moc"
