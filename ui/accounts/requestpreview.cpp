#include "ui/accounts/requestpreview.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

RequestPreview::RequestPreview(QWidget *parent)
    : QTabWidget(parent)
{
    setAccessibleName(tr("Requests"));
    setUsesScrollButtons(false);
}

void RequestPreview::addRequest(const QString &title, const QByteArray &text)
{
    auto *page = new QPlainTextEdit(QString::fromUtf8(text), this);
    page->setAccessibleName(QString(title).remove(u'&'));
    page->setReadOnly(true);
    page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page->setTabChangesFocus(true);
    page->setUndoRedoEnabled(false);
    page->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    page->setMinimumHeight(page->fontMetrics().lineSpacing() * 8);
    addTab(page, title);
}

void RequestPreview::removeRequests()
{
    while (count() > 0)
        delete widget(0);
}
