#include "account/clock.h"
#include "contact/contactreader.h"
#include "desk/omissiontest.h"
#include "schema/json.h"
#include "support/demo.h"
#include "support/scriptedaccount.h"
#include "support/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Answer = FaultServer::Answer;
using After = OmissionResult::After;
using Found = OmissionResult::Found;
using Refusal = OmissionTest::Refusal;
using Stage = OmissionTest::Stage;

namespace {

/// JSON written with apostrophes for quotes, for moc 6.4 doesn't read raw strings.
QByteArray asJson(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Numbers and a number as text that QJsonDocument would write otherwise, a value that nobody documented.
QByteArray contactWith(const QByteArray &city, const QByteArray &more = ",'level':1.0")
{
    return asJson("{'id':'" + contactId.toLatin1() +
                  "','first_name':'Ana','dob':null,'email':'ana@example.com'" +
                  (city.isEmpty() ? city : ",'city':" + city) +
                  ",'document_type':'CC','document_number':'1020304050','source':'web'"
                  ",'updated_at':'2026-01-01T00:00:00Z','tags':{'big':18446744073709551615,'x':1.10}" +
                  more + '}');
}

const QByteArray whole =
    asJson("{'first_name':'Ana','dob':null,'email':'ana@example.com','city':'Cali','document_type':'CC'"
           ",'document_number':'1020304050','source':'web','updated_at':'2026-01-01T00:00:00Z'"
           ",'tags':{'big':18446744073709551615,'x':1.10}}");
const QByteArray without = QByteArray(whole).replace(",\"city\":\"Cali\"", "");

Answer holding(const QByteArray &contact)
{
    return FaultServer::answer(200, "{\"data\":[" + contact + "]}");
}

const Answer before = holding(contactWith("'Cali'"));
const Answer gone = holding(contactWith("null"));

Profile profileAt(const QString &url)
{
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.kind = AccountKind::Test;
    profile.baseUrl = url;
    profile.accountId = accountId;
    profile.token = u"token-1"_s;
    return profile;
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestOmission : public QObject
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

    void itIsPutBackOnceMore()
    {
        FaultServer server;
        server.script({before, gone, gone, FaultServer::answer(503, ""), gone, before, before});
        auto test = testAt(profileAt(server.url() + u"/api"_s));
        QSignalSpy over(test.get(), &OmissionTest::over);
        test->prepare(contactId);
        QTRY_COMPARE(test->stage(), Stage::Planned);
        test->begin();
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(over.first().first().value<OmissionResult>().after, After::NotPutBack);
        QCOMPARE(keptFiles().size(), 1);
        test->putBackAgain();
        QTRY_COMPARE(over.count(), 2);
        const auto result = over.last().first().value<OmissionResult>();
        QCOMPARE(result.after, After::PutBack);
        QCOMPARE(result.found, Found::Erased);
        QCOMPARE(keptFiles(), QStringList());
        QCOMPARE(bodyOf(server.requests().at(5)), whole);
    }

    void cancellingEndsTheWaitAndStillPutsBack()
    {
        FaultServer server;
        server.script({before, FaultServer::silence(), gone, before, before});
        auto test = testAt(profileAt(server.url() + u"/api"_s), {});
        QSignalSpy over(test.get(), &OmissionTest::over);
        test->prepare(contactId);
        QTRY_COMPARE(test->stage(), Stage::Planned);
        test->begin();
        QTRY_COMPARE(server.requests().size(), 2);
        test->cancel();
        QTRY_COMPARE(over.count(), 1);
        const auto result = over.first().first().value<OmissionResult>();
        QCOMPARE(result.found, Found::NoAnswer);
        QCOMPARE(result.request.reason, Outcome::Reason::Cancelled);
        QCOMPARE(result.after, After::PutBack);
    }

    void whatAnEditorThatDiedLeftIsPutBack()
    {
        FaultServer server;
        server.script({before, FaultServer::silence()});
        const Profile profile = profileAt(server.url() + u"/api"_s);
        {
            auto test = testAt(profile, {});
            test->prepare(contactId);
            QTRY_COMPARE(test->stage(), Stage::Planned);
            test->begin();
            QTRY_COMPARE(server.requests().size(), 2);
        }
        const QList<KeptContact> left = KeptContacts(m_folder->path()).of(profile);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().contactId, contactId);
        QCOMPARE(left.first().accountName, u"Tienda"_s);
        const auto mode = QFile::permissions(left.first().path);
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
        // File > Open takes it, should there be no account of it any more.
        const auto read = contactreader::fromText(left.first().text);
        QVERIFY(std::holds_alternative<Base>(read));
        QCOMPARE(std::get<Base>(read).id, contactId);

        // Another test of that contact doesn't take what is there now for what was there.
        server.script({before});
        auto next = testAt(profile);
        next->prepare(contactId);
        QTRY_COMPARE(next->stage(), Stage::Planned);
        QSignalSpy refused(next.get(), &OmissionTest::refused);
        next->begin();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Refusal>(), Refusal::NotKept);
        QCOMPARE(server.requests().size(), 3);

        server.script({gone, before, before});
        auto test = testAt(profile);
        QSignalSpy over(test.get(), &OmissionTest::over);
        test->prepareToPutBack(left.first());
        QTRY_COMPARE(test->stage(), Stage::Planned);
        QCOMPARE(test->plan().differing, QList<int>{contactFieldIndex(u"city")});
        QCOMPARE(server.requests().size(), 4); // nothing was sent yet
        test->begin();
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(over.first().first().value<OmissionResult>().after, After::PutBack);
        QCOMPARE(over.first().first().value<OmissionResult>().omission(), Omission::Unknown);
        QCOMPARE(bodyOf(server.requests().at(4)), whole);
        QCOMPARE(keptFiles(), QStringList());
    }

    void whatIsAsItWasIsNotPutBack()
    {
        FaultServer server;
        server.script({before});
        const Profile profile = profileAt(server.url() + u"/api"_s);
        const auto kept = KeptContacts(m_folder->path()).keep(profile, contactId, contactWith("'Cali'"));
        QVERIFY(kept);
        auto test = testAt(profile);
        QSignalSpy over(test.get(), &OmissionTest::over);
        test->prepareToPutBack(*kept);
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(over.first().first().value<OmissionResult>().after, After::PutBack);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(keptFiles(), QStringList());
    }

    void eachAccountKeepsItsOwn()
    {
        const KeptContacts contacts(m_folder->path());
        const Profile one = profileAt(u"https://example.com/api"_s);
        Profile other = one;
        other.accountId = u"22222222-2222-4333-8444-555555555555"_s;
        QVERIFY(contacts.keep(one, contactId, contactWith("'Cali'")));
        QVERIFY(!contacts.keep(one, contactId, contactWith("null")));
        QVERIFY(contacts.keep(other, contactId, contactWith("'Pasto'")));
        QCOMPARE(contacts.all().size(), 2);
        QCOMPARE(contacts.of(one).size(), 1);
        QVERIFY(contacts.of(one).first().text.contains("Cali"));
        QVERIFY(contacts.of(other).first().text.contains("Pasto"));
    }

    void someoneMaySayThatItIsRightAsItIs()
    {
        FaultServer server;
        server.script({gone});
        const Profile profile = profileAt(server.url() + u"/api"_s);
        const auto kept = KeptContacts(m_folder->path()).keep(profile, contactId, contactWith("'Cali'"));
        auto test = testAt(profile);
        test->prepareToPutBack(*kept);
        QTRY_COMPARE(test->stage(), Stage::Planned);
        test->leaveAsItIs();
        QCOMPARE(keptFiles(), QStringList());
        QCOMPARE(server.requests().size(), 1);
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

    void withoutADiskNothingIsSent()
    {
        FaultServer server;
        server.script({before});
        QFile file(m_folder->filePath(u"in the way"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        OmissionTest test(profileAt(server.url() + u"/api"_s), m_clock, {}, KeptContacts(file.fileName()));
        QSignalSpy refused(&test, &OmissionTest::refused);
        test.prepare(contactId);
        QTRY_COMPARE(test.stage(), Stage::Planned);
        test.begin();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Refusal>(), Refusal::NotKept);
        QCOMPARE(server.requests().size(), 1);
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
        QVERIFY(std::holds_alternative<Base>(read));
        const OmissionPlan plan = planOmission(std::get<Base>(read));
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
    std::unique_ptr<OmissionTest> testAt(const Profile &profile, const Limits &limits = shortLimits)
    {
        return std::make_unique<OmissionTest>(profile, m_clock, limits, KeptContacts(m_folder->path()));
    }
    QStringList keptFiles() const { return QDir(m_folder->path()).entryList({u"put-back-*"_s}, QDir::Files); }
    QByteArray keptText() const { return contentOf(m_folder->filePath(keptFiles().value(0))); }

    FakeClock m_clock;
    SystemClock m_system;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOmission)
#include "tst_omission.moc"
