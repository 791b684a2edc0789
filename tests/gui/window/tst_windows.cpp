#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"
#include "store/draftstore.h"
#include "ui/window/windowmanager.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QSignalSpy>

#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tst_windows {

const QString other = u"4c90c3cc-0d44-4b50-8888-8dd25736052b"_s;

/// A shortcut works in the active window only.
void press(MainWindow *window, Qt::Key key, Qt::KeyboardModifier modifier = Qt::ControlModifier)
{
    window->activateWindow();
    QVERIFY(patient::waitFor([window] { return window->isActiveWindow(); }));
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, key, modifier);
}

/// WindowManager on one scripted account.
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

    /// The first window, with the seed's contact in it.
    MainWindow *openFirst()
    {
        MainWindow &window = windows.add();
        window.begin(false, seed.id);
        const bool there = patient::waitFor([&window] { return window.session().hasContact(); });
        window.activateWindow();
        return there && patient::waitForWindowActive(&window) ? &window : nullptr;
    }

    /// Ctrl+N and an id, as a person types it.
    MainWindow *openBeside(MainWindow *window, const QString &id)
    {
        press(window, Qt::Key_N);
        MainWindow *made = newest();
        auto *line = made ? made->findChild<QLineEdit *>(u"contactId"_s) : nullptr;
        if (!line)
            return nullptr;
        line->setText(id);
        QTest::keyClick(line, Qt::Key_Return);
        return made;
    }
    /// The window without a contact.
    static MainWindow *newest()
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
    static void retype(MainWindow *window, const char *key, const QString &text)
    {
        auto *line = window->view().findChild<QLineEdit *>(QString::fromLatin1(key));
        line->setFocus();
        line->selectAll();
        WindowFixture::type(line, text);
    }

    /// How many changes each contact's draft holds, once all is on disk.
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

class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void anotherWindowIsOnAnotherContactOfTheSameAccount()
    {
        MultiWindowFixture office;
        MainWindow *first = office.openFirst();
        QVERIFY(first);
        MainWindow *second = office.openBeside(first, other);
        QVERIFY(second && second != first);
        QTRY_COMPARE(second->session().contactId(), other);
        QCOMPARE(office.server.header(1, "x-account-id"), "11111111-2222-4333-8444-555555555555");

        MultiWindowFixture::retype(first, "city", u"Cali"_s);
        MultiWindowFixture::retype(second, "city", u"Lima"_s);
        press(second, Qt::Key_Z);
        const auto cityIn = [](MainWindow *window) {
            return window->view().findChild<QLineEdit *>(u"city"_s)->text();
        };
        QCOMPARE(cityIn(first), u"Cali"_s);
        QCOMPARE(cityIn(second), u"<string>"_s);

        press(second, Qt::Key_W);
        QTRY_COMPARE(office.windows.count(), 1);
        QVERIFY(first->isVisible());
    }

    void typingSendingAndUndoInOneWindowLeaveTheOtherAlone()
    {
        MultiWindowFixture office(MultiWindowFixture::Drafts::Kept);
        MainWindow *first = office.openFirst();
        QVERIFY(first);
        MainWindow *second = office.openBeside(first, other);
        QVERIFY(second && second != first);
        QTRY_COMPARE(second->session().contactId(), other);
        const auto textIn = [](MainWindow *window, const char *key) {
            return window->view().findChild<QLineEdit *>(QString::fromLatin1(key))->text();
        };
        const auto changesIn = [](MainWindow *window) {
            return window->session().model().assessment().changeCount();
        };
        const QString was = textIn(first, "city");
        const QString name = textIn(second, "first_name");

        // In turns, as an operator compares two contacts.
        MultiWindowFixture::retype(first, "city", u"Cali"_s);
        MultiWindowFixture::retype(second, "first_name", u"Eva"_s);
        second->session().model().endTyping();
        MultiWindowFixture::retype(second, "city", u"Lima"_s);
        MultiWindowFixture::retype(first, "last_name", u"Luna"_s);
        QCOMPARE(changesIn(first), 2);
        QCOMPARE(changesIn(second), 2);
        press(second, Qt::Key_Z);
        QCOMPARE(textIn(second, "city"), was);
        press(second, Qt::Key_Y);
        QCOMPARE(textIn(second, "city"), u"Lima"_s);
        QCOMPARE(textIn(first, "city"), u"Cali"_s);
        QCOMPARE(textIn(first, "last_name"), u"Luna"_s);
        QVERIFY(first->session().model().undoStack()->canUndo() &&
                !first->session().model().undoStack()->canRedo());
        first->session().autosave().flush();
        second->session().autosave().flush();
        QCOMPARE(office.changesInDrafts(), (QMap<QString, int>{{office.seed.id, 2}, {other, 2}}));

        // One is sent.
        const qsizetype before = office.server.requests().size();
        office.server.script(
            {office.answerFor(other, {{u"first_name"_s, u"Eva"_s}, {u"city"_s, u"Lima"_s}})});
        press(second, Qt::Key_Return);
        ReviewDialog *review = nullptr;
        QTRY_VERIFY((review = second->findChild<ReviewDialog *>()) && review->isVisible());
        QVERIFY(!first->findChild<ReviewDialog *>());
        review->setClock([] { return std::numeric_limits<qint64>::max(); });
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_COMPARE(second->messages().kind(), MessageBar::Kind::Success);
        QCOMPARE(office.server.requests().size(), before + 1);
        QVERIFY(office.server.firstLine(before).startsWith("PUT /api/contacts/" + other.toLatin1()));
        const QByteArray request = office.server.requests().at(before);
        const QJsonObject body =
            QJsonDocument::fromJson(request.sliced(request.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(body.value(u"first_name"_s).toString(), u"Eva"_s);
        QCOMPARE(body.value(u"city"_s).toString(), u"Lima"_s);
        QVERIFY(!request.contains("Cali") && !request.contains("Luna"));
        QCOMPARE(changesIn(second), 0);

        // The other is as it was left, on the screen and on the disk, and goes on by itself.
        QCOMPARE(changesIn(first), 2);
        QVERIFY(first->messages().kind() != MessageBar::Kind::Success);
        QCOMPARE(office.changesInDrafts(), (QMap<QString, int>{{office.seed.id, 2}}));
        press(first, Qt::Key_Z);
        QCOMPARE(textIn(first, "last_name"), textIn(second, "last_name"));
        QCOMPARE(textIn(first, "city"), u"Cali"_s);
        QCOMPARE(textIn(second, "city"), u"Lima"_s);
        QCOMPARE(textIn(second, "first_name"), u"Eva"_s);
        QVERIFY(name != u"Eva"_s);
        first->session().autosave().flush();
        QCOMPARE(office.changesInDrafts(), (QMap<QString, int>{{office.seed.id, 1}}));
        QCOMPARE(office.server.requests().size(), before + 1);
    }

    void aContactThatIsOpenElsewhereIsShownThere()
    {
        MultiWindowFixture office;
        MainWindow *first = office.openFirst();
        QVERIFY(first);
        MainWindow *second = office.openBeside(first, office.seed.id);
        QVERIFY(second);
        QVERIFY(first->messages().text().contains(u"open in this window already"_s));
        QVERIFY(!second->session().hasContact());
        QCOMPARE(office.server.requests().size(), 1);

        QGuiApplication::clipboard()->setText(u"{\"id\":\"%1\",\"city\":\"Quito\"}"_s.arg(office.seed.id));
        second->actions().paste->trigger();
        QVERIFY(first->messages().text().contains(u"was not taken"_s));
        QVERIFY(!second->session().hasContact());
        press(first, Qt::Key_F5, Qt::NoModifier);
        QTRY_COMPARE(office.server.requests().size(), 2); // its own is no other's
    }

    void quitAsksWhereSomethingIsAtStakeAndStaysWithEverything()
    {
        MultiWindowFixture office;
        MainWindow *first = office.openFirst();
        QVERIFY(first);
        MainWindow *second = office.openBeside(first, other);
        QVERIFY(second);
        QTRY_COMPARE(second->session().contactId(), other);
        MultiWindowFixture::retype(second, "city", u"Lima"_s);

        press(first, Qt::Key_Q);
        QVERIFY(office.question());
        QCOMPARE(office.question()->parentWidget(), second);
        QVERIFY(office.answer(QMessageBox::RejectRole));
        QVERIFY(first->isVisible() && second->isVisible());
        QCOMPARE(office.windows.count(), 2);

        MultiWindowFixture::retype(first, "city", u"Cali"_s);
        press(first, Qt::Key_Q);
        QVERIFY(office.answer(QMessageBox::DestructiveRole));
        QVERIFY(office.question()); // the other one
        QVERIFY(office.answer(QMessageBox::DestructiveRole));
        QTRY_COMPARE(office.windows.count(), 0);
    }

    void whatOneWindowRemembersTheOtherKeeps()
    {
        MultiWindowFixture office;
        MainWindow *first = office.openFirst();
        QVERIFY(first);
        MainWindow *second = office.openBeside(first, other);
        QVERIFY(second);
        first->actions().themes.at(2)->trigger();
        second->close();
        first->close();
        const Settings again(office.settings.path());
        QCOMPARE(again.value(u"window/theme"_s).toString(), u"dark"_s);
        QVERIFY(again.value(u"window/geometry"_s).isValid());
        QCOMPARE(again.profiles().size(), 1);
    }

    void theDemoAccountIsOneForAllWindows()
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
        MainWindow *second = MultiWindowFixture::newest();
        QVERIFY(second);
        QCOMPARE(second->session().account(), first->session().account());
        first->close();
        QTRY_COMPARE(windows.count(), 1);
        second->actions().demo->trigger(); // asked for again, it is still the same
        QTRY_VERIFY2(second->session().hasContact(), "the window that was closed left it running");
    }
};

CE_GUI_TEST(TestWindows)

} // namespace tst_windows

#include "tst_windows.moc"
