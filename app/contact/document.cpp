#include "contact/document.h"

#include "contact/answer.h"
#include "contact/difference.h"

#include <algorithm>

namespace {

/// Applies all of the edits, or none.
bool applyFitting(Contact &contact, const Edits &edits)
{
    for (auto at = edits.cbegin(); at != edits.cend(); ++at) {
        if (!fits(contact, *at)) {
            while (at != edits.cbegin())
                ::apply(contact, inverse(*--at));
            return false;
        }
        ::apply(contact, *at);
    }
    return true;
}

/// Tells an observer of a change: of its beginning when made, of its end when it goes out of scope.
class Announced
{
public:
    Announced(RowsObserver *observer, const RowsChange &change)
        : m_observer(observer)
        , m_change(change)
    {
        if (m_observer)
            m_observer->rowsAboutToChange(m_change);
    }
    ~Announced()
    {
        if (m_observer)
            m_observer->rowsChanged(m_change);
    }
    Q_DISABLE_COPY_MOVE(Announced)

private:
    RowsObserver *m_observer;
    RowsChange m_change;
};

} // namespace

Document::Document()
    : m_assessment(m_now, m_baseline)
{
}

Document::Document(const Document &other)
    : m_baseline(other.m_baseline)
    , m_now(other.m_now)
    , m_assessment(other.m_assessment, m_now, m_baseline)
    , m_serverMade(other.m_serverMade)
    , m_serverSaid(other.m_serverSaid)
    , m_nextRow(other.m_nextRow)
{
}

Document &Document::operator=(const Document &other)
{
    m_baseline = other.m_baseline;
    m_now = other.m_now;
    m_assessment = Assessment(other.m_assessment, m_now, m_baseline);
    m_serverMade = other.m_serverMade;
    m_serverSaid = other.m_serverSaid;
    m_nextRow = other.m_nextRow;
    return *this;
}

Cell Document::baselineCell(const Path &path) const
{
    const Cell *cell = m_baseline.contact.cell(path);
    return cell ? *cell : Cell::absent();
}

void Document::reserveRows(const Contact &contact)
{
    m_nextRow = qMax(m_nextRow, quint32(freshRow(contact)));
}

int Document::load(Baseline baseline, const QList<draftbytes::KeptStep> &steps, int position,
                   const Rules &rules)
{
    m_baseline = std::move(baseline);
    m_now = m_baseline.contact;
    m_nextRow = 1;
    reserveRows(m_now);
    // Steps after the position are checked too: redo must find that they fit.
    Contact last = m_now;
    int taken = 0;
    for (; taken < steps.size() && applyFitting(last, steps.at(taken).edits); ++taken) {
        for (const Edit &edit : steps.at(taken).edits) {
            if (const auto *insert = std::get_if<InsertRow>(&edit))
                m_nextRow = qMax(m_nextRow, quint32(insert->row.id) + 1);
        }
        if (taken + 1 == position)
            m_now = last;
    }
    if (position > taken)
        m_now = last;
    m_serverMade.clear();
    m_serverSaid.clear();
    m_assessment.all(rules);
    return taken;
}

Document::Touched Document::replaceBaseline(Baseline baseline, const QHash<Path, Cell> &stored,
                                            const Rules &rules, RowsObserver *observer)
{
    m_baseline = std::move(baseline);
    Touched touched = apply(difference(m_now, m_baseline.contact), rules, observer);
    // Values that mean the same may still differ in their bytes: the server's are taken.
    m_now = m_baseline.contact;
    reserveRows(m_now);
    m_serverMade = stored;
    m_serverSaid.clear();
    m_assessment.all(rules);
    return touched;
}

Document::Touched Document::apply(const Edits &edits, const Rules &rules, RowsObserver *observer)
{
    QMap<int, TouchedField> fields;
    for (auto at = edits.cbegin(); at != edits.cend();) {
        const auto end = endOfRun(at, edits.cend());
        applyRun(at, end, rules, observer, fields);
        at = end;
    }
    // A paste changes many cells of a row and many rows: each row is assessed and announced once.
    Touched touched;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const RowList &rows = m_now.rows(field.key());
        QList<int> &places = touched[field.key()];
        for (const RowId id : field->rows) {
            const int place = rows.indexOf(id);
            if (place < 0)
                continue;
            m_assessment.row(field.key(), rows.at(place), rules);
            places.append(place);
        }
        std::ranges::sort(places);
        if (field->reordered)
            m_assessment.order(field.key());
        if (field->value)
            m_assessment.field(field.key(), rules);
    }
    return touched;
}

Document::EditIterator Document::endOfRun(EditIterator first, EditIterator end)
{
    auto next = std::next(first);
    if (const auto *insert = std::get_if<InsertRow>(&*first)) {
        for (int place = insert->at + 1; next != end; ++next, ++place) {
            const auto *more = std::get_if<InsertRow>(&*next);
            if (!more || more->field != insert->field || more->at != place)
                break;
        }
    } else if (const auto *erase = std::get_if<EraseRow>(&*first)) {
        for (int place = erase->at - 1; next != end; ++next, --place) {
            const auto *more = std::get_if<EraseRow>(&*next);
            if (!more || more->field != erase->field || more->at != place)
                break;
        }
    }
    return next;
}

void Document::applyRun(EditIterator first, EditIterator end, const Rules &rules, RowsObserver *observer,
                        QMap<int, TouchedField> &fields)
{
    const int count = int(end - first);
    if (const auto *set = std::get_if<SetCell>(&*first)) {
        ::apply(m_now, *first);
        m_serverMade.remove(set->path);
        m_serverSaid.remove(set->path);
        if (set->path.row == RowId::None)
            fields[set->path.field].value = true;
        else
            fields[set->path.field].rows.insert(set->path.row);
    } else if (const auto *insert = std::get_if<InsertRow>(&*first)) {
        fields[insert->field].reordered = true;
        const Announced announced(observer, {.kind = RowsChange::Kind::Insert,
                                             .field = insert->field,
                                             .first = insert->at,
                                             .last = insert->at + count - 1});
        for (auto at = first; at != end; ++at) {
            const Row &row = std::get<InsertRow>(*at).row;
            // The rows of a draft have the identities of an earlier run of the program.
            m_nextRow = qMax(m_nextRow, quint32(row.id) + 1);
            ::apply(m_now, *at);
            m_assessment.row(insert->field, row, rules);
        }
    } else if (const auto *erase = std::get_if<EraseRow>(&*first)) {
        fields[erase->field].reordered = true;
        const Announced announced(observer, {.kind = RowsChange::Kind::Erase,
                                             .field = erase->field,
                                             .first = erase->at - count + 1,
                                             .last = erase->at});
        for (auto at = first; at != end; ++at) {
            m_assessment.forgetRow(erase->field, std::get<EraseRow>(*at).row);
            ::apply(m_now, *at);
        }
    } else if (const auto *move = std::get_if<MoveRow>(&*first)) {
        fields[move->field].reordered = true;
        const Announced announced(observer, {.kind = RowsChange::Kind::Move,
                                             .field = move->field,
                                             .first = move->from,
                                             .last = move->from,
                                             .to = move->to});
        ::apply(m_now, *first);
    } else if (const auto *mark = std::get_if<MarkRowRemoved>(&*first)) {
        fields[mark->field].reordered = true;
        fields[mark->field].rows.insert(mark->row);
        ::apply(m_now, *first);
    } else {
        Q_UNREACHABLE(); // a new baseline comes through replaceBaseline()
    }
}

const QString *Document::serverSaid(const Path &path) const
{
    const auto message = m_serverSaid.constFind(path);
    return message == m_serverSaid.cend() ? nullptr : &*message;
}

std::optional<Cell> Document::serverMade(const Path &path) const
{
    if (const auto sent = m_serverMade.constFind(path); sent != m_serverMade.cend())
        return *sent;
    const auto isInTable = [&path](const Path &mark) {
        return path.row == RowId::None && mark.field == path.field;
    };
    const bool inRow = path.row != RowId::None && m_serverMade.contains({path.field, path.row, -1});
    const bool inTable = std::any_of(m_serverMade.keyBegin(), m_serverMade.keyEnd(), isInTable);
    return inRow || inTable ? std::optional(Cell::absent()) : std::nullopt;
}
