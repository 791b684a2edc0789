#include "ui/review/reviewpages.h"

#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
    connect(m_table, &ReviewTable::revertRequested, this, [this](const QList<int> &rows) {
        QList<ReviewLine> lines;
        for (const int row : rows)
            lines << m_model->changeAt(row);
        emit revertRequested(lines);
    });
}

void ChangesPage::setReview(const Review &review)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setReview(review);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    setCurrentWidget(review.lines.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
}

RequestPage::RequestPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_curl(new QPushButton(tr("Copy as c&URL"), this))
{
    auto *words = new QLabel(tr("This is the request as it will be sent, except for the token and card "
                                "numbers, which are hidden, and the line breaks, which are for reading."),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_text->setObjectName(u"request"_s);
    m_text->setAccessibleName(tr("Request"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_curl->setObjectName(u"copyCurl"_s);
    m_curl->setAutoDefault(false);
    m_curl->setToolTip(tr("A command for a shell, with $TOKEN in the place of the token"));
    connect(m_curl, &QPushButton::clicked, this, [this] {
        emit curlRequested();
        m_curl->setText(tr("Copied as c&URL"));
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_curl, 0, Qt::AlignLeft);
}

void RequestPage::setRequest(const QByteArray &request)
{
    m_request = request;
    m_text->clear();
    m_curl->setText(tr("Copy as c&URL"));
}

void RequestPage::showEvent(QShowEvent *event)
{
    // The layout of a contact with thousands of rows takes time, so the text is set when the page is first
    // shown.
    if (m_text->document()->isEmpty())
        m_text->setPlainText(QString::fromUtf8(m_request));
    QWidget::showEvent(event);
}

#include "moc_reviewpages.cpp"
