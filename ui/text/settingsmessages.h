#pragma once

class Settings;
struct UserMessage;

/// Returns the problem with the settings file as it was found at the start. Empty if there is none.
UserMessage settingsMessage(const Settings &settings);
/// Returns the message that settings cannot be saved.
UserMessage settingsNotSavedMessage(const Settings &settings);
