#pragma once

#include "account/profile.h"

#include <QWidget>

class ValidationLabel;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

/// Edits one profile. Shows errors below each field once the field has been edited. Secrets are hidden by
/// default and cannot be copied; the form shows where they are stored.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    /// `file` is the path of the settings file, shown as the place of secrets that are not in the keychain.
    explicit AccountForm(const QString &file, QWidget *parent = nullptr);

    /// Shows `profile`. No errors are shown before a field is edited.
    void setProfile(const Profile &profile);
    /// Returns whether the profile's secrets are in the keychain and have not been read yet.
    bool needsSecrets() const { return m_lacksSecrets; }
    /// Disables the secret fields until setSecrets() or secretsUnavailable() is called.
    void awaitSecrets();
    void setSecrets(const Secrets &secrets);
    void secretsUnavailable(KeychainProblem problem);
    /// Returns the profile as entered, without surrounding whitespace.
    Profile profile() const;
    /// Sets the names of the other profiles, which this profile cannot have.
    void setOtherNames(const QStringList &names);

    /// Returns whether the profile can be saved.
    bool isGood() const;
    /// Shows all errors and sets the focus to the first.
    void showProblems();

signals:
    void edited();
    /// The person wants to see secrets that have not been read from the keychain.
    void secretsRequested();

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
    void showSecretsLocation(const QString &trouble = {});
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
    QString m_entry; ///< the keychain entry of this profile
    bool m_lacksSecrets = false;
    QStringList m_otherNames;
    Profile m_original;
};
