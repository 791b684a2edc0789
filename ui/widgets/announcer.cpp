#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace announcer {

namespace {

constexpr auto isAnnouncer = "announcer";

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(isAnnouncer).toBool()
               ? new QAccessibleWidget(widget, QAccessible::Notification)
               : nullptr;
}

} // namespace

void prepare(QWidget *source)
{
    source->setProperty(isAnnouncer, true);
    QAccessible::installFactory(notification); // repeated calls have no effect
}

void say(QWidget *source, const QString &sentence)
{
    source->setAccessibleName(sentence);
    QAccessibleEvent alert(source, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // Qt's AT-SPI bridge drops alerts, but Orca announces a notification when it is shown.
    QAccessibleEvent shown(source, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace announcer
