#pragma once

#include "schema/cell.h"
#include "schema/codec.h"
#include "schema/field.h"

#include <QObject>
#include <QVariant>

#include <functional>

class QWidget;

/// Owns the control in which one value is edited. Shows a cell and reports input; never writes to the model.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// Returns the values that other contacts have in this field.
    using Seen = std::function<QStringList()>;

    /// The control becomes a child of `parent` and owns the editor.
    static FieldEditor *make(const Field &field, const Seen &seen, QWidget *parent);

    virtual QWidget *control() = 0;
    /// The value of a locked control can be read and copied, but not changed.
    virtual void setLocked(bool locked) = 0;
    /// Shows the cell. Does not move the caret if the text is already shown.
    virtual void show(const Cell &cell) = 0;

signals:
    /// The value has the form that ContactModel::setData() takes for Qt::EditRole.
    void typed(const QVariant &value);
    /// The input was refused; the control still shows the old value.
    void refused(codec::ValidationIssue issue);

protected:
    explicit FieldEditor(QWidget *control);

    /// The placeholder text for a cell without text.
    static QString placeholder(const Cell &cell);
};
