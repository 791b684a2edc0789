#pragma once

#include "contact/baseline.h"
#include "crash/typinglog.h"
#include "store/draft.h"

#include <QCoreApplication>

/// Opens what a killed editor left, as the next editor does, and checks that it is consistent.
struct RecoveryCheck
{
    explicit RecoveryCheck(const QString &database);

    /// The first inconsistency; empty if there is none.
    QString fault;
    std::optional<Draft> draft;
    Baseline baseline;
    typinglog::State state; ///< the state of the resumed draft
    typinglog::State top;   ///< the state after redoing all steps

private:
    QString checkDatabase(const QString &database);
    QString checkDraft();
};
