#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

/// Gives the focus back to the widget that had it before an area of the window took it, when the part of the
/// area that has the focus goes.
class FocusReturn : public QObject
{
    Q_OBJECT

public:
    /// Is owned by the area.
    explicit FocusReturn(QWidget *area);
    /// Counts another widget of the window as part of the area.
    void add(QWidget *area) { m_areas << area; }

    /// Parts of the area may go while it exists.
    class Guard
    {
    public:
        explicit Guard(FocusReturn &focus);
        ~Guard();
        Q_DISABLE_COPY_MOVE(Guard)

    private:
        FocusReturn &m_focus;
        bool m_hadFocus;
        QPointer<QWidget> m_focused;
    };

signals:
    /// The widget that had the focus before cannot take it.
    void homeless();

private:
    QWidget *window() const { return static_cast<QWidget *>(parent())->window(); }
    bool isInside(const QWidget *widget) const;
    void remember(QWidget *before, const QWidget *now);
    void giveBack();

    QList<QPointer<QWidget>> m_areas;
    QPointer<QWidget> m_before;
};
