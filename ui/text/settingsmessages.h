#pragma once

class Settings;
struct UserMessage;

/// What is the matter with the settings file as it was found; empty when nothing is.
UserMessage settingsMessage(const Settings &settings);
/// That what was set can't be saved.
UserMessage settingsNotSavedSentence(const Settings &settings);
