#include "gui/bench.h"
#include "ui/looks/tint.h"

#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *notice(const Bench &bench)
{
    return bench.window.findChild<QLabel *>(u"deletionNotice"_s);
}

bool openWith(Bench &bench, const QString &key, const QJsonValue &value)
{
    QJsonObject contact = bench.seedObject();
    contact[key] = value;
    bench.server.script({bench.answerWith(contact), FaultServer::silence()});
    bench.window.begin(false, bench.seed.id);
    return QTest::qWaitFor([&bench] { return bench.desk.hasContact(); }) &&
           QTest::qWaitForWindowActive(&bench.window);
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void aDeletedContactSaysSoInWords()
    {
        Bench bench;
        QVERIFY(openWith(bench, u"deleted_at"_s, u"2026-05-03T14:05:00Z"_s));
        QVERIFY(notice(bench)->isVisible());
        const QString when = QLocale().toString(
            QDateTime(QDate(2026, 5, 3), QTime(14, 5), Qt::UTC).toLocalTime(), u"d MMM yyyy HH:mm"_s);
        QTRY_COMPARE(notice(bench)->text(), u"This contact was deleted on %1."_s.arg(when));
        const QPalette palette = notice(bench)->palette();
        QVERIFY(tint::contrast(palette.windowText().color(), palette.window().color()) >= 4.5);
        const QWidget *page = bench.window.view().widget();
        QVERIFY2(page->height() <= bench.window.view().viewport()->height(), "it costs the form nothing");
    }

    void whatIsNotDeletedSaysNothing()
    {
        Bench bench;
        QVERIFY(openWith(bench, u"deleted_at"_s, QJsonValue()));
        QVERIFY(!notice(bench)->isVisible());
        const QRect form = bench.window.view().geometry();
        bench.window.actions().unlock->trigger();
        bench.retype("deleted_at", u"2026-05-03T14:05:00Z"_s);
        QVERIFY(notice(bench)->isVisible());
        QVERIFY(notice(bench)->accessibleName().contains(u"will be deleted"_s));
        QCOMPARE(bench.window.view().geometry(), form); // nothing shifts
    }

    void aLongNameKeepsNoWindowFromBeingMadeSmaller()
    {
        Bench bench;
        const QString name = u"María de los Ángeles "_s.repeated(12).trimmed();
        QVERIFY(openWith(bench, u"first_name"_s, name));
        bench.window.resize(800, 500);
        QTRY_COMPARE(bench.window.width(), 800);
        const auto *shown = bench.window.findChild<QLabel *>(u"contactName"_s);
        QVERIFY2(shown->toolTip().contains(name), "the whole of it is told");
        QVERIFY(shown->accessibleName().contains(name));
        QVERIFY(bench.window.findChild<QLabel *>(u"contactState"_s)->isVisible());
    }
};

QTEST_MAIN(TestHeader)
#include "tst_header.moc"
