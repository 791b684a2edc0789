#pragma once

#include <QObject>
#include <QPointer>

class ContactOpener;
class QDropEvent;
class QWidget;

/// Takes what is dropped anywhere on a window: files, links, texts with a contact or its ID in them. A text
/// that names no contact stays one for the field it is dropped on, as does what was dragged within the
/// window.
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
