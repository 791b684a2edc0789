#pragma once

#include "session/omissiontest.h"

#include <QString>

struct UserMessage;

/// What is known of an account's server and what a request leaves out.
QString omissionText(const Profile &profile);
/// What is about to be sent; nothing of it has gone.
QString omissionPlanText(const OmissionPlan &plan);
/// What is being done; empty while nothing is.
QString omissionStageText(OmissionTest::Stage stage);
/// How it ended, the most important first: what became of the contact.
UserMessage omissionResultSentence(const OmissionTest &test, const OmissionResult &result);
/// Why it didn't begin. Nothing was sent that changes anything.
UserMessage omissionRefusalSentence(const OmissionTest &test, OmissionTest::Refusal refusal,
                                    const Outcome &outcome);
/// What a test that has not come to its end left behind.
QString keptContactText(const KeptContact &kept);
