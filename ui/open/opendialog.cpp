#include "ui/open/opendialog.h"

#include "ui/widgets/contactidquestion.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

OpenDialog::OpenDialog(QWidget *parent)
    : QDialog(parent)
    , m_question(new ContactIdQuestion)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a contact"));
    m_question->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_question, &ContactIdQuestion::answered, this, [this](const QString &id) {
        QDialog::accept();
        emit idChosen(id);
    });

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_fromFile = buttons->addButton(tr("From &file…"), QDialogButtonBox::ActionRole);
    connect(m_fromFile, &QPushButton::clicked, this, &OpenDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OpenDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

OpenDialog *OpenDialog::askForId(QWidget *parent, const QString &contactName)
{
    auto *dialog = new OpenDialog(parent);
    dialog->setWindowTitle(tr("Which contact is it?"));
    dialog->m_question->setQuestion(
        contactName.isEmpty() ? tr("The text holds no contact &ID. Give the ID of the contact it is "
                                   "for, or a text that holds it:")
                              : tr("The text about %1 holds no contact &ID. Give the ID of the contact "
                                   "it is for, or a text that "
                                   "holds it:")
                                    .arg(QString(contactName).replace(u'&', "&&"_L1)));
    dialog->m_fromFile->hide();
    return dialog;
}

void OpenDialog::suggest(const QStringList &texts)
{
    m_question->suggest(texts);
}

void OpenDialog::accept()
{
    m_question->answer();
}

QFileDialog *OpenDialog::askForFile(QWidget *parent)
{
    auto *files = new QFileDialog(parent, tr("Open a contact from a file"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    return files;
}

void OpenDialog::chooseFile()
{
    QFileDialog *files = askForFile(this);
    connect(files, &QFileDialog::fileSelected, this, &OpenDialog::takeFile);
    files->open();
}

void OpenDialog::takeFile(const QString &path)
{
    QDialog::accept();
    emit fileChosen(path);
}

#include "moc_opendialog.cpp"
