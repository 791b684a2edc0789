#pragma once

#include <QString>

class QApplication;
class QCommandLineParser;

/// How a person starts the editor, as the command line states it.
struct StartOptions
{
    bool demo = false;
    QString contact;  ///< a contact ID, a text or link with one in it, or a file; empty for none
    QString language; ///< empty for the remembered one
    QString theme;    ///< empty for the remembered one
};

/// Sets the names and the version of the program, and its icon once the window has had time to appear.
void setUpApplication(QApplication &application, const QString &version);

/// Adds the editor's options to the parser, parses the command line and switches logging on where asked.
/// Exits after --help, --version and options that it doesn't know.
StartOptions processCommandLine(QCommandLineParser &parser, const QApplication &application);

/// Installs the translations of the first language that isn't empty, of the system's language if both are,
/// and sets the default locale and the layout direction.
void installTranslations(const QString &requested, const QString &remembered);
