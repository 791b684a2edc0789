#pragma once

class QString;
class QWidget;

/// Makes screen readers announce text while the focus is elsewhere, such as an outcome or a question.
namespace announcer {

/// Gives the widget the accessible role of a notification. Call it before the widget has a text.
void prepare(QWidget *source);
/// Announces the sentence and makes it the widget's accessible name.
void say(QWidget *source, const QString &sentence);

} // namespace announcer
