#pragma once

#include <QObject>
#include <QPointer>

class ContactOpener;
class QDropEvent;
class QWidget;

/// Opens files, links and text with a contact or its id that are dropped anywhere on a window. Leaves other
/// text, and data dragged within the window, to the field under the cursor.
class DropZone : public QObject
{
    Q_OBJECT

public:
    DropZone(ContactOpener &opener, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool accepts(const QDropEvent &drop, const QWidget &target) const;
    bool isAsking() const;

    ContactOpener &m_opener;
    QWidget *m_window;
    QPointer<QObject>
        m_target; // the object under the cursor; parsed once per target, as the text can be long
    bool m_accepts = false;
};
