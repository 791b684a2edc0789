#pragma once

#include "contact/assessment.h"
#include "contact/draftbytes.h"

#include <QHash>
#include <QMap>

/// Rows of one nested table that come, go or move together.
struct RowsChange
{
    enum class Kind
    {
        Insert,
        Erase,
        Move
    };
    Kind kind = Kind::Insert;
    int field = -1;
    int first = 0;
    int last = 0;
    int to = -1; ///< for Move: the position of the row after it
};

/// Is called right before and right after rows of a Document come, go or move: a model makes its signals of
/// that.
class RowsObserver
{
public:
    virtual void rowsAboutToChange(const RowsChange &change) = 0;
    virtual void rowsChanged(const RowsChange &change) = 0;

protected:
    ~RowsObserver() = default;
};

/// One contact being corrected, as a value: its baseline, the contact now, and what follows from both (what
/// is changed, what is wrong, what the server said about it, the next free row identity). Applies edits and
/// returns what they touched.
class Document
{
public:
    /// The fields that edits changed, each with the positions of its rows that changed in place.
    using Touched = QMap<int, QList<int>>;

    Document();
    Document(const Document &other);
    Document &operator=(const Document &other);

    const Baseline &baseline() const { return m_baseline; }
    const Contact &now() const { return m_now; }
    const Assessment &assessment() const { return m_assessment; }
    /// The place must exist.
    const Cell &cell(const Path &path) const { return *m_now.cell(path); }
    /// Absent if the baseline doesn't know the place.
    Cell baselineCell(const Path &path) const;

    /// An identity that no row of this contact has had since it was loaded.
    RowId nextRow() const { return RowId(m_nextRow); }
    /// The same, given out once.
    RowId newRow() { return RowId(m_nextRow++); }
    /// No new row gets the identity of one of these rows, which are compared with those of the document.
    void reserveRows(const Contact &contact);

    /// Another contact, with the steps that it had when it was stored, `position` of them applied. Steps that
    /// don't fit the contact, and all after them, are left out. Returns how many fit.
    int load(Baseline baseline, const QList<draftbytes::KeptStep> &steps, int position, const Rules &rules);
    /// The same contact as the server has it now. `stored` are the places where the server stored something
    /// else than was sent, with what was sent. Forgets what the server said before.
    Touched replaceBaseline(Baseline baseline, const QHash<Path, Cell> &stored, const Rules &rules,
                            RowsObserver *observer = nullptr);
    /// Applies edits that fit. To undo them, apply their inverse.
    Touched apply(const Edits &edits, const Rules &rules, RowsObserver *observer = nullptr);
    /// The rules have changed.
    void assess(const Rules &rules) { m_assessment.all(rules); }

    /// The server's complaints about what was sent. Each is forgotten when its place is edited.
    void setServerSaid(const QHash<Path, QString> &issues) { m_serverSaid = issues; }
    /// nullptr without a complaint.
    const QString *serverSaid(const Path &path) const;
    /// What was sent, where the server stored something else (absent for a row or table that it changed).
    std::optional<Cell> serverMade(const Path &path) const;

private:
    struct TouchedField
    {
        bool value = false;     ///< the field's own cell was set
        bool reordered = false; ///< rows came, went, moved, or were marked as removed
        QSet<RowId> rows = {};  ///< changed in place
    };
    using EditIterator = Edits::const_iterator;

    /// The end of a run of edits that insert, or erase, neighbouring rows one after the other.
    static EditIterator endOfRun(EditIterator first, EditIterator end);
    /// A run of edits, or a single one.
    void applyRun(EditIterator first, EditIterator end, const Rules &rules, RowsObserver *observer,
                  QMap<int, TouchedField> &fields);

    Baseline m_baseline;
    Contact m_now;
    Assessment m_assessment;
    QHash<Path, Cell> m_serverMade;
    QHash<Path, QString> m_serverSaid;
    quint32 m_nextRow = 1;
};
