#pragma once

class Line;
class Settings;
struct Profile;

/// Which way a contact is fetched is found out once an account, not once a start: requests are few. The line
/// begins with what is known, and what it finds out is kept. The settings must outlive the line.
void rememberFetchWay(Line &line, const Profile &profile, Settings &settings);
