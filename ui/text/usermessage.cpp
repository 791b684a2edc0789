#include "ui/text/usermessage.h"

#include "schema/datetext.h"
#include "schema/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

struct MessageTr
{
    Q_DECLARE_TR_FUNCTIONS(UserMessages)
};

QString choices(const Field &field)
{
    QStringList words;
    for (const Option &option : field.options)
        words.append(optionLabel(option));
    return QLocale().createSeparatedList(words);
}

} // namespace

QString UserMessage::joined() const
{
    return remedy.isEmpty() ? what : what + u' ' + remedy;
}

QString issueText(codec::ValidationIssue issue, const Field &field)
{
    using codec::ValidationIssue;
    switch (issue) {
    case ValidationIssue::None:
        return {};
    case ValidationIssue::NotNullable:
        return MessageTr::tr("Give a value: “%1” can't be left without one.").arg(fieldLabel(field));
    case ValidationIssue::UnexpectedType:
        return MessageTr::tr("Check this value: it came in a form that isn't expected here, and goes back as "
                             "it came unless you change it.");
    case ValidationIssue::DuplicateKey:
        return MessageTr::tr("Check this value: it came more than once, and only the last one is kept.");
    case ValidationIssue::NotJson:
        return MessageTr::tr("Write JSON, like {\"segment\": \"regular\"}.");
    case ValidationIssue::NotAnObject:
        return MessageTr::tr("Write a JSON object: keys and values between { and }.");
    case ValidationIssue::NotWholeNumber:
        return MessageTr::tr("Give a whole number in digits.");
    case ValidationIssue::NotYesOrNo:
        return MessageTr::tr("Choose yes or no.");
    case ValidationIssue::NotAnEmail:
        return MessageTr::tr("Give an email address like name@example.com.");
    case ValidationIssue::NotAPhone:
        return MessageTr::tr("Check this number: one like +57 300 123 4567 can be dialled.");
    case ValidationIssue::UnknownCountry:
        return MessageTr::tr("Check this country: no list knows it. CO or Colombia would do.");
    case ValidationIssue::NotADate:
        return MessageTr::tr("Use a date like %1, or 1990-12-31.")
            .arg(datetext::written(QDate(1990, 12, 31)));
    case ValidationIssue::NotADateTime:
        return MessageTr::tr("Use a date and time like %1, or 2024-05-31T14:30:00Z.")
            .arg(datetext::written(QDateTime(QDate(2024, 5, 31), QTime(14, 30)),
                                   datetext::Precision::Minutes));
    case ValidationIssue::InTheFuture:
        return MessageTr::tr("Use a date that is not in the future.");
    case ValidationIssue::NotAChoice:
        return MessageTr::tr("Choose one of these: %1.").arg(choices(field));
    case ValidationIssue::NotAMonth:
        return MessageTr::tr("Give a month from 1 to 12.");
    case ValidationIssue::NotAYear:
        return MessageTr::tr("Give a year of four digits, like 2029.");
    case ValidationIssue::NotFourDigits:
        return MessageTr::tr("Give the last four digits, like 4242.");
    case ValidationIssue::Expired:
        return MessageTr::tr("Check this card: it has expired.");
    case ValidationIssue::CardNumber:
        return MessageTr::tr("Leave the card number out: only its last four digits may be kept.");
    case ValidationIssue::LikeACardNumber:
        return MessageTr::tr("Check this: it looks like a card number, and those should not be kept.");
    }
    return {};
}

QString cellText(const Field &field, const Cell &cell)
{
    if (!cell.isSet())
        return MessageTr::tr("not set");
    if (const QString *text = cell.asText(); text && text->isEmpty())
        return MessageTr::tr("empty text");
    if (const QByteArray *bytes = cell.asRaw(); bytes && field.type == FieldType::Table && *bytes == "[]")
        return MessageTr::tr("no rows");
    return displaytext::of(field, cell);
}

bool isWordedCell(const Cell &cell)
{
    const QString *text = cell.asText();
    const QByteArray *bytes = cell.asRaw();
    return !cell.isSet() || (text && text->isEmpty()) || (bytes && *bytes == "[]");
}

UserMessage readErrorMessage(const contactreader::ReadError &error)
{
    using Kind = contactreader::ReadError::Kind;
    const QString line = QLocale().toString(qlonglong(error.line));
    const QString column = QLocale().toString(qlonglong(error.column));
    const QString mend =
        MessageTr::tr("Correct the text there and open it again; what was open stays as it is.");
    const QString other = MessageTr::tr("Choose another text; what was open stays as it is.");
    switch (error.kind) {
    case Kind::NotJson:
        return {MessageTr::tr("The text stops being JSON at line %1, column %2.").arg(line, column), mend};
    case Kind::TooDeep:
        return {MessageTr::tr("The text is nested too deeply at line %1, column %2.").arg(line, column),
                mend};
    case Kind::BadUtf8:
        return {
            MessageTr::tr("The text holds bytes that are not UTF-8 at line %1, column %2.").arg(line, column),
            mend};
    case Kind::TrailingText:
        return {MessageTr::tr("The contact ends before line %1, column %2, but more text follows there.")
                    .arg(line, column),
                mend};
    case Kind::Empty:
        return {MessageTr::tr("The text is empty."), other};
    case Kind::TooLarge:
        return {MessageTr::tr("The text is too large to be one contact: it has %1, and at most %2 are read.")
                    .arg(QLocale().formattedDataSize(error.size),
                         QLocale().formattedDataSize(contactreader::largestText)),
                other};
    case Kind::WrongRoot:
        return {MessageTr::tr("The text is JSON, but not an object, so there is no contact in it."), other};
    case Kind::NoData:
        return {MessageTr::tr("The text looks like a server's answer, but its “data” is not a list."), other};
    case Kind::NotAContact:
        return {MessageTr::tr("The text is JSON, but none of a contact's fields is in it."), other};
    case Kind::NoContact:
        return {MessageTr::tr("The text is a server's answer without a contact."), other};
    case Kind::SeveralContacts:
        return {MessageTr::tr("The text holds more than one contact."),
                MessageTr::tr("Open a text with exactly one; what was open stays as it is.")};
    case Kind::OtherContact:
        return {MessageTr::tr("The text holds another contact than the one that was asked for."), other};
    case Kind::NoId:
        return {MessageTr::tr("The contact in the text has no ID."),
                MessageTr::tr("Say which contact it is for; what was open stays as it is.")};
    }
    return {};
}

QString profileProblemText(ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::NameEmpty:
        return MessageTr::tr("Give the account a name by which you know it.");
    case ProfileProblem::BaseUrlUnusable:
        return MessageTr::tr("Give a plain web address like %1.").arg(standardBaseUrl());
    case ProfileProblem::BaseUrlNotSecure:
        return MessageTr::tr("Use an address that begins with https: http is only for this computer itself.");
    case ProfileProblem::AccountIdNotAUuid:
        return MessageTr::tr("Give the account ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.");
    case ProfileProblem::TokenNotSendable:
        return MessageTr::tr(
            "Copy the token once more: it holds a space or another character that no token has.");
    case ProfileProblem::ApiKeyNotSendable:
        return MessageTr::tr(
            "Copy the API key once more: it holds a space or another character that no key has.");
    case ProfileProblem::NoCredential:
        return MessageTr::tr("Give an API key or a token.");
    case ProfileProblem::CaFileUnusable:
        return MessageTr::tr("There is no readable certificate (PEM) in this file.");
    }
    return {};
}

QString accountKindText(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Development:
        return MessageTr::tr("Development");
    case AccountKind::Test:
        return MessageTr::tr("Test");
    case AccountKind::Production:
        return MessageTr::tr("Production");
    }
    Q_UNREACHABLE();
}

QString putSemanticsText(PutSemantics semantics)
{
    switch (semantics) {
    case PutSemantics::Unknown:
        return MessageTr::tr("Not known");
    case PutSemantics::Merges:
        return MessageTr::tr("The server keeps their values");
    case PutSemantics::Replaces:
        return MessageTr::tr("The server erases their values");
    }
    Q_UNREACHABLE();
}

QString originText(const Baseline &baseline)
{
    const QString when = QLocale().toString(baseline.when.toLocalTime(), QLocale::ShortFormat);
    switch (baseline.origin) {
    case Baseline::Origin::Fetched:
        return MessageTr::tr("Fetched from the server on %1.").arg(when);
    case Baseline::Origin::File:
        return MessageTr::tr("Read from a file on %1.").arg(when);
    case Baseline::Origin::Clipboard:
        return MessageTr::tr("Pasted from the clipboard on %1.").arg(when);
    }
    Q_UNREACHABLE();
}
