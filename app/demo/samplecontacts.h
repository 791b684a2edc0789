#pragma once

#include <QByteArray>

#include <vector>

namespace demo {

/// The demo account's 200 contacts as JSON objects, the same at each start. Those of tourContacts() come
/// first.
std::vector<QByteArray> sampleContacts();

} // namespace demo
