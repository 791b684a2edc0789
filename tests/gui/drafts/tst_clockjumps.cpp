#include "fixtures/draftfixture.h"
#include "fixtures/testprogram.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace tst_clockjumps {

constexpr qint64 year = 365 * 24 * 3600;
const QString otherId = u"aaaaaaaa-0d44-4b50-8888-8dd25736052a"_s;

/// Sets the clock a year back or forward, during typing and between two starts: the last edit always wins.
class TestClockJumps : public QObject
{
    Q_OBJECT

private slots:
    void edits_keepTheirOrderWhenClockJumps_data() { addClockJumps(); }
    void edits_keepTheirOrderWhenClockJumps()
    {
        QFETCH(const qint64, seconds);
        DraftFixture place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            for (const char *name : {"Eva", "Ana", "Luz"}) {
                session.retype("first_name", name);
                place.clock.advance(seconds);
                session.retype("last_name", name);
                QVERIFY(patient::waitFor([&] { return session.session.autosave().hasDraft(); }));
                QVERIFY(session.isWritten());
                place.clock.advance(-seconds);
                session.session.model().endTyping();
            }
        }
        QString last = u"Luz"_s;
        for (const char *name : {"", "Sol", "Mar"}) {
            place.clock.advance(seconds);
            Session session(place);
            session.start();
            QTRY_VERIFY(session.session.hasContact());
            QCOMPARE(session.line("first_name")->text(), last);
            QCOMPARE(session.line("last_name")->text(), u"Luz"_s);
            QCOMPARE(session.drafts().size(), 1);
            if (*name)
                session.retype("first_name", name);
            last = session.line("first_name")->text();
        }
        Session session(place);
        session.start();
        QTRY_COMPARE(session.line("first_name")->text(), u"Mar"_s);
        while (session.session.model().undoStack()->canUndo())
            session.session.model().undoStack()->undo();
        QCOMPARE(session.session.model().assessment().changeCount(), 0);
    }

    void lastEditedContact_isResumedWhenClockJumps_data() { addClockJumps(); }
    void lastEditedContact_isResumedWhenClockJumps()
    {
        QFETCH(const qint64, seconds);
        DraftFixture place;
        {
            Session session(place);
            // A second session uses the same drafts, like another window.
            ContactSession otherSession(place.clock, &session.store);
            otherSession.setAccount(place.profile(), {});
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            session.session.autosave().flush();
            place.clock.advance(seconds);
            Baseline other = session.session.model().baseline();
            other.id = otherId;
            otherSession.load(other);
            ContactModel &model = otherSession.model();
            QVERIFY(model.setData(model.fieldIndex(fieldIndex(contactFields(), u"first_name")), u"Ana"_s));
            otherSession.autosave().flush();
            QVERIFY(session.isWritten());
            const QList<DraftSummary> drafts = session.drafts();
            QCOMPARE(drafts.size(), 2);
            QCOMPARE(drafts.constFirst().key.contactId, otherId);
        }
        Session session(place);
        session.start();
        QTRY_COMPARE(session.session.contactId(), otherId);
        QCOMPARE(session.line("first_name")->text(), u"Ana"_s);
    }

private:
    static void addClockJumps()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("a year back") << -year;
        QTest::newRow("a year forward") << year;
    }
};

CE_GUI_TEST(TestClockJumps)

} // namespace tst_clockjumps

#include "tst_clockjumps.moc"
