#pragma once

#include <QObject>

class MessageBar;
class QMenu;
class Settings;

/// The languages there are, as a menu with one chosen: remembered, and spoken from the next start on.
class LanguageChoice : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    LanguageChoice(QMenu &menu, Settings &settings, MessageBar &messages, QObject *parent = nullptr);
};
