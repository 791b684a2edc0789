#pragma once

#include "account/profile.h"

#include <QWidget>

class ValidationLabel;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

/// Edits one profile. Says at each field what is wrong with it, from the first key typed there on. Secrets
/// are shown only when asked, and never copied; where they are kept is said beside them.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    /// `file` is where secrets are kept that are not in the keychain.
    explicit AccountForm(const QString &file, QWidget *parent = nullptr);

    /// Another profile: nothing is complained of before it is touched.
    void setProfile(const Profile &profile);
    /// Whether the profile's secrets are in the keychain, and haven't come from there yet.
    bool needsSecrets() const { return m_lacksSecrets; }
    /// The keychain is being asked for them: setSecrets() or secretsUnavailable() ends it.
    void awaitSecrets();
    void setSecrets(const Secrets &secrets);
    void secretsUnavailable(KeychainProblem problem);
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
    /// A person wants to see what isn't here.
    void secretsWanted();

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

    void addPutSemantics(QFormLayout &layout);
    void addEntry(QFormLayout &layout, Entry entry, const QString &label, const QString &objectName);
    void showSecrets(bool shown);
    void setSecretsEnabled(bool enabled);
    void tellWhere(const QString &trouble = {});
    void onEdited(Entry entry);
    void onAccountEdited();
    QString problemAt(Entry entry) const;
    bool hasTakenName() const;
    void updateNotes();

    QLineEdit *m_edits[EntryCount] = {};
    ValidationLabel *m_notes[EntryCount] = {};
    bool m_touched[EntryCount] = {};
    QComboBox *m_kind;
    QComboBox *m_putSemantics;
    QCheckBox *m_showSecrets;
    QCheckBox *m_inKeychain;
    QLabel *m_where;
    QString m_file;
    QString m_entry; ///< of the keychain, for this profile
    bool m_lacksSecrets = false;
    QStringList m_otherNames;
    Profile m_original;
};
