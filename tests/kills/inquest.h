#pragma once

#include "contact/base.h"
#include "kills/typed.h"
#include "store/draft.h"

#include <QCoreApplication>

/// What an editor finds that starts after another one ended.
struct Inquest
{
    explicit Inquest(const QString &database);

    /// Why not everything is as it must be, whatever was done; empty when it is.
    QString fault;
    std::optional<Draft> draft;
    Base base;
    typed::State state; ///< as the draft is taken up
    typed::State top;   ///< with everything done that was undone

private:
    QString look(const QString &database);
    QString takeUp();
};
