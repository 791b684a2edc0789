#pragma once

class QString;
class QWidget;

/// What a person has to hear though the focus is elsewhere: the outcome of what they started, a question.
namespace announcer {

/// Makes the widget one that screen readers speak up for. To be called before it has a text.
void prepare(QWidget *source);
/// Says the sentence, which is the widget's name from now on.
void say(QWidget *source, const QString &sentence);

} // namespace announcer
