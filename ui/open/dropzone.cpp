#include "ui/open/dropzone.h"

#include "contact/contactreader.h"
#include "session/pastedtext.h"
#include "ui/open/contactopener.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace {

bool containsContactId(const QString &text)
{
    if (!pastedtext::looksLikeJson(text))
        return pastedtext::onlyUuid(text).has_value();
    // JSON without an ID is left to the field: it may be the value of a JSON field such as tags.
    const contactreader::Read read = contactreader::fromText(text.toUtf8());
    const auto *baseline = std::get_if<Baseline>(&read);
    return baseline && !baseline->id.isEmpty();
}

} // namespace

DropZone::DropZone(ContactOpener &opener, QWidget *window)
    : QObject(window)
    , m_opener(opener)
    , m_window(window)
{
    window->setAcceptDrops(true);
    // An event filter on the window would only see events that no child accepts.
    QCoreApplication::instance()->installEventFilter(this);
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter;
    const bool drops = event->type() == QEvent::Drop;
    if (!enters && !drops && event->type() != QEvent::DragMove)
        return false;
    const auto *target = qobject_cast<QWidget *>(watched);
    if (!target || target->window() != m_window)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (enters || m_target != watched) {
        m_target = watched;
        m_accepts = accepts(*drop, *target);
    }
    if (!m_accepts)
        return false;
    drop->setDropAction(Qt::CopyAction); // never a move, so that the source keeps its data
    drop->accept();
    if (drops) {
        m_target.clear();
        m_opener.openMime(*drop->mimeData());
    }
    return true;
}

bool DropZone::accepts(const QDropEvent &drop, const QWidget &target) const
{
    const auto *source = qobject_cast<const QWidget *>(drop.source());
    if ((source && source->window() == m_window) || isAsking())
        return false;
    const QMimeData &mime = *drop.mimeData();
    if (!mime.hasText())
        return mime.hasUrls();
    // Over a field that accepts text, accept only contacts. Elsewhere accept any text; opening it shows the
    // error.
    const QList<QUrl> urls = mime.urls();
    const bool hasFile = std::ranges::any_of(urls, &QUrl::isLocalFile);
    return hasFile || &target == m_window || containsContactId(mime.text());
}

bool DropZone::isAsking() const
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    return std::ranges::any_of(
        dialogs, [](const QDialog *dialog) { return dialog->isVisible() && dialog->isModal(); });
}

#include "moc_dropzone.cpp"
