#pragma once

class ContactModel;
class QMenu;
struct Path;

/// Adds the actions for the value at a path: restore, empty, unset, convert a phone number to the
/// international format. Disables the actions that do not apply, and all if the value must not change.
void addValueActions(QMenu &menu, ContactModel &model, const Path &path, bool locked = false);
