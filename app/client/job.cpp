#include "client/job.h"

Job::~Job() = default;

#include "moc_job.cpp"
