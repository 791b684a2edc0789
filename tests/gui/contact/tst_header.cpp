#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/style/tint.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace tst_header {

QLabel *notice(const WindowFixture &fixture)
{
    return fixture.window.findChild<QLabel *>(u"deletionNotice"_s);
}

bool openWith(WindowFixture &fixture, const QString &key, const QJsonValue &value)
{
    QJsonObject contact = fixture.seedObject();
    contact[key] = value;
    fixture.server.script({fixture.answerWith(contact), FaultServer::silence()});
    fixture.window.begin(false, fixture.seed.id);
    return patient::waitFor([&fixture] { return fixture.session.hasContact(); }) &&
           patient::waitForWindowActive(&fixture.window);
}

/// The name, state and deletion notice above the form.
class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void deletedContact_showsItsDeletionDate()
    {
        WindowFixture fixture;
        QVERIFY(openWith(fixture, u"deleted_at"_s, u"2026-05-03T14:05:00Z"_s));
        QVERIFY(notice(fixture)->isVisible());
        const QString when = QLocale().toString(
            QDateTime(QDate(2026, 5, 3), QTime(14, 5), Qt::UTC).toLocalTime(), u"d MMM yyyy HH:mm"_s);
        QTRY_COMPARE(notice(fixture)->text(), u"This contact was deleted on %1."_s.arg(when));
        const QPalette palette = notice(fixture)->palette();
        QVERIFY(tint::contrast(palette.windowText().color(), palette.window().color()) >= 4.5);
        const QWidget *page = fixture.window.view().widget();
        QVERIFY2(page->height() <= fixture.window.view().viewport()->height(),
                 "the notice makes the form scroll");
    }

    void deletionNotice_followsDeletedAt()
    {
        WindowFixture fixture;
        QVERIFY(openWith(fixture, u"deleted_at"_s, QJsonValue()));
        QVERIFY(!notice(fixture)->isVisible());
        const QRect form = fixture.window.view().geometry();
        fixture.window.actions().unlock->trigger();
        fixture.retype("deleted_at", u"2026-05-03T14:05:00Z"_s);
        QVERIFY(notice(fixture)->isVisible());
        QVERIFY(notice(fixture)->accessibleName().contains(u"will be deleted"_s));
        QCOMPARE(fixture.window.view().geometry(), form); // the form does not move
    }

    void longName_doesNotPreventASmallWindow()
    {
        WindowFixture fixture;
        const QString name = u"María de los Ángeles "_s.repeated(12).trimmed();
        QVERIFY(openWith(fixture, u"first_name"_s, name));
        fixture.window.resize(800, 500);
        QTRY_COMPARE(fixture.window.width(), 800);
        const auto *shown = fixture.window.findChild<QLabel *>(u"contactName"_s);
        QVERIFY2(shown->toolTip().contains(name), "the tool tip lacks the full name");
        QVERIFY(shown->accessibleName().contains(name));
        QVERIFY(fixture.window.findChild<QLabel *>(u"contactState"_s)->isVisible());
    }
};

CE_GUI_TEST(TestHeader)

} // namespace tst_header

#include "tst_header.moc"
