#pragma once

#include "account/profile.h"
#include "contact/contactreader.h"
#include "schema/codec.h"

#include <QString>

struct Outcome;

/// What is said to people: what happened, in what state things are now, and what they can do. Plain text
/// only: it may hold a server's words.
struct UserMessage
{
    QString what;
    QString remedy; ///< may be empty when there is nothing to do

    QString joined() const;
};

/// What is wanted instead of such a value; empty for ValidationIssue::None.
QString issueText(codec::ValidationIssue issue, const Field &field);

/// A value as people read it: "not set" for absent and null, "empty text" for "".
QString cellText(const Field &field, const Cell &cell);
/// Whether cellText() is a word about the value instead of the value itself; show it muted, in italics.
bool isWordedCell(const Cell &cell);

/// How sending a contact to this account ended. The edits stay in every case.
UserMessage sendMessage(const Outcome &outcome, const Profile &profile);
/// How fetching a contact ended. What is open stays in every case.
UserMessage fetchMessage(const Outcome &outcome, const Profile &profile);
/// How trying an account out ended.
UserMessage testMessage(const Outcome &outcome, const Profile &profile);

/// What is known of how a request ended, for who has to find out why: a few lines, without a token, a key, a
/// URL's query or what the contact holds.
QString outcomeDetails(const Outcome &outcome);

/// Why a text gave no contact, naming line and column where the text is no JSON.
UserMessage readSentence(const contactreader::ReadError &error);

/// What a profile lacks, as a sentence for its field.
QString profileProblemText(ProfileProblem problem);
/// "Production"
QString accountKindText(AccountKind kind);
QString putSemanticsText(PutSemantics semantics);
/// Where a contact came from, and when.
QString originText(const Baseline &baseline);
