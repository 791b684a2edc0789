#include "ui/accounts/accountform.h"

#include "store/keychain.h"
#include "ui/text/keychainmessages.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/validationlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AccountForm::AccountForm(const QString &file, QWidget *parent)
    : QWidget(parent)
    , m_kind(new ChoiceBox)
    , m_putSemantics(new ChoiceBox)
    , m_showSecrets(new QCheckBox(tr("S&how the API key and the token")))
    , m_inKeychain(new QCheckBox(tr("Keep in the s&ystem's keychain")))
    , m_where(new QLabel)
    , m_file(QDir::toNativeSeparators(file))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // The validation labels already separate the rows.
    layout->setVerticalSpacing(layout->verticalSpacing() / 2);

    addEntry(*layout, Name, tr("&Name"), u"name"_s);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    for (const AccountKind kind : {AccountKind::Production, AccountKind::Test, AccountKind::Development})
        m_kind->addItem(accountKindText(kind), int(kind));
    layout->addRow(labelFor(tr("&Kind"), m_kind), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
    addEntry(*layout, BaseUrl, tr("&Base URL"), u"baseUrl"_s);
    addEntry(*layout, AccountId, tr("Account &ID"), u"accountId"_s);
    addEntry(*layout, ApiKey, tr("A&PI key"), u"apiKey"_s);
    addEntry(*layout, Token, tr("&Token"), u"token"_s);
    setFocusProxy(m_edits[Name]);
    layout->addRow(QString(), m_showSecrets);
    connect(m_showSecrets, &QCheckBox::toggled, this, &AccountForm::showSecrets);
    m_inKeychain->setObjectName(u"inKeychain"_s);
    layout->addRow(QString(), m_inKeychain);
    connect(m_inKeychain, &QCheckBox::toggled, this, [this] {
        showSecretsLocation();
        onEdited(ApiKey);
    });
    announcer::prepare(m_where);
    m_where->setObjectName(u"whereSecretsAre"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_where->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_where->setMinimumHeight(m_where->fontMetrics().lineSpacing() * 3);
    layout->addRow(QString(), m_where);
    addEntry(*layout, CaFile, tr("CA &file"), u"caFile"_s);
    m_edits[CaFile]->setPlaceholderText(tr("A PEM file; mostly none"));
    addPutSemantics(*layout);
}

void AccountForm::addPutSemantics(QFormLayout &layout)
{
    m_putSemantics->setObjectName(u"putSemantics"_s);
    // At twice the size its longest text is as wide as the dialog.
    m_putSemantics->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_putSemantics->setMinimumContentsLength(8);
    m_putSemantics->setAccessibleName(tr("Fields left out of a request"));
    m_putSemantics->setToolTip(tr("What this server does with the fields that a request leaves out. The "
                                  "review warns accordingly."));
    for (const PutSemantics semantics : {PutSemantics::Unknown, PutSemantics::Merges, PutSemantics::Replaces})
        m_putSemantics->addItem(putSemanticsText(semantics), int(semantics));
    layout.addRow(labelFor(tr("&Left out"), m_putSemantics), m_putSemantics);
    connect(m_putSemantics, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
    // The setting describes one server, so reset it for another.
    for (const Entry entry : {BaseUrl, AccountId})
        connect(m_edits[entry], &QLineEdit::textEdited, this, &AccountForm::onAccountEdited);
}

void AccountForm::addEntry(QFormLayout &layout, Entry entry, const QString &label, const QString &objectName)
{
    const bool isSecret = entry == ApiKey || entry == Token;
    QLineEdit *edit = isSecret ? new SecretEdit : new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(label).remove(u'&'));
    m_edits[entry] = edit;
    m_notes[entry] = new ValidationLabel(edit);
    layout.addRow(labelFor(label, edit), edit);
    layout.addRow(QString(), m_notes[entry]);
    connect(edit, &QLineEdit::textEdited, this, [this, entry] { onEdited(entry); });
}

void AccountForm::showSecrets(bool shown)
{
    for (auto *edit : findChildren<SecretEdit *>())
        edit->setShown(shown);
    if (shown && m_lacksSecrets && m_edits[ApiKey]->isEnabled())
        emit secretsRequested();
}

void AccountForm::setSecretsEnabled(bool enabled)
{
    for (const Entry entry : {ApiKey, Token})
        m_edits[entry]->setEnabled(enabled);
    const QString placeholder = !m_lacksSecrets ? QString()
                                : enabled       ? tr("In the keychain; what you enter takes its place")
                                                : tr("Asking the keychain…");
    m_edits[ApiKey]->setPlaceholderText(m_lacksSecrets ? placeholder : tr("Gets tokens by itself, all day"));
    m_edits[Token]->setPlaceholderText(
        m_lacksSecrets ? placeholder : tr("Only needed without an API key; serves for an hour"));
}

void AccountForm::showSecretsLocation(const QString &trouble)
{
    const QString where =
        m_inKeychain->isChecked()
            ? tr("They are kept in this computer's keychain, where programs that you run can read them while "
                 "it is unlocked; the settings file has neither.")
            : tr("They are kept, not encrypted, in %1, a file that only you can read.").arg(m_file);
    m_where->setText(trouble.isEmpty() ? where : trouble);
    m_inKeychain->setAccessibleDescription(where);
}

void AccountForm::awaitSecrets()
{
    setSecretsEnabled(false);
    showSecretsLocation();
}

void AccountForm::setSecrets(const Secrets &secrets)
{
    m_lacksSecrets = false;
    m_edits[ApiKey]->setText(secrets.apiKey);
    m_edits[Token]->setText(secrets.token);
    setSecretsEnabled(true);
    updateNotes();
}

void AccountForm::secretsUnavailable(KeychainProblem problem)
{
    setSecretsEnabled(true);
    m_showSecrets->setChecked(false);
    showSecretsLocation(keychainMessage(problem).what + u' ' +
                        tr("To ask it again, tick “%1”.").arg(m_showSecrets->text().remove(u'&')));
    announcer::say(m_where, m_where->text());
}

void AccountForm::setProfile(const Profile &profile)
{
    m_original = profile;
    m_edits[Name]->setText(profile.name);
    m_edits[BaseUrl]->setText(profile.baseUrl);
    m_edits[AccountId]->setText(profile.accountId);
    m_edits[ApiKey]->setText(profile.apiKey);
    m_edits[Token]->setText(profile.token);
    m_edits[CaFile]->setText(profile.caFile);
    for (QLineEdit *edit : m_edits)
        edit->setCursorPosition(0);
    m_lacksSecrets = profile.needsSecrets();
    m_entry = profile.keychainEntry.isEmpty() ? Keychain::newEntry() : profile.keychainEntry;
    {
        const QSignalBlocker quiet(m_inKeychain);
        m_inKeychain->setChecked(!profile.keychainEntry.isEmpty());
    }
    setSecretsEnabled(true);
    showSecretsLocation();
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(profile.kind)));
    const QSignalBlocker quietSemantics(m_putSemantics);
    m_putSemantics->setCurrentIndex(m_putSemantics->findData(int(profile.putSemantics)));
    m_showSecrets->setChecked(false);
    std::ranges::fill(m_touched, false);
    updateNotes();
}

Profile AccountForm::profile() const
{
    Profile profile;
    profile.name = m_edits[Name]->text().simplified();
    profile.kind = AccountKind(m_kind->currentData().toInt());
    profile.baseUrl = m_edits[BaseUrl]->text().trimmed();
    profile.accountId = m_edits[AccountId]->text().trimmed();
    profile.apiKey = m_edits[ApiKey]->text().trimmed();
    profile.token = m_edits[Token]->text().trimmed();
    profile.caFile = m_edits[CaFile]->text().trimmed();
    profile.putSemantics = PutSemantics(m_putSemantics->currentData().toInt());
    if (m_inKeychain->isChecked() && (m_lacksSecrets || !profile.secrets().isEmpty()))
        profile.keychainEntry = m_entry;
    return profile;
}

void AccountForm::setOtherNames(const QStringList &names)
{
    m_otherNames = names;
    updateNotes();
}

bool AccountForm::isGood() const
{
    return !hasTakenName() && problemsOf(profile()).isEmpty();
}

void AccountForm::showProblems()
{
    std::ranges::fill(m_touched, true);
    updateNotes();
    for (int entry = 0; entry < EntryCount; ++entry) {
        if (!problemAt(Entry(entry)).isEmpty()) {
            m_edits[entry]->setFocus();
            return;
        }
    }
}

void AccountForm::onEdited(Entry entry)
{
    m_touched[entry] = true;
    updateNotes();
    emit edited();
}

void AccountForm::onAccountEdited()
{
    const bool isOriginal = isSameAccount(profile(), m_original);
    const auto from = isOriginal ? PutSemantics::Unknown : m_original.putSemantics;
    const auto to = isOriginal ? m_original.putSemantics : PutSemantics::Unknown;
    if (profile().putSemantics == from)
        m_putSemantics->setCurrentIndex(m_putSemantics->findData(int(to)));
}

AccountForm::Entry AccountForm::entryOf(ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::NameEmpty:
        return Name;
    case ProfileProblem::BaseUrlUnusable:
    case ProfileProblem::BaseUrlNotSecure:
        return BaseUrl;
    case ProfileProblem::AccountIdNotAUuid:
        return AccountId;
    case ProfileProblem::TokenNotSendable:
        return Token;
    case ProfileProblem::CaFileUnusable:
        return CaFile;
    case ProfileProblem::ApiKeyNotSendable:
    case ProfileProblem::NoCredential:
        return ApiKey;
    }
    Q_UNREACHABLE();
}

bool AccountForm::hasTakenName() const
{
    return m_otherNames.contains(profile().name, Qt::CaseInsensitive);
}

QString AccountForm::problemAt(Entry entry) const
{
    for (const ProfileProblem problem : problemsOf(profile())) {
        if (entryOf(problem) == entry)
            return profileProblemText(problem);
    }
    return entry == Name && hasTakenName() ? tr("Give it another name: another account already has it.")
                                           : QString();
}

void AccountForm::updateNotes()
{
    for (int entry = 0; entry < EntryCount; ++entry) {
        if (m_touched[entry])
            m_notes[entry]->validate(problemAt(Entry(entry)));
        else
            m_notes[entry]->clear();
    }
}

#include "moc_accountform.cpp"
