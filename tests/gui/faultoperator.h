#pragma once

#include "desk/sendagain.h"
#include "gui/draftbench.h"
#include "ui/window/sendflow.h"

#include <QPointer>

#include <chrono>
#include <limits>

/// An operator whose contact meets a fault on its way: limits as short as people may set them, no waits that
/// end by themselves.
class FaultOperator : public Session
{
public:
    explicit FaultOperator(Workplace &place)
        : Session(place)
    {
        settings.setValue(QStringLiteral("inactivitySeconds"), 1);
        settings.setValue(QStringLiteral("overallSeconds"), 2);
        again().setPace({.first = std::chrono::hours(1),
                         .longest = std::chrono::hours(1),
                         .tries = 8,
                         .whole = std::chrono::hours(10),
                         .probe = std::chrono::hours(1)});
    }

    SendAgain &again() { return *window.findChild<SendFlow *>()->findChild<SendAgain *>(); }

    /// Opens the seed, over a connection that is kept or not.
    bool openOver(bool kept)
    {
        FaultServer::Answer answer = place.contact();
        if (!kept) {
            answer.bytes.insert(answer.bytes.indexOf("\r\n") + 2, "Connection: close\r\n");
            answer.then = FaultServer::Answer::Then::Close;
        }
        return open(answer, place.seed.id);
    }

    /// The seed on the desk, as if the account's server had been asked for it.
    bool openUnfetched()
    {
        start();
        if (!QTest::qWaitFor([this] { return desk.hasAccount(); }))
            return false;
        auto read = contactreader::fromText(place.seed.contact);
        desk.load(desk.stamped(std::get<Base>(std::move(read)), Base::Origin::Fetched));
        return true;
    }

    /// Ctrl+Enter, and Enter when the review can be heard.
    bool send()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Return,
                        Qt::ControlModifier);
        QPointer<ReviewDialog> review;
        if (!QTest::qWaitFor([&] { return (review = window.findChild<ReviewDialog *>()) != nullptr; }))
            return false;
        return QTest::qWaitFor([&] {
            if (review && review->isVisible()) {
                // Its first moments, in which it hears nothing, are over for who doesn't wait them out.
                review->measureBy([] { return std::numeric_limits<qint64>::max(); });
                QTest::keyClick(review, Qt::Key_Return);
            }
            return !review || !review->isVisible();
        });
    }

    /// What the person does to have it sent at last.
    bool goOn()
    {
        if (again().state() == SendAgain::State::NeedsToken) {
            auto *token = window.findChild<QLineEdit *>(QStringLiteral("newToken"));
            QTest::keyClicks(token, QStringLiteral("fresh-token"));
            QTest::keyClick(token, Qt::Key_Return);
            return true;
        }
        if (again().state() == SendAgain::State::Waiting || again().state() == SendAgain::State::GaveUp) {
            again().state() == SendAgain::State::Waiting ? again().now() : again().resume();
            return true;
        }
        return send();
    }

    /// What the message offers, in words.
    QStringList offers()
    {
        QStringList offers;
        for (const QToolButton *button : window.messages().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction())
                offers << button->text();
        }
        return offers;
    }

    /// What was typed is on the screen and, as the only draft, on the disk.
    bool keeps(const char *key, const QString &text, DraftState state, int changes = 1)
    {
        if (line(key)->text() != text || !isWritten())
            return false;
        const QList<DraftSummary> kept = drafts();
        return kept.size() == 1 && kept.constFirst().changes == changes && kept.constFirst().state == state;
    }

    int puts() const
    {
        int puts = 0;
        for (const QByteArray &request : place.server.requests())
            puts += request.startsWith("PUT ") ? 1 : 0;
        return puts;
    }
};
