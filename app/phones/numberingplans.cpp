#include "phones/numberingplans.h"

#include <optional>
#include <phonenumbers/phonenumberutil.h>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// libphonenumber's code for an unknown region.
constexpr auto noRegion = "ZZ";

std::string regionOf(const QString &region)
{
    return region.isEmpty() ? noRegion : region.toStdString();
}

PhoneNumberUtil::ErrorType read(const QString &text, const QString &region, PhoneNumber &number)
{
    return PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), regionOf(region), &number);
}

} // namespace

NumberingPlans::NumberingPlans()
{
    PhoneNumberUtil::GetInstance();
}

bool NumberingPlans::canBeDialled(const QString &text, const QString &region) const
{
    PhoneNumber number;
    switch (read(text, region, number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return PhoneNumberUtil::GetInstance()->IsValidNumber(number);
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        // Also returned for a national number if the region isn't known.
        return region.isEmpty() && !text.trimmed().startsWith(u'+');
    case PhoneNumberUtil::NOT_A_NUMBER:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
    case PhoneNumberUtil::TOO_LONG_NSN:
        return false;
    }
    Q_UNREACHABLE();
}

QString NumberingPlans::international(const QString &text, const QString &region) const
{
    PhoneNumber number;
    const PhoneNumberUtil &plans = *PhoneNumberUtil::GetInstance();
    if (read(text, region, number) != PhoneNumberUtil::NO_PARSING_ERROR || !plans.IsValidNumber(number))
        return {};
    std::string written;
    plans.Format(number, PhoneNumberUtil::INTERNATIONAL, &written);
    return QString::fromStdString(written);
}

#include "moc_numberingplans.cpp"
