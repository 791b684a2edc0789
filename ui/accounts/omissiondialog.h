#pragma once

#include "session/omissiontest.h"

#include <QDialog>

class AccountKindEdge;
class ContactIdQuestion;
class InlineQuestion;
class QLabel;
class QProgressBar;
class QPushButton;
class RequestPreview;
class Settings;

/// Finds out with a person what an account's server does with what a request leaves out: asks for a contact,
/// shows both requests before anything goes, and says what became of the contact. Begins with putting back
/// what an earlier test left behind, if there is any.
class OmissionDialog : public QDialog
{
    Q_OBJECT

public:
    /// All but the profile must outlive it.
    OmissionDialog(const Profile &profile, const Clock &clock, const Limits &limits,
                   const KeptContacts &contacts, Settings &settings, QWidget *parent = nullptr);

signals:
    /// Never "unknown".
    void found(Omission omission);

public slots:
    /// Not while the contact may not be as it was and something is done about it.
    void reject() override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeQuestion();
    QWidget *makeStatus();
    QWidget *makeButtons();
    QPushButton *addButton(const QString &text, const QString &name, void (OmissionDialog::*slot)());

    void fetch();
    void begin();
    void putBackAgain();
    void askToLeave();
    void stop();
    void onStage();
    void onRefused(OmissionTest::Refusal refusal, const Outcome &outcome);
    void onOver(const OmissionResult &result);
    void showPlan();
    void say(const QString &text, bool isTrouble);
    void updateButtons();

    OmissionTest m_test;
    const bool m_putsBack;
    ContactIdQuestion *m_contact;
    QLabel *m_plan;
    RequestPreview *m_requests;
    QLabel *m_sign;
    QLabel *m_status;
    QProgressBar *m_progress;
    InlineQuestion *m_question;
    QWidget *m_asking = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
};
