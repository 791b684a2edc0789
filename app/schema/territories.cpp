#include "schema/territories.h"

#include "schema/folded.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

#ifdef CE_ICU
#include <unicode/uloc.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace territories {

namespace {

/// Groups of countries, and parts of some: what has a code in QLocale and is nobody's country.
bool isCountry(const QString &code)
{
    static const QSet<QString> others{u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s,
                                      u"IC"_s, u"QO"_s, u"TA"_s, u"UN"_s, u"ZZ"_s};
    return code.size() == 2 && code.at(0).isUpper() && code.at(1).isUpper() && !others.contains(code);
}

/// What is compared: "Côte d’Ivoire" and "cote d'ivoire" are one name.
QString keyOf(QString name)
{
    for (QChar &c : name) {
        if (c.isPunct())
            c = u' ';
    }
    return folded(name);
}

#ifdef CE_ICU
// QLocale knows a country's name in the languages spoken there only; ICU, which comes with Qt on Linux, knows
// it in all.
QString icuName(const Territory &territory, const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    std::array<char16_t, 128> text{};
    const QByteArray place = "und_" + territory.code.toLatin1();
    const QByteArray language = locale.name().toLatin1();
    const int length =
        uloc_getDisplayCountry(place.constData(), language.constData(), text.data(), text.size(), &status);
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && length < int(text.size())
               ? QString::fromUtf16(text.data(), length)
               : QString();
}

QString threeLetters(const Territory &territory)
{
    return QString::fromLatin1(uloc_getISO3Country(("und_" + territory.code.toLatin1()).constData()));
}
#else
QString icuName(const Territory &, const QLocale &)
{
    return {};
}

QString threeLetters(const Territory &)
{
    return {};
}
#endif

QList<Territory> list()
{
    QList<Territory> found;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto id = QLocale::Territory(i);
        if (const QString code = QLocale::territoryToCode(id); isCountry(code))
            found.append({code, id});
    }
    std::ranges::sort(found, {}, &Territory::code);
    return found;
}

QHash<QString, qsizetype> index()
{
    QHash<QString, qsizetype> names;
    const QList<Territory> &known = all();
    const auto add = [&names](const QString &name, qsizetype at) {
        if (const QString key = keyOf(name); !key.isEmpty() && !names.contains(key))
            names.insert(key, at);
    };
    for (qsizetype at = 0; at < known.size(); ++at) // codes first: they are no one's name
        add(known.at(at).code, at);
    for (qsizetype at = 0; at < known.size(); ++at) {
        const Territory &territory = known.at(at);
        add(threeLetters(territory), at);
        add(QLocale::territoryToString(territory.id), at);
        for (const QLocale::Language language : {QLocale::English, QLocale::Spanish, QLocale::Portuguese})
            add(name(territory, QLocale(language)), at);
        for (const QLocale &there :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory.id))
            add(there.nativeTerritoryName(), at);
    }
    // Short names that are in everyone's mouth and in no list.
    const std::pair<QString, QString> spoken[] = {
        {u"UK"_s, u"GB"_s}, {u"EEUU"_s, u"US"_s}, {u"EE. UU."_s, u"US"_s}, {u"EUA"_s, u"US"_s}};
    for (const auto &[name, code] : spoken)
        add(name, names.value(keyOf(code)));
    return names;
}

} // namespace

const QList<Territory> &all()
{
    static const QList<Territory> known = list();
    return known;
}

const Territory *find(const QString &text)
{
    // Most are codes, and for these the names of all countries need not be gathered.
    if (const auto code = std::ranges::lower_bound(all(), text, {}, &Territory::code);
        code != all().cend() && code->code == text)
        return &*code;
    static const QHash<QString, qsizetype> names = index();
    const QString key = keyOf(text);
    if (const auto found = names.constFind(key); found != names.cend())
        return &all().at(*found);
    const QLocale::Language own = QLocale().language();
    if (key.isEmpty() || own == QLocale::English || own == QLocale::Spanish || own == QLocale::Portuguese)
        return nullptr;
    const auto found = std::ranges::find(all(), key, [](const Territory &each) { return keyOf(name(each)); });
    return found == all().cend() ? nullptr : &*found;
}

QString name(const Territory &territory, const QLocale &locale)
{
    if (QString name = icuName(territory, locale); !name.isEmpty())
        return name;
    const QLocale there(locale.language(), territory.id);
    return there.territory() == territory.id && there.language() == locale.language() &&
                   locale.language() != QLocale::C
               ? there.nativeTerritoryName()
               : QLocale::territoryToString(territory.id);
}

} // namespace territories
