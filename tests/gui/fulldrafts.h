#pragma once

#include "desk/draftreview.h"
#include "gui/draftbench.h"
#include "ui/review/bothdialog.h"
#include "ui/window/draftsdialog.h"

#include <QPushButton>
#include <QTreeWidget>

#include <memory>

/// The dialogs about drafts, as full as they get: long names, drafts in all states and of another account, a
/// difference in each kind of field.
class FullDrafts
    : public Workplace
    , public Session
{
public:
    FullDrafts()
        : Session(static_cast<Workplace &>(*this))
    {
    }

    /// A contact with a draft, and the list of all.
    bool open()
    {
        if (!openSeed())
            return false;
        retype("first_name", "Eva");
        desk.drafting().flush();
        const QString names[] = {QStringLiteral("María Fernanda de los Ángeles Echeverría-Montealegre"),
                                 {},
                                 QStringLiteral("José Luis Rodríguez"),
                                 QStringLiteral("Ana")};
        const DraftState states[] = {DraftState::Unknown, DraftState::NotSent, DraftState::Sending,
                                     DraftState::Edited};
        for (int draft = 0; draft < 4; ++draft) {
            DraftChange change;
            change.summary.key =
                desk.draftKey(QStringLiteral("aaaaaaa%1-0d44-4b50-8888-8dd25736052a").arg(draft));
            change.summary.name = names[draft];
            change.summary.accountName = QStringLiteral("Tienda de la Calle 93 (producción)");
            change.summary.changes = draft * 12;
            change.summary.when = clock.now().addDays(-draft);
            change.summary.state = states[draft];
            if (draft == 3)
                change.summary.key.accountId = QStringLiteral("22222222-2222-4333-8444-555555555555");
            change.base = draftbytes::ofBase(desk.model().base());
            store.write(change);
        }
        window.actions().drafts->trigger();
        return QTest::qWaitFor([this] { return draftsDialog() && list()->topLevelItemCount() == 5; });
    }
    DraftsDialog *draftsDialog() { return window.findChild<DraftsDialog *>(); }
    QTreeWidget *list() { return draftsDialog()->findChild<QTreeWidget *>(); }
    void discardFirst()
    {
        list()->setCurrentItem(list()->topLevelItem(0));
        for (QPushButton *button : draftsDialog()->findChildren<QPushButton *>()) {
            if (button->objectName() == QStringLiteral("discard"))
                button->click();
        }
    }

    /// The server's contact beside the draft's.
    std::unique_ptr<BothDialog> both()
    {
        Contact mine = desk.model().base().contact;
        const auto set = [&mine](QStringView key, const QString &text) {
            mine.setField(contactFieldIndex(key), Cell::text(text));
        };
        set(u"first_name", QStringLiteral("María Fernanda de los Ángeles"));
        set(u"email", QStringLiteral("maria.fernanda.echeverria@correo-empresarial.example.com"));
        set(u"dob", QStringLiteral("1988-04-23"));
        set(u"country", QStringLiteral("Colombia"));
        set(u"document_type", QStringLiteral("CC"));
        return shown(makeReview(desk.model().base(), mine));
    }
    std::unique_ptr<BothDialog> bothTheSame()
    {
        return shown(makeReview(desk.model().base(), desk.model().base().contact));
    }

private:
    std::unique_ptr<BothDialog> shown(const Review &review)
    {
        auto dialog = std::make_unique<BothDialog>(review, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
};
