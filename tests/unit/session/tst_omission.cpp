#include "account/clock.h"
#include "contact/contactreader.h"
#include "fixtures/demo.h"
#include "fixtures/omissionbench.h"
#include "fixtures/testprogram.h"
#include "schema/json.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_omission {

using Answer = FaultServer::Answer;
using After = OmissionResult::After;
using Found = OmissionResult::Found;
using Refusal = OmissionTest::Refusal;
using Stage = OmissionTest::Stage;

/// What a server does with a field that a request leaves out, as a test of one contact finds out.
class TestOmission : public OmissionBench
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlyThePersonsWordChangesAnything()
    {
        FaultServer server;
        server.script({before});
        auto test = testAt(profileAt(server.url() + u"/api"_s));
        test->prepare(contactId);
        QTRY_COMPARE(test->stage(), Stage::Planned);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.firstLine(0), getLine);
        QCOMPARE(keptFiles(), QStringList());
        QCOMPARE(contactFields()[size_t(test->plan().field)].key, "city"_L1);
        const QByteArray first = test->requestText(false);
        const QByteArray second = test->requestText(true);
        QVERIFY2(first.startsWith("PUT " + contactPath), first.constData());
        QVERIFY(!first.contains("Cali") && second.contains("Cali"));
        QVERIFY(!first.contains("token-1") && first.contains(accountId.toLatin1()));
    }

    void whatTheServerDoesIsFoundOut_data()
    {
        QTest::addColumn<QList<Answer>>("answers"); // after the fetch
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("after");
        QTest::addColumn<QByteArray>("requests"); // G and P, after the fetch
        const auto row = [](const char *name, const QList<Answer> &answers, Found found, After after,
                            const QByteArray &requests) {
            QTest::newRow(name) << answers << int(found) << int(after) << requests;
        };
        const Answer no = FaultServer::answer(422, "{}");
        const Answer failure = FaultServer::answer(500, "");
        const Answer cut = FaultServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"data\":[",
                                            Answer::Then::Close);
        const Answer reset = FaultServer::raw("", Answer::Then::Reset);
        const Answer busy = FaultServer::answer(429, "", {"Retry-After: 30"});
        const Answer denied = FaultServer::answer(401, "");
        const Answer silence = FaultServer::silence();
        const Answer empty = holding(contactWith("''"));
        const Answer absent = holding(contactWith(""));
        const Answer other = holding(contactWith("'Pasto'"));
        const Answer allGone = holding(contactWith("null", ""));
        const Answer othersGone = holding(contactWith("'Cali'", ""));
        const auto rewriting = [](const QByteArray &city) {
            return holding(contactWith(city).replace("ana@", "Ana@"));
        };
        const Answer rewritten = rewriting("'Cali'");
        const Answer goneRewritten = rewriting("null");
        const Answer noTags = holding(contactWith("'Cali'").replace("\"tags\"", "\"other\""));
        const Answer more = holding(contactWith("null").replace("\"web\"", "null"));

        row("kept", {before, before}, Found::Kept, After::NeverChanged, "PG");
        row("erased: null", {gone, gone, before, before}, Found::Erased, After::PutBack, "PGPG");
        row("erased: absent", {absent, absent, before, before}, Found::Erased, After::PutBack, "PGPG");
        row("erased: empty", {empty, empty, before, before}, Found::Erased, After::PutBack, "PGPG");
        row("erased all", {allGone, allGone, othersGone, othersGone}, Found::ErasedAll, After::Differs,
            "PGPG");
        row("erased all, but it comes back", {allGone, allGone, before, before}, Found::ErasedAll,
            After::PutBack, "PGPG");
        row("only the rest is gone", {othersGone, othersGone}, Found::ChangedOtherwise, After::Differs, "PG");
        row("another value", {other, other, before, before}, Found::ChangedOtherwise, After::PutBack, "PGPG");
        row("another value for ever", {other, other, other, other}, Found::ChangedOtherwise, After::Differs,
            "PGPG");
        row("kept, and written otherwise", {rewritten, rewritten, rewritten, rewritten}, Found::Kept,
            After::PutBack, "PGPG");
        row("erased, and written otherwise", {gone, goneRewritten, rewritten, rewritten}, Found::Erased,
            After::PutBack, "PGPG");
        row("erased, and the tags for ever", {gone, gone, noTags, noTags}, Found::Erased, After::Differs,
            "PGPG");
        row("more is gone", {more, more, before, before}, Found::ChangedOtherwise, After::PutBack, "PGPG");

        row("refused", {no, before}, Found::NoAnswer, After::NeverChanged, "PG");
        row("refused, and not seen", {no, failure}, Found::NoAnswer, After::NeverChanged, "PG");
        row("refused, and yet changed", {no, gone, before, before}, Found::NoAnswer, After::PutBack, "PGPG");
        row("too many", {busy, busy}, Found::NoAnswer, After::NeverChanged, "PG");
        row("denied", {denied, before}, Found::NoAnswer, After::NeverChanged, "PG");
        row("failure", {failure, gone, before, before}, Found::NoAnswer, After::PutBack, "PGPG");
        row("failure, unchanged so far", {failure, before, before, before}, Found::NoAnswer, After::PutBack,
            "PGPG");
        row("cut", {cut, gone, before, before}, Found::NoAnswer, After::PutBack, "PGPG");
        row("no answer", {silence, before, before, before}, Found::NoAnswer, After::PutBack, "PGPG");

        row("look: failure", {gone, failure, before, before}, Found::NotSeen, After::PutBack, "PGPG");
        row("look: cut", {gone, cut, before, before}, Found::NotSeen, After::PutBack, "PGPG");
        row("look: too many", {gone, busy, before, before}, Found::NotSeen, After::PutBack, "PGPG");
        row("look: no answer", {gone, silence, before, before}, Found::NotSeen, After::PutBack, "PGPG");

        row("put back: refused", {gone, gone, no, gone}, Found::Erased, After::NotPutBack, "PGPG");
        row("put back: too many", {gone, gone, busy, busy}, Found::Erased, After::NotPutBack, "PGPG");
        row("put back: denied", {gone, gone, denied, denied}, Found::Erased, After::NotPutBack, "PGPG");
        row("put back: cut, but arrived", {gone, gone, cut, before}, Found::Erased, After::PutBack, "PGPG");
        row("put back: cut, and lost", {gone, gone, cut, gone}, Found::Erased, After::NotPutBack, "PGPG");
        row("put back: no answer", {gone, gone, silence, failure}, Found::Erased, After::NotPutBack, "PGPG");
        row("put back: ignored", {gone, gone, gone, gone}, Found::Erased, After::Differs, "PGPG");

        row("verify: failure", {gone, gone, before, failure}, Found::Erased, After::NotSeen, "PGPG");
        row("verify: cut", {gone, gone, before, cut}, Found::Erased, After::NotSeen, "PGPG");
        row("verify: no answer", {gone, gone, before, silence}, Found::Erased, After::NotSeen, "PGPG");
        // Qt sends again what was reset, and each of them is a request.
        row("reset for ever", {reset}, Found::NoAnswer, After::NotPutBack, {});
    }
    void whatTheServerDoesIsFoundOut()
    {
        QFETCH(QList<Answer>, answers);
        QFETCH(int, found);
        QFETCH(int, after);
        QFETCH(QByteArray, requests);
        FaultServer server;
        auto test = testAt(profileAt(server.url() + u"/api"_s));
        // GET by id is known to work, so that a look is one request.
        test->line().setFetchWay(FetchWay::ById);
        server.script({before});
        test->prepare(contactId);
        QTRY_COMPARE(test->stage(), Stage::Planned);
        server.script(answers);
        // Where the first request that changes anything arrives, the contact is on the disk as it was.
        QByteArray kept;
        connect(&server, &FaultServer::arrived, this, [&] {
            if (kept.isEmpty())
                kept = keptText();
        });
        QSignalSpy over(test.get(), &OmissionTest::over);
        test->begin();
        QVERIFY(over.wait(10'000));
        const auto result = over.first().first().value<OmissionResult>();
        QCOMPARE(int(result.found), found);
        QCOMPARE(int(result.after), after);
        QVERIFY2(kept.contains("[" + contactWith("'Cali'") + "]") || kept.contains("\"level\":1.0"),
                 kept.constData());
        QVERIFY(kept.contains(asJson("'tags':{'big':18446744073709551615,'x':1.10}")));
        QCOMPARE(keptFiles().isEmpty(), result.isAsBefore());
        QCOMPARE(test->keptAs().isEmpty(), result.isAsBefore());
        if (requests.isEmpty())
            return;
        QByteArray seen;
        QList<QByteArray> bodies;
        for (qsizetype i = 1; i < server.requests().size(); ++i) {
            seen += server.firstLine(i).at(0);
            QVERIFY(server.firstLine(i) == putLine || server.firstLine(i) == getLine);
            if (seen.endsWith('P'))
                bodies << bodyOf(server.requests().at(i));
        }
        QCOMPARE(seen, requests);
        QCOMPARE(bodies.first(), without);
        if (bodies.size() > 1)
            QCOMPARE(bodies.at(1), whole);
    }

    void whatCannotBeTestedIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("contact");
        QTest::addColumn<int>("refusal");
        QTest::addColumn<int>("requests");
        const QByteArray id = asJson("'id':'" + contactId.toLatin1() + '\'');
        QTest::newRow("production") << int(AccountKind::Production) << contactWith("'Cali'")
                                    << int(Refusal::Production) << 0;
        QTest::newRow("no such contact")
            << int(AccountKind::Test) << QByteArray() << int(Refusal::NotFetched) << 2;
        QTest::newRow("nothing harmless in it")
            << int(AccountKind::Test)
            << '{' + id + asJson(",'city':' ','email':'a@b.co','document_number':'1','gender':'MALE'}")
            << int(Refusal::NothingToLeaveOut) << 1;
    }
    void whatCannotBeTestedIsRefused()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, contact);
        QFETCH(int, refusal);
        QFETCH(int, requests);
        FaultServer server;
        server.script({contact.isEmpty() ? FaultServer::answer(404, "") : holding(contact)});
        Profile profile = profileAt(server.url() + u"/api"_s);
        profile.kind = AccountKind(kind);
        auto test = testAt(profile);
        QSignalSpy refused(test.get(), &OmissionTest::refused);
        test->prepare(contactId);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(int(refused.first().first().value<Refusal>()), refusal);
        QCOMPARE(test->stage(), Stage::Idle);
        test->begin();
        QCOMPARE(server.requests().size(), requests);
    }

    void theHarmlessFieldIsChosenByItsTraits_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("one without a meaning")
            << QByteArray("'first_name':'A','source':'web','city':'Cali'") << u"city"_s;
        QTest::newRow("rather than a name") << QByteArray("'first_name':'A','channel':'web'") << u"channel"_s;
        QTest::newRow("a name") << QByteArray("'first_name':'','last_name':'B','city':null")
                                << u"last_name"_s;
        QTest::newRow("never what it is found by")
            << QByteArray("'email':'a@b.co','phone':'+57','document_type':'CC','document_number':'1',"
                          "'external_id':'x','persona_id':'y','status':'ACTIVE'")
            << QString();
    }
    void theHarmlessFieldIsChosenByItsTraits()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, chosen);
        auto read = contactreader::fromText(asJson('{' + members + '}'));
        QVERIFY(std::holds_alternative<Baseline>(read));
        const OmissionPlan plan = planOmission(std::get<Baseline>(read));
        QCOMPARE(plan.field, chosen.isEmpty() ? -1 : contactFieldIndex(chosen));
    }

    void aDemoIsAsItWas_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("found");
        QTest::newRow("merges") << QStringList() << int(Found::Kept);
        QTest::newRow("replaces") << QStringList{u"--replaces"_s} << int(Found::Erased);
    }
    void aDemoIsAsItWas()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, found);
        Demo demo(arguments);
        Profile profile = profileAt(QString::fromLatin1(demo.base));
        profile.accountId = QString::fromLatin1(demo.account);
        profile.apiKey = QString::fromLatin1(demo.key);
        const QString path = u"/contacts/"_s + demo.first;
        {
            // Its phone is written with blanks, which this server does away with.
            OmissionTest test(profile, m_system, {}, KeptContacts(m_folder->path()));
            QSignalSpy over(&test, &OmissionTest::over);
            test.prepare(demo.first);
            QTRY_COMPARE(test.stage(), Stage::Planned);
            test.begin();
            QTRY_COMPARE(over.count(), 1);
            const auto result = over.first().first().value<OmissionResult>();
            QCOMPARE(int(result.found), found);
            QCOMPARE(result.after, After::PutBack);
            QCOMPARE(result.differing.first(), contactFieldIndex(u"phone"));
        }
        QJsonObject was = demo.read(path).object()["data"_L1].toArray().first().toObject();
        OmissionTest test(profile, m_system, {}, KeptContacts(m_folder->path()));
        QSignalSpy over(&test, &OmissionTest::over);
        test.prepare(demo.first);
        QTRY_COMPARE(test.stage(), Stage::Planned);
        test.begin();
        QTRY_COMPARE(over.count(), 1);
        const auto result = over.first().first().value<OmissionResult>();
        QCOMPARE(int(result.found), found);
        QVERIFY(result.isAsBefore());
        QCOMPARE(result.differing, QList<int>());
        QJsonObject is = demo.read(path).object()["data"_L1].toArray().first().toObject();
        QVERIFY(was["updated_at"_L1] != is["updated_at"_L1]); // it was sent
        was.remove(u"updated_at"_s);
        is.remove(u"updated_at"_s);
        QCOMPARE(is, was);
        QCOMPARE(keptFiles(), QStringList());
    }

private:
    SystemClock m_system;
};

CE_TEST(TestOmission)

} // namespace tst_omission

#include "tst_omission.moc"
