#pragma once

#include <functional>

class QString;
class QWidget;

/// What to do with changes that weren't sent.
enum class LeaveAnswer
{
    Send,
    Discard,
    Stay
};

/// Asks, without waiting, before a contact with changes is left. Stay is the default, and Esc. `answered` is
/// called once; not at all when the parent goes first.
void askBeforeLeaving(QWidget *parent, const QString &contactName, int changes,
                      std::function<void(LeaveAnswer)> answered);
