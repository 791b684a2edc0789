#include "net/job.h"

Job::~Job() = default;
