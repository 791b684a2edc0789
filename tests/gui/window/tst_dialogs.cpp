#include "fixtures/testprogram.h"
#include "ui/open/leavequestion.h"
#include "ui/open/opendialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace tst_dialogs {

const auto uuid = u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s;

QAbstractButton *button(const QWidget *in, const QString &text)
{
    for (auto *each : in->findChildren<QAbstractButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

/// The dialog that opens a contact by ID or file, and the question before leaving a changed contact.
class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void contactId_isFoundInAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bare") << uuid;
        QTest::newRow("upper case, whitespace") << u"  3C90C3CC-0D44-4B50-8888-8DD25736052A "_s;
        QTest::newRow("link")
            << u"https://app.example.com/contacts/3c90c3cc-0d44-4b50-8888-8dd25736052a?tab=1"_s;
        QTest::newRow("sentence") << u"see (3c90c3cc-0d44-4b50-8888-8dd25736052a), please"_s;
    }
    void contactId_isFoundInAnyText()
    {
        QFETCH(QString, text);
        QPointer<OpenDialog> dialog = opened(new OpenDialog);
        QSignalSpy chosen(dialog, &OpenDialog::idChosen);
        QTest::keyClicks(dialog->focusWidget(), text);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), uuid);
        QTRY_VERIFY(!dialog);
    }

    void textWithoutExactlyOneId_keepsTheDialogOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no id") << u"jsmith"_s;
        QTest::newRow("relative path") << u"../admin"_s;
        QTest::newRow("two") << uuid + u" and 4c90c3cc-0d44-4b50-8888-8dd25736052a"_s;
    }
    void textWithoutExactlyOneId_keepsTheDialogOpen()
    {
        QFETCH(QString, text);
        QPointer<OpenDialog> dialog = opened(new OpenDialog);
        QSignalSpy chosen(dialog, &OpenDialog::idChosen);
        auto *edit = dialog->findChild<QLineEdit *>(u"contactId"_s);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(dialog->isVisible());
        QVERIFY(!edit->accessibleDescription().isEmpty());
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_X);
        QCOMPARE(edit->accessibleDescription(), QString());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(chosen.count(), 0);
    }

    void contactFile_isChosenByKeyboard()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"contact.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QPointer<OpenDialog> dialog = opened(new OpenDialog);
        QSignalSpy chosen(dialog, &OpenDialog::fileChosen);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>());
        auto *files = dialog->findChild<QFileDialog *>();
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), path);
        QTRY_VERIFY(!dialog);
    }

    void askForId_showsTheNameWithoutFileButton()
    {
        QPointer<OpenDialog> dialog = opened(OpenDialog::askForId(nullptr, u"María & Gómez"_s));
        QVERIFY(!button(dialog, u"From &file…"_s)->isVisible());
        bool named = false;
        for (const auto *label : dialog->findChildren<QLabel *>())
            named = named || label->text().contains(u"María && Gómez"_s);
        QVERIFY(named);
        QSignalSpy chosen(dialog, &OpenDialog::idChosen);
        QTest::keyClicks(dialog->focusWidget(), uuid);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(chosen.count(), 1);
    }

    void leaveQuestion_isAnsweredByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("answer");
        QTest::newRow("Enter stays") << int(Qt::Key_Return) << int(LeaveAnswer::Stay);
        QTest::newRow("Esc stays") << int(Qt::Key_Escape) << int(LeaveAnswer::Stay);
        QTest::newRow("send") << int(Qt::Key_S) << int(LeaveAnswer::Send);
        QTest::newRow("discard") << int(Qt::Key_D) << int(LeaveAnswer::Discard);
    }
    void leaveQuestion_isAnsweredByKey()
    {
        QFETCH(int, key);
        QFETCH(int, answer);
        QWidget window;
        window.show();
        std::optional<LeaveAnswer> given;
        askBeforeLeaving(&window, u"<b>María</b>"_s, 3, [&](LeaveAnswer each) { given = each; });
        QPointer<QMessageBox> box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(patient::waitForWindowActive(box));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(box->text().contains(u"<b>María</b>"_s) && box->text().contains(u'3'));
        QVERIFY(!given);
        const bool isLetter = key < 0x01000000;
        QTest::keyClick(box->focusWidget(), Qt::Key(key), isLetter ? Qt::AltModifier : Qt::NoModifier);
        QTRY_VERIFY(given);
        QCOMPARE(int(*given), answer);
        QTRY_VERIFY(!box);
    }

private:
    static OpenDialog *opened(OpenDialog *dialog)
    {
        dialog->open();
        if (!patient::waitForWindowActive(dialog))
            qFatal("the dialog did not become active");
        return dialog;
    }
};

int runTests(int argc, char **argv)
{
    // A test can't type into the desktop's native file dialog.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    TestDialogs test;
    return QTest::qExec(&test, argc, argv);
}

CE_TEST_MAIN(runTests)

} // namespace tst_dialogs

#include "tst_dialogs.moc"
