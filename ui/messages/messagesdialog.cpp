#include "ui/messages/messagesdialog.h"

#include "ui/messages/messagelog.h"
#include "ui/widgets/keysplitter.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void MessagesDialog::showFor(MessageLog &log, QWidget *window)
{
    auto *dialog = window->findChild<MessagesDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new MessagesDialog(log, window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->m_list->setFocus();
}

MessagesDialog::MessagesDialog(MessageLog &log, QWidget *window)
    : QDialog(window)
    , m_log(log)
    , m_list(new QTreeView)
    , m_whole(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Messages"));
    m_list->setModel(&log);
    m_list->setObjectName(u"messages"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setSectionResizeMode(MessageLog::TimeColumn, QHeaderView::ResizeToContents);
    m_list->setTabKeyNavigation(false);
    m_whole->setObjectName(u"wholeMessage"_s);
    m_whole->setAccessibleName(tr("The message and its details"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_whole->setPlaceholderText(tr("What happens is told here, with its details."));
    auto *panes = new KeySplitter(Qt::Vertical);
    panes->addWidget(m_list);
    panes->addWidget(m_whole);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setChildrenCollapsible(false);
    panes->handle(1)->setAccessibleName(m_whole->accessibleName());

    auto *buttons = new QDialogButtonBox;
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &MessagesDialog::copy);
    buttons->addButton(QDialogButtonBox::Close)->setIcon({}); // the style's icon stays dark in the dark theme
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &MessagesDialog::copy);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panes, 1);
    layout->addWidget(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MessagesDialog::showSelected);
    const auto toNewest = [this] {
        m_list->setCurrentIndex(m_log.index(m_log.rowCount() - 1, MessageLog::TextColumn));
    };
    connect(&log, &QAbstractItemModel::rowsInserted, this, [this, toNewest](const QModelIndex &, int row) {
        // Follow the newest message unless an older one is selected.
        if (m_list->selectionModel()->selectedRows().isEmpty() || m_list->currentIndex().row() == row - 1)
            toNewest();
    });
    toNewest();
    resize(QSize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28)
               .boundedTo(screen()->availableSize() * 0.9));
}

QString MessagesDialog::selectedText() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex &row : std::as_const(rows))
        texts << row.data(MessageLog::FullTextRole).toString();
    return texts.join(u"\n\n"_s);
}

void MessagesDialog::showSelected()
{
    m_whole->setPlainText(selectedText());
}

void MessagesDialog::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

#include "moc_messagesdialog.cpp"
