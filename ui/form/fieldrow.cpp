#include "ui/form/fieldrow.h"

#include "ui/editors/fieldeditor.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/lineedit.h"
#include "ui/parts/sentencebubble.h"
#include "ui/words/sentences.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {

const Field &describedBy(int field)
{
    return contactFields()[size_t(field)];
}

} // namespace

FieldRow::FieldRow(ContactModel &model, int field, SentenceBubble &bubble, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_field(field)
    , m_bubble(bubble)
    , m_mark(new QLabel(parent))
    , m_label(new QLabel(fieldLabel(describedBy(field)), parent))
    , m_sign(new IconLabel(parent))
    , m_editor(FieldEditor::make(describedBy(field), parent))
{
    const int iconSize = parent->style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_mark->setFixedWidth(qMax(3, iconSize / 5));
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_sign->setFixedWidth(m_sign->sizeHint().width());
    m_label->setTextFormat(Qt::PlainText);
    QWidget *edit = control();
    m_label->setBuddy(edit);
    edit->setObjectName(describedBy(field).key);
    edit->setAccessibleName(fieldLabel(describedBy(field)));
    edit->installEventFilter(this);

    connect(m_editor, &FieldEditor::typed, this, [this](const QVariant &value) {
        m_refusal.clear();
        m_model.setData(m_model.fieldIndex(m_field), value);
        refresh();
    });
    if (auto *line = qobject_cast<LineEdit *>(edit)) {
        const auto put = [this](const Cell &cell) {
            m_model.setData(m_model.fieldIndex(m_field), QVariant::fromValue(cell), ContactModel::CellRole);
        };
        connect(line, &LineEdit::restoreRequested, this, [this] { m_model.restore({.field = m_field}); });
        connect(line, &LineEdit::emptyTextRequested, this, [put] { put(Cell::text(u""_s)); });
        connect(line, &LineEdit::notSetRequested, this, [put] { put(Cell::null()); });
    }
    connect(&m_model, &ContactModel::modelReset, this, &FieldRow::refresh);
    connect(&m_model, &ContactModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (!first.parent().isValid() && first.row() <= m_field && m_field <= last.row())
                    refresh();
            });
    connect(&m_model, &ContactModel::refused, this,
            [this](const QModelIndex &index, codec::Complaint complaint) {
                if (index == m_model.fieldIndex(m_field))
                    refuse(complaint);
            });
    refresh();
}

QWidget *FieldRow::control()
{
    return m_editor->control();
}

void FieldRow::setLocked(bool locked)
{
    m_editor->setLocked(locked);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        speak();
    } else if (event->type() == QEvent::FocusOut) {
        // What was refused isn't in the contact: the editor shows what is.
        m_refusal.clear();
        m_model.endTyping();
        m_bubble.leave(control());
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void FieldRow::refuse(codec::Complaint complaint)
{
    m_refusal = complaintText(complaint, describedBy(m_field));
    speak();
}

void FieldRow::refresh()
{
    const QModelIndex index = m_model.fieldIndex(m_field);
    if (m_refusal.isEmpty())
        m_editor->show(index.data(ContactModel::CellRole).value<Cell>());
    describe();
    speak();
}

void FieldRow::describe()
{
    const QModelIndex index = m_model.fieldIndex(m_field);
    const Field &field = describedBy(m_field);
    const Cell cell = index.data(ContactModel::CellRole).value<Cell>();
    const bool changed = index.data(ContactModel::ChangedRole).toBool();
    const QVariant problem = index.data(ContactModel::ProblemRole);
    const QVariant sentAs = index.data(ContactModel::ServerMadeRole);

    QStringList said;
    if (changed)
        said << tr("changed, was %1").arg(cellText(field, index.data(ContactModel::BaseRole).value<Cell>()));
    if (!cell.isSet())
        said << tr("not set");
    m_mark->setAutoFillBackground(changed);
    QFont font = m_label->font();
    font.setBold(changed);
    m_label->setFont(font);

    if (const QString words = complaint(); !words.isEmpty()) {
        const bool warnsOnly = m_refusal.isEmpty() && problem.isValid() &&
                               problem.value<Problem>().severity == codec::Severity::Warning;
        said << words;
        showSign(warnsOnly ? u"warning"_s : u"error"_s, words);
    } else if (sentAs.isValid()) {
        said << serverMade();
        showSign(u"info"_s, serverMade());
    } else {
        showSign({}, {});
    }
    const QString description = said.join(u". "_s);
    control()->setAccessibleDescription(description);
    control()->setToolTip(changed || sentAs.isValid() ? description : QString());
    m_label->setToolTip(control()->toolTip());
}

void FieldRow::showSign(const QString &icon, const QString &words)
{
    m_sign->showIcon(icon);
    m_sign->setToolTip(words);
    m_sign->setAccessibleName(words);
}

QString FieldRow::complaint() const
{
    const QModelIndex index = m_model.fieldIndex(m_field);
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (const QVariant problem = index.data(ContactModel::ProblemRole); problem.isValid())
        return complaintText(problem.value<Problem>().complaint, describedBy(m_field));
    if (const QString said = index.data(ContactModel::ServerSaidRole).toString(); !said.isEmpty())
        return tr("The server says: %1").arg(said);
    return {};
}

QString FieldRow::serverMade() const
{
    const QModelIndex index = m_model.fieldIndex(m_field);
    const QVariant sentAs = index.data(ContactModel::ServerMadeRole);
    if (!sentAs.isValid())
        return {};
    const Field &field = describedBy(m_field);
    return tr("The server made this %1; %2 was sent.")
        .arg(cellText(field, index.data(ContactModel::CellRole).value<Cell>()),
             cellText(field, sentAs.value<Cell>()));
}

void FieldRow::speak()
{
    if (!control()->hasFocus())
        return;
    if (const QString words = complaint().isEmpty() ? serverMade() : complaint(); !words.isEmpty())
        m_bubble.showAt(control(), words);
    else
        m_bubble.leave(control());
}
