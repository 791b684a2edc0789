#include "client/outcome.h"
#include "fixtures/testprogram.h"
#include "ui/style/accountkind.h"
#include "ui/style/tint.h"
#include "ui/text/usermessage.h"

#include <QApplication>
#include <QMetaEnum>
#include <QPalette>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_usermessages {

using codec::ValidationIssue;

// The last enumerator of each enumeration, for loops over all of them. The compiler finds switches that lack
// a new enumerator; these tests check the texts, and that nothing follows the enumerator named here.
constexpr auto lastIssue = ValidationIssue::LikeACardNumber;
constexpr auto lastReadError = contactreader::ReadError::Kind::NoId;
constexpr auto lastProfileProblem = ProfileProblem::CaFileUnusable;

Profile profile()
{
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.baseUrl = u"https://api.example.com/v1"_s;
    profile.accountId = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;
    return profile;
}

/// Returns what is wrong with the form of a text for people, or an empty string.
QString problemIn(const QString &text)
{
    if (text.isEmpty())
        return u"is empty"_s;
    if (text.contains(u'!'))
        return u"has an exclamation mark: "_s + text;
    if (!text.endsWith(u'.'))
        return u"does not end with a period: "_s + text;
    if (text.contains(u'%'))
        return u"has an unused placeholder: "_s + text;
    return text.contains("  "_L1) ? u"has two spaces in a row: "_s + text : QString();
}

/// Every outcome, error and state has a complete text for people, and every account colour enough contrast.
class TestUserMessages : public QObject
{
    Q_OBJECT

private slots:
    void validationIssues_haveText()
    {
        for (const Field &field : contactFields()) {
            for (int i = 1; i <= int(lastIssue); ++i)
                QCOMPARE(problemIn(issueText(ValidationIssue(i), field)), QString());
        }
        QCOMPARE(issueText(ValidationIssue::None, contactFields()[0]), QString());
        QCOMPARE(issueText(ValidationIssue(int(lastIssue) + 1), contactFields()[0]), QString());
    }

    void notAChoice_listsTheChoices()
    {
        const Field &gender = contactFields()[size_t(contactFieldIndex(u"gender"))];
        QVERIFY(issueText(ValidationIssue::NotAChoice, gender).contains("Female"_L1));
    }

    void outcomes_haveMessages()
    {
        const auto kinds = {Outcome::Kind::Confirmed, Outcome::Kind::NotApplied, Outcome::Kind::Unknown};
        const auto reasons = QMetaEnum::fromType<Outcome::Reason>();
        for (int i = 0; i < reasons.keyCount(); ++i) {
            for (const auto kind : kinds) {
                for (const bool whileAuthorising : {false, true}) {
                    Outcome outcome;
                    outcome.kind = kind;
                    outcome.reason = Outcome::Reason(reasons.value(i));
                    outcome.whileAuthorising = whileAuthorising;
                    outcome.status = 418;
                    checkMessages(outcome);
                }
            }
        }
    }

    void messages_stateWhetherTheContactChanged()
    {
        Outcome outcome;
        outcome.reason = Outcome::Reason::ConnectionLost;
        outcome.kind = Outcome::Kind::Unknown;
        QVERIFY(sendMessage(outcome, profile()).what.contains("may have been changed"_L1));
        QVERIFY(sendMessage(outcome, profile()).remedy.contains("before you send again"_L1));
        outcome.kind = Outcome::Kind::NotApplied;
        QVERIFY(sendMessage(outcome, profile()).what.contains("was not changed"_L1));
        QVERIFY(sendMessage(outcome, profile()).what.contains("your edits are kept"_L1));
        QVERIFY(fetchMessage(outcome, profile()).what.contains("stays as it is"_L1));
    }

    void messages_nameTheRelevantDetail()
    {
        Outcome outcome;
        outcome.kind = Outcome::Kind::NotApplied;
        outcome.reason = Outcome::Reason::Forbidden;
        QVERIFY(sendMessage(outcome, profile()).what.contains(profile().accountId));
        outcome.reason = Outcome::Reason::Redirected;
        outcome.host = u"elsewhere.example"_s;
        QVERIFY(sendMessage(outcome, profile()).what.contains(outcome.host));
        outcome.reason = Outcome::Reason::TooLargeForServer;
        outcome.requestBytes = 3'000'000;
        QVERIFY(sendMessage(outcome, profile()).what.contains("MiB"_L1));
        outcome.reason = Outcome::Reason::RateLimited;
        outcome.rateLimit.retryAfterSeconds = 30;
        QVERIFY(sendMessage(outcome, profile()).remedy.contains("30"_L1));
        outcome.reason = Outcome::Reason::Rejected;
        outcome.serverText = u"<b>phone</b> 100%1 is taken"_s;
        QVERIFY(sendMessage(outcome, profile()).what.contains(outcome.serverText));
        outcome.reason = Outcome::Reason::HostNotFound;
        QVERIFY(sendMessage(outcome, profile()).what.contains("api.example.com"_L1));
    }

    void readErrors_haveMessagesWithPosition()
    {
        for (int kind = 0; kind <= int(lastReadError); ++kind) {
            contactreader::ReadError error;
            error.kind = contactreader::ReadError::Kind(kind);
            error.line = 12;
            error.column = 34;
            error.size = 20'000'000;
            const UserMessage message = readErrorMessage(error);
            QCOMPARE(problemIn(message.what), QString());
            QCOMPARE(problemIn(message.remedy), QString());
            if (error.kind == contactreader::ReadError::Kind::NotJson)
                QVERIFY(message.what.contains("12"_L1) && message.what.contains("34"_L1));
        }
        contactreader::ReadError beyond;
        beyond.kind = contactreader::ReadError::Kind(int(lastReadError) + 1);
        QCOMPARE(readErrorMessage(beyond).what, QString());
    }

    void profileProblems_haveText()
    {
        for (int problem = 0; problem <= int(lastProfileProblem); ++problem)
            QCOMPARE(problemIn(profileProblemText(ProfileProblem(problem))), QString());
        QCOMPARE(profileProblemText(ProfileProblem(int(lastProfileProblem) + 1)), QString());
    }

    void origins_haveText()
    {
        Baseline baseline;
        baseline.when = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        for (const auto origin :
             {Baseline::Origin::Fetched, Baseline::Origin::File, Baseline::Origin::Clipboard}) {
            baseline.origin = origin;
            QCOMPARE(problemIn(originText(baseline)), QString());
        }
    }

    void cellText_describesEmptyStates()
    {
        const Field &name = contactFields()[0];
        QCOMPARE(cellText(name, Cell::absent()), u"not set"_s);
        QCOMPARE(cellText(name, Cell::null()), u"not set"_s);
        QCOMPARE(cellText(name, Cell::text(u""_s)), u"empty text"_s);
        QCOMPARE(cellText(name, Cell::text(u"María"_s)), u"María"_s);
        QVERIFY(isWordedCell(Cell::text(u""_s)) && isWordedCell(Cell::null()));
        QVERIFY(!isWordedCell(Cell::text(u"x"_s)));
    }

    void colours_haveContrastInLightAndDark()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(45, 45, 48));
        dark.setColor(QPalette::Base, QColor(30, 30, 32));
        dark.setColor(QPalette::Text, QColor(230, 230, 230));
        QPalette light;
        light.setColor(QPalette::Window, QColor(239, 239, 239));
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        for (const QPalette &palette : {light, dark}) {
            for (const auto kind : {AccountKind::Development, AccountKind::Test, AccountKind::Production}) {
                const QColor colour = accountKindColor(kind, palette);
                QVERIFY(tint::contrast(colour, palette.color(QPalette::Window)) >= 4.5);
                QVERIFY(tint::contrast(colour, palette.color(QPalette::Base)) >= 4.5);
                QVERIFY(!accountKindText(kind).isEmpty());
            }
            QVERIFY(tint::contrast(tint::muted(palette), palette.color(QPalette::Base)) >= 4.5);
        }
    }

private:
    static void checkMessages(const Outcome &outcome)
    {
        for (const auto &makeMessage : {sendMessage, fetchMessage, testMessage}) {
            const UserMessage message = makeMessage(outcome, profile());
            QCOMPARE(problemIn(message.what), QString());
            const bool nothingToDo =
                outcome.reason == Outcome::Reason::Done && outcome.kind != Outcome::Kind::Unknown;
            if (!nothingToDo && !message.remedy.isEmpty())
                QCOMPARE(problemIn(message.remedy), QString());
            QVERIFY(outcome.reason == Outcome::Reason::Done ||
                    outcome.reason == Outcome::Reason::FoundStored || !message.remedy.isEmpty());
        }
    }
};

CE_GUI_TEST(TestUserMessages)

} // namespace tst_usermessages

#include "tst_usermessages.moc"
