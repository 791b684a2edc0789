#include "ui/window/waysout.h"

#include "account/clock.h"
#include "desk/desk.h"
#include "desk/wayout.h"
#include "ui/print/contactpage.h"
#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextDocument>

#include <memory>

using namespace Qt::Literals::StringLiterals;

using Kind = MessageBar::Kind;

namespace {

constexpr int pdfResolution = 300; // dots an inch

void setPage(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(
        QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
}

} // namespace

WaysOut::WaysOut(Desk &desk, MessageBar &messages, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_messages(messages)
    , m_clock(clock)
    , m_window(window)
{
}

void WaysOut::saveJson()
{
    askForFile(tr("Save the contact as JSON"), tr("JSON files (*.json)"), u"json"_s,
               [json = wayout::contactJson(m_desk.review())](QIODevice &file) { file.write(json); });
}

void WaysOut::copyJson()
{
    copy(wayout::contactJson(m_desk.review()), tr("The contact was copied as JSON, with its changes."));
}

void WaysOut::copyCurl()
{
    const QByteArray command = m_desk.curlCommand(m_desk.review());
    if (command.isEmpty())
        m_messages.showMessage(Kind::Warning, tr("Connect an account first: the command is for its server."));
    else
        copy(command, tr("The request was copied as a command for a shell. It takes the token from the "
                         "variable TOKEN."));
}

void WaysOut::savePdf()
{
    const std::shared_ptr<QTextDocument> page(contactPage(m_desk.review(), m_desk.account(), m_clock.now()));
    askForFile(tr("Save the contact as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s, [page](QIODevice &file) {
        QPdfWriter pdf(&file);
        pdf.setResolution(pdfResolution);
        pdf.setTitle(page->metaInformation(QTextDocument::DocumentTitle));
        pdf.setCreator(QGuiApplication::applicationDisplayName());
        setPage(pdf);
        page->print(&pdf);
    });
}

void WaysOut::print()
{
    // Made here and not before: asking for the printers takes its time.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const std::shared_ptr<QTextDocument> page(contactPage(m_desk.review(), m_desk.account(), m_clock.now()));
    printer->setDocName(page->metaInformation(QTextDocument::DocumentTitle));
    setPage(*printer);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QPrintDialog::PrintToFile | QPrintDialog::PrintPageRange |
                       QPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this, [printer, page] { page->print(printer.get()); });
    // The dialog uses the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->QDialog::open();
}

void WaysOut::askForFile(const QString &title, const QString &filter, const QString &suffix,
                         const Write &write)
{
    auto *dialog = new QFileDialog(
        m_window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"contact-%1.%2"_s.arg(m_desk.contactId(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write](const QString &path) { save(path, write); });
    dialog->open();
}

void WaysOut::save(const QString &path, const Write &write)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly) &&
                        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // personal data
    if (opened)
        write(file);
    if (opened && file.commit())
        m_messages.showMessage(Kind::Success, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    else
        m_messages.showMessage(Kind::Error,
                               tr("%1 could not be written. Choose another folder, or make room on the disk.")
                                   .arg(QFileInfo(path).fileName()));
}

void WaysOut::copy(const QByteArray &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    m_messages.showMessage(Kind::Info, said);
}
