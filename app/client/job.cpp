#include "client/job.h"

Job::~Job() = default;
