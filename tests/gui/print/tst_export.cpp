#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "ui/open/opendialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace tst_export {

/// Tests saving, copying and printing a contact, and the list of recent contacts.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void savedContact_opensAgainWithItsEdits()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Bogotá"_s);
        const QString path = fixture.folder.filePath(u"saved"_s);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(chooseFile(fixture, path));
        const QString savedPath = path + u".json"_s;
        QTRY_VERIFY(QFile::exists(savedPath));
        QVERIFY2(fixture.window.messages().text().contains(u"saved.json"_s),
                 "the message does not name the saved file");
        QCOMPARE(QFileInfo(savedPath).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        QFile file(savedPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject expected = fixture.seedObject();
        expected[u"city"_s] = u"Bogotá"_s;
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), expected);

        WindowFixture another;
        another.window.begin(false, savedPath);
        QTRY_VERIFY(another.session.hasContact());
        QCOMPARE(another.line("city")->text(), u"Bogotá"_s);
        QCOMPARE(another.session.contactId(), fixture.seed.id);
    }

    void failedSave_isReported()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.window.actions().saveJson->trigger();
        QVERIFY(chooseFile(fixture, u"/proc/nothing.json"_s));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(fixture.window.messages().text().contains(u"nothing.json"_s));
    }

    void copiedContact_canBePastedInAnotherWindow()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Bogotá"_s);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        WindowFixture another;
        another.window.begin(false, {});
        another.window.actions().paste->trigger();
        QTRY_COMPARE(another.line("city")->text(), u"Bogotá"_s);
        QCOMPARE(another.session.review().body.json, fixture.session.review().body.json);
    }

    void curlCommand_containsNoSecret()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.window.actions().copyCurl->trigger();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.contains(fixture.server.url() + u"/api/contacts/"_s + fixture.seed.id));
        QVERIFY(command.contains(u"$TOKEN"_s));
        QVERIFY(!command.contains(u"secret-token"_s));
    }

    void pdf_isWritten()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const QString path = fixture.folder.filePath(u"page.pdf"_s);
        fixture.window.actions().savePdf->trigger();
        QVERIFY(chooseFile(fixture, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(isPrivate(path));
    }

    void pageWrittenInsteadOfPrinted_isReadableByItsOwnerOnly_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("new file") << false;
        QTest::newRow("over a file that all may read") << true;
    }
    void pageWrittenInsteadOfPrinted_isReadableByItsOwnerOnly()
    {
        QFETCH(const bool, exists);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const QString path = fixture.folder.filePath(u"printed.pdf"_s);
        if (exists) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        }
        fixture.window.actions().print->trigger();
        auto *dialog = fixture.window.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        emit dialog->QDialog::accepted();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(isPrivate(path));
        dialog->reject();
    }

    void print_opensPrintDialog()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = fixture.window.findChild<QPrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!fixture.window.findChild<QPrintDialog *>());
    }

    void exportActions_areDisabledWithoutContact()
    {
        WindowFixture fixture;
        fixture.window.begin(false, {});
        const WindowActions &actions = fixture.window.actions();
        for (const QAction *action :
             {actions.saveJson, actions.copyJson, actions.copyCurl, actions.print, actions.savePdf})
            QVERIFY(!action->isEnabled());
    }

    void recentContacts_areOfferedAndForgotten()
    {
        WindowFixture fixture;
        QJsonObject contact = fixture.seedObject();
        contact[u"first_name"_s] = u"María & Co"_s;
        contact[u"last_name"_s] = u"Gómez"_s;
        contact[u"second_name"_s] = QJsonValue::Null;
        contact[u"second_last_name"_s] = QJsonValue::Null;
        fixture.server.script(
            {fixture.answerWith(contact), fixture.answerWith(contact), FaultServer::silence()});
        fixture.window.begin(false, fixture.seed.id);
        QTRY_VERIFY(fixture.session.hasContact());
        QMenu *menu = fixture.window.actions().recentMenu;
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->text(),
                 u"&1  María && Co Gómez · %1…"_s.arg(fixture.seed.id.left(8)));
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE(fixture.server.requests().size(), 2);

        fixture.window.actions().open->trigger();
        auto *dialog = fixture.window.findChild<OpenDialog *>();
        auto *line = dialog->findChild<QLineEdit *>();
        QTRY_VERIFY(line->hasFocus());
        WindowFixture::type(line, u"góm"_s);
        QTRY_VERIFY(line->completer()->popup()->isVisible());
        QCOMPARE(line->completer()->currentCompletion(), u"María & Co Gómez · %1"_s.arg(fixture.seed.id));
        QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(fixture.server.requests().size(), 3);

        const auto onDisk = [&fixture] {
            QFile file(fixture.settings.path());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(fixture.seed.id.toLatin1());
        };
        QVERIFY(onDisk());
        emit menu->aboutToShow();
        menu->actions().constLast()->trigger();
        QVERIFY(!onDisk());
        emit menu->aboutToShow();
        QVERIFY(!menu->actions().constFirst()->isEnabled());
    }

private:
    /// Returns whether only the owner may read and write the file.
    static bool isPrivate(const QString &path)
    {
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        return QFile::exists(path) && !(QFileInfo(path).permissions() & others);
    }

    /// Enters the path in the file dialog. Returns false if no dialog is open or it does not close.
    static bool chooseFile(WindowFixture &fixture, const QString &path)
    {
        auto *dialog = fixture.window.findChild<QFileDialog *>();
        if (!dialog)
            return false;
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        return patient::waitFor([&fixture] {
            const auto *openDialog = fixture.window.findChild<QFileDialog *>();
            return !openDialog || !openDialog->isVisible();
        });
    }
};

CE_GUI_TEST(TestExport)

} // namespace tst_export

#include "tst_export.moc"
