#include "ui/contact/contactview.h"

#include "ui/contact/unknownfieldspane.h"
#include "ui/form/contactform.h"
#include "ui/messages/messagebar.h"
#include "ui/style/icons.h"
#include "ui/tables/cellcommands.h"
#include "ui/tables/rowform.h"
#include "ui/tables/tableactions.h"
#include "ui/tables/tablepage.h"
#include "ui/tables/tablepane.h"
#include "ui/tags/tagspane.h"
#include "ui/tags/tagstree.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/foldbuttons.h"

#include <QAction>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The minimum number of table rows in view, not counting the header.
constexpr int rowsInSight = 3;

/// Returns -1 for a page that does not edit a field.
int fieldOfPage(const QWidget *page)
{
    if (const auto *table = qobject_cast<const TablePage *>(page))
        return table->field();
    const auto *tags = qobject_cast<const TagsPane *>(page);
    return tags ? tags->field() : -1;
}

} // namespace

ContactView::ContactView(ContactModel &model, Settings &settings, MessageBar &messages, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_messages(messages)
    , m_tableActions(new TableActions(this))
    , m_rowForm(new RowForm(model, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // shows the focused control, but does not take the focus itself
    auto *page = new QWidget(this);
    m_form = new ContactForm(model, page, page);
    m_tabs = new QTabWidget(page);
    m_tabs->setAccessibleName(sectionTitle(Section::Tables));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_form);
    layout->addWidget(m_tabs, 1);
    makeTabs(settings);
    setWidget(page);
    m_rowForm->addAction(m_tableActions->rowForm);
    connect(m_tableActions->rowForm, &QAction::triggered, m_rowForm, &RowForm::toggle);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_rowForm->follow(currentTable());
        refreshButtons();
    });
    m_rowForm->follow(currentTable());
    connect(&m_model, &ContactModel::assessed, this, &ContactView::refreshTabs);
    connect(&m_model, &ContactModel::modelReset, this, &ContactView::refreshTabs);
    connect(&m_model, &ContactModel::refused, this, &ContactView::reportRefusal);
    refreshTabs();
    refreshButtons();
}

void ContactView::makeTabs(Settings &settings)
{
    for (int i = 0; i < int(contactFields().size()); ++i) {
        switch (contactFields()[size_t(i)].type) {
        case FieldType::Table: {
            auto *page = new TablePage(
                i, [this, i, &settings](QWidget *parent) { return makeTable(i, settings, parent); }, m_tabs);
            m_tabs->addTab(page, QString());
            break;
        }
        case FieldType::Object: {
            auto *tags = new TagsPane(m_model, i, settings, m_tabs);
            connect(tags, &TagsPane::tagsChanged, this, &ContactView::refreshButtons);
            m_tabs->addTab(tags, QString());
            break;
        }
        case FieldType::Text:
        case FieldType::Email:
        case FieldType::Phone:
        case FieldType::Country:
        case FieldType::Date:
        case FieldType::DateTime:
        case FieldType::Boolean:
        case FieldType::Choice:
        case FieldType::Month:
        case FieldType::Year:
        case FieldType::LastFour:
            break; // shown in the form
        }
    }
    // This tab is the last one. It exists only while the server's answer has unknown members.
    m_others = new UnknownFieldsPane(m_model, m_tabs);
    m_others->hide();
    connect(m_others, &UnknownFieldsPane::filled, this, &ContactView::refreshOthers);
    refreshOthers();
    m_tabs->setCornerWidget(makeButtons());
}

TablePane *ContactView::makeTable(int field, Settings &settings, QWidget *parent)
{
    auto *table = new TablePane(m_model, field, settings, parent);
    table->setMinimumHeight(table->horizontalHeader()->sizeHint().height() +
                            rowsInSight * table->verticalHeader()->defaultSectionSize() +
                            2 * table->frameWidth());
    connect(table, &TablePane::rowsChanged, this, &ContactView::refreshButtons);
    connect(table, &TablePane::rowsChanged, this, &ContactView::moved);
    connect(&table->cells(), &CellCommands::pasteFellShort, this, &ContactView::warn);
    m_tableActions->serve(table);
    return table;
}

QWidget *ContactView::makeButtons()
{
    m_buttonRow = new ButtonRow(m_tabs);
    const auto add = [&](const QString &icon, const QString &text, const QKeySequence &keys,
                         void (TablePane::*act)(), void (TagsTree::*actOnTags)()) {
        // QAbstractButton::animateClick(), which a button's own shortcut uses, clicks after 100 ms and
        // ignores further presses until then.
        auto *action = new QAction(themedIcon(icon), text, m_buttonRow);
        action->setShortcut(keys);
        // The keys act on a row only while the tabs or the form of the row have the focus.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_tabs->addAction(action);
        m_rowForm->addAction(action);
        action->setToolTip(keys.isEmpty() ? text
                                          : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, act, actOnTags] {
            if (TablePane *table = currentTable())
                (table->*act)();
            else if (TagsPane *tags = currentTags())
                (tags->tree().*actOnTags)();
        });
        m_buttonRow->add(action)->setObjectName(icon);
        return action;
    };
    add(u"add"_s, tr("Add"), {}, &TablePane::addRow, &TagsTree::addTag);
    m_rowActions << add(u"duplicate"_s, tr("Duplicate"), QKeySequence(u"Ctrl+D"_s), &TablePane::duplicateRow,
                        &TagsTree::duplicateTag);
    m_remove = add(u"remove"_s, tr("Remove"), QKeySequence(u"Ctrl+Del"_s), &TablePane::removeRows,
                   &TagsTree::removeTag);
    m_rowActions << m_remove;
    m_rowActions << add(u"up"_s, tr("Up"), QKeySequence(u"Ctrl+Shift+Up"_s), &TablePane::moveRowUp,
                        &TagsTree::moveTagUp);
    m_rowActions << add(u"down"_s, tr("Down"), QKeySequence(u"Ctrl+Shift+Down"_s), &TablePane::moveRowDown,
                        &TagsTree::moveTagDown);
    m_buttonRow->add(m_tableActions->rowForm);
    return m_buttonRow;
}

TablePane *ContactView::currentTable() const
{
    auto *page = qobject_cast<TablePage *>(m_tabs->currentWidget());
    return page ? page->table() : nullptr;
}

TagsPane *ContactView::currentTags() const
{
    return qobject_cast<TagsPane *>(m_tabs->currentWidget());
}

void ContactView::refreshOthers()
{
    const int tab = m_tabs->indexOf(m_others);
    if (m_others->isEmpty() && tab >= 0) {
        m_tabs->removeTab(tab);
        m_others->hide();
    } else if (!m_others->isEmpty() && tab < 0) {
        m_tabs->addTab(m_others, UnknownFieldsPane::title());
    }
}

void ContactView::refreshTabs()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const int field = fieldOfPage(m_tabs->widget(tab));
        if (field < 0)
            continue;
        const QModelIndex index = m_model.fieldIndex(field);
        const auto *tags = qobject_cast<TagsPane *>(m_tabs->widget(tab));
        const QString count = tags ? tags->countText() : index.data().toString();
        QString title = fieldLabel(contactFields()[size_t(field)]);
        if (!count.isEmpty())
            title = tr("%1 (%2)", "a table's name and how many rows it has").arg(title, count);
        const bool changed = m_model.assessment().isChanged({.field = field});
        const bool serverMade = index.data(ContactModel::ServerMadeRole).isValid();
        m_tabs->setTabIcon(tab, changed      ? themedIcon(u"changed"_s)
                                : serverMade ? themedIcon(u"info"_s)
                                             : QIcon());
        m_tabs->setTabText(tab, title);
        m_tabs->setTabToolTip(tab, changed      ? tr("changed")
                                   : serverMade ? tr("stored otherwise than sent")
                                                : QString());
    }
    refreshButtons();
    foldButtons();
}

void ContactView::foldButtons()
{
    const QMargins margins = widget()->layout()->contentsMargins();
    const int room =
        viewport()->width() - margins.left() - margins.right() - m_tabs->tabBar()->sizeHint().width();
    if (std::exchange(m_roomForButtons, room) != room)
        ::foldButtons(*m_buttonRow, room);
}

void ContactView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    foldButtons();
}

void ContactView::refreshButtons()
{
    TablePane *table = currentTable();
    const TagsPane *tags = currentTags();
    m_buttonRow->setEnabled(table || tags);
    m_tableActions->rowForm->setEnabled(table != nullptr);
    const bool onRow = table ? table->currentIndex().isValid() : tags && tags->hasCurrentTag();
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(onRow);
    const bool removed = table && onRow && table->currentRowRemoved();
    m_remove->setText(removed ? tr("Take back") : tr("Remove"));
    m_remove->setToolTip(
        u"%1 (%2)"_s.arg(m_remove->text(), m_remove->shortcut().toString(QKeySequence::NativeText)));
    m_remove->setIcon(themedIcon(removed ? u"restore"_s : u"remove"_s));
}

Path ContactView::currentPath() const
{
    if (const Path path = m_rowForm->currentPath(); path.field >= 0)
        return path;
    const QWidget *focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus))
        return {};
    for (const QWidget *widget = focus; widget != this; widget = widget->parentWidget()) {
        if (const auto *table = qobject_cast<const TablePane *>(widget)) {
            const Path path = table->currentIndex().data(ContactModel::PathRole).value<Path>();
            return table->currentIndex().isValid() ? path : Path{.field = table->field()};
        }
        if (const int field = contactFieldIndex(widget->objectName()); field >= 0)
            return {.field = field};
    }
    return {};
}

void ContactView::focusPath(const Path &path)
{
    if (path.row == RowId::None && m_form->focusField(path.field)) {
        ensureWidgetVisible(window()->focusWidget());
        return;
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (fieldOfPage(m_tabs->widget(tab)) != path.field)
            continue;
        focusTab(tab);
        if (auto *table = currentTable())
            table->focusPath(path);
        else if (auto *tags = currentTags())
            tags->focusProblem();
    }
}

bool ContactView::fieldsHaveFocus() const
{
    const int field = currentPath().field;
    return field >= 0 && contactFields()[size_t(field)].section != Section::Tables;
}

bool ContactView::tablesHaveFocus() const
{
    const int field = currentPath().field;
    return field >= 0 && contactFields()[size_t(field)].section == Section::Tables &&
           !m_rowForm->isAncestorOf(window()->focusWidget());
}

void ContactView::focusTab(int position)
{
    if (position >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(position);
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_tabs);
}

void ContactView::focusNextProblem()
{
    QList<Problem> problems = m_model.assessment().problems();
    if (m_model.assessment().errorCount() > 0)
        problems.removeIf([](const Problem &problem) { return problem.severity != codec::Severity::Error; });
    if (problems.isEmpty())
        return;
    const auto place = [this](const Path &path) {
        const int row = path.row == RowId::None ? -1 : m_model.now().rows(path.field).indexOf(path.row);
        return std::tuple(path.field, row, path.column);
    };
    const Path here = currentPath();
    const auto next = std::ranges::find_if(problems, [&](const Problem &problem) {
        return here.field < 0 || place(problem.path) > place(here);
    });
    focusPath(next == problems.end() ? problems.constFirst().path : next->path);
}

void ContactView::warn(const QString &text)
{
    m_messages.showMessage(MessageBar::Kind::Warning, text);
}

void ContactView::reportRefusal(const QModelIndex &index, codec::ValidationIssue issue)
{
    // A field shows the reason next to its editor. A cell has no room for it.
    const auto path = index.data(ContactModel::PathRole).value<Path>();
    if (path.row != RowId::None)
        warn(issueText(issue, fieldAt(path)));
}

void ContactView::setGuardedLocked(bool locked)
{
    m_form->setGuardedLocked(locked);
}

#include "moc_contactview.cpp"
