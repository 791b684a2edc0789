#include "ui/review/changespage.h"

#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ChangesPage::ChangesPage(QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new ReviewModel({}, this))
    , m_table(new ReviewTable(this))
    , m_nothing(new QLabel(tr("Nothing was changed. The contact would be sent as it is."), this))
{
    m_table->setObjectName(u"changes"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_model);
    m_nothing->setObjectName(u"nothingChanged"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    addWidget(m_table);
    setFocusProxy(m_table);
    addWidget(m_nothing);
    connect(m_table, &ReviewTable::takeBackAsked, this, [this](const QList<int> &rows) {
        QList<ReviewLine> lines;
        for (const int row : rows)
            lines << m_model->changeAt(row);
        emit takeBackAsked(lines);
    });
}

void ChangesPage::setReview(const Review &review)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setReview(review);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    setCurrentWidget(review.lines.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
}
