#include "ui/review/reviewmodel.h"

#include "contact/contact.h"
#include "ui/text/tooltip.h"
#include "ui/text/usermessage.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {

const Field &fieldHolding(const Path &path)
{
    return contactFields()[size_t(path.field)];
}

bool isBlankAt(const QString &text, qsizetype at)
{
    const auto outer = [&](qsizetype i) {
        return i < 0 || i >= text.size() || text.at(i).isSpace();
    };
    return text.at(at).isSpace() && (text.at(at) != u' ' || outer(at - 1) || outer(at + 1));
}

/// Compares after normalization: an accented character can be composed or decomposed.
bool looksLike(const QString &a, const QString &b)
{
    return a.normalized(QString::NormalizationForm_KC) == b.normalized(QString::NormalizationForm_KC);
}

/// Joiners connect the characters on both sides, in emoji and in some scripts.
bool isJoiner(QChar c)
{
    return c == QChar(0x200c) || c == QChar(0x200d);
}

/// Returns the string with a visible mark for each invisible character: whitespace beside other whitespace or
/// at an end, line breaks, control characters, directional marks, unpaired surrogates.
QString visible(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            shown.append(c).append(text.at(++i));
        } else if (c == u'\n') {
            shown.append(u"↵\n"_s);
        } else if (c == u' ' && isBlankAt(text, i)) {
            shown.append(u'␣');
        } else if (c != u' ' && (!c.isPrint() || c.isSpace()) && !isJoiner(c)) {
            shown.append(u"‹U+%1›"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper());
        } else {
            shown.append(c);
        }
    }
    return shown;
}

QString number(int position)
{
    return QLocale().toString(position + 1);
}

/// Row numbers in the user interface start at 1.
QString rowLabel(const ReviewLine &line)
{
    const QString table = fieldLabel(fieldHolding(line.path));
    return line.rowBefore >= 0 ? ReviewModel::tr("%1, row %2").arg(table, number(line.rowBefore))
                               : ReviewModel::tr("%1, new row %2").arg(table, number(line.rowNow));
}

/// The sort key that groups the lines of one row: existing rows first, then new rows.
std::tuple<int, bool, int> placeOf(const ReviewLine &line)
{
    const bool isNew = line.rowBefore < 0;
    return {line.path.field, isNew && line.path.row != RowId::None, isNew ? line.rowNow : line.rowBefore};
}

QString inside(const QString &outer, const QString &inner)
{
    return ReviewModel::tr("%1 · %2", "a field, then what is in it").arg(outer, inner);
}

QByteArray extraOf(const Review &review, const ReviewLine &line)
{
    const Contact &contact = line.kind == ReviewLine::Kind::Added ? review.now : review.baseline.contact;
    const RowList &rows = contact.rows(line.path.field);
    const int at = rows.indexOf(line.path.row);
    return at < 0 ? QByteArray() : masked(line.path.field, rows.at(at)).extra;
}

} // namespace

ReviewModel::ReviewModel(const Review &review, QObject *parent)
    : QAbstractTableModel(parent)
{
    setReview(review);
}

void ReviewModel::setSides(const QString &before, const QString &after)
{
    m_beforeTitle = before;
    m_afterTitle = after;
    emit headerDataChanged(Qt::Horizontal, BeforeColumn, AfterColumn);
}

void ReviewModel::setReview(const Review &review)
{
    beginResetModel();
    m_lines.clear();
    m_changes = review.lines;
    std::ranges::stable_sort(m_changes, {}, placeOf);
    for (qsizetype change = 0; change < m_changes.size(); ++change) {
        const qsizetype first = m_lines.size();
        add(review, m_changes.at(change));
        for (qsizetype line = first; line < m_lines.size(); ++line)
            m_lines[line].change = change;
    }
    endResetModel();
}

ReviewModel::Side ReviewModel::sideOf(const Field &field, const Cell &cell)
{
    return {visible(cellText(field, cell)), isWordedCell(cell)};
}

void ReviewModel::distinguish(const ReviewLine &line, Side &before, Side &after)
{
    if (before.worded && after.worded) { // one side is null, the other absent
        (line.before.isAbsent() ? before : after).text = tr("left out");
    } else if (before.worded != after.worded) { // the value is the same string as the description
        Side &value = before.worded ? after : before;
        value.text = tr("“%1”", "a value in quotes").arg(value.text);
    } else if (codec::editText(line.before) != codec::editText(line.after)) {
        before.text = visible(codec::editText(line.before));
        after.text = visible(codec::editText(line.after));
    } else {
        after.text = tr("%1 (as another type of value)").arg(after.text);
    }
}

void ReviewModel::add(const Review &review, const ReviewLine &line)
{
    switch (line.kind) {
    case ReviewLine::Kind::Changed:
        addChange(line);
        return;
    case ReviewLine::Kind::Added:
    case ReviewLine::Kind::Removed:
        addRow(review, line);
        return;
    case ReviewLine::Kind::Moved:
        m_lines.append({rowLabel(line),
                        {tr("row %1").arg(number(line.rowBefore)), true},
                        {tr("is now row %1").arg(number(line.rowNow)), true}});
        return;
    }
    Q_UNREACHABLE();
}

void ReviewModel::addChange(const ReviewLine &line)
{
    const Field &outer = fieldHolding(line.path);
    const bool inRow = line.path.row != RowId::None;
    const Field &field = inRow ? outer.columns[size_t(line.path.column)] : outer;
    QString label = inRow ? inside(rowLabel(line), fieldLabel(field)) : fieldLabel(field);
    if (line.isMember)
        label =
            inside(label, line.memberKey.isEmpty() ? tr("(key without a name)") : visible(line.memberKey));
    Side before = sideOf(field, line.before);
    Side after = sideOf(field, line.after);
    if (before.text == after.text)
        distinguish(line, before, after);
    else if (looksLike(before.text, after.text))
        after.text = tr("%1 (looks the same, but is written with other characters)").arg(after.text);
    m_lines.append({label, before, after, field.has(Trait::Risky)});
}

void ReviewModel::addRow(const Review &review, const ReviewLine &line)
{
    const bool added = line.kind == ReviewLine::Kind::Added;
    const QString label = rowLabel(line);
    const Side gone{added ? tr("not there") : tr("removed"), true};
    const Side there{added ? tr("new row") : tr("row %1").arg(number(line.rowBefore)), true};
    const auto append = [&](const QString &text, const Side &side) {
        m_lines.append({text, added ? gone : side, added ? side : gone});
    };
    append(label, there);
    const std::span<const Field> columns = fieldHolding(line.path).columns;
    for (int column = 0; column < line.cells.size(); ++column) {
        const Cell &cell = line.cells.at(column);
        const Field &field = columns[size_t(column)];
        if (cell.isSet() && !isWordedCell(cell))
            append(inside(label, fieldLabel(field)), sideOf(field, cell));
    }
    if (const QByteArray extra = extraOf(review, line); !extra.isEmpty())
        append(inside(label, tr("undocumented values")), {visible(QString::fromUtf8(extra)), false});
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApiClient &line = m_lines.at(index.row());
    if (index.column() == RevertColumn)
        return takeBackData(index.row(), role);
    const bool isField = index.column() == FieldColumn;
    const Side side = isField ? Side{line.label} : index.column() == BeforeColumn ? line.before : line.after;
    switch (role) {
    case Qt::DisplayRole:
        return side.text;
    case Qt::ToolTipRole:
        return asTooltip(isField && line.risky ? side.text + u'\n' + tr("Take a second look at this change.")
                                               : side.text);
    case Qt::AccessibleDescriptionRole:
        return isField && line.risky ? tr("Take a second look at this change.") : QString();
    case WordedRole:
        return side.worded;
    case RiskyRole:
        return isField && line.risky;
    default:
        return {};
    }
}

QVariant ReviewModel::takeBackData(int row, int role) const
{
    // The values of an added or removed row cannot be taken back alone.
    const bool first = row == 0 || m_lines.at(row - 1).change != m_lines.at(row).change;
    switch (role) {
    case Qt::DisplayRole:
        return first ? tr("Take back") : QString();
    case Qt::ToolTipRole:
        return first ? asTooltip(tr("Take back: %1 (Del)").arg(m_lines.at(row).label)) : QString();
    case Qt::AccessibleTextRole:
        return first ? tr("Take back: %1").arg(m_lines.at(row).label) : QString();
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return m_beforeTitle.isEmpty() ? tr("Before") : m_beforeTitle;
    case AfterColumn:
        return m_afterTitle.isEmpty() ? tr("After") : m_afterTitle;
    case RevertColumn: // each line shows the action
    default:
        return {};
    }
}

#include "moc_reviewmodel.cpp"
