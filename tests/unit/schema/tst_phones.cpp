#include "contact/contactreader.h"
#include "fixtures/testprogram.h"
#include "models/contactmodel.h"
#include "schema/phones.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_phones {

Baseline baselineOf(const QByteArray &json)
{
    return std::get<Baseline>(contactreader::fromText(json));
}

Path at(const QString &key)
{
    return {.field = contactFieldIndex(key)};
}

class TestPhones : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_phones = loadPhones();
        if (!m_phones)
            QSKIP("The program was built without libphonenumber.");
    }

    void canBeDialled_checksNumberInRegion()
    {
        QVERIFY(m_phones->canBeDialled(u"+57 300 123 4567"_s, {}));
        QVERIFY(m_phones->canBeDialled(u"300 123 4567"_s, u"CO"_s));
        QVERIFY(m_phones->canBeDialled(u"55 1234 5678"_s, u"MX"_s));
        QVERIFY2(m_phones->canBeDialled(u"+57 300 123 4567"_s, u"MX"_s),
                 "a number with a country code was refused in another country");
        QVERIFY(!m_phones->canBeDialled(u"300 123"_s, u"CO"_s));
        QVERIFY(!m_phones->canBeDialled(u"+57 300 1"_s, {}));
        QVERIFY(!m_phones->canBeDialled(u"+999 300 123 4567"_s, {}));
        QVERIFY(!m_phones->canBeDialled(u"<string>"_s, u"CO"_s));
        QVERIFY2(m_phones->canBeDialled(u"300 123 4567"_s, {}),
                 "a number was refused although its country is unknown");
    }

    void international_formatsNumber()
    {
        QCOMPARE(m_phones->international(u"300-123-4567"_s, u"CO"_s), u"+57 300 1234567"_s);
        QCOMPARE(m_phones->international(u"(11) 91234-5678"_s, u"BR"_s), u"+55 11 91234-5678"_s);
        QCOMPARE(m_phones->international(u"300 123"_s, u"CO"_s), QString());
        QCOMPARE(m_phones->international(u"300 123 4567"_s, {}), QString());
    }

    void phone_isValidatedInItsCountry()
    {
        ContactModel model([] { return QDate(2026, 11, 23); });
        model.setPhones(m_phones);
        model.load(baselineOf(
            R"({"phone":"300 123 4567","country":"Colombia","billing_info":[{"phone":"300 123 4567","country":"EE. UU."}]})"));
        QVERIFY(!model.assessment().problem(at(u"phone"_s)));
        QCOMPARE(model.assessment().problems().size(), 1);
        QCOMPARE(model.assessment().problems().constFirst().path.field, at(u"billing_info"_s).field);

        QSignalSpy changes(&model, &ContactModel::dataChanged);
        model.setData(model.indexOf(at(u"country"_s)), u"US"_s);
        const Problem *problem = model.assessment().problem(at(u"phone"_s));
        QVERIFY(problem);
        QCOMPARE(problem->issue, codec::ValidationIssue::NotAPhone);
        QCOMPARE(problem->severity, codec::Severity::Warning);
        QCOMPARE(model.assessment().errorCount(), 0);
        const bool emitted = std::ranges::any_of(std::as_const(changes), [&](const QList<QVariant> &change) {
            return change.constFirst().toModelIndex() == model.indexOf(at(u"phone"_s));
        });
        QVERIFY2(emitted, "no dataChanged() for the phone after its country changed");
        model.undoStack()->undo();
        QVERIFY(!model.assessment().problem(at(u"phone"_s)));
    }

    void setPhones_validatesAgain()
    {
        ContactModel model([] { return QDate(2026, 11, 23); });
        model.load(baselineOf(R"({"phone":"300 123","country":"CO"})"));
        QVERIFY(!model.assessment().problem(at(u"phone"_s)));
        model.setPhones(m_phones);
        QVERIFY(model.assessment().problem(at(u"phone"_s)));
    }

    void makeInternational_isOneStepAndClearsVerified()
    {
        ContactModel model([] { return QDate(2026, 11, 23); });
        model.load(baselineOf(R"({"phone":"300 123 4567","country":"CO","phone_verified":true})"));
        QVERIFY2(!model.international(at(u"phone"_s)),
                 "an international form was returned without libphonenumber");
        model.setPhones(m_phones);
        QCOMPARE(model.international(at(u"phone"_s)), u"+57 300 1234567"_s);
        QVERIFY(!model.international(at(u"country"_s)));
        QVERIFY(model.makeInternational(at(u"phone"_s)));
        QCOMPARE(*model.now().cell(at(u"phone"_s))->asText(), u"+57 300 1234567"_s);
        QCOMPARE(*model.now().cell(at(u"phone_verified"_s)), Cell::boolean(false));
        QVERIFY2(!model.makeInternational(at(u"phone"_s)),
                 "a number that is already in international form was changed");
        QCOMPARE(model.undoStack()->count(), 1);
        model.undoStack()->undo();
        QCOMPARE(model.assessment().changeCount(), 0);
    }

private:
    const Phones *m_phones = nullptr;
};

CE_TEST(TestPhones)

} // namespace tst_phones

#include "tst_phones.moc"
