#pragma once

#include <QString>

/// What is told to a person about the contact: what happened and what to do, and the technical details of it.
/// Neither holds a secret.
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

/// The kind in one word, for where its icon isn't seen.
QString messageKindText(Message::Kind kind);
/// The name of the kind's icon.
QString messageKindIcon(Message::Kind kind);
