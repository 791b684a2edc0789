#pragma once

#include "account/profile.h"
#include "contact/contactreader.h"
#include "schema/codec.h"

#include <QString>

struct Outcome;

/// A message for people: what happened, the state now, and what they can do. Show it as plain text only,
/// because it can contain text from a server.
struct UserMessage
{
    QString what;
    QString remedy; ///< may be empty

    QString joined() const;
};

/// Returns the text for a validation issue: what is expected instead. Empty for ValidationIssue::None.
QString issueText(codec::ValidationIssue issue, const Field &field);

/// Returns a value for display: "not set" for absent and null, "empty text" for "".
QString cellText(const Field &field, const Cell &cell);
/// Returns whether cellText() describes the value instead of showing it. Show it muted and in italics.
bool isWordedCell(const Cell &cell);

/// Returns the message for the outcome of a send. The edits stay in every case.
UserMessage sendMessage(const Outcome &outcome, const Profile &profile);
/// Returns the message for the outcome of a fetch. The open contact stays in every case.
UserMessage fetchMessage(const Outcome &outcome, const Profile &profile);
/// Returns the message for the outcome of an account test.
UserMessage testMessage(const Outcome &outcome, const Profile &profile);

/// Returns technical details of an outcome for support, as a few lines. Contains no token, API key, URL query
/// or contact data.
QString outcomeDetails(const Outcome &outcome);

/// Returns why a text could not be read as a contact, with line and column if it is not valid JSON.
UserMessage readErrorMessage(const contactreader::ReadError &error);

/// Returns the text for a profile problem, to be shown at its field.
QString profileProblemText(ProfileProblem problem);
/// Returns the name of the kind, such as "Production".
QString accountKindText(AccountKind kind);
QString putSemanticsText(PutSemantics semantics);
/// Returns where a contact came from, and when.
QString originText(const Baseline &baseline);
