#include "gui/layoutcheck.h"

#include "ui/looks/tint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QStyleOptionHeader>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace layoutcheck {

namespace {

constexpr double readable = 4.5;

QString words(const QString &text)
{
    return u"“%1”"_s.arg(text.size() > 60 ? text.left(60) + u'…' : text);
}

QString numbers(const QRect &rect)
{
    return u"%1,%2 %3×%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// Lies over others on purpose, and only shows.
bool isOverlay(const QWidget *widget)
{
    return widget->testAttribute(Qt::WA_TransparentForMouseEvents);
}

/// What Qt puts together itself, inside one control.
bool isInside(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || qobject_cast<const QHeaderView *>(parent) ||
           qobject_cast<const QScrollBar *>(widget);
}

bool isViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

/// All that can be seen, the root too.
QList<const QWidget *> seen(const QWidget &root)
{
    QList<const QWidget *> list{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && widget->window() == root.window())
            list << widget;
    }
    return list;
}

/// A text that a control shows, the room it has there, and the font.
struct Shown
{
    QString text;
    QRect room;
    QFont font;
    int flags = Qt::TextShowMnemonic | Qt::AlignLeft;
};

QString withoutKey(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? text : text.left(tab);
}

QList<Shown> textsOf(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText ||
        (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text())))
        return {};
    const int margin = label.margin();
    int flags = int(label.alignment()) | (label.wordWrap() ? Qt::TextWordWrap : 0);
    if (label.buddy())
        flags |= Qt::TextShowMnemonic;
    return {
        {label.text(), label.contentsRect().adjusted(margin, margin, -margin, -margin), label.font(), flags}};
}

QList<Shown> textsOf(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.icon = button.icon();
    option.iconSize = button.iconSize();
    QRect room = button.rect();
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    if (qobject_cast<const QPushButton *>(&button)) {
        room = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
        room.setWidth(room.width() - icon);
    } else if (qobject_cast<const QCheckBox *>(&button)) {
        room = button.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &button);
    } else if (qobject_cast<const QRadioButton *>(&button)) {
        room = button.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &button);
    } else if (const auto *tool = qobject_cast<const QToolButton *>(&button)) {
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button.icon().isNull())
            return {};
        // Around the text all is fixed: what a button lacks to its wish its text lacks too.
        const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        room.setWidth(text - qMax(0, button.sizeHint().width() - button.width()));
    }
    return {{button.text(), room, button.font()}};
}

QList<Shown> textsOf(const QTabBar &bar)
{
    QList<Shown> list;
    for (int tab = 0; tab < bar.count(); ++tab) {
        QStyleOptionTab option;
        option.initFrom(&bar);
        option.rect = bar.tabRect(tab);
        option.text = bar.tabText(tab);
        option.icon = bar.tabIcon(tab);
        option.iconSize = bar.iconSize();
        option.shape = bar.shape();
        QRect room = bar.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &bar);
        if (!bar.rect().contains(bar.tabRect(tab)) && !bar.usesScrollButtons())
            room = {};
        list << Shown{bar.tabText(tab), room, bar.font()};
    }
    return list;
}

QList<Shown> textsOf(const QHeaderView &header)
{
    QList<Shown> list;
    for (int section = 0; header.model() && section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const QRect room(0, 0, header.sectionSize(section) - 2 * margin, header.height());
        const QRect lying(0, 0, header.width() - 2 * margin, header.sectionSize(section));
        list << Shown{header.model()->headerData(section, header.orientation()).toString(),
                      header.orientation() == Qt::Horizontal ? room : lying, header.font(), Qt::AlignLeft};
    }
    return list;
}

QList<Shown> textsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return textsOf(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return textsOf(*button);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return textsOf(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return textsOf(*header);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        // What is typed can be scrolled; the words in its place can't.
        const QString &text = line->text().isEmpty() ? line->placeholderText() : QString();
        return {{text, line->contentsRect().adjusted(2, 0, -2, 0), line->font(), Qt::AlignLeft}};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box && !box->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return {{box->currentText(), room, box->font(), Qt::AlignLeft}};
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {{group->title(), group->rect(), group->font()}};
    if (const auto *menus = qobject_cast<const QMenuBar *>(&widget)) {
        QList<Shown> list;
        for (QAction *action : menus->actions())
            list << Shown{action->text(), menus->actionGeometry(action) & menus->rect(), menus->font()};
        return list;
    }
    return {};
}

void checkTexts(const QWidget &widget, QStringList &findings)
{
    for (const Shown &shown : textsOf(widget)) {
        const QString text = withoutKey(shown.text);
        if (text.isEmpty())
            continue;
        const QRect wanted = QFontMetrics(shown.font).boundingRect(shown.room, shown.flags, text);
        const bool fits = wanted.width() <= shown.room.width() && wanted.height() <= shown.room.height();
        if (!fits && !widget.toolTip().contains(shown.text)) // data that is cut on purpose says it there
            findings << u"%1: %2 needs %3×%4 and has %5×%6"_s.arg(place(&widget), words(text))
                            .arg(wanted.width())
                            .arg(wanted.height())
                            .arg(shown.room.width())
                            .arg(shown.room.height());
    }
}

void checkPlace(const QWidget &widget, QStringList &findings)
{
    if (isInside(&widget) || isOverlay(&widget) || isViewport(&widget))
        return;
    const QWidget *parent = widget.parentWidget();
    if (!isViewport(parent) && !parent->rect().contains(widget.geometry()))
        findings << u"%1: at %2, out of its parent of %3×%4"_s.arg(place(&widget), numbers(widget.geometry()))
                        .arg(parent->width())
                        .arg(parent->height());
    if (qobject_cast<const QHeaderView *>(&widget))
        return; // asks for what any view asks for, and takes what its table gives
    const QSize least = widget.minimumSizeHint().boundedTo(widget.maximumSize());
    if (least.width() > widget.width() || least.height() > widget.height())
        findings << u"%1: squeezed to %2×%3, needs %4×%5"_s.arg(place(&widget))
                        .arg(widget.width())
                        .arg(widget.height())
                        .arg(least.width())
                        .arg(least.height());
}

void checkOverlaps(const QWidget &parent, QStringList &findings)
{
    QList<const QWidget *> children;
    for (QObject *child : parent.children()) {
        const auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisibleTo(&parent) && !isInside(widget) &&
            !isOverlay(widget) && !isViewport(widget))
            children << widget;
    }
    // Styles draw the tabs over the edge of their pages.
    const int allowed = qobject_cast<const QTabWidget *>(&parent)
                            ? parent.style()->pixelMetric(QStyle::PM_TabBarBaseOverlap, nullptr, &parent)
                            : 0;
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect both = children.at(i)->geometry() & children.at(j)->geometry();
            if (both.width() > allowed && both.height() > allowed)
                findings << u"%1 and %2 overlap by %3×%4"_s.arg(place(children.at(i)), place(children.at(j)))
                                .arg(both.width())
                                .arg(both.height());
        }
    }
}

void checkRoom(const QWidget &widget, QStringList &findings)
{
    if (widget.objectName() == "qt_toolbar_ext_button"_L1 ||
        widget.objectName() == "qt_menubar_ext_button"_L1)
        findings << u"%1: not everything fits"_s.arg(place(widget.parentWidget()));
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (area && area->widget() && area->widget()->width() > area->viewport()->width())
        findings << u"%1: %2 wide, in a view of %3"_s.arg(place(area->widget()))
                        .arg(area->widget()->width())
                        .arg(area->viewport()->width());
}

/// The colour most of the rectangle has, and the greatest contrast of any pixel to it.
double bestContrast(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> counts;
    const QRect inside = rect & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = qMax(best, tint::contrast(QColor(it.key()), QColor(ground)));
    return best;
}

} // namespace

QString place(const QWidget *widget)
{
    QStringList names;
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const QString own = widget->objectName();
        const QString name = own.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : own;
        if (!name.startsWith("qt_"_L1) && name != "QWidget"_L1)
            names.prepend(name);
    }
    return names.join(u'/');
}

QStringList findings(const QWidget &root)
{
    QStringList findings;
    for (const QWidget *widget : seen(root)) {
        checkTexts(*widget, findings);
        if (widget != &root)
            checkPlace(*widget, findings);
        checkOverlaps(*widget, findings);
        checkRoom(*widget, findings);
    }
    return findings;
}

QStringList keyFindings(const QWidget &dialog)
{
    QStringList findings;
    QHash<QString, QString> taken;
    for (const QWidget *widget : seen(dialog)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->buddy())
            continue;
        for (const Shown &shown : textsOf(*widget)) {
            const QString key = QKeySequence::mnemonic(shown.text).toString();
            if (key.isEmpty())
                continue;
            if (taken.contains(key))
                findings << u"%1: %2 has the key of %3"_s.arg(place(widget), words(shown.text),
                                                              taken.value(key));
            taken.insert(key, words(shown.text));
        }
    }
    return findings;
}

QStringList contrastFindings(QWidget &root)
{
    // Enlarged, the strokes of the letters are wide enough to have the colour they were given.
    constexpr int enlarged = 3;
    QImage image(root.size() * enlarged, QImage::Format_RGB32);
    image.setDevicePixelRatio(enlarged);
    root.render(&image);

    QStringList findings;
    const auto check = [&](const QWidget &widget, const QRect &room, const QString &text) {
        const QRect onRoot(widget.mapTo(&root, room.topLeft()), room.size());
        const QRect seenRect =
            onRoot & widget.visibleRegion().boundingRect().translated(widget.mapTo(&root, QPoint()));
        if (text.trimmed().isEmpty() || seenRect.isEmpty())
            return;
        const QRect pixels(seenRect.topLeft() * enlarged, seenRect.size() * enlarged);
        if (const double contrast = bestContrast(image, pixels); contrast < readable)
            findings << u"%1: %2 has a contrast of %3"_s.arg(place(&widget), words(text)).arg(contrast);
    };
    for (const QWidget *widget : seen(root)) {
        if (!widget->isEnabled())
            continue;
        for (const Shown &shown : textsOf(*widget))
            check(*widget, shown.room, shown.text);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            check(*widget, line->contentsRect().adjusted(2, 2, -2, -2), line->text());
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                const QRect cell = view->visualRect(index); // empty where its column is hidden
                const QRect rect = cell.isEmpty() ? cell : cell.adjusted(4, 2, -4, -2);
                check(*view->viewport(), rect, index.data().toString());
            }
        }
    }
    return findings;
}

} // namespace layoutcheck
