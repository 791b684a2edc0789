#pragma once

#include "contact/baseline.h"
#include "crash/typinglog.h"
#include "store/draft.h"

#include <QCoreApplication>

/// What an editor finds that starts after another one ended.
struct RecoveryCheck
{
    explicit RecoveryCheck(const QString &database);

    /// Why not everything is as it must be, whatever was done; empty when it is.
    QString fault;
    std::optional<Draft> draft;
    Baseline baseline;
    typinglog::State state; ///< as the draft is taken up
    typinglog::State top;   ///< with everything done that was undone

private:
    QString look(const QString &database);
    QString takeUp();
};
