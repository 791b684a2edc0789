#pragma once

#include "contact/contact.h"

#include <QRandomGenerator>

class ContactModel;

/// What a person, a paste or a server might do to a contact, from a seed.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    /// From 0 to below `end`; 0 for an empty range.
    int below(int end) { return end > 0 ? int(m_random.bounded(end)) : 0; }

    /// A cell that the field's type holds. No two that it makes mean the same without being equal.
    Cell cell(const Field &field);
    /// A text as typed, good or bad.
    QString text(FieldType type);

    /// One change: a field, a cell, a row that comes, goes, moves or is flagged. New rows get `next`.
    void change(Contact &contact, quint32 &next);
    /// One of the model's public operations that change the contact, whatever comes of it.
    void operate(ContactModel &model);
    /// What a person does in a moment: typing, a paste, some steps of undo or redo, or one of operate().
    void correct(ContactModel &model);

private:
    void typeIn(ContactModel &model);
    void paste(ContactModel &model);
    void operateOnTable(ContactModel &model, int field);

    QRandomGenerator m_random;
};

/// Positions of the nested tables in contactFields().
QList<int> tableFields();
