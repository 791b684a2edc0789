#include "ui/widgets/inlinequestion.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/focusreturn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

InlineQuestion::InlineQuestion(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_focus(new FocusReturn(this))
{
    announcer::prepare(this);
    setFrameShape(StyledPanel);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_question, 1);
    layout->addLayout(m_buttons);
    hide();
}

void InlineQuestion::ask(const QString &question, const QList<Answer> &answers)
{
    withdraw();
    m_question->setText(question);
    QPushButton *last = nullptr;
    for (const Answer &each : answers) {
        last = new QPushButton(each.text);
        last->setAccessibleDescription(question);
        connect(last, &QPushButton::clicked, this, [this, then = each.then] { answer(then); });
        m_buttons->addWidget(last);
    }
    show();
    emit asked();
    if (last)
        last->setFocus();
    announcer::say(this, question);
}

void InlineQuestion::withdraw()
{
    const FocusReturn::Guard guard(*m_focus);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // The button may be emitting clicked(), so don't delete it at once.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!isHidden()) {
        hide();
        emit withdrawn();
    }
}

void InlineQuestion::answer(const std::function<void()> &then)
{
    const std::function<void()> kept = then; // a copy, because withdraw() deletes the button that owns `then`
    withdraw();
    if (kept)
        kept();
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        withdraw();
        return;
    }
    QFrame::keyPressEvent(event);
}

#include "moc_inlinequestion.cpp"
