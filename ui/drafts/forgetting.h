#pragma once

class ContactSession;
class MessageBar;
class QWidget;
class Settings;

/// Asks whether all that is kept of contacts on this computer is to go, and sees to it: drafts, recent
/// contacts, values seen. What is open becomes as it was opened. Accounts stay.
void askToForgetEverything(ContactSession &session, Settings &settings, MessageBar &messages,
                           QWidget *window);
