#include "fixtures/fakeclock.h"
#include "fixtures/faultserver.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "session/contactsession.h"
#include "session/delivery.h"
#include "session/opencontact.h"
#include "store/draftstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_headless {

constexpr int contactCount = 100;

QString idOf(int contact)
{
    return u"3c90c3cc-0d44-4b50-8888-%1"_s.arg(contact, 12, 10, QChar(u'0'));
}

/// The correction of each contact.
QString correctedName(const QString &id)
{
    return u"Corrected "_s + id.right(3);
}

/// Corrects contacts one after another, as an operator would, without a window.
class Operator : public QObject
{
    Q_OBJECT

public:
    /// Begins with the contact of this number.
    Operator(const QString &url, const QString &folder, int first)
        : m_store(folder + u"/drafts.sqlite"_s)
        , m_session(m_clock, &m_store)
        , m_opening(m_session)
        , m_delivery(m_session)
        , m_contact(first)
    {
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.baseUrl = url;
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"t"_s;
        m_session.setAccount(profile, {});
        m_delivery.setRetryPolicy(
            {.first = 1ms, .longest = 5ms, .tries = 1000, .whole = 600s, .reconnectInterval = 10ms});
        connect(&m_opening, &OpenContact::arrived, &m_opening, &OpenContact::proceed);
        connect(&m_opening, &OpenContact::opened, this, &Operator::correct);
        connect(&m_opening, &OpenContact::failed, this, &Operator::open, Qt::QueuedConnection);
        connect(&m_opening, &OpenContact::heldElsewhere, this,
                [] { qFatal("the claim of a killed process is still held"); });
        connect(&m_delivery, &Delivery::ended, this, &Operator::onEnded, Qt::QueuedConnection);
        connect(&m_delivery, &Delivery::conflictFound, this, &Operator::correct, Qt::QueuedConnection);
    }

    void open()
    {
        if (m_contact == contactCount)
            QCoreApplication::quit();
        else if (!m_opening.open(idOf(m_contact)))
            qFatal("the contact can't be opened");
    }

private:
    void correct()
    {
        m_session.keepMine(); // nobody else edits the name
        const QString name = correctedName(m_session.contactId());
        ContactModel &model = m_session.model();
        model.setData(model.indexOf({.field = contactFieldIndex(u"first_name")}), name);
        if (model.assessment().changeCount() == 0) {
            ++m_contact;
            QMetaObject::invokeMethod(this, &Operator::open, Qt::QueuedConnection);
        } else if (!m_delivery.send(m_session.review())) {
            qFatal("the contact can't be sent");
        }
    }

    void onEnded(const Outcome &outcome)
    {
        if (outcome.kind == Outcome::Kind::Confirmed)
            ++m_contact;
        open();
    }

    FakeClock m_clock;
    DraftStore m_store;
    ContactSession m_session;
    OpenContact m_opening;
    Delivery m_delivery;
    int m_contact;
};

/// A server with many contacts that answers correctly, fails, or closes the connection, before or after it
/// has stored a PUT.
class Contacts : public QObject
{
    Q_OBJECT

public:
    explicit Contacts(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < contactCount; ++i)
            m_contacts[idOf(i)] =
                QJsonObject{{u"id"_s, idOf(i)}, {u"first_name"_s, u"Ana"_s}, {u"city"_s, u"Cali"_s}};
        connect(&server, &FaultServer::arrived, this, &Contacts::answer);
    }

    FaultServer server;
    const QMap<QString, QJsonObject> &contacts() const { return m_contacts; }
    int firstUncorrected() const
    {
        int contact = 0;
        while (contact < contactCount && m_contacts.value(idOf(contact)).value(u"first_name"_s).toString() ==
                                             correctedName(idOf(contact)))
            ++contact;
        return contact;
    }
    int puts() const { return m_puts; }
    /// Contacts that got a PUT again although nobody had looked since the last one.
    const QStringList &sentUnseen() const { return m_sentUnseen; }

signals:
    /// A request was received; `isAnswered` states whether its answer was sent already.
    void received(bool isAnswered);

private:
    void answer()
    {
        const QByteArray request = server.requests().constLast();
        server.forgetRequests();
        const QString id = QString::fromLatin1(request.mid(request.indexOf("/contacts/") + 10, 36));
        emit received(false);
        const bool isPut = request.startsWith("PUT ");
        if (isPut) {
            ++m_puts;
            if (m_sent.contains(id))
                m_sentUnseen << id;
            m_sent.insert(id);
        } else {
            m_sent.remove(id);
        }
        const int way = int(m_random.bounded(10));
        if (isPut && way != 0) {
            QJsonObject contact =
                QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
            contact[u"id"_s] = id;
            m_contacts[id] = contact;
        }
        if (way <= 1)
            server.answerLate(FaultServer::raw({}, FaultServer::Answer::Then::Close));
        else if (way == 2)
            server.answerLate(FaultServer::answer(503, "{}"));
        else
            server.answerLate(FaultServer::answer(
                200, QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{m_contacts.value(id)}}}).toJson()));
        emit received(true);
    }

    QRandomGenerator m_random;
    QMap<QString, QJsonObject> m_contacts;
    QSet<QString> m_sent; ///< contacts with a PUT since their last GET
    QStringList m_sentUnseen;
    int m_puts = 0;
};

/// Proves that the engine works without a window, over faults of the server and kills of its process.
class TestHeadless : public QObject
{
    Q_OBJECT

private slots:
    void killedOperator_correctsEachContactOnce()
    {
        const quint32 seed = testseed::one(13);
        QRandomGenerator random(seed);
        Contacts contacts(seed);
        const QTemporaryDir folder;
        int kills = 0;
        for (bool isDone = false; !isDone;) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            int left = 1 + int(random.bounded(25)); // requests until the kill
            const bool beforeAnswer = random.bounded(2) == 0;
            connect(&contacts, &Contacts::received, &process, [&](bool isAnswered) {
                if (isAnswered != beforeAnswer && --left == 0)
                    process.kill();
            });
            process.start(QCoreApplication::applicationFilePath(),
                          {u"tst_headless"_s, u"--work"_s, contacts.server.url(), folder.path(),
                           QString::number(contacts.firstUncorrected())});
            QTRY_VERIFY(process.state() == QProcess::NotRunning && process.processId() == 0);
            isDone = process.exitStatus() == QProcess::NormalExit;
            if (isDone)
                QCOMPARE(process.exitCode(), 0);
            else
                ++kills;
        }
        for (const QJsonObject &contact : contacts.contacts()) {
            const QString id = contact.value(u"id"_s).toString();
            QCOMPARE(contact.value(u"first_name"_s).toString(), correctedName(id));
            QCOMPARE(contact.value(u"city"_s).toString(), u"Cali"_s);
        }
        QCOMPARE(contacts.sentUnseen(), QStringList());
        QVERIFY2(kills > 3 && contacts.puts() > contactCount, "the server or the kills were too kind");
    }
};

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work"_s) {
        Operator worker(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
        worker.open();
        return QCoreApplication::exec();
    }
    TestHeadless test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(run)

} // namespace tst_headless

#include "tst_headless.moc"
