#pragma once

#include "schema/cell.h"
#include "schema/field.h"

#include <QObject>
#include <QVariant>

class QWidget;

/// The control in which one value is edited. Shows a cell, tells what a person typed; writes nothing itself.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// The control is a child of `parent`; the editor belongs to its control and goes with it.
    static FieldEditor *make(const Field &field, QWidget *parent);

    virtual QWidget *control() = 0;
    /// Locked, it can be read and copied but not changed.
    virtual void setLocked(bool locked) = 0;
    /// Shows the cell. Leaves the caret alone where the text is already there.
    virtual void show(const Cell &cell) = 0;

signals:
    /// As ContactModel::setData takes it for Qt::EditRole.
    void typed(const QVariant &value);

protected:
    explicit FieldEditor(QWidget *control);
};
