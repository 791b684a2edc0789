#include "ui/tags/tagspane.h"

#include "json/tree.h"
#include "store/settings.h"
#include "ui/style/icons.h"
#include "ui/tags/tagdelegate.h"
#include "ui/tags/tagstext.h"
#include "ui/tags/tagstree.h"
#include "ui/text/cellwords.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/keysplitter.h"
#include "ui/widgets/validationpopup.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sharesKey = u"tags/shares"_s;

struct Tags
{
    Q_DECLARE_TR_FUNCTIONS(Tags)
};

/// The reason why a change of a tag was refused, and the remedy.
QString tagRefusalText(TagsModel::Refusal refusal)
{
    using Refusal = TagsModel::Refusal;
    switch (refusal) {
    case Refusal::KeyTaken:
        return Tags::tr("Another tag here has this key. Choose one that is free.");
    case Refusal::NotANumber:
        return Tags::tr("Write a number like 12 or -1.50, or choose another type.");
    case Refusal::OtherKind:
        return Tags::tr("This value can't be of that type. Change the value first.");
    case Refusal::TooDeep:
        return Tags::tr("This would be nested too deeply to be read again. It stays where it is.");
    case Refusal::NotHere:
        return Tags::tr("That can't be done here. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

TagsPane::TagsPane(ContactModel &model, int field, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(field)
    , m_tags(new TagsModel(model, field, this))
    , m_splitter(new KeySplitter(this))
    , m_tree(new TagsTree(*m_tags, m_splitter))
    , m_text(new TagsText(m_splitter))
    , m_note(new QLabel(m_splitter))
    , m_bubble(new ValidationPopup(this))
{
    const QString label = fieldLabel(contactFields()[size_t(field)]);
    setWhatsThis(fieldHelp(contactFields()[size_t(field)]));
    setObjectName(contactFields()[size_t(field)].key);
    setAccessibleName(label);
    m_tree->setObjectName(u"tagsTree"_s);
    m_tree->setAccessibleName(tr("%1 as a tree").arg(label));
    m_text->setObjectName(u"tagsText"_s);
    m_text->setAccessibleName(tr("%1 as text").arg(label));
    m_text->setPlaceholderText(tr("not set"));
    m_note->setObjectName(u"tagsNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *left = new QWidget(m_splitter);
    auto *tree = new QHBoxLayout(left);
    tree->setContentsMargins({});
    tree->setSpacing(2);
    tree->addWidget(m_tree);
    tree->addWidget(makeTools());
    auto *right = new QWidget(m_splitter);
    auto *text = new QVBoxLayout(right);
    text->setContentsMargins({});
    text->setSpacing(2);
    text->addWidget(m_text, 1);
    text->addWidget(m_note);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    // with a right-to-left layout, QSplitter lays out one pixel too far
    m_splitter->setContentsMargins(1, 0, 1, 0);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->handle(1)->setAccessibleName(m_text->accessibleName());
    m_splitter->restoreState(settings.value(sharesKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this, &settings] { settings.setValue(sharesKey, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_tags, &TagsModel::refreshed, this, &TagsPane::refresh);
    connect(m_tags, &TagsModel::refused, this, &TagsPane::refuse);
    connect(m_tree, &TagsTree::currentTagChanged, this, &TagsPane::followTree);
    connect(m_tree, &TagsTree::editorClosed, this, &TagsPane::tellWhatWasLeft);
    connect(&m_tree->delegate(), &TagDelegate::taken, m_bubble, &QWidget::hide);
    connect(m_text, &TagsText::typed, this, &TagsPane::write);
    connect(m_text, &TagsText::paused, &m_model, &ContactModel::endTyping);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &TagsPane::followText);
    connect(&m_model, &ContactModel::assessed, this, &TagsPane::describe);
    refresh();
}

QWidget *TagsPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins({});
    column->setSpacing(0);
    const QList<QAction *> actions = m_tree->actions();
    for (QAction *action : actions) {
        if (action->icon().isNull())
            continue;
        auto *button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        column->addWidget(button);
    }
    column->addStretch(1);
    return tools;
}

QString TagsPane::countText() const
{
    return m_tags->state() == TagsModel::State::Unreadable ? QString() : QString::number(m_tags->rowCount());
}

bool TagsPane::hasCurrentTag() const
{
    return m_tags->state() == TagsModel::State::Tags && m_tree->currentIndex().isValid();
}

void TagsPane::focusProblem()
{
    const auto fault = m_text->bytes().isEmpty() ? std::nullopt : json::check(m_text->bytes());
    if (!fault) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    m_text->setCaret(fault->offset);
    m_text->setFocus(Qt::OtherFocusReason);
}

void TagsPane::refresh()
{
    const Cell cell = m_tags->cell();
    const QByteArray *raw = cell.asRaw();
    const QByteArray bytes = raw ? *raw : codec::editText(cell).toUtf8();
    // Whitespace around the typed text is not part of the value.
    if (m_text->bytes().trimmed() != bytes)
        m_text->showBytes(bytes);
    const bool readable = m_tags->state() != TagsModel::State::Unreadable;
    setFocusProxy(readable ? static_cast<QWidget *>(m_tree) : m_text);
    followTree();
    followText();
    describe();
}

void TagsPane::write()
{
    m_model.setData(m_model.fieldIndex(m_field), QString::fromUtf8(m_text->bytes()));
}

QStringList TagsPane::described(const Cell &cell) const
{
    const QModelIndex index = m_model.fieldIndex(m_field);
    const Field &field = contactFields()[size_t(m_field)];
    QStringList remarks;
    if (const QVariant problem = index.data(ContactModel::ProblemRole); problem.isValid()) {
        remarks << issueText(problem.value<Problem>().issue, field);
        if (const auto fault = cell.isSet() ? json::check(m_text->bytes()) : std::nullopt)
            remarks << tr("Line %1, column %2.")
                           .arg(QLocale().toString(qlonglong(fault->line)),
                                QLocale().toString(qlonglong(fault->column)));
    }
    if (m_tags->state() == TagsModel::State::Unreadable) {
        remarks << tr("The tree waits until the text is right.");
        return remarks;
    }
    if (const QString issue = serverSaidRemark(index); !issue.isEmpty())
        remarks << issue;
    if (index.data(ContactModel::ServerMadeRole).isValid())
        remarks << tr("The server stored other tags than were sent.");
    const auto baseline = index.data(ContactModel::BaselineRole).value<Cell>();
    if (index.data(ContactModel::ChangedRole).toBool()) {
        const QStringList removed = cell.isSet() ? m_tags->removedKeys() : QStringList();
        remarks << (removed.isEmpty()
                        ? tr("Changed.")
                        : tr("Changed. Removed: %1.").arg(QLocale().createSeparatedList(removed)));
    } else if (cell != baseline) {
        remarks << tr("The same values, written otherwise than they came.");
    }
    if (!cell.isSet())
        remarks << tr("Not set.");
    return remarks;
}

void TagsPane::describe()
{
    m_note->setText(described(m_tags->cell()).join(u' '));
    m_note->setVisible(!m_note->text().isEmpty());
    m_text->setAccessibleDescription(m_note->text());
    emit tagsChanged();
}

void TagsPane::refuse(const QModelIndex &index, TagsModel::Refusal refusal)
{
    m_refusal = tagRefusalText(refusal);
    QWidget *editor = m_tree->openEditor();
    if (editor && index.isValid()) {
        m_bubble->showAt(editor, m_refusal);
        editor->setAccessibleDescription(m_refusal);
    } else {
        m_note->setText(m_refusal);
        m_note->show();
    }
}

void TagsPane::tellWhatWasLeft()
{
    const QString text = m_tree->delegate().refusedText();
    if (!text.isEmpty()) {
        m_note->setText(tr("“%1” was not taken. %2").arg(text, m_refusal));
        m_note->show();
    }
    m_bubble->hide();
}

void TagsPane::followTree()
{
    const QModelIndex current = m_tree->currentIndex();
    const bool readable = m_tags->state() != TagsModel::State::Unreadable;
    const bool alike = readable && m_text->bytes() == m_tags->source();
    const json::Span span = alike && current.isValid() ? m_tags->spanOf(current) : json::Span();
    m_text->mark(span);
    if (span.size() > 0 && !m_text->hasFocus() && !m_following) {
        m_following = true;
        m_text->setCaret(span.begin);
        m_following = false;
    }
    emit tagsChanged();
}

void TagsPane::followText()
{
    if (m_following || !m_text->hasFocus() || m_tags->state() == TagsModel::State::Unreadable ||
        m_text->bytes() != m_tags->source())
        return;
    m_following = true;
    if (const QModelIndex tag = m_tags->tagAt(m_text->caret()); tag.isValid())
        m_tree->setCurrentIndex(tag);
    m_following = false;
}

#include "moc_tagspane.cpp"
