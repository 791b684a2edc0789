#include "ui/style/accountkind.h"

#include "ui/style/tint.h"

#include <QPainter>
#include <QStyle>

QColor accountKindColor(AccountKind kind, const QPalette &palette)
{
    switch (kind) {
    case AccountKind::Development:
        return tint::safe(palette);
    case AccountKind::Test:
        return tint::caution(palette);
    case AccountKind::Production:
        return tint::danger(palette);
    }
    Q_UNREACHABLE();
}

AccountKindEdge::AccountKindEdge(AccountKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::MinimumExpanding);
}

void AccountKindEdge::setKind(AccountKind kind)
{
    m_kind = kind;
    update();
}

QSize AccountKindEdge::sizeHint() const
{
    const int width = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    return {qMax(width, fontMetrics().averageCharWidth()), fontMetrics().height()};
}

void AccountKindEdge::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), accountKindColor(m_kind, palette()));
}

#include "moc_accountkind.cpp"
