#pragma once

#include <functional>

class QString;
class QWidget;

/// The answer to the question about unsent changes.
enum class LeaveAnswer
{
    Send,
    Discard,
    Stay
};

/// Asks before a contact with changes is left, and returns at once. Enter and Esc mean Stay. Calls `answered`
/// once, or never if the parent is deleted first.
void askBeforeLeaving(QWidget *parent, const QString &contactName, int changes,
                      std::function<void(LeaveAnswer)> answered);
