#pragma once

#include "contact/contactmodel.h"

class FieldEditor;
class QWidget;

/// A table's cell while its editor is open: each keystroke is an edit, and what the cell held before can be
/// given back. Belongs to the editor's control.
class OpenCell : public QObject
{
    Q_OBJECT

public:
    /// The control becomes a child of `parent`.
    static OpenCell *open(ContactModel &model, const Path &path, QWidget *parent);
    /// The one whose control this is, or nullptr.
    static OpenCell *of(const QObject *control);

    QWidget *control();
    /// Shows what the contact holds.
    void show();
    void giveBack();

private:
    OpenCell(ContactModel &model, const Path &path, FieldEditor *editor);
    void dress();
    Cell cell() const;

    ContactModel &m_model;
    const Path m_path;
    FieldEditor *m_editor;
    const Cell m_before;
};
