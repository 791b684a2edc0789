#include "client/errortext.h"
#include "fixtures/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_errortext {

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void serverText_isFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << body << text;
        };
        row("message", "{\"message\":\"No such plan\"}", u"No such plan"_s);
        row("error as text", "{\"error\":\"No such plan\"}", u"No such plan"_s);
        row("error.message", "{\"error\":{\"code\":7,\"message\":\"No such plan\"}}", u"No such plan"_s);
        row("RFC 9457", "{\"type\":\"about:blank\",\"title\":\"Bad\",\"detail\":\"No such plan\"}",
            u"No such plan"_s);
        row("title alone", "{\"title\":\"Bad\"}", u"Bad"_s);
        row("message before error", "{\"error\":\"Bad Request\",\"message\":\"No such plan\"}",
            u"No such plan"_s);
        row("list of texts", "{\"errors\":[\"No such plan\",\"Too late\"]}", u"No such plan; Too late"_s);
        row("array", "[{\"message\":\"No such plan\"}]", u"No such plan"_s);
        row("plain text", " No such plan\n", u"No such plan"_s);
        row("JSON text", "\"No such plan\"", u"No such plan"_s);
        row("accents", "{\"message\":\"Teléfono no válido\"}", u"Teléfono no válido"_s);
        row("markup inside stays text", "{\"message\":\"<b>No</b>\"}", u"<b>No</b>"_s);
        row("controls", "{\"message\":\"No\\u0000 such\\nplan\\u202e!\"}", u"No such plan !"_s);
        row("HTML", "<html><body>502 Bad Gateway</body></html>", u""_s);
        row("nothing", "", u""_s);
        row("cut JSON", "{\"message\":\"No su", u""_s);
        row("nothing to say", "{\"ok\":false}", u""_s);
        row("message of another type", "{\"message\":5}", u""_s);
    }
    void serverText_isFound()
    {
        QFETCH(QByteArray, body);
        QTEST(readErrorText(body).text, "text");
        QCOMPARE(readErrorText(body).fieldErrors.size(), 0);
    }

    void fieldErrors_areFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) {
            QTest::newRow(name) << body;
        };
        row("field", "{\"errors\":[{\"field\":\"addresses[1].city\",\"message\":\"Too long\"}]}");
        row("path as a list",
            "{\"errors\":[{\"path\":[\"addresses\",1,\"city\"],\"message\":\"Too long\"}]}");
        row("loc", "{\"detail\":[{\"loc\":[\"body\",\"addresses\",1,\"city\"],\"msg\":\"Too long\"}]}");
        row("param", "{\"errors\":[{\"param\":\"addresses.1.city\",\"msg\":\"Too long\"}]}");
        row("JSON pointer", "{\"errors\":[{\"source\":{\"pointer\":\"/data/attributes/addresses/1/city\"},"
                            "\"detail\":\"Too long\"}]}");
        row("by field, text", "{\"errors\":{\"addresses[1].city\":\"Too long\"}}");
        row("by field, list", "{\"errors\":{\"addresses.1.city\":[\"Too long\"]}}");
        row("details", "{\"error\":{\"message\":\"Bad\",\"details\":[{\"field\":\"$.addresses[1].city\","
                       "\"issue\":\"Too long\"}]}}");
        row("issues", "{\"error\":{\"issues\":[{\"path\":[\"addresses\",1,\"city\"],"
                      "\"message\":\"Too long\"}]}}");
        row("violations in a detail", "{\"error\":{\"details\":[{\"fieldViolations\":[{\"field\":"
                                      "\"addresses[1].city\",\"description\":\"Too long\"}]}]}}");
        row("bracketed key", "{\"errors\":[{\"field\":\"addresses[1]['city']\",\"message\":\"Too long\"}]}");
        row("said twice", "{\"errors\":[{\"field\":\"addresses[1].city\",\"message\":\"Too long\"},"
                          "{\"field\":\"addresses[1].city\",\"message\":\"Too long\"}]}");
    }
    void fieldErrors_areFound()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(readErrorText(body).fieldErrors,
                 QList<FieldError>({{u"addresses[1].city"_s, u"Too long"_s}}));
    }

    void contactFields_areFoundByName()
    {
        const auto byName = readErrorText("{\"email\":[\"is taken\",\"is odd\"],\"phone\":\"is short\"}");
        QCOMPARE(byName.fieldErrors,
                 QList<FieldError>(
                     {{u"email"_s, u"is taken"_s}, {u"email"_s, u"is odd"_s}, {u"phone"_s, u"is short"_s}}));
        const auto sentences = readErrorText("{\"statusCode\":400,\"error\":\"Bad Request\",\"message\":"
                                             "[\"email must be an email\",\"addresses.1.city is long\","
                                             "\"nothing fits\"]}");
        QCOMPARE(sentences.fieldErrors,
                 QList<FieldError>({{u"email"_s, u"email must be an email"_s},
                                    {u"addresses[1].city"_s, u"addresses.1.city is long"_s}}));
        // Other members of an error object aren't field errors, even if a contact field has the same name.
        const auto plain = readErrorText("{\"message\":\"Try later\",\"status\":\"error\"}");
        QCOMPARE(plain.text, u"Try later"_s);
        QCOMPARE(plain.fieldErrors.size(), 0);
    }

    void errorText_isBounded()
    {
        const ErrorText text = readErrorText("{\"message\":\"" + QByteArray("👩").repeated(400) + "\"}");
        QVERIFY(text.text.size() <= 300);
        QVERIFY(text.text.endsWith(u'…'));
        QVERIFY(text.text.at(text.text.size() - 2).isLowSurrogate());

        // Paths are shown to users, so they are limited and cleaned too.
        const auto errors = readErrorText("{\"errors\":{\"" + QByteArray("x").repeated(5000) +
                                          "\":\"bad\",\"a\\n\\u202eb\":\"bad\"}}")
                                .fieldErrors;
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors.at(0).path, u"a b"_s);
        QCOMPARE(errors.at(1).path.size(), 300);

        QByteArray many = "{\"errors\":{";
        for (int i = 0; i < 5000; ++i)
            many += "\"f" + QByteArray::number(i) + "\":\"bad\",";
        many.chop(1);
        QCOMPARE(readErrorText(many + "}}").fieldErrors.size(), 100);
        QCOMPARE(readErrorText(QByteArray(5000, '[')).text, u""_s);
    }
};

CE_TEST(TestErrorText)

} // namespace tst_errortext

#include "tst_errortext.moc"
