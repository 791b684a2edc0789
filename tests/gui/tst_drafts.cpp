#include "gui/draftbench.h"
#include "store/draftdatabase.h"
#include "ui/review/bothdialog.h"
#include "ui/window/contactopener.h"
#include "ui/window/draftsdialog.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString otherId = u"aaaaaaaa-0d44-4b50-8888-8dd25736052a"_s;

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

template <typename Dialog>
Dialog *shownDialog(const QWidget &window)
{
    for (auto *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
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

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAfterTheNextStart()
    {
        Workplace place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            session.retype("last_name", "Luna");
            session.desk.model().endTyping();
            session.line("last_name")->setCursorPosition(2);
            QTest::keyClicks(session.line("last_name"), u"x"_s);
            session.desk.model().undoStack()->undo();
            QVERIFY(session.window.close());
        }
        Session session(place);
        session.start();
        QTRY_VERIFY(session.desk.hasContact());
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        QCOMPARE(session.line("last_name")->text(), u"Luna"_s);
        QVERIFY2(session.message().contains(u"as you left it"_s), qPrintable(session.message()));
        QTRY_COMPARE(QApplication::focusWidget(), session.line("last_name"));
        session.desk.model().undoStack()->redo();
        QCOMPARE(session.line("last_name")->text(), u"Luxna"_s);
        while (session.desk.model().undoStack()->canUndo())
            session.desk.model().undoStack()->undo();
        QCOMPARE(session.desk.model().assessment().changeCount(), 0);
    }

    void anEditIsOnDiskWithinASecondOfTheKey()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Evangelina");
        const auto isOnDisk = [&] {
            return bytesOnDisk(place.database).contains(QByteArray("\0E\0v\0a\0n\0g\0e\0l\0i\0n\0a", 20));
        };
        QVERIFY(QTest::qWaitFor(isOnDisk, 1000));
        QCOMPARE(QApplication::focusWidget(), session.line("first_name"));
        QTRY_VERIFY(
            session.window.findChild<QLabel *>(u"draftStatus"_s)->text().startsWith(u"Draft saved"_s));
    }

    void whoTypesOnAndOnIsKeptUpWith()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.line("first_name")->setFocus();
        QElapsedTimer sinceTheFirst;
        sinceTheFirst.start();
        // A key each few milliseconds, never a pause.
        while (!session.desk.drafting().isBegun() || session.store.status() != DraftStore::Status::Written) {
            QVERIFY(!sinceTheFirst.hasExpired(1000));
            QTest::keyClick(session.line("first_name"), 'e', Qt::NoModifier, 5);
        }
        QVERIFY(session.store.lastWritten().isValid());
        const auto typedMuch = [&] {
            QTest::keyClick(session.line("first_name"), 'e', Qt::NoModifier, 5);
            return session.line("first_name")->text().size() > 150;
        };
        const QDateTime then = session.store.lastWritten();
        QVERIFY(QTest::qWaitFor(typedMuch, 20'000));
        QVERIFY(session.store.lastWritten() > then);
    }

    void eachContactKeepsItsDraft()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        QVERIFY(session.open(place.contact({}, otherId), otherId));
        QVERIFY(!session.window.findChild<QMessageBox *>());
        session.retype("first_name", "Ana");
        // Alt+Left comes back.
        place.server.script({place.contact(), FaultServer::silence()});
        QTest::keyClick(session.line("first_name"), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(session.desk.contactId(), place.seed.id);
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        QTRY_VERIFY(session.isWritten());
        QCOMPARE(session.drafts().size(), 2);
        QVERIFY(!session.window.actions().back->isEnabled());
    }

    void aContactWithoutChangesLeavesNothing()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.desk.model().undoStack()->undo();
        QVERIFY(session.open(place.contact({}, otherId), otherId));
        QCOMPARE(session.drafts().size(), 0);
    }

    void theServersContactHasChanged_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("keep mine") << u"Keep mine"_s;
        QTest::newRow("take theirs") << u"Take theirs"_s;
        QTest::newRow("look at both") << u"Look at both…"_s;
    }

    void theServersContactHasChanged()
    {
        QFETCH(const QString, choice);
        Workplace place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
        }
        Session session(place);
        QVERIFY(session.open(place.contact({{u"last_name"_s, u"Changed There"_s}}), place.seed.id));
        QTRY_VERIFY2(session.message().contains(u"changed on the server"_s), qPrintable(session.message()));
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        QVERIFY(session.line("last_name")->text() != u"Changed There"_s);
        QVERIFY(session.offered(choice));
        session.offered(choice)->trigger();
        if (choice == u"Look at both…"_s) {
            auto *dialog = session.window.findChild<BothDialog *>();
            QVERIFY(dialog);
            QTRY_VERIFY(dialog->isVisible());
            auto *table = dialog->findChild<QTreeView *>(u"both"_s);
            QVERIFY(table->model()->rowCount() >= 1);
            const QSignalSpy decided(dialog, &BothDialog::mineChosen);
            QVERIFY2(table->actions().size() == 1, "to copy; nothing is taken back there");
            QVERIFY(button(dialog, u"Decide later"_s)->isDefault());
            QTest::keyClick(table, Qt::Key_Return);
            QVERIFY2(decided.isEmpty() && !dialog->isVisible(), "a slip of Enter");
            session.offered(choice)->trigger();
            QTRY_VERIFY(shownDialog<BothDialog>(session.window));
            dialog = shownDialog<BothDialog>(session.window);
            button(dialog, u"Keep mine"_s)->click();
        }
        const bool theirs = choice == u"Take theirs"_s;
        QTRY_COMPARE(session.line("last_name")->text(), u"Changed There"_s);
        QCOMPARE(session.line("first_name")->text() == u"Eva"_s, !theirs);
        QCOMPARE(session.desk.model().assessment().changeCount(), theirs ? 0 : 1);
        if (!theirs)
            return;
        QCOMPARE(session.drafts().size(), 0);
        QVERIFY(session.offered(u"Take back"_s));
        session.offered(u"Take back"_s)->trigger();
        QTRY_COMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void whoAsksWhileTheStartLooksIsAnswered()
    {
        Workplace place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
        }
        Session session(place);
        const qsizetype before = place.server.requests().size();
        place.server.script({FaultServer::silence()});
        session.start();
        QTRY_COMPARE(place.server.requests().size(), before + 1);
        QTest::keyClick(&session.window, Qt::Key_F5);
        QTRY_VERIFY2(session.message().contains(u"Opening the contact"_s), qPrintable(session.message()));
        QCOMPARE(place.server.requests().size(), before + 1);
        place.server.answerLate(FaultServer::answer(404, "{}"));
        // A look that nobody asked for would fail without a word.
        QTRY_VERIFY2(session.window.messages().kind() == MessageBar::Kind::Error,
                     qPrintable(session.message()));
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void theNextStartLooksWhatTheServerHas()
    {
        Workplace place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
        }
        {
            // Without an answer the draft is open all the same, and nobody is bothered.
            Session session(place);
            place.server.script({FaultServer::raw({}, FaultServer::Answer::Then::Close)});
            const qsizetype before = place.server.requests().size();
            session.start();
            QTRY_VERIFY(place.server.requests().size() > before && session.desk.busy() == Desk::Busy::No);
            QVERIFY2(session.message().contains(u"as you left it"_s), qPrintable(session.message()));
        }
        Session session(place);
        place.server.script({place.contact({{u"last_name"_s, u"Changed There"_s}})});
        session.start();
        QTRY_VERIFY2(session.message().contains(u"changed on the server"_s), qPrintable(session.message()));
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void afterASuccessNothingIsLeftOnDisk()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Evangelina");
        place.server.script({place.contact({{u"first_name"_s, u"Evangelina"_s}})});
        QVERIFY(session.desk.send(session.desk.review()));
        QTRY_VERIFY(session.desk.lastSend());
        QCOMPARE(session.desk.lastSend()->kind, Outcome::Kind::Sent);
        QVERIFY(session.isWritten());
        const QByteArray bytes = bytesOnDisk(place.database);
        QVERIFY(!bytes.contains("Evangelina"));
        QVERIFY(!bytes.contains(QByteArray("\0E\0v\0a\0n\0g\0e\0l\0i\0n\0a", 20)));
        QVERIFY(!bytes.contains(place.seed.id.toUtf8()) || session.drafts().isEmpty());
        QCOMPARE(session.drafts().size(), 0);
    }

    void theAttemptIsOnDiskBeforeItIsSent()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        const qsizetype before = place.server.requests().size();
        place.server.script({FaultServer::silence()});
        QVERIFY(session.desk.send(session.desk.review()));
        QTRY_COMPARE(place.server.requests().size(), before + 1);
        // By then another look at the disk finds it.
        DraftDatabase onDisk(place.database);
        QVERIFY(onDisk.open().open);
        std::optional<Draft> draft;
        QVERIFY(onDisk.read(session.desk.drafting().key(), &draft));
        QVERIFY(draft);
        QCOMPARE(draft->summary.state, DraftState::Sending);
        QVERIFY(place.server.requests().constLast().endsWith(draft->sent));
        session.desk.cancel();
        QTRY_COMPARE(session.desk.busy(), Desk::Busy::No);
    }

    void anUnknownOutcomeIsLookedAt_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<bool>("typesOn");
        QTest::newRow("it had arrived") << true << false;
        QTest::newRow("it had arrived, and more was typed") << true << true;
        QTest::newRow("it had not") << false << false;
    }

    void anUnknownOutcomeIsLookedAt()
    {
        QFETCH(const bool, arrived);
        QFETCH(const bool, typesOn);
        Workplace place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            place.server.script({FaultServer::raw("HTTP/1.1 200", FaultServer::Answer::Then::Reset)});
            QVERIFY(session.desk.send(session.desk.review()));
            QTRY_COMPARE(session.desk.drafting().state(), DraftState::Unknown);
            if (typesOn)
                session.retype("last_name", "Ruiz");
        }
        Session session(place);
        session.start();
        QTRY_VERIFY(session.desk.hasContact());
        QVERIFY2(session.message().contains(u"may have been sent"_s), qPrintable(session.message()));
        QTRY_COMPARE(session.desk.busy(), Desk::Busy::No); // it has looked by itself, in vain
        place.server.script({arrived ? place.contact({{u"first_name"_s, u"Eva"_s}}) : place.contact()});
        session.window.opener().reload();
        QTRY_VERIFY2(session.message().contains(arrived ? u"had arrived"_s : u"had not arrived"_s),
                     qPrintable(session.message()));
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        const bool isDone = arrived && !typesOn;
        QCOMPARE(session.desk.model().assessment().changeCount(), isDone ? 0 : 1);
        QCOMPARE(session.message().contains(u"typed since then"_s), typesOn);
        if (typesOn)
            QCOMPARE(session.line("last_name")->text(), u"Ruiz"_s);
        QCOMPARE(session.drafts().size(), isDone ? 0 : 1);
    }

    void theDraftsAreListedOpenedDiscardedAndTakenBack()
    {
        Workplace place;
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

    void withoutTheServerADraftIsOpenedAllTheSame()
    {
        Workplace place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            QVERIFY(session.open(place.contact({}, otherId), otherId));
        }
        Session session(place);
        place.server.script({FaultServer::raw({}, FaultServer::Answer::Then::Close)});
        session.start(place.seed.id);
        QTRY_COMPARE(session.desk.contactId(), place.seed.id);
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        QVERIFY(session.message().contains(u"could not be fetched"_s));
    }

    void twoEditorsDoNotOpenTheSameContact()
    {
        Workplace place;
        Session first(place);
        QVERIFY(first.openSeed());
        first.retype("first_name", "Eva");
        Session second(place);
        place.server.script({place.contact()});
        second.start(place.seed.id);
        QTRY_VERIFY2(second.message().contains(u"Another Contact Editor"_s), qPrintable(second.message()));
        QVERIFY(!second.desk.hasContact());
        QVERIFY(second.open(place.contact({}, otherId), otherId));
    }

    void aFileMakesRoomForTheDraftOfItsContact()
    {
        Workplace place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            QVERIFY(session.open(place.contact({}, otherId), otherId));
        }
        QFile file(place.folder.filePath(u"contact.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(place.seed.contact);
        file.close();
        Session session(place);
        session.start(file.fileName());
        QVERIFY(session.desk.hasContact()); // at once
        session.retype("last_name", "Luna");
        QTRY_COMPARE(session.line("first_name")->text(), u"Eva"_s);
        QCOMPARE(session.line("last_name")->text(), u"Luna"_s);
        QVERIFY2(session.message().contains(u"was not taken"_s), qPrintable(session.message()));
        // In another editor it can be read only.
        Session second(place);
        second.start(file.fileName());
        QTRY_VERIFY2(second.message().contains(u"Another Contact Editor"_s), qPrintable(second.message()));
        QVERIFY(!second.line("first_name")->isEnabled());
        QVERIFY(second.open(place.contact({}, otherId), otherId));
        QVERIFY(second.line("first_name")->isEnabled());
    }

    void aContactThatIsReloadedStaysThisEditors()
    {
        Workplace place;
        Session first(place);
        QVERIFY(first.openSeed());
        QVERIFY(first.open(place.contact({{u"first_name"_s, u"Reloaded"_s}}), place.seed.id));
        QTRY_COMPARE(first.line("first_name")->text(), u"Reloaded"_s);
        QVERIFY(first.isWritten());
        Session second(place);
        second.start(place.seed.id);
        QTRY_VERIFY2(second.message().contains(u"Another Contact Editor"_s), qPrintable(second.message()));
    }

    void whatIsTypedAfterForgettingIsKept()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        session.desk.drafting().flush();
        bool forgotten = false;
        session.store.forgetAll(&session.window,
                                [&](bool done) { forgotten = done; }); // as another window does
        QTRY_VERIFY(forgotten);
        QCOMPARE(session.drafts().size(), 0);
        session.retype("last_name", "Luna");
        session.desk.drafting().flush();
        QCOMPARE(session.drafts().size(), 1);
    }

    void whatWasDiscardedAndTakenBackIsOnTheDeskAgain()
    {
        Workplace place;
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
        session.desk.drafting().flush();
        QCOMPARE(session.drafts().constFirst().changes, 2);
    }

    void savedIsSaidWhenItIs()
    {
        Workplace place;
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

    void everythingIsForgotten()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Evangelina");
        session.desk.drafting().flush();
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

    void whatCannotBeWrittenIsSaidAndStays()
    {
        Workplace place;
        Session session(place);
        QVERIFY(session.openSeed());
        QVERIFY(session.isWritten());
        // Another program holds the file.
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(place.database);
        QVERIFY(other.open());
        other.exec(u"BEGIN EXCLUSIVE"_s);
        session.retype("first_name", "Eva");
        auto *status = session.window.findChild<QLabel *>(u"draftStatus"_s);
        QTRY_COMPARE(status->text(), u"Not saved to disk"_s);
        QVERIFY(session.window.isSomethingAtStake());
        // Nor is it sent behind one's back.
        const qsizetype before = place.server.requests().size();
        QVERIFY(session.desk.send(session.desk.review()));
        session.retype("last_name", "Luna");
        session.desk.drafting().flush();
        QTRY_COMPARE(session.desk.busy(), Desk::Busy::No);
        QVERIFY(session.message().contains(u"Nothing was sent"_s));
        QCOMPARE(place.server.requests().size(), before);
        other.exec(u"COMMIT"_s);
        QTRY_VERIFY(status->text().startsWith(u"Draft saved"_s));
        QVERIFY(!session.window.isSomethingAtStake());
        QCOMPARE(session.drafts().size(), 1);
        QTRY_COMPARE(session.drafts().constFirst().state, DraftState::Edited);
        other.close();
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
