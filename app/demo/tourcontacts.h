#pragma once

#include <QByteArray>

#include <vector>

/// The contacts made by hand, as JSON objects: the tour's María Gómez Peña, and one that was soft-deleted.
std::vector<QByteArray> tourContacts();
