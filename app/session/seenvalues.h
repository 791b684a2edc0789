#pragma once

#include "models/contactmodel.h"
#include "store/settings.h"

#include <QObject>

/// Remembers, for each field that suggests, the values of the contacts that were opened, and offers them
/// through the model. Only fields with that trait, so nothing about a person.
class SeenValues : public QObject
{
    Q_OBJECT

public:
    /// Where in the settings they are.
    static QString folder() { return QStringLiteral("seen/"); }

    /// Both must outlive it.
    SeenValues(ContactModel &model, Settings &settings, QObject *parent = nullptr);
    ~SeenValues() override;

private:
    QStringList of(const Field &field) const;
    void collect();

    ContactModel &m_model;
    Settings &m_settings;
};
