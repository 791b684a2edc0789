#include "ui/form/fieldrow.h"

#include "ui/editors/fieldeditor.h"
#include "ui/editors/valueactions.h"
#include "ui/text/cellwords.h"
#include "ui/text/tooltip.h"
#include "ui/text/usermessage.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/validationpopup.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

FieldRow::FieldRow(ContactModel &model, const Path &path, ValidationPopup &bubble, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_path(path)
    , m_bubble(bubble)
    , m_mark(new QWidget(parent))
    , m_label(new QLabel(fieldLabel(fieldAt(path)), parent))
    , m_sign(new IconLabel(parent))
    , m_editor(FieldEditor::make(
          fieldAt(path), [this] { return index().data(ContactModel::SeenRole).toStringList(); }, parent))
{
    const int iconSize = parent->style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_mark->setFixedWidth(qMax(3, iconSize / 5));
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_sign->setFixedWidth(m_sign->sizeHint().width());
    m_label->setTextFormat(Qt::PlainText);
    QWidget *edit = control();
    m_label->setBuddy(edit);
    const Field &field = contactFields()[size_t(path.field)];
    edit->setObjectName(path.column < 0 ? QString(field.key) : field.key + u'.' + fieldAt(path).key);
    edit->setAccessibleName(fieldLabel(fieldAt(path)));
    for (QWidget *part : {edit, static_cast<QWidget *>(m_label)})
        part->setWhatsThis(fieldHelp(fieldAt(path)));
    edit->installEventFilter(this);

    connect(m_editor, &FieldEditor::typed, this, [this](const QVariant &value) {
        m_refusal.clear();
        m_model.setData(index(), value);
        refresh();
    });
    connect(m_editor, &FieldEditor::refused, this, &FieldRow::refuse);
    if (auto *line = qobject_cast<LineEdit *>(edit))
        connect(line, &LineEdit::menuOpens, this, &FieldRow::addActions);
    connect(&m_model, &ContactModel::modelReset, this, &FieldRow::refresh);
    connect(&m_model, &ContactModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (isAmong(first, last))
                    refresh();
            });
    for (const auto signal : {&ContactModel::rowsInserted, &ContactModel::rowsRemoved}) {
        connect(&m_model, signal, this, [this](const QModelIndex &table) {
            if (m_path.column >= 0 && table.row() == m_path.field)
                refresh();
        });
    }
    connect(&m_model, &ContactModel::refused, this,
            [this](const QModelIndex &place, codec::ValidationIssue issue) {
                if (place == index())
                    refuse(issue);
            });
    refresh();
}

QWidget *FieldRow::control()
{
    return m_editor->control();
}

void FieldRow::setLocked(bool locked)
{
    m_locked = locked;
    refresh();
}

void FieldRow::showRow(RowId row)
{
    if (row == m_path.row)
        return;
    m_refusal.clear();
    m_model.endTyping();
    m_path.row = row;
    refresh();
}

QModelIndex FieldRow::index() const
{
    const bool hasNoRow = m_path.column >= 0 && m_path.row == RowId::None;
    return hasNoRow ? QModelIndex() : m_model.indexOf(m_path);
}

bool FieldRow::isAmong(const QModelIndex &first, const QModelIndex &last) const
{
    const QModelIndex at = index();
    return at.isValid() && at.parent() == first.parent() && first.row() <= at.row() &&
           at.row() <= last.row() && first.column() <= at.column() && at.column() <= last.column();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        updatePopup();
    } else if (event->type() == QEvent::FocusOut) {
        // The contact does not hold the refused input: the editor shows what it holds.
        m_refusal.clear();
        m_model.endTyping();
        m_bubble.leave(control());
        refresh();
    } else if (event->type() == QEvent::ContextMenu && !qobject_cast<LineEdit *>(watched)) {
        // A line edit has its own context menu, to which LineEdit::menuOpens adds the same actions.
        auto *menu = new QMenu(control());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addActions(*menu);
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void FieldRow::refuse(codec::ValidationIssue issue)
{
    m_refusal = issueText(issue, fieldAt(m_path));
    describe();
    updatePopup();
    if (issue == codec::ValidationIssue::CardNumber) // the number must not stay visible either
        m_editor->show(m_model.indexOf(m_path).data(ContactModel::CellRole).value<Cell>());
}

void FieldRow::addActions(QMenu &menu)
{
    if (index().isValid())
        addValueActions(menu, m_model, m_path, m_locked);
}

void FieldRow::refresh()
{
    const QModelIndex at = index();
    m_editor->setLocked(m_locked || !(at.flags() & Qt::ItemIsEditable));
    if (m_refusal.isEmpty())
        m_editor->show(at.data(ContactModel::CellRole).value<Cell>());
    describe();
    updatePopup();
}

void FieldRow::describe()
{
    const QModelIndex at = index();
    const Field &field = fieldAt(m_path);
    const Cell cell = at.data(ContactModel::CellRole).value<Cell>();
    const bool changed = at.data(ContactModel::ChangedRole).toBool();
    const QVariant problem = at.data(ContactModel::ProblemRole);
    const QVariant sentAs = at.data(ContactModel::ServerMadeRole);

    QStringList remarks;
    if (changed)
        remarks << changedRemark(at);
    if (at.isValid() && !cell.isSet())
        remarks << tr("not set");
    m_mark->setAutoFillBackground(changed);
    QFont font = m_label->font();
    font.setBold(changed);
    m_label->setFont(font);

    if (const QString words = issue(); !words.isEmpty()) {
        const bool warnsOnly = m_refusal.isEmpty() && problem.isValid() &&
                               problem.value<Problem>().severity == codec::Severity::Warning;
        remarks << words;
        showSign(warnsOnly ? u"warning"_s : u"error"_s, words);
    } else if (sentAs.isValid()) {
        remarks << serverMadeRemark(at);
        showSign(u"info"_s, serverMadeRemark(at));
    } else {
        showSign({}, {});
    }
    const QString aside = remark(field, cell);
    if (!aside.isEmpty())
        remarks << aside;
    const QString description = remarks.join(u". "_s);
    control()->setAccessibleDescription(description);
    const QString toolTip = changed || sentAs.isValid() || !aside.isEmpty() ? description : QString();
    setPlainToolTip(control(), toolTip);
    setPlainToolTip(m_label, toolTip);
}

void FieldRow::showSign(const QString &icon, const QString &words)
{
    m_sign->showIcon(icon);
    setPlainToolTip(m_sign, words);
    m_sign->setAccessibleName(words);
}

QString FieldRow::issue() const
{
    const QModelIndex at = index();
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (const QVariant problem = at.data(ContactModel::ProblemRole); problem.isValid())
        return issueText(problem.value<Problem>().issue, fieldAt(m_path));
    return serverSaidRemark(at);
}

void FieldRow::updatePopup()
{
    if (!control()->hasFocus())
        return;
    const QString wrong = issue();
    if (const QString words = wrong.isEmpty() ? serverMadeRemark(index()) : wrong; !words.isEmpty())
        m_bubble.showAt(control(), words);
    else
        m_bubble.leave(control());
}

#include "moc_fieldrow.cpp"
