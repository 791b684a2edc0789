#pragma once

#include "gui/bench.h"
#include "net/outcome.h"
#include "ui/words/sentences.h"

#include <QAction>
#include <QTabWidget>
#include <QTableView>

/// The window as full as it gets: long names, fields changed, wrong and not set, rows changed and removed,
/// something the API page doesn't name, a message of two sentences with two buttons.
class FullWindow : public Bench
{
public:
    bool open()
    {
        server.script({answerWith(contact()), FaultServer::silence()});
        window.begin(false, seed.id);
        return QTest::qWaitFor([this] { return desk.hasContact(); }) && QTest::qWaitForWindowActive(&window);
    }

    /// By keys where a person would.
    bool fill()
    {
        retype("last_name", QStringLiteral("Echeverría-Montealegre"));
        retype("email", QStringLiteral("nobody@"));
        window.view().focusTab(0);
        auto *table = view("addresses");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClicks(table, QStringLiteral("C"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("alle 93"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (!QTest::qWaitFor([table] { return table->currentIndex().row() == 1 && table->hasFocus(); }))
            return false;
        QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
        const auto removed = [table] {
            return table->model()->index(1, 0).data(ContactModel::RemovedRole).toBool();
        };
        if (!QTest::qWaitFor(removed))
            return false;
        Outcome unknown;
        unknown.kind = Outcome::Kind::Unknown;
        unknown.reason = Outcome::Reason::ConnectionLost;
        window.messages().showMessage(MessageBar::Kind::Warning,
                                      sendSentence(unknown, desk.account()).joined(),
                                      {window.actions().reload, window.actions().send});
        line("first_name")->setFocus();
        return true;
    }

    QTableView *view(const char *key)
    {
        return window.view().findChild<QTableView *>(QString::fromLatin1(key));
    }
    QTabWidget *tabs() { return window.view().findChild<QTabWidget *>(); }

private:
    QJsonObject contact() const
    {
        QJsonObject contact = seedObject();
        const auto set = [&contact](const char *key, const QJsonValue &value) {
            contact[QString::fromLatin1(key)] = value;
        };
        set("first_name", QStringLiteral("María Fernanda de los Ángeles"));
        set("second_name", QJsonValue());
        set("last_name", QStringLiteral("Echeverría"));
        set("second_last_name", QStringLiteral("Fernández de Córdoba"));
        set("dob", QStringLiteral("1988-04-23"));
        set("email", QStringLiteral("maria.fernanda.echeverria@correo-empresarial.example.com"));
        set("phone", QStringLiteral("+57 300 123 4567"));
        set("country", QStringLiteral("Colombia"));
        set("city", QStringLiteral("Bogotá, Distrito Capital"));
        set("document_type", QStringLiteral("CC"));
        set("document_number", QStringLiteral("1020304050"));
        set("updated_at", QStringLiteral("2025-02-18T14:05:09.512345-05:00"));
        set("loyalty_level", QStringLiteral("gold"));
        QJsonObject address = contact[QStringLiteral("addresses")].toArray().first().toObject();
        address[QStringLiteral("street_1")] = QStringLiteral("Carrera 7");
        set("addresses", QJsonArray{address, address, address});
        return contact;
    }
};
