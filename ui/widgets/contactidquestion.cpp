#include "ui/widgets/contactidquestion.h"

#include "session/pastedtext.h"
#include "ui/widgets/validationlabel.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ContactIdQuestion::ContactIdQuestion(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(tr("Contact &ID, or any text or link that holds it:")))
    , m_text(new QLineEdit)
    , m_note(new ValidationLabel(m_text, 2))
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_text);
    m_text->setObjectName(u"contactId"_s);
    m_text->setAccessibleName(tr("Contact ID"));
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s);
    connect(m_text, &QLineEdit::textChanged, m_note, &ValidationLabel::clear);
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

void ContactIdQuestion::suggest(const QStringList &texts)
{
    auto *completer = new QCompleter(texts, m_text);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_text->setCompleter(completer);
    // Queued: the line edit gets the chosen text only after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ContactIdQuestion::answer,
            Qt::QueuedConnection);
}

void ContactIdQuestion::answer()
{
    const QStringList ids = pastedtext::uuidsIn(m_text->text());
    if (ids.size() == 1) {
        emit answered(ids.constFirst());
        return;
    }
    m_note->validate(
        m_text->text().trimmed().isEmpty() ? tr("Give the ID of the contact.")
        : ids.isEmpty()
            ? tr("Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a.")
            : tr("This text holds %n IDs. Leave the one of the contact in it.", nullptr, int(ids.size())));
    m_text->setFocus();
    m_text->selectAll();
}

#include "moc_contactidquestion.cpp"
