#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "store/draftstore.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/window/windowmanager.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>

#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tst_windows {

const QString other = u"4c90c3cc-0d44-4b50-8888-8dd25736052b"_s;

/// Activates the window and presses the key: shortcuts work only in the active window.
void press(MainWindow *window, Qt::Key key, Qt::KeyboardModifier modifier = Qt::ControlModifier)
{
    window->activateWindow();
    QVERIFY(patient::waitFor([window] { return window->isActiveWindow(); }));
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, key, modifier);
}

/// A WindowManager with one account of a scripted server.
struct MultiWindowFixture
{
    enum class Drafts
    {
        None,
        Kept
    };

    explicit MultiWindowFixture(Drafts kept = Drafts::None)
        : drafts(kept == Drafts::Kept
                     ? std::make_unique<DraftStore>(folder.filePath(u"data/contact-editor.sqlite"_s))
                     : nullptr)
    {
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.baseUrl = server.url() + u"/api"_s;
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"secret-token"_s;
        settings.setProfiles({profile});
        server.script({answerFor(seed.id), answerFor(other), FaultServer::silence()});
    }

    FaultServer::Answer answerFor(const QString &id, const QJsonObject &changed = {}) const
    {
        QJsonObject contact = QJsonDocument::fromJson(seed.contact).object();
        contact[u"id"_s] = id;
        for (auto field = changed.begin(); field != changed.end(); ++field)
            contact[field.key()] = field.value();
        return FaultServer::answer(200,
                                   QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{contact}}}).toJson());
    }

    /// Opens the seed's contact in the first window. Returns null on failure.
    MainWindow *openFirst()
    {
        MainWindow &window = windows.add();
        window.begin(false, seed.id);
        const bool isOpen = patient::waitFor([&window] { return window.session().hasContact(); });
        window.activateWindow();
        return isOpen && patient::waitForWindowActive(&window) ? &window : nullptr;
    }

    /// Opens a window by Ctrl+N and enters the ID. Returns null if no window opened.
    MainWindow *openInNewWindow(MainWindow *window, const QString &id)
    {
        press(window, Qt::Key_N);
        MainWindow *opened = windowWithoutContact();
        auto *line = opened ? opened->findChild<QLineEdit *>(u"contactId"_s) : nullptr;
        if (!line)
            return nullptr;
        line->setText(id);
        QTest::keyClick(line, Qt::Key_Return);
        return opened;
    }
    /// Returns the first visible window without a contact, or null.
    static MainWindow *windowWithoutContact()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            auto *window = qobject_cast<MainWindow *>(each);
            if (window && window->isVisible() && !window->session().hasContact())
                return window;
        }
        return nullptr;
    }

    QMessageBox *question() const { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }
    bool answer(QMessageBox::ButtonRole role)
    {
        QMessageBox *box = question();
        const QList<QAbstractButton *> buttons = box ? box->buttons() : QList<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == role) {
                button->click();
                return true;
            }
        }
        return false;
    }
    static QLineEdit *lineOf(MainWindow *window, const char *key)
    {
        return window->view().findChild<QLineEdit *>(QString::fromLatin1(key));
    }
    /// Returns the button of the window or dialog with this text, or null.
    static QAbstractButton *button(const QWidget *window, const QString &text)
    {
        for (QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    static void retype(MainWindow *window, const char *key, const QString &text)
    {
        QLineEdit *line = lineOf(window, key);
        line->setFocus();
        line->selectAll();
        WindowFixture::type(line, text);
    }

    /// Returns the number of changes in each stored draft, by the ID of its contact.
    QMap<QString, int> changesInDrafts()
    {
        QMap<QString, int> changes;
        bool answered = false;
        QObject here;
        drafts->list(&here, [&](const std::optional<QList<DraftSummary>> &list) {
            for (const DraftSummary &draft : list.value_or(QList<DraftSummary>()))
                changes[draft.key.contactId] = draft.changes;
            answered = true;
        });
        return patient::waitFor([&] { return answered; }) ? changes : QMap<QString, int>();
    }

    QTemporaryDir folder;
    const corpus::Sample seed = corpus::seedSample();
    FaultServer server;
    FakeClock clock;
    Settings settings{folder.filePath(u"contact-editor/contact-editor.ini"_s)};
    std::unique_ptr<DraftStore> drafts;
    WindowManager windows{settings, clock, drafts.get()};
};

/// Several windows of one process, with a contact each.
class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void secondWindow_editsAnotherContactOfTheSameAccount()
    {
        MultiWindowFixture fixture;
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second && second != first);
        QTRY_COMPARE(second->session().contactId(), other);
        QCOMPARE(fixture.server.header(1, "x-account-id"), "11111111-2222-4333-8444-555555555555");

        MultiWindowFixture::retype(first, "city", u"Cali"_s);
        MultiWindowFixture::retype(second, "city", u"Lima"_s);
        press(second, Qt::Key_Z);
        const auto cityIn = [](MainWindow *window) {
            return window->view().findChild<QLineEdit *>(u"city"_s)->text();
        };
        QCOMPARE(cityIn(first), u"Cali"_s);
        QCOMPARE(cityIn(second), u"<string>"_s);

        press(second, Qt::Key_W);
        QTRY_COMPARE(fixture.windows.count(), 1);
        QVERIFY(first->isVisible());
    }

    void typingSendingAndUndo_affectOneWindowOnly()
    {
        MultiWindowFixture fixture(MultiWindowFixture::Drafts::Kept);
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second && second != first);
        QTRY_COMPARE(second->session().contactId(), other);
        const auto textIn = [](MainWindow *window, const char *key) {
            return window->view().findChild<QLineEdit *>(QString::fromLatin1(key))->text();
        };
        const auto changesIn = [](MainWindow *window) {
            return window->session().model().assessment().changeCount();
        };
        const QString oldCity = textIn(first, "city");
        const QString oldName = textIn(second, "first_name");

        // Alternates between the windows, like an operator who compares two contacts.
        MultiWindowFixture::retype(first, "city", u"Cali"_s);
        MultiWindowFixture::retype(second, "first_name", u"Eva"_s);
        second->session().model().endTyping();
        MultiWindowFixture::retype(second, "city", u"Lima"_s);
        MultiWindowFixture::retype(first, "last_name", u"Luna"_s);
        QCOMPARE(changesIn(first), 2);
        QCOMPARE(changesIn(second), 2);
        press(second, Qt::Key_Z);
        QCOMPARE(textIn(second, "city"), oldCity);
        press(second, Qt::Key_Y);
        QCOMPARE(textIn(second, "city"), u"Lima"_s);
        QCOMPARE(textIn(first, "city"), u"Cali"_s);
        QCOMPARE(textIn(first, "last_name"), u"Luna"_s);
        QVERIFY(first->session().model().undoStack()->canUndo() &&
                !first->session().model().undoStack()->canRedo());
        first->session().autosave().flush();
        second->session().autosave().flush();
        QCOMPARE(fixture.changesInDrafts(), (QMap<QString, int>{{fixture.seed.id, 2}, {other, 2}}));

        // Sends the second contact.
        const qsizetype before = fixture.server.requests().size();
        fixture.server.script(
            {fixture.answerFor(other, {{u"first_name"_s, u"Eva"_s}, {u"city"_s, u"Lima"_s}})});
        press(second, Qt::Key_Return);
        ReviewDialog *review = nullptr;
        QTRY_VERIFY((review = second->findChild<ReviewDialog *>()) && review->isVisible());
        QVERIFY(!first->findChild<ReviewDialog *>());
        review->setClock([] { return std::numeric_limits<qint64>::max(); });
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_COMPARE(second->messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(fixture.server.requests().size(), before + 1);
        QVERIFY(fixture.server.firstLine(before).startsWith("PUT /api/contacts/" + other.toLatin1()));
        const QByteArray request = fixture.server.requests().at(before);
        const QJsonObject body =
            QJsonDocument::fromJson(request.sliced(request.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(body.value(u"first_name"_s).toString(), u"Eva"_s);
        QCOMPARE(body.value(u"city"_s).toString(), u"Lima"_s);
        QVERIFY(!request.contains("Cali") && !request.contains("Luna"));
        QCOMPARE(changesIn(second), 0);

        // The first window and its draft are unchanged, and its undo still works.
        QCOMPARE(changesIn(first), 2);
        QVERIFY(first->messages().kind() != MessageBar::Kind::Success);
        QCOMPARE(fixture.changesInDrafts(), (QMap<QString, int>{{fixture.seed.id, 2}}));
        press(first, Qt::Key_Z);
        QCOMPARE(textIn(first, "last_name"), textIn(second, "last_name"));
        QCOMPARE(textIn(first, "city"), u"Cali"_s);
        QCOMPARE(textIn(second, "city"), u"Lima"_s);
        QCOMPARE(textIn(second, "first_name"), u"Eva"_s);
        QVERIFY(oldName != u"Eva"_s);
        first->session().autosave().flush();
        QCOMPARE(fixture.changesInDrafts(), (QMap<QString, int>{{fixture.seed.id, 1}}));
        QCOMPARE(fixture.server.requests().size(), before + 1);
    }

    void focusInOneWindow_isNotTheOthersPlace()
    {
        MultiWindowFixture fixture(MultiWindowFixture::Drafts::Kept);
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second);
        QTRY_COMPARE(second->session().contactId(), other);
        first->activateWindow();
        QVERIFY(patient::waitForWindowActive(first));
        MultiWindowFixture::retype(first, "city", u"Cali"_s);
        MultiWindowFixture::lineOf(first, "city")->setCursorPosition(1);
        QTest::keyClick(MultiWindowFixture::lineOf(first, "city"), 'x');

        second->activateWindow();
        QVERIFY(patient::waitForWindowActive(second));
        MultiWindowFixture::lineOf(second, "last_name")->setFocus();
        MultiWindowFixture::retype(second, "first_name", u"Eva"_s);
        first->close();
        QTRY_COMPARE(fixture.windows.count(), 1);
        QTRY_COMPARE(fixture.changesInDrafts().value(fixture.seed.id), 1);

        // The contact opens where its own window had left it.
        fixture.server.script({fixture.answerFor(fixture.seed.id), FaultServer::silence()});
        MainWindow *again = fixture.openInNewWindow(second, fixture.seed.id);
        QVERIFY(again && again != second);
        QTRY_COMPARE(MultiWindowFixture::lineOf(again, "city")->text(), u"Cxali"_s);
        QTRY_COMPARE(again->focusWidget(), MultiWindowFixture::lineOf(again, "city"));
        QCOMPARE(MultiWindowFixture::lineOf(again, "city")->cursorPosition(), 2);
    }

    void draftThatLoadsLate_movesNoCaretOfAnotherWindow()
    {
        MultiWindowFixture fixture(MultiWindowFixture::Drafts::Kept);
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second);
        QTRY_COMPARE(second->session().contactId(), other);
        MultiWindowFixture::retype(second, "last_name", u"Luna"_s);
        MultiWindowFixture::lineOf(second, "last_name")->setCursorPosition(1);
        QTest::keyClick(MultiWindowFixture::lineOf(second, "last_name"), 'x');
        second->close();
        QTRY_COMPARE(fixture.windows.count(), 1);
        QTRY_COMPARE(fixture.changesInDrafts().value(other), 1);

        fixture.server.script({fixture.answerFor(other), FaultServer::silence()});
        MainWindow *late = fixture.openInNewWindow(first, other);
        QVERIFY(late && late != first);
        first->activateWindow();
        QVERIFY(patient::waitForWindowActive(first));
        MultiWindowFixture::retype(first, "city", u"Bogota"_s);
        QLineEdit *city = MultiWindowFixture::lineOf(first, "city");
        city->selectAll();
        QTRY_COMPARE(MultiWindowFixture::lineOf(late, "last_name")->text(), u"Lxuna"_s);
        QTRY_COMPARE(late->focusWidget(), MultiWindowFixture::lineOf(late, "last_name"));
        QCOMPARE(QApplication::focusWidget(), city);
        QCOMPARE(city->selectedText(), u"Bogota"_s);
        QTRY_COMPARE(MultiWindowFixture::lineOf(late, "last_name")->cursorPosition(), 2);
    }

    void contactOpenInAnotherWindow_isShownThere()
    {
        MultiWindowFixture fixture;
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, fixture.seed.id);
        QVERIFY(second);
        QVERIFY(first->messages().text().contains(u"open in this window already"_s));
        QVERIFY(!second->session().hasContact());
        QCOMPARE(fixture.server.requests().size(), 1);

        QGuiApplication::clipboard()->setText(u"{\"id\":\"%1\",\"city\":\"Quito\"}"_s.arg(fixture.seed.id));
        second->actions().paste->trigger();
        QVERIFY(first->messages().text().contains(u"was not taken"_s));
        QVERIFY(!second->session().hasContact());
        press(first, Qt::Key_F5, Qt::NoModifier);
        QTRY_COMPARE(fixture.server.requests().size(), 2); // a window may reload its own contact
    }

    void quit_needsConfirmationInEachWindowWithChanges()
    {
        MultiWindowFixture fixture;
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second);
        QTRY_COMPARE(second->session().contactId(), other);
        MultiWindowFixture::retype(second, "city", u"Lima"_s);

        press(first, Qt::Key_Q);
        QVERIFY(fixture.question());
        QCOMPARE(fixture.question()->parentWidget(), second);
        QVERIFY(fixture.answer(QMessageBox::RejectRole));
        QVERIFY(first->isVisible() && second->isVisible());
        QCOMPARE(fixture.windows.count(), 2);

        MultiWindowFixture::retype(first, "city", u"Cali"_s);
        press(first, Qt::Key_Q);
        QVERIFY(fixture.answer(QMessageBox::DestructiveRole));
        QVERIFY(fixture.question()); // the question of the other window
        QVERIFY(fixture.answer(QMessageBox::DestructiveRole));
        QTRY_COMPARE(fixture.windows.count(), 0);
    }

    void quit_asksAboutUnsavedAccounts_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("keep editing") << u"Keep editing"_s;
        QTest::newRow("save") << u"Save"_s;
        QTest::newRow("discard") << u"Discard"_s;
    }
    void quit_asksAboutUnsavedAccounts()
    {
        QFETCH(const QString, answer);
        MultiWindowFixture fixture;
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second);
        QTRY_COMPARE(second->session().contactId(), other);
        first->actions().accounts->trigger();
        const QPointer<AccountsDialog> dialog = first->findChild<AccountsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        name->setText(u"Bodega"_s);
        emit name->textEdited(name->text());

        press(second, Qt::Key_Q);
        QCoreApplication::processEvents();
        QVERIFY2(dialog && dialog->isVisible(), "quitting closed the dialog with its input");
        QCOMPARE(fixture.windows.count(), 2);
        QTRY_VERIFY2(dialog->isActiveWindow(), "the dialog that asks is not in front");
        QCOMPARE(name->text(), u"Bodega"_s);
        QAbstractButton *button = MultiWindowFixture::button(dialog, answer);
        QVERIFY2(button, "quitting asks nothing");
        QTest::keyClick(button, Qt::Key_Space);
        if (answer != u"Keep editing"_s) {
            QTRY_COMPARE(fixture.windows.count(), 0);
            QCOMPARE(fixture.settings.profiles().constFirst().name,
                     answer == u"Save"_s ? u"Bodega"_s : u"Tienda"_s);
            return;
        }
        QCoreApplication::processEvents();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(name->text(), u"Bodega"_s);
        QCOMPARE(fixture.windows.count(), 2);
        // The answer ended the quitting: closing the dialog later closes no window.
        QTest::mouseClick(MultiWindowFixture::button(dialog, u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(fixture.windows.count(), 2);
        QCOMPARE(fixture.settings.profiles().constFirst().name, u"Bodega"_s);
    }

    void quit_waitsForARunningAccountTest()
    {
        MultiWindowFixture fixture;
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second);
        QTRY_COMPARE(second->session().contactId(), other);
        first->actions().accounts->trigger();
        const QPointer<AccountsDialog> dialog = first->findChild<AccountsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const qsizetype requests = fixture.server.requests().size();
        QTest::mouseClick(dialog->findChild<QWidget *>(u"test"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.server.requests().size(), requests + 1);
        press(second, Qt::Key_Q);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.windows.count(), 2);
        QVERIFY2(dialog && dialog->isVisible(), "quitting ended the test of an account");
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        press(second, Qt::Key_Q);
        QTRY_COMPARE(fixture.windows.count(), 0);
    }

    void settingsOfOneWindow_areKeptByTheOther()
    {
        MultiWindowFixture fixture;
        MainWindow *first = fixture.openFirst();
        QVERIFY(first);
        MainWindow *second = fixture.openInNewWindow(first, other);
        QVERIFY(second);
        first->actions().themes.at(2)->trigger();
        second->close();
        first->close();
        const Settings again(fixture.settings.path());
        QCOMPARE(again.value(u"window/theme"_s).toString(), u"dark"_s);
        QVERIFY(again.value(u"window/geometry"_s).isValid());
        QCOMPARE(again.profiles().size(), 1);
    }

    void demoAccount_isSharedByAllWindows()
    {
        QTemporaryDir folder;
        FakeClock clock;
        Settings settings(folder.filePath(u"contact-editor/contact-editor.ini"_s));
        WindowManager windows(settings, clock);
        QVERIFY(QFile::exists(QCoreApplication::applicationDirPath() + u"/contact-editor-demo"_s));
        MainWindow *first = &windows.add();
        first->begin(true, {});
        QTRY_VERIFY(first->session().hasContact());
        first->actions().newWindow->trigger();
        MainWindow *second = MultiWindowFixture::windowWithoutContact();
        QVERIFY(second);
        QCOMPARE(second->session().account(), first->session().account());
        first->close();
        QTRY_COMPARE(windows.count(), 1);
        second->actions().demo->trigger(); // uses the same account again
        QTRY_VERIFY2(second->session().hasContact(), "closing the first window stopped the demo account");
    }
};

CE_GUI_TEST(TestWindows)

} // namespace tst_windows

#include "tst_windows.moc"
