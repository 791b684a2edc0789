#include "fixtures/samplereview.h"
#include "fixtures/testprogram.h"
#include "session/contactexport.h"

#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace tst_exportformats {

const QUrl url(u"https://api.example.com/v1/contacts/3c90c3cc-0d44-4b50-8888-8dd25736052a"_s);

/// Runs the command in a shell with a function in place of curl. Returns each argument and, if an argument
/// ends in "@-", the standard input as the last element. Returns an empty list if the shell fails.
QByteArrayList argumentsOf(const QByteArray &command)
{
    const QByteArray script =
        "curl() { printf '%s\\0' \"$@\"; case \"$*\" in *@-) cat; printf '\\0';; esac; }\n"
        "TOKEN='t0k \"$x'\n" +
        command;
    QProcess shell;
    shell.start(u"sh"_s, {});
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(patience) || shell.exitCode() != 0)
        return {};
    QByteArrayList arguments = shell.readAllStandardOutput().split('\0');
    arguments.removeLast();
    return arguments;
}

class TestExportFormats : public QObject
{
    Q_OBJECT

private slots:
    void curlCommand_passesExactArguments_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("{\"city\":\"Lima\"}");
        QTest::newRow("quotes") << QByteArray(
            "{\"a\":\"O'Brien ''\\\" ` $(id) ${HOME} \\\\ ! * ~ & ; | #\"}'");
        QTest::newRow("other scripts") << QByteArray("{\"a\":\"Gómez Peña 日本 🙂 مريم\"}");
        QTest::newRow("lines") << QByteArray("{\n\t\"a\": 1\r\n}\n");
        QTest::newRow("looks like an option or a file") << QByteArray("@/etc/passwd");
        QTest::newRow("longer than an argument may be")
            << "{\"a\":\"'%s%n" + QByteArray(300'000, 'x') + "\"}";
    }
    void curlCommand_passesExactArguments()
    {
        QFETCH(QByteArray, body);
        const QByteArrayList arguments =
            argumentsOf(contactexport::curlCommand(url, u"it's an account"_s, body));
        QByteArrayList expected{"--request",
                                "PUT",
                                url.toEncoded(),
                                "--header",
                                "Authorization: Bearer t0k \"$x",
                                "--header",
                                "x-account-id: it's an account",
                                "--header",
                                "Content-Type: application/json"};
        expected +=
            body.size() > 100'000 ? QByteArrayList{"--data-binary", "@-"} : QByteArrayList{"--data-raw"};
        expected += body;
        QCOMPARE(arguments, expected);
    }

    void contactJson_isReadBackWithEdits()
    {
        const Review review = sample::review(sample::baseline(), sample::editEverything);
        const auto read = contactreader::fromText(contactexport::contactJson(review));
        const auto *again = std::get_if<Baseline>(&read);
        QVERIFY(again);
        QCOMPARE(again->id, review.baseline.id);
        QCOMPARE(makeReview(*again, again->contact).body.json, review.body.json);
        QVERIFY(again->unknownMembers.isEmpty());
        QCOMPARE(again->missingKeys(), 0);
    }

    void contactJson_ofEmptyContactHasIdOnly()
    {
        Baseline nothing;
        nothing.id = QString::fromLatin1(sample::contactId);
        const Review review = makeReview(nothing, nothing.contact);
        QCOMPARE(contactexport::contactJson(review), "{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}\n");
    }
};

CE_TEST(TestExportFormats)

} // namespace tst_exportformats

#include "tst_exportformats.moc"
