#include "contact/cellblock.h"

#include "contact/typedcell.h"
#include "schema/displaytext.h"

#include <algorithm>

namespace {

/// The text in the form that the type's codec reads; spreadsheets write some in another one.
QString plainText(FieldType type, const QString &text, const QLocale &locale)
{
    switch (type) {
    case FieldType::Month:
    case FieldType::Year:
        return typedcell::plainWholeNumber(text, locale);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Country:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Boolean:
    case FieldType::Choice:
    case FieldType::LastFour:
    case FieldType::Table:
    case FieldType::Object:
        return text;
    }
    Q_UNREACHABLE();
}

/// Whether the text must not be shown again: a card number has at least twelve digits.
bool mayBeCardNumber(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 12;
}

int timesIn(int selected, int pasted)
{
    return pasted > 0 && selected % pasted == 0 ? selected / pasted : 1;
}

class PastePlanner
{
public:
    PastePlanner(const Contact &now, const Contact &baseline, const PasteTarget &target,
                 const clipboardtable::Rows &cells, const QLocale &locale)
        : m_rows(now.rows(target.field))
        , m_baseRows(baseline.rows(target.field))
        , m_columns(contactFields()[size_t(target.field)].columns)
        , m_target(target)
        , m_cells(cells)
        , m_locale(locale)
    {
    }

    PastePlan plan(bool takesRows, RowId next)
    {
        qsizetype widest = 0;
        for (const QStringList &row : m_cells)
            widest = qMax(widest, row.size());
        // Only existing rows can be selected, so repeating a block adds none.
        m_across = timesIn(m_target.selectedColumns, int(widest));
        m_width = widest;
        const int height = int(qMin<qsizetype>(m_cells.size(), PastePlan::mostRows));
        const int rows = height * timesIn(m_target.selectedRows, height);
        const int end = takesRows ? qMax(int(m_rows.size()), endOfContent(rows, height)) : int(m_rows.size());
        m_plan.rows = qMin(rows, end - m_target.row);
        m_plan.columns = int(qMin<qsizetype>(widest * m_across, m_target.columns.size()));
        for (int at = 0; at < rows; ++at) {
            const int row = m_target.row + at;
            const QStringList &texts = m_cells.at(at % height);
            if (row < m_rows.size())
                overwrite(m_rows.at(row), texts);
            else if (row < end)
                append(row, RowId(quint32(next) + quint32(row - m_rows.size())), texts);
            else
                leaveOut(texts);
        }
        for (qsizetype at = height; at < m_cells.size(); ++at)
            leaveOut(m_cells.at(at));
        return std::move(m_plan);
    }

private:
    /// The row after the last pasted one that isn't blank.
    int endOfContent(int rows, int height) const
    {
        while (rows > 0 && std::ranges::all_of(m_cells.at((rows - 1) % height), &QString::isEmpty))
            --rows;
        return m_target.row + rows;
    }

    void leaveOut(const QStringList &texts)
    {
        m_plan.leftOut +=
            int(std::ranges::count_if(texts, [](const QString &text) { return !text.isEmpty(); }));
    }

    /// Calls `put(column, text)` for each pasted cell that has a column.
    template <typename Put>
    void forEachCell(const QStringList &texts, Put put)
    {
        const qsizetype end = m_across == 1 ? texts.size() : m_width * m_across;
        for (qsizetype at = 0; at < end; ++at) {
            if (at % m_width >= texts.size())
                continue;
            const QString &text = texts.at(at % m_width);
            if (at < m_target.columns.size())
                put(m_target.columns.at(at), text);
            else if (!text.isEmpty())
                ++m_plan.leftOut;
        }
    }

    std::variant<Cell, codec::ValidationIssue> read(int column, const Cell &baseline,
                                                    const QString &text) const
    {
        const Field &field = m_columns[size_t(column)];
        return typedcell::from(field, baseline, plainText(field.type, text, m_locale));
    }

    void refuse(const Path &path, const QString &text, codec::ValidationIssue issue)
    {
        m_plan.refused.append({path, mayBeCardNumber(text) ? QString() : text, issue});
    }

    void overwrite(const Row &row, const QStringList &texts)
    {
        const int known = m_baseRows.indexOf(row.id);
        forEachCell(texts, [&](int column, const QString &text) {
            const Path path{m_target.field, row.id, column};
            if (row.removed) {
                if (!text.isEmpty())
                    refuse(path, text, codec::ValidationIssue::None);
                return;
            }
            const auto cell = read(column, known < 0 ? Cell() : m_baseRows.at(known).cells.at(column), text);
            if (const auto *issue = std::get_if<codec::ValidationIssue>(&cell))
                refuse(path, text, *issue);
            else if (const Cell &after = std::get<Cell>(cell); after != row.cells.at(column))
                m_plan.edits.append(SetCell{path, row.cells.at(column), after});
        });
    }

    void append(int at, RowId id, const QStringList &texts)
    {
        Row row{.id = id};
        row.cells.resize(qsizetype(m_columns.size()));
        forEachCell(texts, [&](int column, const QString &text) {
            const auto cell = read(column, Cell(), text);
            if (const auto *issue = std::get_if<codec::ValidationIssue>(&cell))
                refuse({m_target.field, id, column}, text, *issue);
            else
                row.cells[column] = std::get<Cell>(cell);
        });
        m_plan.edits.append(InsertRow{m_target.field, at, row});
    }

    const RowList &m_rows;
    const RowList &m_baseRows;
    std::span<const Field> m_columns;
    const PasteTarget &m_target;
    const clipboardtable::Rows &m_cells;
    const QLocale &m_locale;
    qsizetype m_width = 0;
    int m_across = 1;
    PastePlan m_plan;
};

} // namespace

clipboardtable::Rows CellBlock::texts(const Contact &now) const
{
    clipboardtable::Rows block;
    for (int at = row; at < row + rows; ++at) {
        QStringList texts;
        for (const int column : columns) {
            const Field &description = contactFields()[size_t(field)].columns[size_t(column)];
            const Cell &cell = now.rows(field).at(at).cells.at(column);
            const bool hidden = codec::hidesCardNumber(description, cell); // copy only what is shown
            texts << (hidden ? displaytext::of(description, cell) : codec::editText(cell));
        }
        block << texts;
    }
    return block;
}

Edits CellBlock::changed(const Contact &now, const Contact &baseline,
                         const std::function<Cell(const Field &, const Cell &)> &to) const
{
    Edits edits;
    for (int at = row; at < row + rows; ++at) {
        const Row &there = now.rows(field).at(at);
        if (there.removed)
            continue;
        const int known = baseline.rows(field).indexOf(there.id);
        for (const int column : columns) {
            const Field &description = contactFields()[size_t(field)].columns[size_t(column)];
            const Cell original = known < 0 ? Cell() : baseline.rows(field).at(known).cells.at(column);
            const Cell &before = there.cells.at(column);
            const Cell after = to(description, original);
            const bool fits =
                codec::holds(description.type, after) && (description.nullable || !after.isNull());
            if (after != before && (fits || after == original))
                edits.append(SetCell{{field, there.id, column}, before, after});
        }
    }
    return edits;
}

PastePlan planPaste(const Contact &now, const Contact &baseline, const PasteTarget &target,
                    const clipboardtable::Rows &cells, RowId next, const QLocale &locale)
{
    return PastePlanner(now, baseline, target, cells, locale).plan(now.takesRows(target.field), next);
}
