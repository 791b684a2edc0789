#pragma once

#include <QString>

class DraftStore;
enum class DraftState;

/// "edited", "may have been sent" …
QString draftStateText(DraftState state);

/// That what is typed isn't on the disk, why, and what to do; without a store, that nothing is kept.
QString notSavedText(const DraftStore *store);
