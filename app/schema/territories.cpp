#include "schema/territories.h"

#include "schema/folded.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <memory>

#ifdef CE_ICU
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace territories {

namespace {

/// Longer than any country's name in any language.
constexpr qsizetype longestName = 200;

/// Excludes groups of countries and parts of countries that have a code in QLocale.
bool isCountry(const QString &code)
{
    static const QSet<QString> others{u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s,
                                      u"IC"_s, u"QO"_s, u"TA"_s, u"UN"_s, u"ZZ"_s};
    return code.size() == 2 && code.at(0).isUpper() && code.at(1).isUpper() && !others.contains(code);
}

/// The key for comparing names: "Côte d’Ivoire" and "cote d'ivoire" are equal.
QString keyOf(QString name)
{
    for (QChar &c : name) {
        if (c.isPunct())
            c = u' ';
    }
    return folded(name);
}

#ifdef CE_ICU
QString alpha3Code(const Territory &territory)
{
    return QString::fromLatin1(uloc_getISO3Country(("und_" + territory.code.toLatin1()).constData()));
}
#else
QString alpha3Code(const Territory &)
{
    return {};
}
#endif

/// QLocale knows the name only in languages spoken in the country.
QString nameInQLocale(const Territory &territory, const QLocale &locale)
{
    const QLocale there(locale.language(), territory.id);
    return there.territory() == territory.id && there.language() == locale.language() &&
                   locale.language() != QLocale::C
               ? there.nativeTerritoryName()
               : QLocale::territoryToString(territory.id);
}

/// The names of countries in one language. Uses ICU, which Qt on Linux depends on and which knows all names,
/// and loads its tables once instead of for each name.
class Names
{
public:
    explicit Names(const QLocale &locale)
        : m_locale(locale)
    {
#ifdef CE_ICU
        if (locale.language() == QLocale::English) // QLocale has the English names
            return;
        UErrorCode status = U_ZERO_ERROR;
        m_icu.reset(uldn_open(locale.name().toLatin1().constData(), ULDN_STANDARD_NAMES, &status));
        if (U_FAILURE(status))
            m_icu.reset();
#endif
    }

    QString of(const Territory &territory) const
    {
#ifdef CE_ICU
        if (m_icu) {
            UErrorCode status = U_ZERO_ERROR;
            std::array<char16_t, 128> text{};
            const int length = uldn_regionDisplayName(m_icu.get(), territory.code.toLatin1().constData(),
                                                      text.data(), int(text.size()), &status);
            QString name = U_SUCCESS(status) && length < int(text.size())
                               ? QString::fromUtf16(text.data(), length)
                               : QString();
            if (!name.isEmpty() && name != territory.code) // ICU returns the code if it has no name
                return name;
        }
#endif
        return nameInQLocale(territory, m_locale);
    }

private:
    QLocale m_locale;
#ifdef CE_ICU
    struct Close
    {
        void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
    };
    std::unique_ptr<ULocaleDisplayNames, Close> m_icu;
#endif
};

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

using Index = QHash<QString, qsizetype>;

void add(Index &index, const QString &name, qsizetype at)
{
    if (const QString key = keyOf(name); !key.isEmpty() && !index.contains(key))
        index.insert(key, at);
}

/// Matches most contacts, and is cheap to build.
Index codesAndEnglishNames()
{
    Index index;
    for (qsizetype at = 0; at < all().size(); ++at) // codes first: they must not be hidden by names
        add(index, all().at(at).code, at);
    for (qsizetype at = 0; at < all().size(); ++at)
        add(index, QLocale::territoryToString(all().at(at).id), at);
    return index;
}

Index otherNames()
{
    Index index;
    for (const QLocale &locale :
         {QLocale(QLocale::English), QLocale(QLocale::Spanish), QLocale(QLocale::Portuguese), QLocale()}) {
        const Names names(locale);
        for (qsizetype at = 0; at < all().size(); ++at)
            add(index, names.of(all().at(at)), at);
    }
    for (qsizetype at = 0; at < all().size(); ++at) {
        add(index, alpha3Code(all().at(at)), at);
        for (const QLocale &there :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, all().at(at).id))
            add(index, there.nativeTerritoryName(), at);
    }
    // Common abbreviations that are in no table.
    const std::pair<QString, QString> abbreviations[] = {
        {u"UK"_s, u"GB"_s}, {u"EEUU"_s, u"US"_s}, {u"EE. UU."_s, u"US"_s}, {u"EUA"_s, u"US"_s}};
    for (const auto &[name, code] : abbreviations)
        add(index, name, std::ranges::lower_bound(all(), code, {}, &Territory::code) - all().cbegin());
    return index;
}

} // namespace

const QList<Territory> &all()
{
    static const QList<Territory> countries = list();
    return countries;
}

const Territory *find(const QString &text)
{
    // QString::normalized() takes quadratic time for strings with many accents.
    const QString key = text.size() <= longestName ? keyOf(text) : QString();
    if (key.isEmpty())
        return nullptr;
    static const Index common = codesAndEnglishNames();
    if (const auto found = common.constFind(key); found != common.cend())
        return &all().at(*found);
    static const Index others = otherNames();
    if (const auto found = others.constFind(key); found != others.cend())
        return &all().at(*found);
    return nullptr;
}

QString name(const Territory &territory, const QLocale &locale)
{
    return Names(locale).of(territory);
}

QStringList names(const QLocale &locale)
{
    const Names names(locale);
    QStringList list;
    for (const Territory &territory : all())
        list.append(names.of(territory));
    return list;
}

} // namespace territories
