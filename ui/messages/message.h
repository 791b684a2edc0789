#pragma once

#include <QString>

/// A message about the contact: what happened and what to do, and the technical details. Contains no secrets.
struct Message
{
    enum class Kind
    {
        Idle,
        Info,
        Success,
        Warning,
        Error
    };

    Kind kind = Kind::Info;
    QString text;
    QString details = {}; ///< may be empty
};

/// Returns the kind as one word, for places without the icon.
QString messageKindText(Message::Kind kind);
/// Returns the name of the kind's icon.
QString messageKindIcon(Message::Kind kind);
