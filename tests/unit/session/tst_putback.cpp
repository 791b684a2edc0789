#include "contact/contactreader.h"
#include "fixtures/omissionbench.h"
#include "fixtures/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_putback {

using After = OmissionResult::After;
using Found = OmissionResult::Found;
using Refusal = OmissionTest::Refusal;
using Stage = OmissionTest::Stage;

/// How the contact gets back as it was after such a test, whatever happened meanwhile.
class TestPutBack : public OmissionBench
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

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
        QVERIFY(std::holds_alternative<Baseline>(read));
        QCOMPARE(std::get<Baseline>(read).id, contactId);

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
};

CE_TEST(TestPutBack)

} // namespace tst_putback

#include "tst_putback.moc"
