#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace announcer {

namespace {

constexpr auto speaks = "announcer";

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(speaks).toBool()
               ? new QAccessibleWidget(widget, QAccessible::Notification)
               : nullptr;
}

} // namespace

void prepare(QWidget *source)
{
    source->setProperty(speaks, true);
    QAccessible::installFactory(notification); // only the first time counts
}

void say(QWidget *source, const QString &sentence)
{
    source->setAccessibleName(sentence);
    QAccessibleEvent alert(source, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // Qt's bridge to AT-SPI drops alerts; Orca speaks a notification that comes into sight.
    QAccessibleEvent comesIntoSight(source, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&comesIntoSight);
}

} // namespace announcer
