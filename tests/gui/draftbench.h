#pragma once

#include "account/demoaccount.h"
#include "desk/desk.h"
#include "store/draftstore.h"
#include "store/settings.h"
#include "support/corpus.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "ui/review/reviewdialog.h"
#include "ui/window/contactopener.h"
#include "ui/window/contactview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

/// What outlives the program: the folder, the server, the time.
struct Workplace
{
    Workplace() { use(profile()); }

    Profile profile(const QString &name = QStringLiteral("Tienda")) const
    {
        Profile profile;
        profile.name = name;
        profile.baseUrl = server.url() + QStringLiteral("/api");
        profile.accountId = QStringLiteral("11111111-2222-4333-8444-555555555555");
        profile.token = QStringLiteral("secret-token");
        return profile;
    }

    /// The account is another from the next start on.
    void use(const Profile &profile) const
    {
        Settings settings(ini);
        settings.setProfiles({profile});
        settings.setCurrentProfile(profile.name);
    }
    /// Likewise, only its server is.
    void moveTo(const QString &baseUrl, const QString &caFile = {}) const
    {
        Profile moved = profile();
        moved.baseUrl = baseUrl;
        moved.caFile = caFile;
        use(moved);
    }

    /// The seed with some fields otherwise.
    FaultServer::Answer contact(const QJsonObject &otherwise = {}, const QString &id = {}) const
    {
        QJsonObject contact = QJsonDocument::fromJson(seed.contact).object();
        for (auto field = otherwise.begin(); field != otherwise.end(); ++field)
            contact[field.key()] = field.value();
        if (!id.isEmpty())
            contact[QStringLiteral("id")] = id;
        return FaultServer::answer(
            200, QJsonDocument(QJsonObject{{QStringLiteral("data"), QJsonArray{contact}}}).toJson());
    }

    QTemporaryDir folder;
    QString ini = folder.filePath(QStringLiteral("contact-editor/contact-editor.ini"));
    QString database = folder.filePath(QStringLiteral("data/contact-editor.sqlite"));
    const corpus::Sample seed = corpus::seedSample();
    FaultServer server;
    FakeClock clock;
};

/// The program, from its start to its end.
class Session
{
public:
    explicit Session(Workplace &place)
        : place(place)
        , settings(place.ini)
        , store(place.database)
        , desk(place.clock, &store)
        , window(desk, settings, demo, place.clock)
    {
        window.resize(1366, 690);
        window.show();
        window.activateWindow();
    }

    void start(const QString &argument = {}) { window.begin(false, argument); }

    /// Fetches a contact that the server has.
    bool open(const FaultServer::Answer &answer, const QString &id)
    {
        place.server.script({answer, FaultServer::silence()});
        if (desk.hasAccount())
            window.opener().openId(id);
        else
            start(id);
        return QTest::qWaitFor([&] { return desk.contactId() == id && desk.busy() == Desk::Busy::No; });
    }
    bool openSeed() { return open(place.contact(), place.seed.id); }

    QLineEdit *line(const char *key)
    {
        return window.view().findChild<QLineEdit *>(QString::fromLatin1(key));
    }

    void retype(const char *key, const char *text)
    {
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), QString::fromLatin1(text));
    }

    /// All that was asked of the disk is done.
    bool isWritten()
    {
        return QTest::qWaitFor([this] { return store.status() == DraftStore::Status::Written; });
    }

    QString message() { return window.messages().text(); }
    /// A button of the message bar.
    QAction *offered(const QString &text)
    {
        for (const QToolButton *button : window.messages().findChildren<QToolButton *>()) {
            if (button->text() == text && button->defaultAction())
                return button->defaultAction();
        }
        return nullptr;
    }

    QList<DraftSummary> drafts()
    {
        QList<DraftSummary> found;
        bool answered = false;
        store.list(&window, [&](const std::optional<QList<DraftSummary>> &list) {
            found = list.value_or(QList<DraftSummary>());
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; }) ? found : QList<DraftSummary>();
    }

    Workplace &place;
    Settings settings;
    DraftStore store;
    DemoAccount demo;
    Desk desk;
    MainWindow window;
};
