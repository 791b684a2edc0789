#pragma once

#include <QString>

class QApplication;
class QCommandLineParser;

/// The options and the argument of the command line.
struct StartOptions
{
    bool demo = false;
    QString contact;  ///< a contact id, a string or link that contains one, or a file path; empty for none
    QString language; ///< empty for the saved language
    QString theme;    ///< empty for the saved theme
};

/// Sets the name and version of the program, and its icon after a delay in which the window can appear.
void setUpApplication(QApplication &application, const QString &version);

/// Adds the editor's options to `parser`, parses the command line and enables logging if requested. Exits
/// after --help, --version and unknown options.
StartOptions processCommandLine(QCommandLineParser &parser, const QApplication &application);

/// Installs the translations of the first language that is not empty, or of the system's language if both are
/// empty. Sets the default locale and the layout direction.
void installTranslations(const QString &requested, const QString &remembered);
