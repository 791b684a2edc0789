#include "ui/tables/rowform.h"

#include "ui/form/fieldrow.h"
#include "ui/style/icons.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablepane.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/validationpopup.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The minimum width of a value, in characters.
constexpr int minimumValueWidth = 24;

} // namespace

RowForm::RowForm(ContactModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"rowForm"_s);
    setAccessibleName(tr("Row form"));
    setFrameShape(QFrame::StyledPanel);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"rowFormTitle"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    m_previous = addButton(u"up"_s, tr("Previous row"), u"Alt+PgUp"_s, &RowForm::previous);
    m_next = addButton(u"down"_s, tr("Next row"), u"Alt+PgDown"_s, &RowForm::next);
    for (QToolButton *button :
         {m_previous, m_next, addButton(u"close"_s, tr("Close the row form"), {}, &RowForm::dismiss)})
        head->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    hide();
}

QToolButton *RowForm::addButton(const QString &icon, const QString &text, const QString &keys,
                                void (RowForm::*act)())
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    return button;
}

RowForm::Page RowForm::makePage(int field)
{
    const auto columns = int(contactFields()[size_t(field)].columns.size());
    Page page{.area = new QScrollArea(m_stack)};
    page.area->setFrameShape(QFrame::NoFrame);
    page.area->setWidgetResizable(true);
    page.area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page.area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(page.area);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins({});
    auto *bubble = new ValidationPopup(content);
    int widest = 0;
    for (int column = 0; column < columns; ++column) {
        auto *row = new FieldRow(m_model, {.field = field, .column = column}, *bubble, content);
        grid->addWidget(row->mark(), column, 0);
        grid->addWidget(row->label(), column, 1);
        grid->addWidget(row->control(), column, 2);
        grid->addWidget(row->sign(), column, 3);
        row->control()->installEventFilter(this);
        QFont bold = row->label()->font();
        // leaves room for the bold font of a changed field, so that a change does not shift the layout
        bold.setBold(true);
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(row->label()->text()) + 2);
        page.rows << row;
    }
    grid->setColumnMinimumWidth(1, widest);
    grid->setColumnMinimumWidth(2, minimumValueWidth * fontMetrics().averageCharWidth());
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(columns, 1);
    page.area->setWidget(content);
    page.area->setMinimumWidth(content->minimumSizeHint().width() +
                               style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_stack->addWidget(page.area);
    return page;
}

void RowForm::follow(TablePane *table)
{
    if (m_table)
        disconnect(m_table, nullptr, this, nullptr);
    m_table = table;
    if (m_table)
        connect(m_table, &TablePane::rowsChanged, this, &RowForm::refresh);
    refresh();
}

void RowForm::refresh()
{
    if (!m_isRequested || !m_table) {
        hide();
        return;
    }
    const int field = m_table->field();
    if (!m_pages.contains(field))
        m_pages.insert(field, makePage(field));
    const Page &page = m_pages[field];
    m_stack->setCurrentWidget(page.area);
    const QModelIndex current = m_table->currentIndex();
    const int rows = m_table->model()->rowCount();
    for (FieldRow *row : page.rows)
        row->showRow(current.data(ContactModel::PathRole).value<Path>().row);
    const QString name = fieldLabel(contactFields()[size_t(field)]);
    if (!current.isValid())
        m_title->setText(tr("%1 · no row", "a table's name").arg(name));
    else if (m_table->currentRowRemoved())
        m_title->setText(tr("%1 · %2 of %3, removed").arg(name).arg(current.row() + 1).arg(rows));
    else
        m_title->setText(tr("%1 · %2 of %3", "a table's name, which row, of how many")
                             .arg(name)
                             .arg(current.row() + 1)
                             .arg(rows));
    m_previous->defaultAction()->setEnabled(current.row() > 0);
    m_next->defaultAction()->setEnabled(current.isValid() && current.row() < rows - 1);
    show(); // only after the content is set, as the width depends on it
    if (current.isValid() && !isAncestorOf(window()->focusWidget()))
        page.area->ensureWidgetVisible(page.rows.at(current.column())->control(), 0, 0);
}

void RowForm::toggle()
{
    if (isAncestorOf(window()->focusWidget())) {
        dismiss();
        return;
    }
    m_isRequested = true;
    refresh();
    if (m_table && m_table->currentIndex().isValid())
        m_pages[m_table->field()]
            .rows.at(m_table->currentIndex().column())
            ->control()
            ->setFocus(Qt::ShortcutFocusReason);
}

void RowForm::dismiss()
{
    m_isRequested = false;
    if (m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    hide();
}

Path RowForm::currentPath() const
{
    if (!m_table || !isVisible())
        return {};
    for (FieldRow *row : m_pages.value(m_table->field()).rows) {
        if (row->control() == window()->focusWidget())
            return row->path();
    }
    return {};
}

bool RowForm::focusFirst()
{
    if (!m_table || !isVisible())
        return false;
    m_pages.value(m_table->field()).rows.constFirst()->control()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void RowForm::step(int by)
{
    const QModelIndex to = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + by);
    if (to.isValid())
        m_table->goTo(to);
}

bool RowForm::eventFilter(QObject *watched, QEvent *event)
{
    // Makes the field's cell the table's current cell, unless its column is hidden.
    if (event->type() == QEvent::FocusIn && m_table) {
        const Path path = currentPath();
        if (path.row != RowId::None && !m_table->isColumnHidden(path.column))
            m_table->goTo(m_table->currentIndex().siblingAtColumn(path.column));
    }
    return QFrame::eventFilter(watched, event);
}

void RowForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        QFrame::keyPressEvent(event);
}

#include "moc_rowform.cpp"
