#include "fixtures/fakeclock.h"
#include "fixtures/faultserver.h"
#include "fixtures/testprogram.h"
#include "session/contactsession.h"
#include "session/pastedtext.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_contactsession {

const QString id = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

Baseline baselineOf(const QByteArray &contact)
{
    const auto read = contactreader::fromText(contact);
    if (!std::holds_alternative<Baseline>(read))
        qFatal("the test's JSON is not a contact");
    return std::get<Baseline>(read);
}

Path field(const char *key)
{
    return {.field = contactFieldIndex(QString::fromLatin1(key))};
}

/// Prints a line of the review as one line of text.
QString printed(const ReviewLine &line)
{
    static const char *const kinds[] = {"changed", "added", "removed", "moved"};
    QByteArray before;
    QByteArray after;
    codec::append(before, line.before);
    codec::append(after, line.after);
    QString text = QLatin1String(kinds[int(line.kind)]) + u' ' + contactFields()[size_t(line.path.field)].key;
    if (line.isMember)
        text += u" tag "_s + line.memberKey;
    if (line.rowBefore >= 0 || line.rowNow >= 0)
        text += u" row %1→%2"_s.arg(line.rowBefore).arg(line.rowNow);
    if (line.kind == ReviewLine::Kind::Changed)
        text += u": %1 → %2"_s.arg(line.before.isAbsent() ? u"absent"_s : QString::fromUtf8(before),
                                   line.after.isAbsent() ? u"absent"_s : QString::fromUtf8(after));
    return text;
}

QStringList printed(const Review &review)
{
    QStringList lines;
    for (const ReviewLine &line : review.lines)
        lines << printed(line);
    return lines;
}

class TestContactSession : public QObject
{
    Q_OBJECT

private slots:
    void onlyUuid_isFoundInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("bare") << id << id;
        QTest::newRow("capitals and whitespace") << u"  "_s + id.toUpper() + u"\n"_s << id;
        QTest::newRow("in a link") << u"https://crm.example.com/contacts/"_s + id + u"?tab=1#top"_s << id;
        QTest::newRow("in a sentence") << u"Please correct ("_s + id + u"), thanks."_s << id;
        QTest::newRow("twice the same") << id + u' ' + id.toUpper() << id;
        QTest::newRow("two") << id + u" 3c90c3cc-0d44-4b50-8888-8dd25736052b"_s << QString();
        QTest::newRow("longer") << id + u"0"_s << QString();
        QTest::newRow("part of a longer word") << u"x-"_s + id << QString();
        QTest::newRow("none") << u"María Gómez"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void onlyUuid_isFoundInText()
    {
        QFETCH(QString, text);
        QTEST(pastedtext::onlyUuid(text).value_or(QString()), "found");
    }

    void review_listsFieldsRowsAndTags()
    {
        const Baseline baseline =
            baselineOf("{\"id\":\"" + id.toLatin1() +
                       "\",\"city\":\"Cali\",\"phone\":null,"
                       "\"tags\":{\"a\":1,\"b\":18446744073709551615,\"gone\":true},"
                       "\"addresses\":[{\"city\":\"A\"},{\"city\":\"B\"},{\"city\":\"C\"}]}");
        ContactModel model([] { return QDate(2026, 11, 23); });
        model.load(baseline);
        const int addresses = contactFieldIndex(u"addresses");
        const int cityColumn = fieldIndex(contactFields()[size_t(addresses)].columns, u"city");
        const auto put = [&](const QModelIndex &index, const Cell &cell) {
            QVERIFY(model.setData(index, QVariant::fromValue(cell), ContactModel::CellRole));
        };
        put(model.indexOf(field("city")), Cell::text(u"Bogotá"_s));
        put(model.indexOf(field("phone")), Cell::text(u""_s));
        put(model.indexOf(field("tags")), Cell::raw("{\"b\":18446744073709551615,\"a\":2,\"new\":[]}"));
        QVERIFY(model.shiftRow(addresses, 2, 0));
        QVERIFY(model.dropRows(addresses, 1, 1));
        put(model.index(2, cityColumn, model.fieldIndex(addresses)), Cell::text(u"B2"_s));
        QVERIFY(model.addRow(addresses, 3));
        put(model.index(3, cityColumn, model.fieldIndex(addresses)), Cell::text(u"D"_s));
        QVERIFY(model.addRow(addresses, 4)); // stays empty, so it isn't listed

        const Review review = makeReview(model.baseline(), model.now());
        QStringList lines = printed(review);
        lines.sort();
        QCOMPARE(lines, (QStringList{
                            u"added addresses row -1→2"_s,
                            u"changed addresses row 1→1: \"B\" → \"B2\""_s,
                            u"changed city: \"Cali\" → \"Bogotá\""_s,
                            u"changed phone: null → \"\""_s,
                            u"changed tags tag a: 1 → 2"_s,
                            u"changed tags tag gone: true → absent"_s,
                            u"changed tags tag new: absent → []"_s,
                            u"moved addresses row 2→0"_s,
                            u"removed addresses row 0→-1"_s,
                        }));
        QVERIFY(review.body.json.contains("[{\"city\":\"C\"},{\"city\":\"B2\"},{\"city\":\"D\"}]"));
        QVERIFY(review.baseline.origin != Baseline::Origin::Fetched || review.baseline.missingKeys() > 0);
    }

    void outdatedReview_isNotSent_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("another account") << u"account"_s;
        QTest::newRow("another contact") << u"contact"_s;
        QTest::newRow("another baseline") << u"baseline"_s;
    }
    void outdatedReview_isNotSent()
    {
        QFETCH(const QString, change);
        const FakeClock clock;
        FaultServer server;
        ContactSession session(clock);
        Profile profile;
        profile.name = u"Test"_s;
        profile.baseUrl = server.url();
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"t"_s;
        session.setAccount(profile, {});
        const QByteArray contact = "{\"id\":\"" + id.toUtf8() + "\",\"first_name\":\"Ana\"}";
        session.load(baselineOf(contact));
        session.model().setData(session.model().indexOf(field("first_name")), u"Eva"_s);
        const Review review = session.review();
        QVERIFY(session.isCurrent(review));
        if (change == u"account"_s) {
            profile.accountId = u"22222222-2222-4333-8444-555555555555"_s;
            session.setAccount(profile, {});
        } else if (change == u"contact"_s) {
            session.load(baselineOf("{\"id\":\"" + QByteArray(id.toUtf8()).replace("3c90", "4d01") +
                                    "\",\"first_name\":\"Ana\"}"));
        } else {
            session.setConflict(baselineOf(QByteArray(contact).replace("Ana", "Luz")));
            session.keepMine();
        }
        QVERIFY2(!session.send(review),
                 "a review was sent that is not of this account, contact and baseline");
        QCOMPARE(session.busy(), ContactSession::Busy::No);
        QCOMPARE(server.requests().size(), 0);
        QVERIFY(session.send(session.review()));
    }

    void discardDuringTheSend_isRefused()
    {
        const FakeClock clock;
        FaultServer server;
        ContactSession session(clock);
        Profile profile;
        profile.baseUrl = server.url();
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"t"_s;
        session.setAccount(profile, {});
        const QByteArray contact = "{\"id\":\"" + id.toUtf8() + "\",\"first_name\":\"Ana\"}";
        session.load(baselineOf(contact));
        session.model().setData(session.model().indexOf(field("first_name")), u"Eva"_s);
        QSignalSpy sent(&session, &ContactSession::sent);
        QVERIFY(session.send(session.review()));
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(!session.discard());
        server.answerLate(
            FaultServer::answer(200, "{\"data\":[" + QByteArray(contact).replace("Ana", "Eva") + "]}"));
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(session.model().now().displayName(), u"Eva"_s);
        QCOMPARE(session.model().assessment().changeCount(), 0);
    }

    void send_usesReviewedBodyDespiteLaterEdits()
    {
        FaultServer server;
        FakeClock clock;
        ContactSession session(clock);
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.baseUrl = server.url() + u"/v1"_s;
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"secret-token"_s;
        session.setAccount(profile, {});
        session.load(session.stamped(baselineOf("{\"id\":\"" + id.toLatin1() + "\",\"city\":\"Cali\"}"),
                                     Baseline::Origin::File));
        const QModelIndex city = session.model().indexOf(field("city"));
        QVERIFY(session.model().setData(city, u"Bogotá"_s));
        const Review review = session.review();
        QVERIFY(session.model().setData(city, u"Medellín"_s));
        QVERIFY(!session.requestText(review).contains("secret-token"));

        QSignalSpy sent(&session, &ContactSession::sent);
        QVERIFY(session.send(review));
        QVERIFY(!session.send(review)); // only one send can run at a time
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().first().endsWith("\r\n\r\n{\"city\":\"Bogotá\"}"));
        server.answerLate(FaultServer::answer(200, "{\"data\":[{\"id\":\"" + id.toLatin1() +
                                                       "\",\"city\":\"BOGOTÁ\",\"status\":\"ACTIVE\"}]}"));
        QTRY_COMPARE(sent.size(), 1);

        QCOMPARE(sent.first().first().value<Outcome>().kind, Outcome::Kind::Confirmed);
        QCOMPARE(city.data().toString(), u"Medellín"_s);
        QCOMPARE(*city.data(ContactModel::BaselineRole).value<Cell>().asText(), u"BOGOTÁ"_s);
        QCOMPARE(session.model().assessment().changeCount(), 1);
        QCOMPARE(session.model().baseline().origin, Baseline::Origin::Fetched);
        session.model().undoStack()->undo();
        QCOMPARE(city.data().toString(), u"BOGOTÁ"_s);
    }

    void answerForOtherContact_changesNothing()
    {
        FaultServer server;
        FakeClock clock;
        ContactSession session(clock);
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.baseUrl = server.url();
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"t"_s;
        session.setAccount(profile, {});
        server.script({FaultServer::answer(
            200, "{\"data\":[{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052b\",\"city\":\"Lima\"}]}")});
        QSignalSpy fetched(&session, &ContactSession::fetched);
        QSignalSpy failed(&session, &ContactSession::fetchFailed);
        QVERIFY(session.fetch(id));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(fetched.size(), 0);
        QVERIFY(!session.hasContact());

        session.load(session.stamped(baselineOf("{\"id\":\"" + id.toLatin1() + "\",\"city\":\"Cali\"}"),
                                     Baseline::Origin::File));
        const QModelIndex city = session.model().indexOf(field("city"));
        QVERIFY(session.model().setData(city, u"Bogotá"_s));
        QSignalSpy sent(&session, &ContactSession::sent);
        QVERIFY(session.send(session.review()));
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().value<Outcome>().kind, Outcome::Kind::Unknown);
        QCOMPARE(city.data().toString(), u"Bogotá"_s);
        QCOMPARE(session.model().assessment().changeCount(), 1);
    }
};

CE_TEST(TestContactSession)

} // namespace tst_contactsession

#include "tst_contactsession.moc"
