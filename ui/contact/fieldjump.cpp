#include "ui/contact/fieldjump.h"

#include "schema/contactfields.h"
#include "schema/folded.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// How good a match is, the best first: the name, its beginning, the beginning of a word, any place. Nothing
/// where a word of what was typed isn't in the name at all.
std::optional<int> rank(const QString &name, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (!std::ranges::all_of(words, [&name](const QString &word) { return name.contains(word); }))
        return std::nullopt;
    return name == typed ? 0 : name.startsWith(typed) ? 1 : name.contains(u' ' + typed) ? 2 : 3;
}

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

FieldJump::FieldJump(QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit(this))
    , m_fields(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Jump to field"));
    auto *label = new QLabel(tr("A few letters of the &field's name:"), this);
    label->setBuddy(m_typed);
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_fields->setAccessibleName(tr("Fields"));
    connect(m_typed, &QLineEdit::textChanged, this, &FieldJump::filter);
    connect(m_fields, &QListWidget::itemActivated, this, &FieldJump::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_typed);
    layout->addWidget(m_fields, 1);
    filter({});
    resize(fontMetrics().averageCharWidth() * 50, fontMetrics().lineSpacing() * 18);
}

void FieldJump::filter(const QString &typed)
{
    struct Match
    {
        int rank;
        int field;
    };
    QList<Match> matches;
    const auto fields = contactFields();
    for (int field = 0; field < int(fields.size()); ++field) {
        if (const auto good = rank(folded(fieldLabel(fields[size_t(field)])), folded(typed)))
            matches.append({*good, field});
    }
    std::ranges::stable_sort(matches, {}, &Match::rank);
    m_fields->clear();
    for (const Match &match : std::as_const(matches)) {
        const Field &field = fields[size_t(match.field)];
        auto *item = new QListWidgetItem(fieldLabel(field), m_fields);
        item->setData(Qt::UserRole, match.field);
    }
    if (matches.isEmpty()) {
        auto *none = new QListWidgetItem(tr("No field's name has these letters."), m_fields);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    m_fields->setCurrentRow(0);
}

void FieldJump::accept()
{
    const QListWidgetItem *item = m_fields->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const int field = item->data(Qt::UserRole).toInt();
    QDialog::accept();
    emit chosen(field);
}

bool FieldJump::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (movesInList(key->key())) {
            QCoreApplication::sendEvent(m_fields, event);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

#include "moc_fieldjump.cpp"
