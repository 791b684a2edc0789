#include "fixtures/scriptedaccount.h"
#include "fixtures/testprogram.h"
#include "session/contactsession.h"
#include "store/draftstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_indoubt {

/// A contact of which a correction was sent, and the answer lost: nobody knows whether it arrived.
class InDoubt
{
public:
    explicit InDoubt(const QByteArray &contact)
        : InDoubt(std::make_shared<QTemporaryDir>())
    {
        session->load(baselineOf(contact));
    }
    /// The next start of the program, after it ended so.
    explicit InDoubt(const std::shared_ptr<QTemporaryDir> &folder)
        : m_folder(folder)
        , m_store(std::make_unique<DraftStore>(folder->filePath(u"drafts.sqlite"_s)))
        , session(std::make_unique<ContactSession>(m_clock, m_store.get()))
    {
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.accountId = accountId;
        profile.token = u"t"_s;
        profile.baseUrl = m_server.url();
        session->setAccount(profile, shortLimits);
    }

    static Baseline baselineOf(const QByteArray &contact)
    {
        const QByteArray json =
            "{\"id\":\"" + contactId.toLatin1() + "\"," + QByteArray(contact).replace('\'', '"') + '}';
        const auto read = contactreader::fromText(json);
        if (!std::holds_alternative<Baseline>(read))
            qFatal("no contact in the test's text");
        return std::get<Baseline>(read);
    }

    void type(QStringView field, const QString &text)
    {
        QVERIFY(
            session->model().setData(session->model().indexOf({.field = contactFieldIndex(field)}), text));
    }
    QModelIndex table() { return session->model().indexOf({.field = contactFieldIndex(u"addresses")}); }
    /// Into an address.
    void type(int row, QStringView key, const QString &text)
    {
        const int column = fieldIndex(contactFields()[size_t(contactFieldIndex(u"addresses"))].columns, key);
        QVERIFY(session->model().setData(session->model().index(row, column, table()), text));
    }

    void loseTheAnswer()
    {
        m_server.script({FaultServer::raw({}, FaultServer::Answer::Then::Close)});
        QSignalSpy sent(session.get(), &ContactSession::sent);
        QVERIFY(session->send(session->review()));
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().value<Outcome>().kind, Outcome::Kind::Unknown);
    }

    void keepMine(const QByteArray &theirs)
    {
        const QByteArray both = session->reviewOnto(baselineOf(theirs)).body.json;
        session->rebase(baselineOf(theirs));
        QCOMPARE(session->review().body.json, both); // as was shown beforehand
        QCOMPARE(session->autosave().state(), DraftState::Edited);
    }

    /// What sending would send of it.
    QJsonValue now(const QString &key) const
    {
        return QJsonDocument::fromJson(session->review().body.json).object().value(key);
    }
    QStringList cities() const
    {
        QStringList cities;
        for (const QJsonValue row : now(u"addresses"_s).toArray())
            cities << row[u"city"_s].toString();
        return cities;
    }

    /// What the next start finds of it.
    std::unique_ptr<InDoubt> restarted()
    {
        const DraftKey key = session->autosave().key();
        session.reset();
        m_store.reset();
        auto next = std::make_unique<InDoubt>(m_folder);
        std::optional<DraftFound> found;
        next->m_store->read(key, next->session.get(), [&found](const DraftFound &answer) { found = answer; });
        if (!patient::waitFor([&found] { return found.has_value(); }) || !found->draft ||
            !next->session->resume(*found->draft))
            qFatal("no draft was left");
        return next;
    }

private:
    std::shared_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    FaultServer m_server;
    std::unique_ptr<DraftStore> m_store;

public:
    std::unique_ptr<ContactSession> session;
};

/// "Keep mine" when nobody knows whether what was sent before has arrived, and someone else changed the
/// contact as well.
class TestInDoubt : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTakenBackStaysSo_data() { restart(); }
    void whatWasTakenBackStaysSo()
    {
        auto doubt = std::make_unique<InDoubt>("'city':'Cali','first_name':'Ana'");
        doubt->type(u"city", u"Bogotá"_s);
        doubt->loseTheAnswer();
        doubt->type(u"city", u"Cali"_s);
        QFETCH(bool, restarts);
        if (restarts)
            doubt = doubt->restarted();
        doubt->keepMine("'city':'Bogotá','first_name':'Eva'");
        QCOMPARE(doubt->now(u"city"_s), u"Cali"_s);
        QCOMPARE(doubt->now(u"first_name"_s), u"Eva"_s);
    }

    void whatStandsAsItWasSentStays()
    {
        InDoubt doubt("'city':'Cali','first_name':'Ana','source':'a'");
        doubt.type(u"city", u"Bogotá"_s);
        doubt.loseTheAnswer();
        doubt.type(u"source", u"b"_s);
        doubt.keepMine("'city':'Pasto','first_name':'Eva','source':'a'");
        QCOMPARE(doubt.now(u"city"_s), u"Bogotá"_s);
        QCOMPARE(doubt.now(u"first_name"_s), u"Eva"_s);
        QCOMPARE(doubt.now(u"source"_s), u"b"_s);
    }

    void anAddedRowIsThereOnce_data() { restart(); }
    void anAddedRowIsThereOnce()
    {
        auto doubt = std::make_unique<InDoubt>("'first_name':'Ana','addresses':[{'city':'Cali'}]");
        doubt->session->model().addRow(contactFieldIndex(u"addresses"), 1);
        doubt->type(1, u"city", u"Tunja"_s);
        doubt->loseTheAnswer();
        doubt->type(1, u"street_1", u"Calle 1"_s);
        QFETCH(bool, restarts);
        if (restarts)
            doubt = doubt->restarted();
        doubt->keepMine("'first_name':'Eva','addresses':[{'city':'Cali'},{'city':'Tunja'}]");
        QCOMPARE(doubt->cities(), QStringList({u"Cali"_s, u"Tunja"_s}));
        QCOMPARE(doubt->now(u"addresses"_s)[1][u"street_1"_s], u"Calle 1"_s);
    }

    void aRowAddedAndTakenAwayIsTakenAwayThere()
    {
        InDoubt doubt("'first_name':'Ana','addresses':[{'city':'Cali'}]");
        doubt.session->model().addRow(contactFieldIndex(u"addresses"), 1);
        doubt.type(1, u"city", u"Tunja"_s);
        doubt.loseTheAnswer();
        doubt.session->model().undoStack()->undo();
        doubt.session->model().undoStack()->undo();
        doubt.keepMine("'first_name':'Eva','addresses':[{'city':'Cali'},{'city':'Tunja'}]");
        QCOMPARE(doubt.cities(), QStringList{u"Cali"_s});
    }

    void aRowThatDidNotArriveStandsBesideTheirs()
    {
        InDoubt doubt("'first_name':'Ana','addresses':[{'city':'Cali'}]");
        doubt.session->model().addRow(contactFieldIndex(u"addresses"), 1);
        doubt.type(1, u"city", u"Tunja"_s);
        doubt.type(1, u"street_1", u"Calle 1"_s);
        doubt.loseTheAnswer();
        doubt.keepMine("'first_name':'Ana','addresses':[{'city':'Cali'},{'city':'Pasto','alias':'x'}]");
        QStringList cities = doubt.cities();
        cities.sort();
        QCOMPARE(cities, QStringList({u"Cali"_s, u"Pasto"_s, u"Tunja"_s}));
    }

    void onceItIsSettledItCountsNoMore()
    {
        InDoubt doubt("'city':'Cali','first_name':'Ana'");
        doubt.type(u"city", u"Bogotá"_s);
        doubt.loseTheAnswer();
        doubt.keepMine("'city':'Cali','first_name':'Eva'");
        doubt.type(u"city", u"Cali"_s);
        // Nothing of ours is left, so theirs is not typed over.
        doubt.session->rebase(InDoubt::baselineOf("'city':'Lima','first_name':'Eva'"));
        QCOMPARE(doubt.now(u"city"_s), u"Lima"_s);
    }

private:
    static void restart()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("in the same window") << false;
        QTest::newRow("after the next start") << true;
    }
};

CE_TEST(TestInDoubt)

} // namespace tst_indoubt

#include "tst_indoubt.moc"
