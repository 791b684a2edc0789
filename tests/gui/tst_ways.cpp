#include "gui/bench.h"
#include "ui/window/fieldjump.h"

#include <QApplication>
#include <QListWidget>

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

private:
    static FieldJump *openJump(Bench &bench)
    {
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_G, Qt::ControlModifier);
        auto *jump = bench.window.findChild<FieldJump *>();
        return jump && QTest::qWaitFor([jump] { return jump->isActiveWindow(); }) ? jump : nullptr;
    }
};

QTEST_MAIN(TestWays)
#include "tst_ways.moc"
