#include "ui/contact/caretmemory.h"

#include "session/contactsession.h"
#include "ui/contact/contactview.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>

namespace {

constexpr auto format = QDataStream::Qt_6_0;

} // namespace

CaretMemory::CaretMemory(ContactSession &session, ContactView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    connect(qApp, &QApplication::focusChanged, this, &CaretMemory::remember);
    connect(session.model().undoStack(), &QUndoStack::indexChanged, this, &CaretMemory::remember);
    connect(&view, &ContactView::moved, this, &CaretMemory::remember);
}

void CaretMemory::remember()
{
    const Path path = m_view.currentPath();
    if (!m_session.hasContact() || path.field < 0)
        return;
    const auto *line = qobject_cast<const QLineEdit *>(m_view.window()->focusWidget());
    QByteArray place;
    QDataStream stream(&place, QIODevice::WriteOnly);
    stream.setVersion(format);
    stream << QString(contactFields()[size_t(path.field)].key) << quint32(path.row) << qint32(path.column)
           << qint32(line ? line->cursorPosition() : -1);
    m_session.autosave().setCaret(place);
}

void restoreCaret(ContactView &view, const QByteArray &place)
{
    QDataStream stream(place);
    stream.setVersion(format);
    QString key;
    quint32 row = 0;
    qint32 column = -1;
    qint32 caret = -1;
    stream >> key >> row >> column >> caret;
    const int field = contactFieldIndex(key);
    if (stream.status() != QDataStream::Ok || field < 0)
        return;
    view.focusPath({field, RowId(row), column});
    if (auto *line = qobject_cast<QLineEdit *>(view.window()->focusWidget()); line && caret >= 0) {
        line->deselect();
        line->setCursorPosition(caret);
    }
}

#include "moc_caretmemory.cpp"
