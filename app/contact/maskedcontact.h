#pragma once

#include "contact/contact.h"

// Where no card number may be kept, one that came from the server is masked before it is shown, undocumented
// members of the row among it. What these give is not for sending.

Contact masked(const Contact &contact);
/// A row of that nested table.
Row masked(int field, const Row &row);
