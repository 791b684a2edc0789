#include "ui/tables/tableheader.h"

#include "schema/contactfields.h"
#include "store/settings.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Dragging a column's edge changes its width many times; they are saved once, after this time.
constexpr auto settlesAfter = 500ms;

} // namespace

TableHeader::TableHeader(const Field &table, Settings &settings, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_table(table)
    , m_settings(settings)
    , m_saving(new QTimer(this))
{
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    m_saving->setSingleShot(true);
    m_saving->setInterval(settlesAfter);
    connect(m_saving, &QTimer::timeout, this, &TableHeader::save);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::changed);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        m_sizedByHand = m_sizedByHand || !m_quiet;
        changed();
    });
}

void TableHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    restore();
}

QList<int> TableHeader::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < count(); ++visual) {
        if (const int column = logicalIndex(visual); !isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void TableHeader::setColumnShown(int column, bool shown)
{
    if (shown == !isSectionHidden(column) || (!shown && shownColumns().size() == 1))
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        setSectionHidden(column, !shown);
    }
    share(m_room);
    changed();
    emit shownChanged();
}

void TableHeader::shiftColumn(int column, int by)
{
    const QList<int> shown = shownColumns();
    const qsizetype to = shown.indexOf(column) + by;
    if (to >= 0 && to < shown.size())
        moveSection(visualIndex(column), visualIndex(shown.at(to)));
}

void TableHeader::showAll()
{
    for (int column = 0; column < count(); ++column)
        setColumnShown(column, true);
}

void TableHeader::resetColumns()
{
    showAll();
    for (int column = 0; column < count(); ++column)
        moveSection(visualIndex(column), column);
    m_sizedByHand = false;
    share(m_room);
    changed();
}

void TableHeader::share(int width)
{
    m_room = width;
    if (m_sizedByHand)
        return;
    // No column gets narrower than its title or a few characters.
    const QScopedValueRollback quiet(m_quiet, true);
    const QList<int> shown = shownColumns();
    const int part = qMax(width / qMax(1, int(shown.size())), 12 * fontMetrics().averageCharWidth());
    int left = width;
    for (const int column : shown) {
        const bool last = column == shown.constLast();
        resizeSection(column, qMax(widthOfTitle(column), last ? qMax(left, part) : part));
        left -= sectionSize(column);
    }
}

void TableHeader::fillMenu(QMenu &menu, int current)
{
    const QList<int> shown = shownColumns();
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QAction *entry = menu.addAction(fieldLabel(m_table.columns[size_t(column)]));
        entry->setCheckable(true);
        entry->setChecked(shown.contains(column));
        entry->setEnabled(shown.size() > 1 || !shown.contains(column));
        connect(entry, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu.addSeparator();
    if (const qsizetype place = shown.indexOf(current); place >= 0) {
        const QString title = fieldLabel(m_table.columns[size_t(current)]);
        menu.addAction(tr("Move “%1” back").arg(title), this, [this, current] { shiftColumn(current, -1); })
            ->setEnabled(place > 0);
        menu.addAction(tr("Move “%1” on").arg(title), this, [this, current] { shiftColumn(current, 1); })
            ->setEnabled(place < shown.size() - 1);
        menu.addAction(tr("Hide “%1”").arg(title), this, [this, current] { setColumnShown(current, false); })
            ->setEnabled(shown.size() > 1);
        menu.addSeparator();
    }
    menu.addAction(tr("&Show all"), this, &TableHeader::showAll)->setEnabled(shown.size() < count());
    menu.addAction(tr("&Reset order and widths"), this, &TableHeader::resetColumns);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, logicalIndexAt(event->pos()));
    menu->popup(event->globalPos());
}

void TableHeader::hideEvent(QHideEvent *event)
{
    QHeaderView::hideEvent(event);
    if (m_saving->isActive())
        save();
}

void TableHeader::changed()
{
    if (!m_quiet)
        m_saving->start();
}

QString TableHeader::key(const char *what) const
{
    return u"tables/%1/%2"_s.arg(QString(m_table.key), QLatin1StringView(what));
}

QString TableHeader::fingerprint() const
{
    QStringList keys;
    for (const Field &column : m_table.columns)
        keys << QString(column.key);
    return keys.join(u' ');
}

void TableHeader::restore()
{
    const QScopedValueRollback quiet(m_quiet, true);
    // Ignores a state that was saved for another set of columns.
    if (m_settings.value(key("columns")).toString() != fingerprint() ||
        !restoreState(m_settings.value(key("header")).toByteArray()))
        return;
    m_sizedByHand = m_settings.value(key("sized")).toBool();
    if (shownColumns().isEmpty())
        showAll();
}

void TableHeader::save()
{
    m_saving->stop();
    m_settings.setValue(key("columns"), fingerprint());
    m_settings.setValue(key("header"), saveState());
    m_settings.setValue(key("sized"), m_sizedByHand);
}

int TableHeader::widthOfTitle(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int margins = 4 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    return fontMetrics().horizontalAdvance(title) + margins;
}

#include "moc_tableheader.cpp"
