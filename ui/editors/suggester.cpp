#include "ui/editors/suggester.h"

#include "schema/folded.h"
#include "schema/territories.h"

#include <QAccessible>
#include <QCollator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsShown = 10;

bool fits(const Suggestion &suggestion, const QString &typed)
{
    const QString words =
        u' ' + folded(suggestion.value + u' ' + suggestion.words + u' ' + suggestion.foundBy);
    return words.contains(u' ' + typed);
}

} // namespace

QString Suggestion::label() const
{
    return words.isEmpty() || words == value
               ? value
               : Suggester::tr("%1 – %2", "a value and its words").arg(value, words);
}

Suggester::Suggester(QLineEdit *edit, std::function<QList<Suggestion>()> source)
    : QObject(edit)
    , m_edit(edit)
    , m_source(std::move(source))
{
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &Suggester::offer);
}

bool Suggester::isOpen() const
{
    return m_list && m_list->isVisible();
}

void Suggester::offer(const QString &typed)
{
    if (m_picking)
        return; // the edit reports a picked value as typed
    fill(folded(typed));
    const bool onlyWhatStands = m_values.size() == 1 && m_values.constFirst() == typed;
    if (m_values.isEmpty() || onlyWhatStands || typed.isEmpty())
        close();
    else
        open();
}

void Suggester::showAll()
{
    fill({});
    if (!m_values.isEmpty())
        open();
}

void Suggester::fill(const QString &wanted)
{
    makeList();
    QStringList labels;
    m_values.clear();
    for (const Suggestion &suggestion : m_source()) {
        if (!fits(suggestion, wanted))
            continue;
        labels << suggestion.label();
        m_values << suggestion.value;
    }
    m_labels->setStringList(labels);
}

void Suggester::open()
{
    place();
    m_list->show();
    // The delegate of a table cell filters the same edit and doesn't know the list. The filter installed last
    // is called first.
    m_edit->installEventFilter(this);
}

void Suggester::close()
{
    if (isOpen())
        m_list->hide();
}

void Suggester::makeList()
{
    if (m_list)
        return;
    m_labels = new QStringListModel(this);
    m_list = new QListView(m_edit);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFont(m_edit->font());
    m_list->setModel(m_labels);
    m_list->setAccessibleName(tr("Suggestions"));
    connect(m_list, &QAbstractItemView::clicked, this, &Suggester::pick);
}

void Suggester::place()
{
    const int frame = 2 * m_list->frameWidth();
    const auto rows = int(qMin(m_values.size(), qsizetype(rowsShown)));
    const int height = rows * m_list->sizeHintForRow(0) + frame;
    const int width = qMax(m_edit->width(), m_list->sizeHintForColumn(0) + frame +
                                                m_list->verticalScrollBar()->sizeHint().width());
    const QRect room = m_edit->screen()->availableGeometry();
    const QRect edit(m_edit->mapToGlobal(QPoint()), m_edit->size());
    const int x = m_edit->isRightToLeft() ? edit.right() + 1 - width : edit.left();
    const bool below = edit.bottom() + height <= room.bottom();
    m_list->setGeometry(qMax(room.left(), qMin(x, room.right() + 1 - width)),
                        below ? edit.bottom() + 1 : edit.top() - height, width, height);
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
}

void Suggester::move(int key)
{
    const int last = int(m_values.size()) - 1;
    const int row = m_list->currentIndex().row(); // -1 is the typed input
    const auto after = [&] {
        if (key == Qt::Key_Down)
            return row == last ? -1 : row + 1;
        if (key == Qt::Key_Up)
            return row < 0 ? last : row - 1;
        return key == Qt::Key_PageDown ? qMin(last, row + rowsShown) : qMax(0, row - rowsShown);
    };
    const int to = after();
    const QModelIndex index = m_labels->index(to);
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        QAccessibleEvent spoken(m_list, QAccessible::Focus);
        spoken.setChild(to);
        QAccessible::updateAccessibility(&spoken);
    }
}

bool Suggester::pick()
{
    const QString value = m_values.value(m_list->currentIndex().row());
    close();
    if (value.isEmpty())
        return false;
    {
        const QScopedValueRollback picking(m_picking, true);
        m_edit->setText(value);
    }
    emit picked(value);
    return true;
}

bool Suggester::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide || event->type() == QEvent::Move)
        close();
    if (event->type() != QEvent::KeyPress || m_edit->isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers held = press->modifiers() & ~Qt::KeypadModifier;
    const int key = press->key();
    if (!isOpen()) {
        const bool asked = (key == Qt::Key_Down && (held == Qt::NoModifier || held == Qt::AltModifier)) ||
                           (key == Qt::Key_F4 && held == Qt::NoModifier);
        if (asked)
            showAll();
        return asked || QObject::eventFilter(watched, event);
    }
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (held != Qt::NoModifier)
            return false;
        move(key);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return held == Qt::NoModifier && pick();
    case Qt::Key_Tab:
        pick();
        return false;
    default:
        return false;
    }
}

namespace suggestions {

namespace {

QList<Suggestion> countries()
{
    QList<Suggestion> list;
    const QStringList names = territories::names();
    const QStringList english = territories::names(QLocale(QLocale::English));
    for (qsizetype at = 0; at < names.size(); ++at)
        list.append({territories::all().at(at).code, names.at(at), english.at(at)});
    QCollator collator;
    std::ranges::sort(list, [&collator](const Suggestion &a, const Suggestion &b) {
        return collator.compare(a.words, b.words) < 0;
    });
    return list;
}

} // namespace

bool isOffered(const Field &field)
{
    return field.type == FieldType::Country || !field.options.empty() || field.has(Trait::Suggests);
}

QList<Suggestion> of(const Field &field, const QStringList &seen)
{
    if (field.type == FieldType::Country)
        return countries();
    QList<Suggestion> list;
    for (const Option &option : field.options)
        list.append({QString(option.value), optionLabel(option)});
    for (const QString &value : seen) {
        if (std::ranges::none_of(list, [&value](const Suggestion &known) { return known.value == value; }))
            list.append({value});
    }
    return list;
}

} // namespace suggestions

#include "moc_suggester.cpp"
