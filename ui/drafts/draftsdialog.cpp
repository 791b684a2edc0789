#include "ui/drafts/draftsdialog.h"

#include "session/contactexport.h"
#include "session/contactsession.h"
#include "session/draftreview.h"
#include "store/draftstore.h"
#include "ui/drafts/draftstatus.h"
#include "ui/text/tooltip.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column
{
    NameColumn,
    AccountColumn,
    ChangesColumn,
    WhenColumn,
    StateColumn
};

} // namespace

DraftsDialog::DraftsDialog(DraftStore &store, ContactSession &session, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Drafts"));
    m_list->setObjectName(u"drafts"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Contact"), tr("Account"), tr("Changes"), tr("Last edit"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as JSON…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setIcon({}); // the style's icon stays dark in the dark theme
    m_discard->setObjectName(u"discard"_s);
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::openCurrent);
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::discard);
    connect(m_save, &QPushButton::clicked, this, &DraftsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &DraftsDialog::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DraftsDialog::refresh);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_open->setDefault(true); // takes effect only once the button is in the dialog
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 20)
               .boundedTo(screen()->availableSize() * 0.9));
    refresh();
    m_store.list(this, [this](const std::optional<QList<DraftSummary>> &drafts) {
        if (drafts)
            addDiscarded(*drafts);
        else
            m_note->setText(notSavedText(&m_store));
    });
    connect(&m_store, &DraftStore::changed, this, &DraftsDialog::onChanged);
}

void DraftsDialog::addDiscarded(const QList<DraftSummary> &drafts)
{
    m_store.listDiscarded(this, [this, drafts](const std::optional<QList<DraftSummary>> &listed) {
        const QList<DraftSummary> discarded = listed.value_or(QList<DraftSummary>());
        for (const DraftSummary &draft : discarded)
            m_discarded.insert(draft.uuid);
        fill(drafts + discarded);
    });
}

void DraftsDialog::onChanged(const DraftRef &draft, DraftResult result)
{
    if (result != DraftResult::HeldElsewhere && result != DraftResult::OtherDraft)
        return;
    for (int row = 0; row < int(m_drafts.size()); ++row) {
        if (m_drafts.at(row).uuid != draft.uuid)
            continue;
        if (result == DraftResult::HeldElsewhere) // not discarded
            m_discarded.remove(draft.uuid);
        else // not restored
            m_discarded.insert(draft.uuid);
        showState(row);
        refresh();
        m_note->setText(result == DraftResult::HeldElsewhere
                            ? tr("Another Contact Editor has this contact open. Close it there first.")
                            : tr("The contact has a newer draft. Discard that one first."));
    }
}

void DraftsDialog::showState(int row)
{
    const DraftSummary &draft = m_drafts.at(row);
    m_list->topLevelItem(row)->setText(
        StateColumn, m_discarded.contains(draft.uuid) ? tr("discarded") : draftStateText(draft.state));
}

void DraftsDialog::fill(const QList<DraftSummary> &drafts)
{
    m_drafts = drafts;
    for (const DraftSummary &draft : drafts) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(NameColumn, draft.name.isEmpty() ? draft.key.contactId : draft.name);
        item->setToolTip(NameColumn, asTooltip(item->text(NameColumn) + u'\n' + draft.key.contactId));
        item->setText(AccountColumn, draft.accountName);
        item->setToolTip(AccountColumn, asTooltip(draft.accountName + u'\n' + draft.key.baseUrl));
        item->setText(ChangesColumn, QLocale().toString(draft.changes));
        item->setTextAlignment(ChangesColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(WhenColumn, QLocale().toString(draft.when.toLocalTime(), QLocale::ShortFormat));
        showState(m_list->indexOfTopLevelItem(item));
    }
    fitColumns();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    refresh();
}

void DraftsDialog::fitColumns()
{
    // Keep the state column visible without scrolling: long names are elided.
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    for (const int column : {AccountColumn, ChangesColumn, WhenColumn, StateColumn}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + fontMetrics().averageCharWidth());
    }
    const int rest = m_list->viewport()->width() - m_list->columnWidth(ChangesColumn) -
                     m_list->columnWidth(WhenColumn) - m_list->columnWidth(StateColumn);
    m_list->setColumnWidth(AccountColumn, qMax(qMin(m_list->columnWidth(AccountColumn), rest * 2 / 5),
                                               header->sectionSizeHint(AccountColumn)));
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
}

const DraftSummary *DraftsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_drafts.at(row);
}

void DraftsDialog::refresh()
{
    const DraftSummary *draft = current();
    const bool discarded = draft && m_discarded.contains(draft->uuid);
    const bool here = draft && draft->key == m_session.draftKey(draft->key.contactId);
    m_open->setEnabled(here && !discarded);
    m_save->setEnabled(draft && !discarded);
    m_discard->setEnabled(draft);
    m_discard->setText(discarded ? tr("&Take back") : tr("&Discard"));
    if (!draft)
        m_note->setText(tr("There are no drafts: nothing waits to be sent."));
    else if (discarded)
        m_note->setText(tr("Discarded. It can be taken back until the program closes."));
    else if (!here)
        m_note->setText(tr("This draft belongs to another account. Choose that account to open it."));
    else
        m_note->setText(tr("Of contact %1").arg(draft->key.contactId));
    m_list->setAccessibleDescription(m_note->text());
}

void DraftsDialog::openCurrent()
{
    const DraftSummary *draft = current();
    if (!draft || !m_open->isEnabled())
        return;
    emit openRequested(draft->key.contactId);
    accept();
}

void DraftsDialog::discard()
{
    const DraftSummary *draft = current();
    if (!draft)
        return;
    if (m_discarded.remove(draft->uuid)) {
        emit restoreRequested(draft->ref());
    } else {
        if (m_session.hasContact() && draft->ref() == m_session.autosave().draft())
            m_session.discard();
        else
            m_store.discard(draft->ref());
        m_discarded.insert(draft->uuid);
    }
    showState(m_list->indexOfTopLevelItem(m_list->currentItem()));
    refresh();
}

void DraftsDialog::save()
{
    const DraftSummary *draft = current();
    if (!draft)
        return;
    auto *files = new QFileDialog(this, tr("Save the draft as JSON"), {}, tr("JSON files (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->selectFile(draft->key.contactId + u".json"_s);
    connect(files, &QFileDialog::fileSelected, this, [this, key = draft->key](const QString &path) {
        m_store.read(key, this, [this, path](const DraftFound &found) {
            const auto review = found.draft ? reviewOf(*found.draft) : std::nullopt;
            const auto write = [&review](QIODevice &file) {
                file.write(contactexport::contactJson(*review));
            };
            const QString failure = review ? contactexport::save(path, write) : QString();
            m_note->setText(review && failure.isEmpty()
                                ? tr("Saved as %1.").arg(path)
                                : tr("The draft could not be saved as %1. %2").arg(path, failure));
        });
    });
    files->open();
}

#include "moc_draftsdialog.cpp"
