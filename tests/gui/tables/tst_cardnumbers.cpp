#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace tst_cardnumbers {

const QString card = u"4111 1111 1111 1111"_s;

int columnAt(const char *key)
{
    const int payments = contactFieldIndex(u"payments");
    return fieldIndex(contactFields()[size_t(payments)].columns, QString::fromLatin1(key));
}

/// Returns the seed contact with a card number in its payment's alias and in an unknown member.
QJsonObject seedWithCard(const WindowFixture &fixture)
{
    QJsonObject contact = fixture.seedObject();
    QJsonArray payments = contact[u"payments"_s].toArray();
    QJsonObject payment = payments[0].toObject();
    payment[u"alias"_s] = card;
    payment[u"pan"_s] = card;
    payments[0] = payment;
    contact[u"payments"_s] = payments;
    return contact;
}

QTableView *paymentsOf(WindowFixture &fixture)
{
    return fixture.window.view().findChild<QTableView *>(u"payments"_s);
}

/// Returns the texts and tooltips of all labels, editors and table cells below the widget.
QString textsIn(const QWidget *root)
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

/// Card numbers are refused in payments, masked where the server sent them, and only warned of in other
/// fields.
class TestCardNumbers : public QObject
{
    Q_OBJECT

private slots:
    void cardTypedIntoPayments_isRefusedWithoutTrace()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QTableView *table = paymentsOf(fixture);
        fixture.window.view().focusTab(2);
        const QModelIndex cell = table->model()->index(0, columnAt("alias"));
        const QString before = cell.data().toString();
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(fixture.window.focusWidget());
        QVERIFY(edit);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        WindowFixture::type(edit, card);
        QCOMPARE(cell.data().toString(), before);
        QVERIFY(!textsIn(&fixture.window).contains(u"4111"_s));
        QVERIFY(fixture.window.messages().text().contains(u"last four digits"_s));
        QVERIFY(!fixture.session.model().undoStack()->canUndo());
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
    }

    void cardPastedIntoPayments_isRefused()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QTableView *table = paymentsOf(fixture);
        fixture.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, columnAt("card_holder")));
        QTest::keyClick(table, Qt::Key_F2);
        QGuiApplication::clipboard()->setText(u"María Gómez "_s + card);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        QVERIFY(!textsIn(&fixture.window).contains(card));
    }

    void cardFromServer_isMaskedAndSentUnchanged()
    {
        WindowFixture fixture;
        const QJsonObject contact = seedWithCard(fixture);
        fixture.server.script({fixture.answerWith(contact), FaultServer::silence()});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        QVERIFY(!textsIn(&fixture.window).contains(card));
        QVERIFY(textsIn(&fixture.window).contains(u"•••• •••• •••• 1111"_s));
        QCOMPARE(fixture.session.model().assessment().errorCount(), 0); // unchanged since the baseline

        // Opening and leaving the cell's editor changes nothing.
        QTableView *table = paymentsOf(fixture);
        fixture.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, columnAt("alias")));
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(!textsIn(&fixture.window).contains(card));
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);

        fixture.retype("first_name", u"Ana"_s);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(fixture.reviewDialog() && fixture.reviewDialog()->isVisible());
        fixture.reviewDialog()->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(!textsIn(fixture.reviewDialog()).contains(card));
        QVERIFY(textsIn(fixture.reviewDialog()).contains(u"•••• •••• •••• 1111"_s));
        QVERIFY(fixture.confirm());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        const QJsonObject sent = QJsonDocument::fromJson(fixture.sentBody(1)).object();
        QCOMPARE(sent[u"payments"_s], contact[u"payments"_s]);
    }

    void copiedCard_staysMaskedAndPastingItChangesNothing()
    {
        WindowFixture fixture;
        fixture.server.script({fixture.answerWith(seedWithCard(fixture)), FaultServer::silence()});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        QTableView *table = paymentsOf(fixture);
        fixture.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, columnAt("alias")));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"•••• •••• •••• 1111"_s);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        QCOMPARE(fixture.session.review().body.json.count(card.toUtf8()), 2); // the two of the baseline
    }

    void duplicatedRow_omitsCard()
    {
        WindowFixture fixture;
        fixture.server.script({fixture.answerWith(seedWithCard(fixture)), FaultServer::silence()});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QVERIFY(patient::waitForWindowActive(&fixture.window));
        QTableView *table = paymentsOf(fixture);
        fixture.window.view().focusTab(2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, columnAt("alias")).data().toString(), QString());
        QCOMPARE(fixture.session.review().body.json.count(card.toUtf8()), 2); // only the two of the baseline
    }

    void cardOutsidePayments_isNotAnError()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", card);
        fixture.retype("phone", u"+4242424242424242"_s);
        const Assessment &assessment = fixture.session.model().assessment();
        QCOMPARE(assessment.errorCount(), 0);
        const Problem *city = assessment.problem({.field = contactFieldIndex(u"city")});
        QVERIFY(city);
        QCOMPARE(city->issue, codec::ValidationIssue::LikeACardNumber);
        const Problem *phone = assessment.problem({.field = contactFieldIndex(u"phone")});
        QVERIFY(!phone || phone->issue != codec::ValidationIssue::LikeACardNumber);
    }
};

CE_GUI_TEST(TestCardNumbers)

} // namespace tst_cardnumbers

#include "tst_cardnumbers.moc"
