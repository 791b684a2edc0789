#pragma once

#include "schema/cell.h"
#include "schema/codec.h"
#include "schema/field.h"

#include <QObject>
#include <QVariant>

#include <functional>

class QWidget;

/// The control in which one value is edited. Shows a cell, tells what a person typed; writes nothing itself.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// Values seen in this place in other contacts.
    using Seen = std::function<QStringList()>;

    /// The control is a child of `parent`; the editor belongs to its control and goes with it.
    static FieldEditor *make(const Field &field, const Seen &seen, QWidget *parent);

    virtual QWidget *control() = 0;
    /// Locked, it can be read and copied but not changed.
    virtual void setLocked(bool locked) = 0;
    /// Shows the cell. Leaves the caret alone where the text is already there.
    virtual void show(const Cell &cell) = 0;

signals:
    /// As ContactModel::setData takes it for Qt::EditRole.
    void typed(const QVariant &value);
    /// What was typed was not taken; what stood there still does.
    void refused(codec::ValidationIssue issue);

protected:
    explicit FieldEditor(QWidget *control);

    /// What stands where there is no text.
    static QString placeholder(const Cell &cell);
};
