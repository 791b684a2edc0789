#include "fixtures/draftfixture.h"
#include "fixtures/testprogram.h"
#include "store/draftmigrations.h"
#include "store/sqlitefile.h"
#include "ui/drafts/draftsdialog.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace tst_drafts {

const QString otherId = u"aaaaaaaa-0d44-4b50-8888-8dd25736052a"_s;

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QByteArray bytesOnDisk(const QString &path)
{
    QByteArray bytes;
    for (const auto ending : {""_L1, "-wal"_L1}) {
        QFile file(path + ending);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

/// Records whether the next edit is handed to the store within one second. It compares the order of two
/// timers of one thread, which stays the same on a machine that is too busy for either to be on time.
class HandoverTimer
{
public:
    explicit HandoverTimer(const DraftStore &store)
    {
        m_second.setSingleShot(true);
        m_second.start(1000);
        QObject::connect(&store, &DraftStore::statusChanged, &m_second, [this, &store] {
            if (store.status() == DraftStore::Status::Writing && !m_inTime)
                m_inTime = m_second.isActive();
        });
    }
    Q_DISABLE_COPY_MOVE(HandoverTimer)

    bool inTime() const { return m_inTime.value_or(false); }

private:
    QTimer m_second;
    std::optional<bool> m_inTime;
};

/// Tests when drafts are written and removed, and the messages about them.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void draft_isRestoredAtNextStart()
    {
        DraftFixture place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            session.retype("last_name", "Luna");
            session.session.model().endTyping();
            session.line("last_name")->setCursorPosition(2);
            QTest::keyClicks(session.line("last_name"), u"x"_s);
            session.session.model().undoStack()->undo();
            QVERIFY(session.window.close());
        }
        Session session(place);
        session.start();
        QTRY_VERIFY(session.session.hasContact());
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        QCOMPARE(session.line("last_name")->text(), u"Luna"_s);
        QVERIFY2(session.message().contains(u"as you left it"_s), qPrintable(session.message()));
        QTRY_COMPARE(QApplication::focusWidget(), session.line("last_name"));
        session.session.model().undoStack()->redo();
        QCOMPARE(session.line("last_name")->text(), u"Luxna"_s);
        while (session.session.model().undoStack()->canUndo())
            session.session.model().undoStack()->undo();
        QCOMPARE(session.session.model().assessment().changeCount(), 0);
    }

    void edit_isOnDiskWithinOneSecond()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Evangelin");
        session.session.autosave().flush();
        QVERIFY(session.isWritten());
        const HandoverTimer handover(session.store);
        QTest::keyClick(session.line("first_name"), 'a');
        const auto isOnDisk = [&] {
            return bytesOnDisk(place.database).contains(QByteArray("\0E\0v\0a\0n\0g\0e\0l\0i\0n\0a", 20));
        };
        QVERIFY(patient::waitFor(isOnDisk));
        QVERIFY(handover.inTime());
        QCOMPARE(QApplication::focusWidget(), session.line("first_name"));
        QTRY_VERIFY(
            session.window.findChild<QLabel *>(u"draftStatus"_s)->text().startsWith(u"Draft saved"_s));
    }

    void continuousTyping_isSavedWithinOneSecond()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.line("first_name")->setFocus();
        QVERIFY(session.isWritten());
        const HandoverTimer handover(session.store);
        const QDeadlineTimer deadline(patience);
        // Presses a key every five milliseconds, without a pause.
        while (!session.session.autosave().hasDraft() ||
               session.store.status() != DraftStore::Status::Written) {
            QVERIFY(!deadline.hasExpired());
            QTest::keyClick(session.line("first_name"), 'e', Qt::NoModifier, 5);
        }
        QVERIFY(handover.inTime());
        QVERIFY(session.store.lastWritten().isValid());
        const auto hasTypedMuch = [&] {
            QTest::keyClick(session.line("first_name"), 'e', Qt::NoModifier, 5);
            return session.line("first_name")->text().size() > 150;
        };
        const QDateTime lastWritten = session.store.lastWritten();
        QVERIFY(patient::waitFor(hasTypedMuch));
        QVERIFY(session.store.lastWritten() > lastWritten);
    }

    void draft_isKeptForEachContact()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        QVERIFY(session.open(place.contact({}, otherId), otherId));
        QVERIFY(!session.window.findChild<QMessageBox *>());
        session.retype("first_name", "Ana");
        // Alt+Left returns to the previous contact.
        place.server.script({place.contact(), FaultServer::silence()});
        QTest::keyClick(session.line("first_name"), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(session.session.contactId(), place.seed.id);
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        QTRY_VERIFY(session.isWritten());
        QCOMPARE(session.drafts().size(), 2);
        QVERIFY(!session.window.actions().back->isEnabled());
    }

    void unchangedContact_leavesNoDraft()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.session.model().undoStack()->undo();
        QVERIFY(session.open(place.contact({}, otherId), otherId));
        QCOMPARE(session.drafts().size(), 0);
    }

    void draftsDialog_listsOpensDiscardsAndRestores()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        QVERIFY(session.open(place.contact({}, otherId), otherId));
        session.retype("first_name", "Ana");
        session.window.actions().drafts->trigger();
        auto *dialog = session.window.findChild<DraftsDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>(u"drafts"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QVERIFY(list->topLevelItem(0)->text(0).startsWith(u"Ana"_s));
        QVERIFY(list->topLevelItem(1)->text(0).startsWith(u"Eva"_s));
        QCOMPARE(list->topLevelItem(1)->text(4), u"edited"_s);
        list->setCurrentItem(list->topLevelItem(1));
        button(dialog, u"Discard"_s)->click();
        QCOMPARE(session.drafts().size(), 1);
        button(dialog, u"Take back"_s)->click();
        QCOMPARE(session.drafts().size(), 2);
        place.server.script({place.contact()});
        button(dialog, u"Open"_s)->click();
        QTRY_COMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void savedDraft_isReadableByItsOwnerOnly_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("new file") << false;
        QTest::newRow("over a file that all may read") << true;
    }
    void savedDraft_isReadableByItsOwnerOnly()
    {
        QFETCH(const bool, exists);
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.window.actions().drafts->trigger();
        auto *dialog = session.window.findChild<DraftsDialog *>();
        QTRY_COMPARE(dialog->findChild<QTreeWidget *>(u"drafts"_s)->topLevelItemCount(), 1);
        const QString path = place.folder.filePath(u"saved.json"_s);
        if (exists) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                        QFile::ReadOther));
        }
        button(dialog, u"Save as JSON…"_s)->click();
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        emit files->fileSelected(path);
        QTRY_VERIFY(bytesOnDisk(path).contains("Eva"));
        QCOMPARE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        files->reject();
        emit files->fileSelected(u"/proc/nothing.json"_s);
        bool told = false;
        QVERIFY(patient::waitFor([&] {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                told = told || label->text().contains(u"/proc/nothing.json could not"_s) ||
                       label->text().contains(u"could not be saved as /proc/nothing.json"_s);
            return told;
        }));
    }

    void contact_isOpenedByOneEditorOnly()
    {
        DraftFixture place;
        Session first(place);
        QVERIFY(first.openSeed());
        first.retype("first_name", "Eva");
        Session second(place);
        place.server.script({place.contact()});
        second.start(place.seed.id);
        QTRY_VERIFY2(second.message().contains(u"Another Contact Editor"_s), qPrintable(second.message()));
        QVERIFY(!second.session.hasContact());
        QVERIFY(second.open(place.contact({}, otherId), otherId));
    }

    void editAfterForgetAll_isSaved()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.session.autosave().flush();
        bool forgotten = false;
        // Another window would call this.
        session.store.forgetAll(&session.window, [&](bool done) { forgotten = done; });
        QTRY_VERIFY(forgotten);
        QTRY_COMPARE(session.drafts().size(), 1); // what this window shows is saved again
        session.retype("last_name", "Luna");
        session.session.autosave().flush();
        QCOMPARE(session.drafts().size(), 1);
        QCOMPARE(session.drafts().constFirst().changes, 2);
    }

    void draftOfNewerVersion_isLeftAloneAndReported()
    {
        DraftFixture place;
        QList<QStringList> migrations = draftMigrations();
        migrations << QStringList{u"CREATE TABLE later (x)"_s};
        SqliteFile newer(place.database, migrations, [] { return true; });
        QVERIFY(newer.open().open);
        newer.checkpoint();
        const QByteArray before = bytesOnDisk(place.database);
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        auto *status = session.window.findChild<QLabel *>(u"draftStatus"_s);
        QTRY_COMPARE(status->text(), u"Not saved to disk"_s);
        QVERIFY2(status->toolTip().contains(u"newer version"_s), qPrintable(status->toolTip()));
        session.window.actions().saveDraft->trigger();
        QVERIFY2(session.message().contains(u"newer version"_s), qPrintable(session.message()));
        QVERIFY(session.window.closingLosesData());
        QCOMPARE(bytesOnDisk(place.database), before);
        QCOMPARE(QFileInfo(place.database).dir().entryList({u"*damaged*"_s}), QStringList());
    }

    void failedOpening_releasesTheContact_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("not found") << false;
        QTest::newRow("cancelled") << true;
    }

    void failedOpening_releasesTheContact()
    {
        QFETCH(const bool, cancelled);
        DraftFixture place;
        Session first(place);
        place.server.script({cancelled ? FaultServer::silence() : FaultServer::answer(404, "{}")});
        first.start(place.seed.id);
        QTRY_VERIFY(!place.server.requests().isEmpty());
        if (cancelled)
            first.session.cancel();
        QTRY_COMPARE(first.window.messages().kind(), MessageBar::Kind::Error);
        QVERIFY(first.isWritten());
        Session second(place);
        QVERIFY2(second.openSeed(), qPrintable(second.message()));
    }

    void discardedDraft_isRestoredAfterTheDialogWasClosed()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        const auto openDialog = [&]() -> DraftsDialog * {
            session.window.actions().drafts->trigger();
            for (auto *dialog : session.window.findChildren<DraftsDialog *>()) {
                auto *list = dialog->findChild<QTreeWidget *>(u"drafts"_s);
                if (dialog->isVisible() && patient::waitFor([list] { return list->topLevelItemCount() > 0; }))
                    return dialog;
            }
            return nullptr;
        };
        DraftsDialog *dialog = openDialog();
        QVERIFY(dialog);
        button(dialog, u"Discard"_s)->click();
        dialog->close();
        QTRY_VERIFY(session.line("first_name")->text() != u"Eva"_s);
        dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTreeWidget *>(u"drafts"_s)->topLevelItem(0)->text(4), u"discarded"_s);
        button(dialog, u"Take back"_s)->click();
        QTRY_COMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void olderDraftOfAnotherAccount_isNotOverwritten()
    {
        DraftFixture place;
        Profile test = place.profile(u"Test"_s);
        test.accountId = u"22222222-2222-4333-8444-555555555555"_s;
        place.use(test);
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
        }
        place.use(place.profile());
        Session session(place);
        QVERIFY(session.openSeed());
        QCOMPARE(session.drafts().size(), 1);
        session.session.setAccount(test, {});
        session.retype("first_name", "A");
        session.session.autosave().flush();
        auto *status = session.window.findChild<QLabel *>(u"draftStatus"_s);
        QTRY_COMPARE(status->text(), u"Not saved to disk"_s);
        QVERIFY2(session.message().contains(u"another draft"_s), qPrintable(session.message()));
        QVERIFY(session.window.closingLosesData());
        QCOMPARE(session.drafts().size(), 1);
        QVERIFY(bytesOnDisk(place.database).contains(QByteArray("\0E\0v\0a", 6)));
        // Nor is it overwritten by a send.
        const qsizetype before = place.server.requests().size();
        QVERIFY(session.session.send(session.session.review()));
        QTRY_VERIFY2(session.message().startsWith(u"Nothing was sent"_s), qPrintable(session.message()));
        QCOMPARE(place.server.requests().size(), before);
        QCOMPARE(session.drafts().constFirst().state, DraftState::Edited);
        // Without the older draft, what was typed is saved.
        session.store.discard(session.drafts().constFirst().ref());
        session.retype("last_name", "Luna");
        QTRY_VERIFY2(status->text().startsWith(u"Draft saved"_s), qPrintable(status->text()));
        QCOMPARE(session.drafts().constFirst().changes, 2);
    }

    void contactHeldElsewhere_isNotSentFromAFile()
    {
        DraftFixture place;
        Session first(place);
        QVERIFY(first.openSeed());
        first.retype("first_name", "Eva");
        first.session.autosave().flush();
        QVERIFY(first.isWritten());
        Session second(place);
        second.start();
        QMimeData mime;
        mime.setText(QString::fromUtf8(place.seed.contact));
        second.window.opener().openMime(mime);
        QTRY_VERIFY2(second.message().contains(u"Another Contact Editor"_s), qPrintable(second.message()));
        const qsizetype before = place.server.requests().size();
        QVERIFY(!second.session.hasContact());
        second.window.actions().send->trigger();
        QCOMPARE(place.server.requests().size(), before);
        QCOMPARE(first.drafts().size(), 1);
        QCOMPARE(first.drafts().constFirst().state, DraftState::Edited);
        QVERIFY(bytesOnDisk(place.database).contains(QByteArray("\0E\0v\0a", 6)));
    }

    void draftThatIsGone_isWrittenWhole_data()
    {
        QTest::addColumn<bool>("sending");
        QTest::newRow("at the next edit") << false;
        QTest::newRow("when it is sent") << true;
    }

    void draftThatIsGone_isWrittenWhole()
    {
        QFETCH(const bool, sending);
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Evangelina");
        session.session.autosave().flush();
        QVERIFY(session.isWritten());
        SqliteFile other(place.database, draftMigrations(), [] { return true; });
        QVERIFY(other.open().open && other.run(u"DELETE FROM draft"_s));
        QCOMPARE(session.drafts().size(), 0);
        if (sending) {
            QVERIFY(session.session.send(session.session.review()));
            QTRY_COMPARE(place.server.requests().size(), 2);
        } else {
            session.retype("last_name", "Luna");
            session.session.autosave().flush();
            QTRY_VERIFY(session.isWritten());
        }
        const QList<DraftSummary> drafts = session.drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.constFirst().changes, sending ? 1 : 2);
        QCOMPARE(drafts.constFirst().state, sending ? DraftState::Sending : DraftState::Edited);
        QVERIFY(bytesOnDisk(place.database).contains(QByteArray("\0E\0v\0a\0n\0g\0e\0l\0i\0n\0a", 20)));
        session.session.cancel();
    }

    void forgetAllOfAnotherProcess_leavesTheOpenContact()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.session.autosave().flush();
        QVERIFY(session.isWritten());
        DraftStore other(place.database);
        std::optional<bool> all;
        other.forgetAll(&session.window, [&](bool done) { all = done; });
        QTRY_VERIFY(all);
        QVERIFY(!*all);
        QCOMPARE(session.drafts().size(), 1);
    }

    void draftDiscardedElsewhere_isSavedAgain()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.session.autosave().flush();
        session.store.discard(session.session.autosave().draft()); // as another window does
        QTRY_COMPARE(session.drafts().size(), 1);
        QVERIFY(session.drafts().constFirst().open);
    }

    void discardedDraft_isRestoredIntoTheSession()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.window.actions().drafts->trigger();
        auto *dialog = session.window.findChild<DraftsDialog *>();
        QTRY_COMPARE(dialog->findChild<QTreeWidget *>(u"drafts"_s)->topLevelItemCount(), 1);
        button(dialog, u"Discard"_s)->click();
        QTRY_VERIFY(session.line("first_name")->text() != u"Eva"_s);
        button(dialog, u"Take back"_s)->click();
        QTRY_COMPARE(session.line("first_name")->text(), u"Eva"_s);
        session.retype("last_name", "Luna");
        session.session.autosave().flush();
        QCOMPARE(session.drafts().constFirst().changes, 2);
    }

    void savedMessage_appearsAfterTheWrite()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        QVERIFY(session.isWritten());
        session.retype("first_name", "Eva");
        const QString before = session.message();
        session.window.actions().saveDraft->trigger();
        QCOMPARE(session.message(), before);
        QTRY_VERIFY2(session.message().contains(u"is saved"_s), qPrintable(session.message()));
        QCOMPARE(session.store.status(), DraftStore::Status::Written);
    }

    void forgetAll_erasesDraftsAndRecentContacts()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Evangelina");
        session.session.autosave().flush();
        QVERIFY(session.isWritten());
        session.window.actions().forget->trigger();
        auto *box = session.window.findChild<QMessageBox *>();
        QVERIFY(box);
        button(box, u"Forget"_s)->click();
        QTRY_VERIFY2(session.message().contains(u"is gone"_s), qPrintable(session.message()));
        const QByteArray bytes = bytesOnDisk(place.database);
        QVERIFY(!bytes.contains(QByteArray("\0E\0v\0a\0n\0g\0e\0l\0i\0n\0a", 20)));
        QCOMPARE(session.drafts().size(), 0);
        QFile ini(place.ini);
        QVERIFY(ini.open(QIODevice::ReadOnly));
        QVERIFY(!ini.readAll().contains(place.seed.id.toUtf8()));
        QVERIFY(session.line("first_name")->text() != u"Evangelina"_s);
    }

    void failedWrite_isReportedAndPreventsSending()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        QVERIFY(session.isWritten());
        // Another program locks the database.
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(place.database);
        QVERIFY(other.open());
        other.exec(u"BEGIN EXCLUSIVE"_s);
        session.retype("first_name", "Eva");
        auto *status = session.window.findChild<QLabel *>(u"draftStatus"_s);
        QTRY_COMPARE(status->text(), u"Not saved to disk"_s);
        QVERIFY(session.window.closingLosesData());
        // An attempt that cannot be written is not sent.
        const qsizetype before = place.server.requests().size();
        QVERIFY(session.session.send(session.session.review()));
        session.retype("last_name", "Luna");
        session.session.autosave().flush();
        QTRY_COMPARE(session.session.busy(), ContactSession::Busy::No);
        QVERIFY(session.message().contains(u"Nothing was sent"_s));
        QCOMPARE(place.server.requests().size(), before);
        other.exec(u"COMMIT"_s);
        QTRY_VERIFY(status->text().startsWith(u"Draft saved"_s));
        QVERIFY(!session.window.closingLosesData());
        QCOMPARE(session.drafts().size(), 1);
        QTRY_COMPARE(session.drafts().constFirst().state, DraftState::Edited);
        other.close();
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }
};

CE_GUI_TEST(TestDrafts)

} // namespace tst_drafts

#include "tst_drafts.moc"
