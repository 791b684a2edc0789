#pragma once

class ApiClient;
class SecretSupply;
class Settings;
struct Profile;

/// Gives a line what this computer knows of its saved account, and keeps what the line finds out: which way a
/// contact is fetched is found out once an account, not once a start, for requests are few. Where the
/// account's secrets are in the keychain, the line gets a supply of them, which is its own; else nothing is
/// returned. The settings must outlive the line.
SecretSupply *configureClient(ApiClient &line, const Profile &profile, Settings &settings);
