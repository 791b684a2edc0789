#include "fixtures/draftfixture.h"
#include "fixtures/testprogram.h"
#include "store/draftdatabase.h"
#include "ui/open/contactopener.h"
#include "ui/review/conflictview.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace tst_draftsmeet {

const QString otherId = u"aaaaaaaa-0d44-4b50-8888-8dd25736052a"_s;

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
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

/// Tests drafts against the server's contact: during a send, at the next start, and when a contact is opened.
class TestDraftsMeet : public QObject
{
    Q_OBJECT

private slots:
    void changedServerContact_isResolvedByChoice_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("keep mine") << u"Keep mine"_s;
        QTest::newRow("take theirs") << u"Take theirs"_s;
        QTest::newRow("look at both") << u"Look at both…"_s;
    }

    void changedServerContact_isResolvedByChoice()
    {
        QFETCH(const QString, choice);
        DraftFixture place;
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
            auto *dialog = session.window.findChild<ConflictView *>();
            QVERIFY(dialog);
            QTRY_VERIFY(dialog->isVisible());
            auto *table = dialog->findChild<QTreeView *>(u"both"_s);
            QVERIFY(table->model()->rowCount() >= 1);
            const QSignalSpy decided(dialog, &ConflictView::mineChosen);
            QVERIFY2(table->actions().size() == 1, "the table has other actions than Copy");
            QVERIFY(button(dialog, u"Decide later"_s)->isDefault());
            QTest::keyClick(table, Qt::Key_Return);
            QVERIFY2(decided.isEmpty() && !dialog->isVisible(), "Enter did more than close the dialog");
            session.offered(choice)->trigger();
            QTRY_VERIFY(shownDialog<ConflictView>(session.window));
            dialog = shownDialog<ConflictView>(session.window);
            button(dialog, u"Keep mine"_s)->click();
        }
        const bool takesTheirs = choice == u"Take theirs"_s;
        QTRY_COMPARE(session.line("last_name")->text(), u"Changed There"_s);
        QCOMPARE(session.line("first_name")->text() == u"Eva"_s, !takesTheirs);
        QCOMPARE(session.session.model().assessment().changeCount(), takesTheirs ? 0 : 1);
        if (!takesTheirs)
            return;
        QCOMPARE(session.drafts().size(), 0);
        QVERIFY(session.offered(u"Take back"_s));
        session.offered(u"Take back"_s)->trigger();
        QTRY_COMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void reloadDuringStartupCheck_reportsItsFailure()
    {
        DraftFixture place;
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
        // A failed startup check shows no message, but a failed reload does.
        QTRY_VERIFY2(session.window.messages().kind() == MessageBar::Kind::Error,
                     qPrintable(session.message()));
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void nextStart_comparesDraftWithServer()
    {
        DraftFixture place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
        }
        {
            // Without an answer, the draft is opened without an error message.
            Session session(place);
            place.server.script({FaultServer::raw({}, FaultServer::Answer::Then::Close)});
            const qsizetype before = place.server.requests().size();
            session.start();
            QTRY_VERIFY(place.server.requests().size() > before &&
                        session.session.busy() == ContactSession::Busy::No);
            QVERIFY2(session.message().contains(u"as you left it"_s), qPrintable(session.message()));
        }
        Session session(place);
        place.server.script({place.contact({{u"last_name"_s, u"Changed There"_s}})});
        session.start();
        QTRY_VERIFY2(session.message().contains(u"changed on the server"_s), qPrintable(session.message()));
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
    }

    void confirmedSend_erasesDraftFromDisk()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Evangelina");
        place.server.script({place.contact({{u"first_name"_s, u"Evangelina"_s}})});
        QVERIFY(session.session.send(session.session.review()));
        QTRY_VERIFY(session.session.lastSend());
        QCOMPARE(session.session.lastSend()->kind, Outcome::Kind::Confirmed);
        QVERIFY(session.isWritten());
        const QByteArray bytes = bytesOnDisk(place.database);
        QVERIFY(!bytes.contains("Evangelina"));
        QVERIFY(!bytes.contains(QByteArray("\0E\0v\0a\0n\0g\0e\0l\0i\0n\0a", 20)));
        QVERIFY(!bytes.contains(place.seed.id.toUtf8()) || session.drafts().isEmpty());
        QCOMPARE(session.drafts().size(), 0);
    }

    void attempt_isOnDiskBeforeItIsSent()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.openSeed());
        session.retype("first_name", "Eva");
        const qsizetype before = place.server.requests().size();
        place.server.script({FaultServer::silence()});
        QVERIFY(session.session.send(session.session.review()));
        QTRY_COMPARE(place.server.requests().size(), before + 1);
        // A second connection to the database reads the attempt before the server has answered.
        DraftDatabase onDisk(place.database);
        QVERIFY(onDisk.open().open);
        std::optional<Draft> draft;
        QVERIFY(onDisk.read(session.session.autosave().key(), &draft));
        QVERIFY(draft);
        QCOMPARE(draft->summary.state, DraftState::Sending);
        QVERIFY(place.server.requests().constLast().endsWith(draft->sent));
        session.session.cancel();
        QTRY_COMPARE(session.session.busy(), ContactSession::Busy::No);
    }

    void unknownOutcome_isResolvedByReload_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<bool>("editsLater");
        QTest::newRow("arrived") << true << false;
        QTest::newRow("arrived, with later edits") << true << true;
        QTest::newRow("not arrived") << false << false;
    }

    void unknownOutcome_isResolvedByReload()
    {
        QFETCH(const bool, arrived);
        QFETCH(const bool, editsLater);
        DraftFixture place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            place.server.script({FaultServer::raw("HTTP/1.1 200", FaultServer::Answer::Then::Reset)});
            QVERIFY(session.session.send(session.session.review()));
            QTRY_COMPARE(session.session.autosave().state(), DraftState::Unknown);
            if (editsLater)
                session.retype("last_name", "Ruiz");
        }
        Session session(place);
        session.start();
        QTRY_VERIFY(session.session.hasContact());
        QVERIFY2(session.message().contains(u"may have been sent"_s), qPrintable(session.message()));
        // The startup check has failed.
        QTRY_COMPARE(session.session.busy(), ContactSession::Busy::No);
        place.server.script({arrived ? place.contact({{u"first_name"_s, u"Eva"_s}}) : place.contact()});
        session.window.opener().reload();
        QTRY_VERIFY2(session.message().contains(arrived ? u"had arrived"_s : u"had not arrived"_s),
                     qPrintable(session.message()));
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        const bool isDone = arrived && !editsLater;
        QCOMPARE(session.session.model().assessment().changeCount(), isDone ? 0 : 1);
        QCOMPARE(session.message().contains(u"typed since then"_s), editsLater);
        if (editsLater)
            QCOMPARE(session.line("last_name")->text(), u"Ruiz"_s);
        QCOMPARE(session.drafts().size(), isDone ? 0 : 1);
    }

    void draft_isOpenedWithoutServer()
    {
        DraftFixture place;
        {
            Session session(place);
            QVERIFY(session.openSeed());
            session.retype("first_name", "Eva");
            QVERIFY(session.open(place.contact({}, otherId), otherId));
        }
        Session session(place);
        place.server.script({FaultServer::raw({}, FaultServer::Answer::Then::Close)});
        session.start(place.seed.id);
        QTRY_COMPARE(session.session.contactId(), place.seed.id);
        QCOMPARE(session.line("first_name")->text(), u"Eva"_s);
        QVERIFY(session.message().contains(u"could not be fetched"_s));
    }

    void draft_takesPrecedenceOverFile()
    {
        DraftFixture place;
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
        QTRY_COMPARE(session.line("first_name")->text(), u"Eva"_s);
        QVERIFY2(session.message().contains(u"was not taken"_s), qPrintable(session.message()));
        // A second editor doesn't open it: it could neither keep a draft of it nor send it.
        Session second(place);
        second.start(file.fileName());
        QTRY_VERIFY2(second.message().contains(u"Another Contact Editor"_s), qPrintable(second.message()));
        QVERIFY(!second.session.hasContact());
        QVERIFY(second.open(place.contact({}, otherId), otherId));
        QVERIFY(second.line("first_name")->isEnabled());
    }

    void reloadedContact_staysClaimed()
    {
        DraftFixture place;
        Session first(place);
        QVERIFY(first.openSeed());
        QVERIFY(first.open(place.contact({{u"first_name"_s, u"Reloaded"_s}}), place.seed.id));
        QTRY_COMPARE(first.line("first_name")->text(), u"Reloaded"_s);
        QVERIFY(first.isWritten());
        Session second(place);
        second.start(place.seed.id);
        QTRY_VERIFY2(second.message().contains(u"Another Contact Editor"_s), qPrintable(second.message()));
    }
};

CE_GUI_TEST(TestDraftsMeet)

} // namespace tst_draftsmeet

#include "tst_draftsmeet.moc"
