#include "ui/review/requestpage.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

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
        emit curlAsked();
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
    // A contact with thousands of rows takes its time to be laid out: only for who wants to see it.
    if (m_text->document()->isEmpty())
        m_text->setPlainText(QString::fromUtf8(m_request));
    QWidget::showEvent(event);
}
