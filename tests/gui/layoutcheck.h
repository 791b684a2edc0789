#pragma once

#include <QStringList>

class QWidget;

/// Measures what a person sees of a window, as it stands on the screen. Each finding is a sentence with the
/// place of the widget, its text and the numbers.
namespace layoutcheck {

/// Texts that aren't shown whole, controls over each other, out of their parent or smaller than they can be,
/// menus and toolbars that don't fit, pages wider than what shows them.
QStringList findings(const QWidget &root);

/// Texts with less contrast than 4.5 to 1 to what is behind them, as painted. Disabled controls don't count.
QStringList contrastFindings(QWidget &root);

/// Controls of a dialog whose access keys are the same.
QStringList keyFindings(const QWidget &dialog);

/// Where the widget is, like "MainWindow/ContactForm/city".
QString place(const QWidget *widget);

} // namespace layoutcheck
