#pragma once

class Settings;
struct Sentence;

/// What is the matter with the settings file as it was found; empty when nothing is.
Sentence settingsSentence(const Settings &settings);
/// That what was set can't be saved.
Sentence settingsNotSavedSentence(const Settings &settings);
