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

/// A session whose last PUT got no answer, so that it is unknown whether the server applied it.
class UnknownAttempt
{
public:
    explicit UnknownAttempt(const QByteArray &contact)
        : UnknownAttempt(std::make_shared<QTemporaryDir>())
    {
        session->load(baselineOf(contact));
    }
    /// Opens the data folder again, as the next start of the program does.
    explicit UnknownAttempt(const std::shared_ptr<QTemporaryDir> &folder)
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
            qFatal("the test's JSON is not a contact");
        return std::get<Baseline>(read);
    }

    void type(QStringView field, const QString &text)
    {
        QVERIFY(
            session->model().setData(session->model().indexOf({.field = contactFieldIndex(field)}), text));
    }
    QModelIndex table() { return session->model().indexOf({.field = contactFieldIndex(u"addresses")}); }
    /// Sets a cell of the address table.
    void type(int row, QStringView key, const QString &text)
    {
        const int column = fieldIndex(contactFields()[size_t(contactFieldIndex(u"addresses"))].columns, key);
        QVERIFY(session->model().setData(session->model().index(row, column, table()), text));
    }

    void loseAnswer()
    {
        m_server.script({FaultServer::raw({}, FaultServer::Answer::Then::Close)});
        QSignalSpy sent(session.get(), &ContactSession::sent);
        QVERIFY(session->send(session->review()));
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().value<Outcome>().kind, Outcome::Kind::Unknown);
    }

    void keepLocalEdits(const QByteArray &theirs)
    {
        session->setConflict(baselineOf(theirs));
        const QByteArray both = session->reviewOfConflict().body.json;
        session->keepMine();
        QCOMPARE(session->review().body.json, both); // the same body as in the preview
        QCOMPARE(session->autosave().state(), DraftState::Edited);
    }

    /// The value of \a key in the body that send() would transmit.
    QJsonValue valueToSend(const QString &key) const
    {
        return QJsonDocument::fromJson(session->review().body.json).object().value(key);
    }
    QStringList cities() const
    {
        QStringList cities;
        for (const QJsonValue row : valueToSend(u"addresses"_s).toArray())
            cities << row[u"city"_s].toString();
        return cities;
    }

    /// Closes the session and the store, and resumes the draft in a new session.
    std::unique_ptr<UnknownAttempt> restarted()
    {
        const DraftKey key = session->autosave().key();
        session.reset();
        m_store.reset();
        auto next = std::make_unique<UnknownAttempt>(m_folder);
        std::optional<DraftFound> found;
        next->m_store->read(key, next->session.get(), [&found](const DraftFound &answer) { found = answer; });
        if (!patient::waitFor([&found] { return found.has_value(); }) || !found->draft ||
            !next->session->resume(*found->draft))
            qFatal("the draft was not found after the restart");
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

/// "Keep mine" after an attempt with an unknown outcome, when someone else changed the contact as well.
class TestInDoubt : public QObject
{
    Q_OBJECT

private slots:
    void revertedField_staysReverted_data() { restart(); }
    void revertedField_staysReverted()
    {
        auto attempt = std::make_unique<UnknownAttempt>("'city':'Cali','first_name':'Ana'");
        attempt->type(u"city", u"Bogotá"_s);
        attempt->loseAnswer();
        attempt->type(u"city", u"Cali"_s);
        QFETCH(bool, restarts);
        if (restarts)
            attempt = attempt->restarted();
        attempt->keepLocalEdits("'city':'Bogotá','first_name':'Eva'");
        QCOMPARE(attempt->valueToSend(u"city"_s), u"Cali"_s);
        QCOMPARE(attempt->valueToSend(u"first_name"_s), u"Eva"_s);
    }

    void sentFields_areKept()
    {
        UnknownAttempt attempt("'city':'Cali','first_name':'Ana','source':'a'");
        attempt.type(u"city", u"Bogotá"_s);
        attempt.loseAnswer();
        attempt.type(u"source", u"b"_s);
        attempt.keepLocalEdits("'city':'Pasto','first_name':'Eva','source':'a'");
        QCOMPARE(attempt.valueToSend(u"city"_s), u"Bogotá"_s);
        QCOMPARE(attempt.valueToSend(u"first_name"_s), u"Eva"_s);
        QCOMPARE(attempt.valueToSend(u"source"_s), u"b"_s);
    }

    void addedRow_isNotDuplicated_data() { restart(); }
    void addedRow_isNotDuplicated()
    {
        auto attempt = std::make_unique<UnknownAttempt>("'first_name':'Ana','addresses':[{'city':'Cali'}]");
        attempt->session->model().addRow(contactFieldIndex(u"addresses"), 1);
        attempt->type(1, u"city", u"Tunja"_s);
        attempt->loseAnswer();
        attempt->type(1, u"street_1", u"Calle 1"_s);
        QFETCH(bool, restarts);
        if (restarts)
            attempt = attempt->restarted();
        attempt->keepLocalEdits("'first_name':'Eva','addresses':[{'city':'Cali'},{'city':'Tunja'}]");
        QCOMPARE(attempt->cities(), QStringList({u"Cali"_s, u"Tunja"_s}));
        QCOMPARE(attempt->valueToSend(u"addresses"_s)[1][u"street_1"_s], u"Calle 1"_s);
    }

    void newRow_takesNothingFromRemovedRows_data() { restart(); }
    void newRow_takesNothingFromRemovedRows()
    {
        const QByteArray rows = "'addresses':[{'city':'Cali'},{'city':'Pasto','geo':'1,2'}]";
        auto attempt = std::make_unique<UnknownAttempt>("'first_name':'Ana'," + rows);
        attempt->type(u"first_name", u"Eva"_s);
        attempt->loseAnswer();
        const int addresses = contactFieldIndex(u"addresses");
        QVERIFY(attempt->session->model().dropRows(addresses, 0, 2));
        QFETCH(bool, restarts);
        if (restarts)
            attempt = attempt->restarted();
        QVERIFY(attempt->session->model().addRow(addresses, 2));
        attempt->type(2, u"city", u"Tunja"_s);
        // The attempt had arrived, and somebody changed the contact since.
        attempt->keepLocalEdits("'first_name':'Eva','source':'x'," + rows);
        QCOMPARE(attempt->valueToSend(u"addresses"_s).toArray(),
                 QJsonArray{QJsonObject({{u"city"_s, u"Tunja"_s}})});
    }

    void removedAddedRow_isRemovedFromServerContact()
    {
        UnknownAttempt attempt("'first_name':'Ana','addresses':[{'city':'Cali'}]");
        attempt.session->model().addRow(contactFieldIndex(u"addresses"), 1);
        attempt.type(1, u"city", u"Tunja"_s);
        attempt.loseAnswer();
        attempt.session->model().undoStack()->undo();
        attempt.session->model().undoStack()->undo();
        attempt.keepLocalEdits("'first_name':'Eva','addresses':[{'city':'Cali'},{'city':'Tunja'}]");
        QCOMPARE(attempt.cities(), QStringList{u"Cali"_s});
    }

    void rowThatDidNotArrive_isKeptBesideServerRow()
    {
        UnknownAttempt attempt("'first_name':'Ana','addresses':[{'city':'Cali'}]");
        attempt.session->model().addRow(contactFieldIndex(u"addresses"), 1);
        attempt.type(1, u"city", u"Tunja"_s);
        attempt.type(1, u"street_1", u"Calle 1"_s);
        attempt.loseAnswer();
        attempt.keepLocalEdits(
            "'first_name':'Ana','addresses':[{'city':'Cali'},{'city':'Pasto','alias':'x'}]");
        QStringList cities = attempt.cities();
        cities.sort();
        QCOMPARE(cities, QStringList({u"Cali"_s, u"Pasto"_s, u"Tunja"_s}));
    }

    void settledAttempt_isForgotten()
    {
        UnknownAttempt attempt("'city':'Cali','first_name':'Ana'");
        attempt.type(u"city", u"Bogotá"_s);
        attempt.loseAnswer();
        attempt.keepLocalEdits("'city':'Cali','first_name':'Eva'");
        attempt.type(u"city", u"Cali"_s);
        // No local edit is left, so the server's value is kept.
        attempt.session->setConflict(UnknownAttempt::baselineOf("'city':'Lima','first_name':'Eva'"));
        attempt.session->keepMine();
        QCOMPARE(attempt.valueToSend(u"city"_s), u"Lima"_s);
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
