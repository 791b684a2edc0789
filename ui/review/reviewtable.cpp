#include "ui/review/reviewtable.h"

#include "ui/review/reviewmodel.h"
#include "ui/style/tint.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Paints descriptions of values muted and in italics, and an icon at risky changes. Limits the height of a
/// line, so that it does not hide the others.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int mostLines = 8; // the tooltip shows the whole value
        // QTreeView passes no rectangle to sizeHint(), without which nothing is wrapped.
        QStyleOptionViewItem inColumn = option;
        if (const auto *view = qobject_cast<const QTreeView *>(option.widget))
            inColumn.rect = QRect(0, 0, view->columnWidth(index.column()), 1);
        const QSize size = QStyledItemDelegate::sizeHint(inColumn, index);
        const int padding = option.fontMetrics.lineSpacing() / 2;
        return {size.width(),
                std::min(size.height(), mostLines * option.fontMetrics.lineSpacing()) + padding};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        if (index.data(ReviewModel::WordedRole).toBool()) {
            option->font.setItalic(true);
            option->palette.setColor(QPalette::Text, tint::muted(option->palette));
        }
        if (index.column() == ReviewModel::RevertColumn) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
            option->font.setUnderline(option->state.testFlag(QStyle::State_MouseOver));
        }
        if (index.data(ReviewModel::RiskyRole).toBool()) {
            option->font.setBold(true);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = option->widget->style()->standardIcon(QStyle::SP_MessageBoxWarning);
        }
    }
};

} // namespace

ReviewTable::ReviewTable(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new LineDelegate(this));
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    setMouseTracking(true);
    // The height of a line depends on the column width.
    connect(header(), &QHeaderView::sectionResized, this, &ReviewTable::scheduleDelayedItemsLayout);

    const auto addKey = [this](const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setAutoRepeat(false); // a held key must act once
        addAction(action);
        return action;
    };
    connect(addKey(tr("&Copy"), QKeySequence::Copy), &QAction::triggered, this, &ReviewTable::copy);
    m_takeBack = addKey(tr("&Take back"), QKeySequence::Delete);
    connect(m_takeBack, &QAction::triggered, this, &ReviewTable::askForSelected);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ReviewModel::RevertColumn && !index.data().toString().isEmpty())
            emit revertRequested({index.row()});
    });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ReviewTable::onlyShow()
{
    removeAction(m_takeBack);
    setColumnHidden(ReviewModel::RevertColumn, true);
}

QString ReviewTable::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < ReviewModel::RevertColumn; ++column)
            cells.append(row.siblingAtColumn(column).data().toString().replace(u'\n', u' '));
        text.append(cells.join(u'\t')).append(u'\n');
    }
    return text;
}

void ReviewTable::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    const int words =
        isColumnHidden(ReviewModel::RevertColumn) ? 0 : sizeHintForColumn(ReviewModel::RevertColumn);
    const int room = viewport()->width() - words;
    const auto field = ReviewModel::FieldColumn;
    header()->resizeSection(field, room / 3);
    // The values get the width that the names don't need.
    const int names = qMax(sizeHintForColumn(field), header()->sectionSizeHint(field));
    header()->resizeSection(field, qMin(names + 2 * fontMetrics().averageCharWidth(), room / 3));
    const int value = (room - header()->sectionSize(field)) / 2;
    header()->resizeSection(ReviewModel::BeforeColumn, value);
    header()->resizeSection(ReviewModel::AfterColumn, value);
    header()->resizeSection(ReviewModel::RevertColumn, words);
}

void ReviewTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool takesBack = index.column() == ReviewModel::RevertColumn && !index.data().toString().isEmpty();
    viewport()->setCursor(takesBack ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void ReviewTable::askForSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    if (!rows.isEmpty())
        emit revertRequested(rows);
}

#include "moc_reviewtable.cpp"
