#include "fixtures/samplereview.h"
#include "fixtures/testprogram.h"
#include "ui/print/contactpage.h"

#include <QApplication>
#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace tst_contactpage {

const QDateTime when(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

QString pageOf(const Review &review)
{
    return contactPage(review, sample::profile(), when)->toPlainText();
}

/// Tests the printable page of a contact.
class TestContactPage : public QObject
{
    Q_OBJECT

private slots:
    void page_showsContactAndAccount()
    {
        const QString page = pageOf(sample::review(sample::baseline(), [](ContactModel &) {}));
        for (const QString &part :
             {u"María Gómez\n"_s, u"CC 1020304050"_s, QString::fromLatin1(sample::contactId),
              u"Account Tienda Bogotá (Production)"_s, sample::profile().accountId, u"Addresses (3)"_s,
              u"Medellín"_s, u"+57 300 123 4567"_s, u"segment\nregular"_s, u"points\n12"_s, u"4242"_s})
            QVERIFY2(page.contains(part), qPrintable(part + u'\n' + page));
        QVERIFY(!page.contains(u"(was"_s));
        QVERIFY(!page.contains(u"not sent"_s));
        QVERIFY(!page.contains(sample::profile().apiKey));
    }

    void page_showsChangesWithOriginalValues()
    {
        const QString page = pageOf(sample::review(sample::baseline(), sample::editEverything));
        for (const QString &part :
             {u"Gómez Peña (was Gómez)"_s, u"not set (was Bogotá)"_s, u"Bogotá (was Bogota)"_s,
              u"(removed)"_s, u"(new)"_s, u"Carrera 7"_s, u"14 change(s) on this page were not sent"_s})
            QVERIFY2(page.contains(part), qPrintable(part + u'\n' + page));
    }

    void contactData_isNotInterpretedAsMarkup()
    {
        const QString markup = u"<b>&amp;</b><img src=\"file:///etc/passwd\"> %1 %2"_s;
        const Review review = sample::review(sample::baseline(), [&markup](ContactModel &model) {
            sample::set(model, "first_name", Cell::text(markup));
            sample::set(model, "city", Cell::text(markup));
            sample::setInRow(model, "addresses", 0, "street_1", Cell::text(markup));
            sample::set(model, "tags", Cell::raw("{\"<i>k</i>%1\":\"<u>v</u>%2\"}"));
        });
        const QString page = pageOf(review);
        QCOMPARE(page.count(markup), 4); // the name in title and field, city, street
        QVERIFY(page.contains(u"<i>k</i>%1"_s) && page.contains(u"<u>v</u>%2"_s));
    }

    void page_followsLayoutDirection()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto page =
            contactPage(sample::review(sample::baseline(), [](ContactModel &) {}), sample::profile(), when);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(page->begin().blockFormat().layoutDirection(), Qt::RightToLeft);
    }
};

CE_GUI_TEST(TestContactPage)

} // namespace tst_contactpage

#include "tst_contactpage.moc"
