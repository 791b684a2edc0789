// Each fault of a server or of the connection during a send: the message, the requests on the wire, what
// stays in the form and on disk, and that the contact can be sent afterwards.
#include "fixtures/faultcases.h"
#include "fixtures/faultoperator.h"
#include "fixtures/testprogram.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace tst_servererrors {

using State = Delivery::State;

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void eachFault_keepsTheDraftUntilSent_data()
    {
        QTest::addColumn<FaultRow>("row");
        QTest::addColumn<bool>("kept");
        const DraftFixture place;
        for (const FaultRow &row : faultRows(m_elsewhere.url().toLatin1(), place.seed.answer)) {
            QTest::addRow("%s, fresh connection", row.name.constData()) << row << false;
            QTest::addRow("%s, kept connection", row.name.constData()) << row << true;
        }
    }
    void eachFault_keepsTheDraftUntilSent()
    {
        QFETCH(FaultRow, row);
        QFETCH(bool, kept);
        DraftFixture place;
        FaultOperator session(place, row.reason == Outcome::Reason::TimedOut
                                         ? FaultOperator::TimeLimits::Short
                                         : FaultOperator::TimeLimits::Generous);
        QVERIFY(session.openOver(kept));
        session.retype("city", "Cali");
        place.server.script({row.answer});
        QList<Outcome> outcomes;
        connect(&session.session, &ContactSession::sent, this,
                [&outcomes](const Outcome &outcome) { outcomes << outcome; });
        QVERIFY(session.send());
        QTRY_COMPARE(outcomes.size(), 1);
        place.server.script({place.contact(), place.contact({{u"city"_s, u"Cali"_s}})});
        QTRY_COMPARE(session.session.busy(), ContactSession::Busy::No);

        QCOMPARE(outcomes.constFirst().kind, row.kind);
        if (outcomes.constFirst().reason != row.otherReason)
            QCOMPARE(outcomes.constFirst().reason, row.reason);
        const bool waits = session.delivery().state() == State::Waiting;
        QCOMPARE(waits, row.kind == Outcome::Kind::Unknown || row.reason == Outcome::Reason::RateLimited);
        QCOMPARE(session.window.messages().kind(),
                 waits ? MessageBar::Kind::Warning : MessageBar::Kind::Error);
        QVERIFY2(!session.message().contains(place.server.url()), qPrintable(session.message()));
        QCOMPARE(session.puts(), 1);
        QCOMPARE(outcomes.constFirst().timesTransmitted, 1);
        QCOMPARE(m_elsewhere.connections(), 0);

        QCOMPARE(session.line("city")->text(), u"Cali"_s);
        QVERIFY(session.isWritten());
        const QList<DraftSummary> drafts = session.drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.constFirst().changes, 1);
        QCOMPARE(drafts.constFirst().state,
                 row.kind == Outcome::Kind::Unknown ? DraftState::Unknown : DraftState::NotSent);

        const bool verifies = waits || session.delivery().state() != State::Idle;
        if (!verifies)
            place.server.script({place.contact({{u"city"_s, u"Cali"_s}})});
        const qsizetype before = place.server.requests().size();
        QVERIFY(session.proceed());
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(session.puts(), 2);
        // always verifies before it sends again
        QCOMPARE(place.server.requests().size(), before + (verifies ? 2 : 1));
        QVERIFY(session.isWritten());
        QVERIFY(session.drafts().isEmpty());
        QCOMPARE(m_elsewhere.bytesReceived(), 0);
    }

    void storedWithoutAnswer_isConfirmedWithoutSecondPut()
    {
        DraftFixture place;
        FaultOperator session(place);
        QVERIFY(session.openOver(true));
        session.retype("city", "Cali");
        place.server.script({FaultServer::raw({}, FaultServer::Answer::Then::Close)});
        QVERIFY(session.send());
        QTRY_COMPARE(session.delivery().state(), State::Waiting);
        place.server.script({place.contact({{u"city"_s, u"Cali"_s}})});
        session.delivery().retryNow();
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(session.puts(), 1);
        QVERIFY(session.isWritten());
        QVERIFY(session.drafts().isEmpty());
    }

    void changeBySomeoneElse_isNotOverwrittenAfterALostConnection()
    {
        DraftFixture place;
        FaultOperator session(place);
        QVERIFY(session.openOver(true));
        session.retype("city", "Cali");
        // The server reads the PUT, closes the connection and takes someone else's change. It would accept
        // the PUT if it came again.
        const auto end = FaultServer::raw({}, FaultServer::Answer::Then::Close);
        place.server.script({end, place.contact({{u"city"_s, u"Cali"_s}})});
        QSignalSpy conflicts(&session.delivery(), &Delivery::conflictFound);
        QVERIFY(session.send());
        QTRY_VERIFY(session.delivery().state() != State::Sending);
        QCOMPARE(session.delivery().state(), State::Waiting);
        QCOMPARE(session.session.lastSend()->kind, Outcome::Kind::Unknown);
        place.server.script({place.contact({{u"city"_s, u"Pasto"_s}})});
        session.delivery().retryNow();
        QTRY_COMPARE(conflicts.size(), 1);
        QCOMPARE(session.puts(), 1);
        QCOMPARE(session.line("city")->text(), u"Cali"_s);
        QVERIFY(session.isWritten());
        QCOMPARE(session.drafts().size(), 1);
    }

    void staleConnection_sendsOnce()
    {
        DraftFixture place;
        FaultOperator session(place);
        FaultServer::Answer answer = place.contact(); // announces a persistent connection and closes it
        answer.then = FaultServer::Answer::Then::Close;
        QVERIFY(session.open(answer, place.seed.id));
        session.retype("city", "Cali");
        place.server.script({place.contact({{u"city"_s, u"Cali"_s}})});
        QVERIFY(session.send());
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(session.puts(), 1);
    }

    void refusedConnection_isNotSent()
    {
        DraftFixture place;
        FaultOperator session(place);
        QVERIFY(session.openOver(false));
        session.retype("city", "Cali");
        place.server.close();
        QVERIFY(session.send());
        QTRY_COMPARE(session.delivery().state(), State::Waiting);
        QCOMPARE(session.session.lastSend()->kind, Outcome::Kind::NotApplied);
        QCOMPARE(session.session.lastSend()->reason, Outcome::Reason::ConnectionRefused);
        QVERIFY(session.isWritten());
        QCOMPARE(session.drafts().constFirst().state, DraftState::NotSent);
        place.server.script({place.contact(), place.contact({{u"city"_s, u"Cali"_s}})});
        place.server.reopen();
        session.delivery().retryNow();
        QTRY_COMPARE(session.window.messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(session.puts(), 1);
    }

private:
    FaultServer m_elsewhere;
};

CE_GUI_TEST(TestFaults)

} // namespace tst_servererrors

#include "tst_servererrors.moc"

#include <QApplication>
