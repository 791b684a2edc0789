#pragma once

#include "models/contactmodel.h"
#include "store/settings.h"

#include <QObject>

/// Remembers the values of opened contacts for fields with Trait::Suggests and offers them as suggestions
/// through the model. Stores no other fields, and so no personal data.
class SeenValues : public QObject
{
    Q_OBJECT

public:
    /// The settings group of the values.
    static QString folder() { return QStringLiteral("seen/"); }

    /// Both references must outlive the object.
    SeenValues(ContactModel &model, Settings &settings, QObject *parent = nullptr);
    ~SeenValues() override;

private:
    QStringList of(const Field &field) const;
    void collect();

    ContactModel &m_model;
    Settings &m_settings;
};
