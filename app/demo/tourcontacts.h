#pragma once

#include <QByteArray>

#include <vector>

namespace demo {

/// The handwritten contacts as JSON objects: María Gómez Peña, used in the tour, and a soft-deleted one.
std::vector<QByteArray> tourContacts();

} // namespace demo
