#pragma once

#include "account/profile.h"

#include <QWidget>

class QPalette;

/// The colour of a kind of account, readable as text on this palette. Always beside accountKindText().
QColor accountKindColor(AccountKind kind, const QPalette &palette);

/// The coloured edge that goes with the name of an account. Decoration: the words say the same.
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
