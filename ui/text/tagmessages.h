#pragma once

#include "contact/tagsmodel.h"

/// Why a tag did not become what was wanted, and what to do instead.
QString tagRefusalText(TagsModel::Refusal refusal);
