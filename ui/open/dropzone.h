#pragma once

#include <QObject>
#include <QPointer>

class ContactOpener;
class QDropEvent;
class QWidget;

/// Opens files, links and texts with a contact or its id that are dropped anywhere on a window. Leaves other
/// texts, and data dragged within the window, to the field they are dropped on.
class DropZone : public QObject
{
    Q_OBJECT

public:
    DropZone(ContactOpener &opener, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takes(const QDropEvent &drop, const QWidget &target) const;
    bool isAsking() const;

    ContactOpener &m_opener;
    QWidget *m_window;
    QPointer<QObject> m_target; // what is hovered over; decided once, as a text can be long
    bool m_takes = false;
};
