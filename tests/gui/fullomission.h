#pragma once

#include "store/keptcontacts.h"
#include "store/settings.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "ui/accounts/omissiondialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The dialog that finds out what a request keeps that leaves it out, with as many words as it gets.
class FullOmission
{
public:
    FullOmission()
    {
        m_profile.name = QStringLiteral("Tienda de la Calle 93 (pruebas)");
        m_profile.kind = AccountKind::Test;
        m_profile.baseUrl = m_server.url() + QStringLiteral("/api/storefront/v1");
        m_profile.accountId = QStringLiteral("11111111-2222-4333-8444-555555555555");
        m_profile.token = QStringLiteral("secret-token");
        m_settings.setProfiles({m_profile});
        m_settings.setValue(QStringLiteral("fetchWays/") + m_profile.accountId, 1);
    }

    /// Waits for the ID.
    bool ask() { return open(); }
    /// Waits for the person's word.
    bool plan()
    {
        m_server.script({holding("\"Bogotá, Distrito Capital\""), holding("null"), holding("null"),
                         FaultServer::answer(429, "", {"Retry-After: 30"}), holding("null")});
        if (!open())
            return false;
        auto *contact = dialog->findChild<QLineEdit *>(QStringLiteral("contactId"));
        contact->setText(m_id);
        QTest::keyClick(contact, Qt::Key_Return);
        return QTest::qWaitFor([this] { return button("send")->isVisible(); });
    }
    /// Could not put the contact back.
    bool fail()
    {
        if (!plan())
            return false;
        button("send")->click();
        return QTest::qWaitFor([this] { return button("again")->isVisible(); });
    }
    /// Asks whether to put back what fail() left.
    bool putBack()
    {
        m_server.script({holding("null")});
        return open() && QTest::qWaitFor([this] { return button("send")->isVisible(); });
    }

    std::unique_ptr<OmissionDialog> dialog;

private:
    bool open()
    {
        dialog = std::make_unique<OmissionDialog>(m_profile, m_clock, Limits{},
                                                  KeptContacts(m_folder.filePath(QStringLiteral("data"))),
                                                  m_settings);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return QTest::qWaitForWindowActive(dialog.get());
    }
    QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    FaultServer::Answer holding(const char *city) const
    {
        return FaultServer::answer(
            200, "{\"data\":[{\"id\":\"" + m_id.toLatin1() +
                     "\",\"first_name\":\"María Fernanda de los Ángeles\",\"last_name\":"
                     "\"Echeverría-Montealegre\",\"email\":\"maria.fernanda@correo-empresarial.example.com\","
                     "\"loyalty_level\":\"gold\",\"city\":" +
                     city + "}]}");
    }

    const QString m_id = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
    QTemporaryDir m_folder;
    FaultServer m_server;
    FakeClock m_clock;
    Settings m_settings{m_folder.filePath(QStringLiteral("contact-editor/contact-editor.ini"))};
    Profile m_profile;
};
