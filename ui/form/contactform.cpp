#include "ui/form/contactform.h"

#include "ui/form/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/validationpopup.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxColumns = 3;

/// Returns where each column of sections ends, such that the tallest column is as low as possible. Keeps the
/// order of the sections.
QList<qsizetype> columnEnds(const QList<int> &heights, int columns)
{
    const auto endsFor = [&](int limit) {
        QList<qsizetype> ends;
        int height = 0;
        for (qsizetype i = 0; i < heights.size(); ++i) {
            if (height > 0 && height + heights.at(i) > limit) {
                ends.append(i);
                height = 0;
            }
            height += heights.at(i);
        }
        ends.append(heights.size());
        return ends;
    };
    int limit = *std::ranges::max_element(heights);
    while (endsFor(limit).size() > columns)
        ++limit;
    return endsFor(limit);
}

} // namespace

ContactForm::ContactForm(ContactModel &model, QWidget *bubbleArea, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_bubble(new ValidationPopup(bubbleArea))
    , m_columnsLayout(new QHBoxLayout(this))
{
    m_columnsLayout->setContentsMargins({});
    for (const Section section : {Section::Name, Section::Reach, Section::Document, Section::Record})
        m_sections.append(makeSection(section));
    for (int i = 0; i < maxColumns; ++i) {
        m_columns.append(new QVBoxLayout);
        m_columnsLayout->addLayout(m_columns.constLast(), 1);
    }
    alignLabels();
    arrange(maxColumns);
}

FieldRow *ContactForm::addRow(int field, QWidget *parent)
{
    m_rows.append(new FieldRow(m_model, {.field = field}, *m_bubble, parent));
    return m_rows.constLast();
}

QWidget *ContactForm::makeSection(Section section)
{
    const std::span<const Field> fields = contactFields();
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    auto *title = new QLabel(sectionTitle(section), box);
    QFont font = title->font();
    // the same weight as the label of a changed field, so that only one bold font is loaded at startup
    font.setBold(true);
    title->setFont(font);
    title->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(title, 0, 0, 1, 5);

    // A "verified" field is shown in the row of the field that it belongs to.
    QSet<int> beside;
    for (const Field &field : fields) {
        if (field.section == section)
            beside.insert(companionIndex(fields, field, CompanionRole::Verified));
    }
    int line = 1;
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field &field = fields[size_t(i)];
        if (field.section != section || beside.contains(i))
            continue;
        FieldRow *row = addRow(i, box);
        grid->addWidget(row->mark(), line, 0);
        grid->addWidget(row->label(), line, 1);
        grid->addWidget(row->control(), line, 2);
        grid->addWidget(row->sign(), line, 4);
        if (const int verified = companionIndex(fields, field, CompanionRole::Verified); verified >= 0) {
            FieldRow *companion = addRow(verified, box);
            qobject_cast<QCheckBox *>(companion->control())->setText(tr("Verified"));
            auto *pair = new QHBoxLayout;
            pair->setSpacing(0);
            pair->addWidget(companion->mark());
            pair->addSpacing(companion->mark()->width());
            pair->addWidget(companion->control());
            pair->addWidget(companion->sign());
            companion->label()->hide();
            grid->addLayout(pair, line, 3);
        } else {
            grid->addWidget(row->control(), line, 2, 1, 2);
        }
        ++line;
    }
    grid->setColumnStretch(2, 1);
    return box;
}

void ContactForm::alignLabels()
{
    int widest = 0;
    for (FieldRow *row : std::as_const(m_rows)) {
        QFont bold = row->label()->font();
        // leaves room for the bold font of a changed field, so that a change does not shift the layout
        bold.setBold(true);
        if (!row->label()->isHidden())
            widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(row->label()->text()) + 2);
    }
    for (QWidget *section : std::as_const(m_sections))
        static_cast<QGridLayout *>(section->layout())->setColumnMinimumWidth(1, widest);
}

int ContactForm::widestSection() const
{
    int widest = 1;
    for (const QWidget *section : m_sections)
        widest = qMax(widest, section->minimumSizeHint().width());
    return widest;
}

QSize ContactForm::minimumSizeHint() const
{
    return {widestSection(), QWidget::minimumSizeHint().height()};
}

void ContactForm::arrange(int columns)
{
    if (std::exchange(m_arranged, columns) == columns)
        return;
    QList<int> heights;
    for (QWidget *section : std::as_const(m_sections))
        heights.append(section->sizeHint().height());
    const QList<qsizetype> ends = columnEnds(heights, columns);
    for (QBoxLayout *column : std::as_const(m_columns)) {
        while (QLayoutItem *item = column->takeAt(0))
            delete item; // the sections' widgets are not deleted
    }
    qsizetype at = 0;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const bool used = column < ends.size();
        // Columns with wider content get more of the width.
        int wanted = 0;
        for (; used && at < ends.at(column); ++at) {
            m_columns.at(column)->addWidget(m_sections.at(at));
            wanted = qMax(wanted, m_sections.at(at)->sizeHint().width());
        }
        m_columnsLayout->setStretch(int(column), wanted);
        if (used)
            m_columns.at(column)->addStretch(1);
    }
}

void ContactForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int spacing = qMax(0, m_columnsLayout->spacing());
    arrange(qBound(1, (width() + spacing) / (widestSection() + spacing), maxColumns));
}

void ContactForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        alignLabels();
}

bool ContactForm::focusField(int field)
{
    const auto row = std::ranges::find(m_rows, Path{.field = field}, &FieldRow::path);
    if (row == m_rows.end())
        return false;
    (*row)->control()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ContactForm::setGuardedLocked(bool locked)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (fieldAt(row->path()).has(Trait::Guarded))
            row->setLocked(locked);
    }
}

#include "moc_contactform.cpp"
