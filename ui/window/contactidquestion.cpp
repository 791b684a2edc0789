#include "ui/window/contactidquestion.h"

#include "desk/opening.h"
#include "ui/parts/fieldnote.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ContactIdQuestion::ContactIdQuestion(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(tr("Contact &ID, or any text or link that holds it:")))
    , m_text(new QLineEdit)
    , m_note(new FieldNote(m_text, 2))
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_text);
    m_text->setObjectName(u"contactId"_s);
    m_text->setAccessibleName(tr("Contact ID"));
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s);
    connect(m_text, &QLineEdit::textChanged, m_note, &FieldNote::clear);
    connect(m_text, &QLineEdit::returnPressed, this, &ContactIdQuestion::returnPressed);
    setFocusProxy(m_text);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
}

void ContactIdQuestion::setQuestion(const QString &question)
{
    m_question->setText(question);
}

void ContactIdQuestion::answer()
{
    if (const auto id = opening::onlyUuid(m_text->text())) {
        emit answered(*id);
        return;
    }
    m_note->complain(m_text->text().trimmed().isEmpty()
                         ? tr("Give the ID of the contact.")
                         : tr("Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a."));
    m_text->setFocus();
    m_text->selectAll();
}
