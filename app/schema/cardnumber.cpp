#include "schema/cardnumber.h"

#include <QList>

#include <algorithm>

namespace cardnumber {

namespace {

constexpr qsizetype fewestDigits = 13;
constexpr qsizetype mostDigits = 19;
constexpr qsizetype widestGap = 2;
constexpr qsizetype openDigits = 4; // are shown of a card number

/// Digits in a row: positions in the text.
struct Group
{
    qsizetype from = 0;
    qsizetype to = 0;    ///< behind the last
    bool joined = false; ///< only a gap lies between the group before and this one
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
        if (!groups.isEmpty() && group.from - groups.constLast().to <= widestGap) {
            const QStringView between = text.mid(groups.constLast().to, group.from - groups.constLast().to);
            group.joined = std::all_of(between.begin(), between.end(), isGap);
        }
        groups.append(group);
    }
    return groups;
}

/// The digits of what may be a card number, as they come: all is told at each of them without a second look.
class Digits
{
public:
    qsizetype count() const { return m_count; }

    void append(int digit)
    {
        const int doubled = 2 * digit > 9 ? 2 * digit - 9 : 2 * digit;
        const int sum = m_sumIfMore + digit;
        m_sumIfMore = m_sum + doubled;
        m_sum = sum;
        m_isZero = m_isZero && digit == 0;
        if (m_count++ < 4)
            m_firstFour = m_firstFour * 10 + digit;
    }

    bool passLuhn() const { return m_sum % 10 == 0 && !m_isZero; }
    /// The major issuers' numbers begin with 3 to 6, or with 2221 to 2720.
    bool beginAsCardsDo() const
    {
        const int first = m_firstFour / 1000;
        return (first >= 3 && first <= 6) || (m_firstFour >= 2221 && m_firstFour <= 2720);
    }

private:
    qsizetype m_count = 0;
    int m_sum = 0;
    int m_sumIfMore = 0; ///< with one digit more behind them, without that
    int m_firstFour = 0;
    bool m_isZero = true;
};

/// Where the card number ends that begins with this group and is made of whole groups; 0 for none.
qsizetype endOfCard(QStringView text, const QList<Group> &groups, qsizetype first, Strictness strictness)
{
    Digits digits;
    for (qsizetype i = first; i < groups.size() && (i == first || groups.at(i).joined); ++i) {
        const Group &group = groups.at(i);
        if (digits.count() + group.to - group.from > mostDigits)
            break;
        for (qsizetype at = group.from; at < group.to; ++at)
            digits.append(text.at(at).digitValue());
        if (digits.count() >= fewestDigits && digits.passLuhn() &&
            (strictness == Strictness::AnyIssuer || digits.beginAsCardsDo()))
            return group.to;
    }
    return 0;
}

/// The group with which the digits begin that stay open of a card number, made to begin with them: together
/// with what follows they may be another.
qsizetype beginOfOpen(QList<Group> &groups, qsizetype first, qsizetype end)
{
    qsizetype last = first;
    while (groups.at(last).to < end)
        ++last;
    qsizetype open = openDigits;
    for (; groups.at(last).to - groups.at(last).from < open; --last)
        open -= groups.at(last).to - groups.at(last).from;
    groups[last].from = groups.at(last).to - open;
    return last;
}

/// Calls `found` with the bounds of each card number until that returns false.
template <typename Found>
void forEachCard(QStringView text, Strictness strictness, Found found)
{
    if (text.size() < fewestDigits)
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
        first = beginOfOpen(groups, first, end);
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
    QString shown = text;
    forEachCard(text, Strictness::AnyIssuer, [&shown](qsizetype from, qsizetype to) {
        qsizetype open = openDigits;
        for (qsizetype at = to - 1; at >= from; --at) {
            if (shown.at(at).isDigit() && open-- <= 0)
                shown[at] = u'•';
        }
        return true;
    });
    return shown;
}

} // namespace cardnumber
