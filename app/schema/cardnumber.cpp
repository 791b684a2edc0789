#include "schema/cardnumber.h"

#include <QList>

#include <algorithm>

namespace cardnumber {

namespace {

constexpr qsizetype minimumDigits = 13;
constexpr qsizetype maximumDigits = 19;
constexpr qsizetype maximumGap = 2;
constexpr qsizetype visibleDigits = 4; // of a masked card number

/// A run of contiguous digits, as positions in the string.
struct Group
{
    qsizetype from = 0;
    qsizetype to = 0;    ///< the position after the last digit
    bool joined = false; ///< only separators lie between the previous group and this one
};

bool isGap(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c.category() == QChar::Punctuation_Dash;
}

QList<Group> groupsOf(QStringView text)
{
    QList<Group> groups;
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isDigit()) {
            ++at;
            continue;
        }
        Group group{.from = at};
        while (at < text.size() && text.at(at).isDigit())
            ++at;
        group.to = at;
        if (!groups.isEmpty() && group.from - groups.constLast().to <= maximumGap) {
            const QStringView between = text.mid(groups.constLast().to, group.from - groups.constLast().to);
            group.joined = std::all_of(between.begin(), between.end(), isGap);
        }
        groups.append(group);
    }
    return groups;
}

/// The digits of a possible card number. Updates the checks with each digit, so that they need no second
/// pass.
class Digits
{
public:
    qsizetype count() const { return m_count; }

    void append(int digit)
    {
        const int doubled = 2 * digit > 9 ? 2 * digit - 9 : 2 * digit;
        const int sum = m_sumBeforeNext + digit;
        m_sumBeforeNext = m_sum + doubled;
        m_sum = sum;
        m_isZero = m_isZero && digit == 0;
        if (m_count++ < 4)
            m_firstFour = m_firstFour * 10 + digit;
    }

    bool passLuhnCheck() const { return m_sum % 10 == 0 && !m_isZero; }
    /// The major issuers' numbers begin with 3 to 6, or with 2221 to 2720.
    bool haveKnownIssuer() const
    {
        const int first = m_firstFour / 1000;
        return (first >= 3 && first <= 6) || (m_firstFour >= 2221 && m_firstFour <= 2720);
    }

private:
    qsizetype m_count = 0;
    int m_sum = 0;
    int m_sumBeforeNext = 0; ///< the Luhn sum without the next digit, if there is one
    int m_firstFour = 0;
    bool m_isZero = true;
};

/// The end of the card number that begins with this group and consists of whole groups; 0 if there is none.
qsizetype endOfCard(QStringView text, const QList<Group> &groups, qsizetype first, Strictness strictness)
{
    Digits digits;
    for (qsizetype i = first; i < groups.size() && (i == first || groups.at(i).joined); ++i) {
        const Group &group = groups.at(i);
        if (digits.count() + group.to - group.from > maximumDigits)
            break;
        for (qsizetype at = group.from; at < group.to; ++at)
            digits.append(text.at(at).digitValue());
        if (digits.count() >= minimumDigits && digits.passLuhnCheck() &&
            (strictness == Strictness::AnyIssuer || digits.haveKnownIssuer()))
            return group.to;
    }
    return 0;
}

/// The group that contains the first visible digit of a card number, shortened to begin with that digit: the
/// visible digits and the following groups may form another card number.
qsizetype firstVisibleGroup(QList<Group> &groups, qsizetype first, qsizetype end)
{
    qsizetype last = first;
    while (groups.at(last).to < end)
        ++last;
    qsizetype visible = visibleDigits;
    for (; groups.at(last).to - groups.at(last).from < visible; --last)
        visible -= groups.at(last).to - groups.at(last).from;
    groups[last].from = groups.at(last).to - visible;
    return last;
}

/// Calls `found` with the bounds of each card number until it returns false.
template <typename Found>
void forEachCard(QStringView text, Strictness strictness, Found found)
{
    if (text.size() < minimumDigits)
        return;
    QList<Group> groups = groupsOf(text);
    for (qsizetype first = 0; first < groups.size();) {
        const qsizetype end = endOfCard(text, groups, first, strictness);
        if (end == 0) {
            ++first;
            continue;
        }
        if (!found(groups.at(first).from, end))
            return;
        first = firstVisibleGroup(groups, first, end);
    }
}

} // namespace

bool isIn(QStringView text, Strictness strictness)
{
    bool any = false;
    forEachCard(text, strictness, [&any](qsizetype, qsizetype) {
        any = true;
        return false;
    });
    return any;
}

QString masked(const QString &text)
{
    QString result = text;
    forEachCard(text, Strictness::AnyIssuer, [&result](qsizetype from, qsizetype to) {
        qsizetype visible = visibleDigits;
        for (qsizetype at = to - 1; at >= from; --at) {
            if (result.at(at).isDigit() && visible-- <= 0)
                result[at] = u'•';
        }
        return true;
    });
    return result;
}

} // namespace cardnumber
