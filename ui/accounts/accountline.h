#pragma once

class ApiClient;
class SecretSupply;
class Settings;
struct Profile;

/// Loads the saved fetch method of the account into `client` and saves changes to it, so that it is
/// determined once per account instead of once per start: the request budget is small. If the account's
/// secrets are in the keychain, returns a SecretSupply owned by the client; if not, returns null. `settings`
/// must outlive the client.
SecretSupply *configureClient(ApiClient &client, const Profile &profile, Settings &settings);
