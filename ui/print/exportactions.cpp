#include "ui/print/exportactions.h"

#include "account/clock.h"
#include "session/contactexport.h"
#include "session/contactsession.h"
#include "ui/messages/messagebar.h"
#include "ui/print/contactpage.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTextDocument>

#include <memory>

using namespace Qt::Literals::StringLiterals;

using Kind = MessageBar::Kind;

namespace {

constexpr int pdfResolution = 300; // dots per inch

void setPage(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(
        QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
}

} // namespace

ExportActions::ExportActions(const Actions &actions, ContactSession &session, MessageBar &messages,
                             const Clock &clock, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_clock(clock)
    , m_window(window)
{
    const auto serve = [this](QAction *action, void (ExportActions::*act)()) {
        connect(action, &QAction::triggered, this, act);
        action->setEnabled(m_session.hasContact());
        connect(&m_session, &ContactSession::loaded, action, [action] { action->setEnabled(true); });
    };
    serve(actions.saveJson, &ExportActions::saveJson);
    serve(actions.copyJson, &ExportActions::copyJson);
    serve(actions.copyCurl, &ExportActions::copyCurl);
    serve(actions.print, &ExportActions::print);
    serve(actions.savePdf, &ExportActions::savePdf);
}

void ExportActions::saveJson()
{
    askForFile(
        tr("Save the contact as JSON"), tr("JSON files (*.json)"), u"json"_s,
        [json = contactexport::contactJson(m_session.review())](QIODevice &file) { file.write(json); });
}

void ExportActions::copyJson()
{
    copy(contactexport::contactJson(m_session.review()),
         tr("The contact was copied as JSON, with its changes."));
}

void ExportActions::copyCurl()
{
    const QByteArray command = m_session.curlCommand(m_session.review());
    if (command.isEmpty())
        m_messages.showMessage(Kind::Warning, tr("Connect an account first: the command is for its server."));
    else
        copy(command, tr("The request was copied as a command for a shell. It takes the token from the "
                         "variable TOKEN."));
}

void ExportActions::savePdf()
{
    const std::shared_ptr<QTextDocument> page(
        contactPage(m_session.review(), m_session.account(), m_clock.now()));
    askForFile(tr("Save the contact as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s, [page](QIODevice &file) {
        QPdfWriter pdf(&file);
        pdf.setResolution(pdfResolution);
        pdf.setTitle(page->metaInformation(QTextDocument::DocumentTitle));
        pdf.setCreator(QGuiApplication::applicationDisplayName());
        setPage(pdf);
        page->print(&pdf);
    });
}

void ExportActions::print()
{
    // Create the printer as late as possible: enumerating printers is slow.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const std::shared_ptr<QTextDocument> page(
        contactPage(m_session.review(), m_session.account(), m_clock.now()));
    printer->setDocName(page->metaInformation(QTextDocument::DocumentTitle));
    setPage(*printer);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QPrintDialog::PrintToFile | QPrintDialog::PrintPageRange |
                       QPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this, [this, printer, page] {
        const QString path = printer->outputFileName(); // empty unless it is printed to a file
        if (path.isEmpty() || contactexport::prepareFile(path))
            page->print(printer.get());
        else
            reportNotSaved(path);
    });
    // Keep the printer alive until the dialog is destroyed.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->QDialog::open();
}

void ExportActions::askForFile(const QString &title, const QString &filter, const QString &suffix,
                               const Write &write)
{
    auto *dialog = new QFileDialog(
        m_window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"contact-%1.%2"_s.arg(m_session.contactId(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write](const QString &path) { save(path, write); });
    dialog->open();
}

void ExportActions::save(const QString &path, const Write &write)
{
    if (contactexport::save(path, write).isEmpty())
        m_messages.showMessage(Kind::Success, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    else
        reportNotSaved(path);
}

void ExportActions::reportNotSaved(const QString &path)
{
    m_messages.showMessage(Kind::Error,
                           tr("%1 could not be written. Choose another folder, or make room on the disk.")
                               .arg(QFileInfo(path).fileName()));
}

void ExportActions::copy(const QByteArray &text, const QString &confirmation)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    m_messages.showMessage(Kind::Info, confirmation);
}

#include "moc_exportactions.cpp"
