#pragma once

class ContactModel;
class QMenu;
struct Path;

/// Adds what can be done with the value at a path: restore it, empty it, unset it, write a phone in
/// international form. What doesn't apply is disabled; where nothing may change, everything is.
void addValueActions(QMenu &menu, ContactModel &model, const Path &path, bool locked = false);
