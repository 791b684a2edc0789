#pragma once

#include <QByteArray>

#include <vector>

/// The demo account's 200 contacts as JSON objects, the same at every start. First the ones made by hand.
std::vector<QByteArray> sampleContacts();
