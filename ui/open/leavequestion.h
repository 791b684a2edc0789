#pragma once

#include <functional>

class QString;
class QWidget;

/// The answer of askBeforeLeaving().
enum class LeaveAnswer
{
    Send,
    Discard,
    Stay
};

/// Asks what to do with unsent changes before a contact is left. Returns at once and calls `answered` later,
/// or never if `parent` is deleted first. Enter and Esc answer Stay.
void askBeforeLeaving(QWidget *parent, const QString &contactName, int changes,
                      std::function<void(LeaveAnswer)> answered);
