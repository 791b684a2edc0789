#pragma once

#include "account/profile.h"

#include <QWidget>

class QPalette;

/// Returns the colour of an account kind, readable as text on this palette. Use it only together with
/// accountKindText(), so that no information is conveyed by colour alone.
QColor accountKindColor(AccountKind kind, const QPalette &palette);

/// A coloured edge beside the name of an account. It is decoration; the text states the kind.
class AccountKindEdge : public QWidget
{
    Q_OBJECT

public:
    explicit AccountKindEdge(AccountKind kind, QWidget *parent = nullptr);

    void setKind(AccountKind kind);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountKind m_kind;
};
