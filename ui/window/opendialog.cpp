#include "ui/window/opendialog.h"

#include "desk/opening.h"
#include "ui/parts/fieldnote.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

OpenDialog::OpenDialog(QWidget *parent)
    : QDialog(parent)
    , m_question(new QLabel(tr("Contact &ID, or any text or link that holds it:")))
    , m_text(new QLineEdit)
    , m_note(new FieldNote(m_text, 2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a contact"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_text);
    m_text->setObjectName(u"contactId"_s);
    m_text->setAccessibleName(tr("Contact ID"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 60);
    connect(m_text, &QLineEdit::textChanged, m_note, &FieldNote::clear);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_fromFile = buttons->addButton(tr("From &file…"), QDialogButtonBox::ActionRole);
    connect(m_fromFile, &QPushButton::clicked, this, &OpenDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OpenDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

OpenDialog *OpenDialog::askForId(QWidget *parent, const QString &contactName)
{
    auto *dialog = new OpenDialog(parent);
    dialog->setWindowTitle(tr("Which contact is it?"));
    dialog->m_question->setText(contactName.isEmpty()
                                    ? tr("The text holds no contact &ID. Give the ID of the contact it is "
                                         "for, or a text that holds it:")
                                    : tr("The text about %1 holds no contact &ID. Give the ID of the contact "
                                         "it is for, or a text that "
                                         "holds it:")
                                          .arg(QString(contactName).replace(u'&', "&&"_L1)));
    dialog->m_fromFile->hide();
    return dialog;
}

void OpenDialog::accept()
{
    const auto id = opening::onlyUuid(m_text->text());
    if (!id) {
        m_note->complain(
            m_text->text().trimmed().isEmpty()
                ? tr("Give the ID of the contact.")
                : tr("Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a."));
        m_text->setFocus();
        m_text->selectAll();
        return;
    }
    QDialog::accept();
    emit idChosen(*id);
}

void OpenDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Open a contact from a file"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &OpenDialog::takeFile);
    files->open();
}

void OpenDialog::takeFile(const QString &path)
{
    QDialog::accept();
    emit fileChosen(path);
}
