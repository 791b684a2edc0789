#include "fixtures/scriptedaccount.h"
#include "fixtures/testprogram.h"
#include "session/contactsession.h"
#include "session/opencontact.h"
#include "store/draftstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Result = OpenContact::Result;

namespace tst_opencontact {

const QString otherId = u"aaaaaaaa-0d44-4b50-8888-8dd25736052a"_s;

Baseline given(const QString &id, const QByteArray &name)
{
    const auto read =
        contactreader::fromText("{\"id\":\"" + id.toLatin1() + "\",\"first_name\":\"" + name + "\"}");
    if (!std::holds_alternative<Baseline>(read))
        qFatal("the test's JSON is not a contact");
    return std::get<Baseline>(read);
}

FaultServer::Answer answer(const QString &id, const QByteArray &name)
{
    return FaultServer::answer(200, "{\"data\":[{\"id\":\"" + id.toLatin1() + "\",\"first_name\":\"" + name +
                                        "\"}]}");
}

/// One running editor. Editors with the same folder are separate: each holds its own claims.
struct Editor
{
    Editor(const QTemporaryDir &folder, const FaultServer &server)
        : store(folder.filePath(u"drafts.sqlite"_s))
        , session(clock, &store)
        , opening(session)
    {
        use(server, u"Tienda"_s, accountId);
        QObject::connect(&opening, &OpenContact::opened, &session,
                         [this](Result result) { results << result; });
        QObject::connect(&opening, &OpenContact::arrived, &session, [this](const QString &, bool edited) {
            arrivals << edited;
            if (!edited)
                opening.proceed();
        });
        QObject::connect(&opening, &OpenContact::failed, &session, [this] { ++failures; });
        QObject::connect(&opening, &OpenContact::heldElsewhere, &session, [this] { ++held; });
    }

    void use(const FaultServer &server, const QString &name, const QString &account)
    {
        Profile profile;
        profile.name = name;
        profile.baseUrl = server.url();
        profile.accountId = account;
        profile.token = u"t"_s;
        session.setAccount(profile, {});
    }

    bool open(const QString &id)
    {
        results.clear();
        return opening.open(id) && patient::waitFor([this] { return !results.isEmpty(); });
    }
    void retype(const QString &name)
    {
        const QModelIndex cell = session.model().indexOf({.field = contactFieldIndex(u"first_name")});
        QVERIFY(session.model().setData(cell, name));
    }
    QString name() const
    {
        return codec::editText(*session.model().now().cell({.field = contactFieldIndex(u"first_name")}));
    }

    FakeClock clock;
    DraftStore store;
    ContactSession session;
    OpenContact opening;
    QList<Result> results;
    QList<bool> arrivals;
    int failures = 0;
    int held = 0;
};

/// Tests OpenContact without a window.
class TestOpenContact : public QObject
{
    Q_OBJECT

private slots:
    void failedOpening_releasesTheClaim_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("not found") << u"404"_s;
        QTest::newRow("cancelled") << u"cancel"_s;
        QTest::newRow("account changed") << u"account"_s;
    }
    void failedOpening_releasesTheClaim()
    {
        QFETCH(const QString, end);
        const QTemporaryDir folder;
        FaultServer server;
        Editor first(folder, server);
        server.script({end == u"404"_s ? FaultServer::answer(404, "{}") : FaultServer::silence()});
        QVERIFY(first.opening.open(contactId));
        QTRY_VERIFY(!server.requests().isEmpty());
        if (end == u"cancel"_s)
            first.session.cancel();
        else if (end == u"account"_s)
            first.use(server, u"Otra"_s, otherId);
        QTRY_COMPARE(first.opening.state(), OpenContact::State::Idle);
        QCOMPARE(first.failures, end == u"account"_s ? 0 : 1);

        Editor second(folder, server);
        server.script({answer(contactId, "Ana")});
        QVERIFY2(second.open(contactId), "the contact is still claimed by the editor that did not open it");
        QCOMPARE(second.held, 0);
    }

    void heldContact_isNotOpened_data()
    {
        QTest::addColumn<bool>("fromText");
        QTest::newRow("from the server") << false;
        QTest::newRow("from a text") << true;
    }
    void heldContact_isNotOpened()
    {
        QFETCH(const bool, fromText);
        const QTemporaryDir folder;
        FaultServer server;
        server.script({answer(contactId, "Ana")});
        Editor first(folder, server);
        QVERIFY(first.open(contactId));
        Editor second(folder, server);
        if (fromText)
            second.opening.openText(second.session.stamped(given(contactId, "Eva"), Baseline::Origin::File));
        else
            QVERIFY(second.opening.open(contactId));
        QTRY_COMPARE(second.held, 1);
        QVERIFY2(!second.session.hasContact(), "a contact that another editor holds was opened");
        QCOMPARE(server.requests().size(), 1);
        // The first editor still has it, although the second one ended its opening.
        Editor third(folder, server);
        QVERIFY(third.opening.open(contactId));
        QTRY_COMPARE(third.held, 1);
    }

    void editsDuringTheOpening_keepTheContact()
    {
        const QTemporaryDir folder;
        FaultServer server;
        server.script({answer(contactId, "Ana"), FaultServer::silence()});
        Editor editor(folder, server);
        QVERIFY(editor.open(contactId));
        QVERIFY(editor.opening.open(otherId));
        QTRY_COMPARE(server.requests().size(), 2);
        editor.retype(u"Eva"_s);
        server.answerLate(answer(otherId, "Luis"));
        QTRY_COMPARE(editor.opening.state(), OpenContact::State::Arrived);
        QCOMPARE(editor.arrivals, (QList<bool>{false, true}));
        QCOMPARE(editor.session.contactId(), contactId);
        editor.retype(u"Eva María"_s);
        QCOMPARE(editor.name(), u"Eva María"_s);
        editor.opening.proceed();
        QCOMPARE(editor.session.contactId(), otherId);
        QCOMPARE(editor.name(), u"Luis"_s);
    }

    void draft_meetsTheServersContact_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<Result>("result");
        QTest::newRow("same") << QByteArray("Ana") << Result::DraftIsCurrent;
        QTest::newRow("changed there") << QByteArray("Luz") << Result::Conflict;
    }
    void draft_meetsTheServersContact()
    {
        QFETCH(const QByteArray, theirs);
        QFETCH(const Result, result);
        const QTemporaryDir folder;
        FaultServer server;
        {
            Editor editor(folder, server);
            server.script({answer(contactId, "Ana")});
            QVERIFY(editor.open(contactId));
            editor.retype(u"Eva"_s);
        }
        Editor editor(folder, server);
        server.script({answer(contactId, theirs)});
        editor.opening.restoreLastSession();
        QTRY_COMPARE(editor.results, (QList<Result>{Result::DraftRestored, result}));
        QCOMPARE(editor.name(), u"Eva"_s);
        QCOMPARE(editor.session.conflict().has_value(), result == Result::Conflict);
        // Nothing is sent over what somebody else stored until the person has decided.
        QCOMPARE(editor.session.send(editor.session.review()), result != Result::Conflict);
        if (result != Result::Conflict)
            return;
        editor.session.keepMine();
        QVERIFY(!editor.session.conflict());
        QCOMPARE(editor.name(), u"Eva"_s);
        QVERIFY(editor.session.send(editor.session.review()));
    }

    void theirsTaken_canBeReverted()
    {
        const QTemporaryDir folder;
        FaultServer server;
        Editor editor(folder, server);
        server.script({answer(contactId, "Ana"), answer(contactId, "Luz")});
        QVERIFY(editor.open(contactId));
        editor.retype(u"Eva"_s);
        QVERIFY(editor.open(contactId));
        QCOMPARE(editor.results, QList<Result>{Result::Conflict});
        editor.session.takeTheirs();
        QCOMPARE(editor.name(), u"Luz"_s);
        QVERIFY(editor.session.discardedDraft());
        editor.opening.restoreDiscarded(*editor.session.discardedDraft());
        QTRY_COMPARE(editor.name(), u"Eva"_s);
        QVERIFY(!editor.session.discardedDraft());
    }
};

CE_TEST(TestOpenContact)

} // namespace tst_opencontact

#include "tst_opencontact.moc"
