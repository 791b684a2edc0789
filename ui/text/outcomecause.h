#pragma once

#include <QString>

struct Outcome;
struct Profile;

/// What was asked of the server. The same fault asks for other words.
enum class Asked
{
    Send,
    Fetch,
    Test
};

/// What happened, in one sentence without what to do about it.
QString outcomeCause(Asked asked, const Outcome &outcome, const Profile &profile);
