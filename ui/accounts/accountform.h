#pragma once

#include "account/profile.h"

#include <QWidget>

class FieldNote;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

/// Edits one profile. Says at each field what is wrong with it, from the first key typed there on. Secrets
/// are shown only when asked, and never copied.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// Another profile: nothing is complained of before it is touched.
    void setProfile(const Profile &profile);
    /// As typed, without blanks around the values.
    Profile profile() const;
    /// Names of the other profiles: this one needs a name of its own.
    void setOtherNames(const QStringList &names);

    /// Whether the profile can be saved.
    bool isGood() const;
    /// Complains of everything there is, and goes to the first of it.
    void showProblems();

signals:
    void edited();

private:
    enum Entry
    {
        Name,
        BaseUrl,
        AccountId,
        ApiKey,
        Token,
        CaFile,
        EntryCount
    };
    static Entry entryOf(ProfileProblem problem);

    void addEntry(QFormLayout &layout, Entry entry, const QString &label, const QString &objectName);
    void makeSecret(Entry entry);
    void showSecrets(bool shown);
    void onEdited(Entry entry);
    QString problemAt(Entry entry) const;
    bool hasTakenName() const;
    void updateNotes();

    QLineEdit *m_edits[EntryCount] = {};
    FieldNote *m_notes[EntryCount] = {};
    bool m_touched[EntryCount] = {};
    QComboBox *m_kind;
    QCheckBox *m_showSecrets;
    QStringList m_otherNames;
    Profile m_original; ///< what is known of it holds for its account alone
};
