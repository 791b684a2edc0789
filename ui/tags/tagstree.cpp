#include "ui/tags/tagstree.h"

#include "ui/style/icons.h"
#include "ui/style/tint.h"
#include "ui/tags/tagdelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

TagsTree::TagsTree(TagsModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new TagDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionBehavior(SelectItems);
    setUniformRowHeights(true);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last column stretches, so its size follows from the others.
        m_sizedByHand = m_sizedByHand || (!m_spreading && section != TagsModel::ValueColumn);
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TagsTree::expandNew);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    // Whether the tags are readable changes the painting of all rows.
    connect(&model, &TagsModel::refreshed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &TagsModel::refreshed, this, &TagsTree::refreshActions);
    connect(this, &TagsTree::currentTagChanged, this, &TagsTree::refreshActions);
    makeActions();
    expandAll();
}

void TagsTree::makeActions()
{
    const auto add = [this](const QString &icon, const QString &text, const QList<QKeySequence> &keys,
                            void (TagsTree::*act)()) {
        auto *action = new QAction(text, this);
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // an open editor handles these keys itself
        const QString plain = QString(text).remove(u'&');
        action->setToolTip(keys.isEmpty()
                               ? plain
                               : u"%1 (%2)"_s.arg(plain, keys.first().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    const auto separate = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        addAction(line);
    };
    add({}, tr("&Add tag"), {QKeySequence(u"Ins"_s)}, &TagsTree::addTag);
    m_onTag << add(u"addinside"_s, tr("Add tag &inside"),
                   {QKeySequence(u"Shift+Return"_s), QKeySequence(u"Shift+Enter"_s)}, &TagsTree::addInside);
    m_onTag << add({}, tr("&Duplicate tag"), {}, &TagsTree::duplicateTag);
    m_onTag << add({}, tr("&Remove tag"), {QKeySequence(u"Del"_s)}, &TagsTree::removeTag);
    separate();
    m_onTag << add({}, tr("Move tag &up"), {}, &TagsTree::moveTagUp);
    m_onTag << add({}, tr("Move tag do&wn"), {}, &TagsTree::moveTagDown);
    m_nest = add(u"nest"_s, tr("&Nest tag"), {}, &TagsTree::nestTag);
    m_liftOut = add(u"liftout"_s, tr("&Lift tag out"), {}, &TagsTree::liftTagOut);
    m_onTag << m_nest << add({}, tr("Put into a new &object"), {}, &TagsTree::putIntoObject)
            << add({}, tr("Put into a new li&st"), {}, &TagsTree::putIntoList);
    separate();
    m_restore = add({}, tr("Restore original &tag"), {}, &TagsTree::restoreTag);
    add(u"layout"_s, tr("Lay out the te&xt"), {}, &TagsTree::layOut);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    refreshActions();
}

void TagsTree::refreshActions()
{
    const bool onTag = m_model.state() == TagsModel::State::Tags && currentIndex().isValid();
    for (QAction *action : std::as_const(m_onTag))
        action->setEnabled(onTag);
    m_liftOut->setEnabled(onTag && currentIndex().parent().isValid());
    m_restore->setEnabled(onTag && currentIndex().data(TagsModel::ChangedRole).toBool());
    // "Inwards" is the direction of the indentation.
    const bool mirrored = isRightToLeft();
    m_nest->setIcon(themedIcon(mirrored ? u"liftout"_s : u"nest"_s));
    m_liftOut->setIcon(themedIcon(mirrored ? u"nest"_s : u"liftout"_s));
    m_nest->setShortcut(QKeySequence(mirrored ? u"Ctrl+Shift+Left"_s : u"Ctrl+Shift+Right"_s));
    m_liftOut->setShortcut(QKeySequence(mirrored ? u"Ctrl+Shift+Right"_s : u"Ctrl+Shift+Left"_s));
}

QWidget *TagsTree::openEditor() const
{
    return indexWidget(currentIndex());
}

void TagsTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_nest)
        refreshActions();
}

void TagsTree::expandNew(const QModelIndex &parent, int first, int last)
{
    expand(parent);
    for (int row = first; row <= last; ++row)
        expandRecursively(m_model.index(row, 0, parent));
    // Shows the user where an undone or redone change is.
    if (hasFocus())
        setCurrentIndex(m_model.index(first, qMax(0, currentIndex().column()), parent));
}

void TagsTree::follow(const QModelIndex &tag)
{
    if (!tag.isValid())
        return;
    const int column = qMax(0, currentIndex().column());
    setCurrentIndex(tag.siblingAtColumn(column));
}

void TagsTree::startTag(const QModelIndex &tag, int stepsBefore)
{
    if (!tag.isValid())
        return;
    const bool keyed = tag.data(TagsModel::KeyedRole).toBool();
    const QModelIndex cell = tag.siblingAtColumn(keyed ? TagsModel::KeyColumn : TagsModel::ValueColumn);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(cell);
    m_fresh = cell;
    m_stepsBefore = stepsBefore;
    edit(cell);
}

void TagsTree::addTag()
{
    const int steps = m_model.steps();
    startTag(m_model.add(currentTag()), steps);
}

void TagsTree::addInside()
{
    const int steps = m_model.steps();
    if (currentIndex().isValid())
        startTag(m_model.addInside(currentTag()), steps);
}

void TagsTree::duplicateTag()
{
    follow(m_model.duplicate(currentTag()));
}

void TagsTree::removeTag()
{
    follow(m_model.removeTag(currentTag()));
}

void TagsTree::wrap(json::Kind kind)
{
    const QModelIndex group = m_model.wrap(currentTag(), kind);
    follow(group);
    // Lets the user name the new object at once.
    if (group.isValid() && kind == json::Kind::Object && group.data(TagsModel::KeyedRole).toBool()) {
        setCurrentIndex(group);
        edit(group);
    }
}

void TagsTree::enter()
{
    const QModelIndex current = currentIndex();
    const bool last = !current.isValid() || current.row() == m_model.rowCount(current.parent()) - 1;
    if (last)
        addTag();
    else
        setCurrentIndex(current.siblingAtRow(current.row() + 1));
}

void TagsTree::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::NoModifier && state() != EditingState)
        enter();
    else
        QTreeView::keyPressEvent(event);
}

void TagsTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_model.endTyping();
    const QPersistentModelIndex cell = currentIndex();
    const QPersistentModelIndex fresh = std::exchange(m_fresh, {});
    const bool isFresh = fresh.isValid() && fresh == cell && m_model.steps() == m_stepsBefore + 1;
    QTreeView::closeEditor(editor, hint);
    emit editorClosed();
    if (hint == QAbstractItemDelegate::RevertModelCache && isFresh) {
        m_model.takeBackTo(m_stepsBefore);
        return;
    }
    if (hint != QAbstractItemDelegate::SubmitModelCache || !cell.isValid())
        return;
    if (cell.column() != TagsModel::KeyColumn) {
        enter();
        return;
    }
    const QModelIndex value = cell.sibling(cell.row(), TagsModel::ValueColumn);
    setCurrentIndex(value);
    if (isFresh)
        edit(value);
}

QModelIndex TagsTree::nextCell(bool forward) const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    const int column = current.column() + (forward ? 1 : -1);
    if (column >= 0 && column < TagsModel::ColumnCount)
        return current.siblingAtColumn(column);
    const QModelIndex row = forward ? indexBelow(currentTag()) : indexAbove(currentTag());
    return row.siblingAtColumn(forward ? 0 : TagsModel::ColumnCount - 1);
}

QModelIndex TagsTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious)
        return nextCell(action == MoveNext);
    return QTreeView::moveCursor(action, modifiers);
}

bool TagsTree::focusNextPrevChild(bool next)
{
    setTabKeyNavigation(nextCell(next).isValid());
    const bool moved = QTreeView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return moved;
}

void TagsTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
}

void TagsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentTagChanged();
}

void TagsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_sizedByHand)
        return;
    m_spreading = true;
    const int kind = 14 * fontMetrics().averageCharWidth();
    header()->resizeSection(TagsModel::KindColumn, kind);
    header()->resizeSection(TagsModel::KeyColumn, (viewport()->width() - kind) * 2 / 5);
    m_spreading = false;
}

void TagsTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_model.state() == TagsModel::State::Unreadable)
        return;
    QPainter painter(viewport());
    painter.setPen(tint::muted(palette()));
    const int margin = fontMetrics().averageCharWidth();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                     m_model.state() == TagsModel::State::NotSet
                         ? tr("Not set. Press Enter or “Add” for the first tag.")
                         : tr("No tags. Press Enter or “Add” for the first one."));
}

#include "moc_tagstree.cpp"
