#pragma once

#include "schema/phones.h"

#include <QObject>

/// Implements Phones with libphonenumber.
class NumberingPlans
    : public QObject
    , public Phones
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CE_PHONES_ID)
    Q_INTERFACES(Phones)

public:
    /// Loads the numbering plans, which is slow.
    NumberingPlans();

    bool canBeDialled(const QString &number, const QString &region) const override;
    QString international(const QString &number, const QString &region) const override;
};
