#include "fixtures/fulldrafts.h"
#include "fixtures/fullwindow.h"
#include "fixtures/layoutcheck.h"
#include "fixtures/testprogram.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tst_accessible {

QAccessibleInterface *accessibleOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

/// The name that a screen reader reads: the object's own or that of its label.
QString nameOf(const QAccessibleInterface *accessible)
{
    for (const auto &[label, relation] : accessible->relations(QAccessible::Label)) {
        if (QString text = label->text(QAccessible::Name); !text.isEmpty())
            return text;
    }
    return accessible->text(QAccessible::Name);
}

QString descriptionOf(QWidget *widget)
{
    return accessibleOf(widget)->text(QAccessible::Description);
}

/// The accessible objects that are visible, including the window.
QList<QAccessibleInterface *> visibleBelow(QAccessibleInterface *accessible)
{
    QList<QAccessibleInterface *> list{accessible};
    for (int child = 0; child < accessible->childCount(); ++child) {
        QAccessibleInterface *below = accessible->child(child);
        if (below && below->isValid() && !below->state().invisible)
            list << visibleBelow(below);
    }
    return list;
}

bool isEditor(QAccessible::Role role)
{
    return role == QAccessible::EditableText || role == QAccessible::ComboBox || role == QAccessible::SpinBox;
}

/// Whether the role fits an editor of this field type.
bool isRoleFor(FieldType type, QAccessible::Role role)
{
    switch (type) {
    case FieldType::Boolean:
        return role == QAccessible::CheckBox;
    case FieldType::Table:
        return role == QAccessible::Table;
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Country:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Choice:
    case FieldType::Month:
    case FieldType::Year:
    case FieldType::LastFour:
        return isEditor(role);
    case FieldType::Object:
        return isEditor(role) || role == QAccessible::Tree;
    }
    Q_UNREACHABLE();
}

QList<QAction *> leavesOf(const QMenu *menu)
{
    QList<QAction *> list;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            list << leavesOf(action->menu());
        else
            list << action;
    }
    return list;
}

QChar accessKey(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : key.toString().back();
}

/// Finds menu items with the same access key or without one.
QStringList keyFindings(const QString &where, const QList<QAction *> &actions)
{
    QStringList findings;
    QString taken;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QChar key = accessKey(action->text());
        if (key.isNull() || taken.contains(key))
            findings << u"%1 > %2: the access key “%3” is missing or used twice"_s.arg(where, action->text(),
                                                                                       key);
        taken.append(key);
        if (action->menu())
            findings << keyFindings(where + u" > "_s + action->text(), action->menu()->actions());
    }
    return findings;
}

/// Returns the text that screen readers announce. open-to-sent checks the announcement over AT-SPI.
QString notification(QWidget &window)
{
    for (const QAccessibleInterface *accessible : visibleBelow(accessibleOf(&window))) {
        if (accessible->role() == QAccessible::Notification)
            return accessible->text(QAccessible::Name);
    }
    return {};
}

/// The tab stops from the focused widget on until the focus returns to it. In a table, Tab first visits the
/// cells.
QList<QWidget *> tabStops(QWidget &window)
{
    constexpr int maxPresses = 300;
    QList<QWidget *> stops{window.focusWidget()};
    for (int presses = 0; presses < maxPresses; ++presses) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        if (window.focusWidget() == stops.constFirst())
            return stops;
        if (!stops.contains(window.focusWidget()))
            stops << window.focusWidget();
    }
    qFatal("the focus never returns to the first tab stop");
}

QRect placeIn(const QWidget &window, const QWidget *widget)
{
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// Names, roles, descriptions and keyboard access of the window and its dialogs.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void focusableObjects_haveNameAndRole()
    {
        FullWindow full;
        QVERIFY(full.open());
        QVERIFY(full.fill());
        QStringList findings;
        for (int tab = 0; tab < full.tabs()->count(); ++tab) {
            full.tabs()->setCurrentIndex(tab);
            for (const QAccessibleInterface *accessible : visibleBelow(accessibleOf(&full.window))) {
                const QAccessible::State state = accessible->state();
                if (!state.focusable || state.disabled)
                    continue;
                const bool hasNoRole =
                    accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client;
                auto *widget = qobject_cast<QWidget *>(accessible->object());
                const QString where = widget ? layoutcheck::place(widget) : nameOf(accessible);
                if (nameOf(accessible).isEmpty())
                    findings << u"%1 (tab %2) has no name"_s.arg(where).arg(tab);
                if (hasNoRole && widget && !widget->focusProxy())
                    findings << u"%1 (tab %2) has no role"_s.arg(where).arg(tab);
            }
        }
        findings.removeDuplicates();
        QVERIFY2(findings.isEmpty(), findings.join(u'\n').toUtf8().constData());
    }

    void draftDialogs_areReadable()
    {
        FullDrafts full;
        QVERIFY(full.open());
        full.discardFirst();
        const auto conflict = full.both();
        QStringList findings;
        for (QDialog *dialog : QList<QDialog *>{full.draftsDialog(), conflict.get()}) {
            for (QAccessibleInterface *accessible : visibleBelow(accessibleOf(dialog))) {
                const auto *widget = qobject_cast<QWidget *>(accessible->object());
                if (accessible->state().focusable && widget && nameOf(accessible).isEmpty())
                    findings << layoutcheck::place(widget) + u" has no name"_s;
            }
        }
        QVERIFY2(findings.isEmpty(), findings.join(u'\n').toUtf8().constData());
        // Each cell of each row has a name.
        QAccessibleInterface *list = accessibleOf(full.list());
        QCOMPARE(list->tableInterface()->rowCount(), 5);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 5; ++column)
                QVERIFY(!list->tableInterface()->cellAt(row, column)->text(QAccessible::Name).isEmpty());
        }
        QCOMPARE(list->tableInterface()->cellAt(0, 4)->text(QAccessible::Name), u"discarded"_s);
        // The note about the current draft is the description of the list.
        QCOMPARE(descriptionOf(full.list()), u"Discarded. It can be taken back until the program closes."_s);
        full.list()->setCurrentItem(full.list()->topLevelItem(4));
        QCOMPARE(descriptionOf(full.list()), u"Of contact "_s + full.seed.id);
        QVERIFY(descriptionOf(conflict->findChild<QTreeView *>()).startsWith(u"Where your draft differs"_s));
    }

    void fields_haveTheirLabelAndRole()
    {
        FullWindow full;
        QVERIFY(full.open());
        for (const Field &field : contactFields()) {
            auto *control = full.window.view().findChild<QWidget *>(field.key);
            QVERIFY2(control, field.key.data());
            const QAccessibleInterface *accessible = accessibleOf(control);
            QCOMPARE(nameOf(accessible), fieldLabel(field));
            if (field.type == FieldType::Object) // a group with a tree and a text
                accessible = accessibleOf(control->findChild<QTreeView *>());
            QVERIFY2(isRoleFor(field.type, accessible->role()), field.key.data());
            const bool guarded = field.has(Trait::Guarded);
            QCOMPARE(bool(accessible->state().readOnly || accessible->state().disabled), guarded);
        }
        full.window.actions().unlock->trigger();
        QVERIFY(!accessibleOf(full.line("external_id"))->state().readOnly);
    }

    void fieldDescription_namesChangeAndError()
    {
        FullWindow full;
        QVERIFY(full.open());
        QCOMPARE(descriptionOf(full.line("second_name")), u"not set"_s);
        QVERIFY2(descriptionOf(full.line("city")).isEmpty(), "an unchanged field has a description");
        full.retype("city", u"Cali"_s);
        QCOMPARE(descriptionOf(full.line("city")), u"changed, was Bogotá, Distrito Capital"_s);
        QTest::keyClick(full.line("city"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!descriptionOf(full.line("city")).contains(u"changed"_s));
        full.retype("email", u"nobody@"_s);
        QVERIFY(descriptionOf(full.line("email")).contains(u"Give an email address"_s));

        auto *box = full.window.view().findChild<QCheckBox *>(u"is_anonymous"_s);
        const bool checked = accessibleOf(box)->state().checked;
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(bool(accessibleOf(box)->state().checked), !checked);
        QVERIFY(descriptionOf(box).startsWith(u"changed, was "_s));
    }

    void textSetThroughAccessibility_isAnEdit()
    {
        FullWindow full;
        QVERIFY(full.open());
        QAccessibleInterface *city = accessibleOf(full.line("city"));
        city->setText(QAccessible::Value, u"Cali"_s);
        QCOMPARE(full.session.model().assessment().changeCount(), 1);
        QCOMPARE(full.session.model().undoStack()->count(), 1);
        QCOMPARE(descriptionOf(full.line("city")), u"changed, was Bogotá, Distrito Capital"_s);
        city->setText(QAccessible::Value, u"Bogotá, Distrito Capital"_s);
        QVERIFY2(descriptionOf(full.line("city")).isEmpty(),
                 "the description still names a change that was undone");
    }

    void cellDescription_namesChangeAndError()
    {
        FullWindow full;
        QVERIFY(full.open());
        QVERIFY(full.fill());
        full.window.view().focusTab(0);
        const auto cell = [&full](int row, int column) {
            return accessibleOf(full.view("addresses"))->tableInterface()->cellAt(row, column);
        };
        QCOMPARE(cell(0, 0)->role(), QAccessible::Cell);
        QCOMPARE(cell(0, 0)->text(QAccessible::Name), u"Calle 93"_s);
        QCOMPARE(cell(0, 0)->text(QAccessible::Description), u"changed, was Carrera 7"_s);
        QCOMPARE(cell(1, 0)->text(QAccessible::Description), u"removed"_s);
        QCOMPARE(cell(2, 0)->text(QAccessible::Description), QString());
        QTableView *table = full.view("addresses");
        table->setCurrentIndex(table->model()->index(2, 1));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY2(!cell(2, 1)->text(QAccessible::Name).isEmpty(), "an unset cell has no name");

        // An error in a cell.
        full.window.view().focusTab(2);
        QTableView *payments = full.view("payments");
        const int lastFour =
            fieldIndex(contactFields()[size_t(contactFieldIndex(u"payments"))].columns, u"last_four");
        payments->setCurrentIndex(payments->model()->index(0, lastFour));
        QTest::keyClicks(payments, u"1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QAccessibleInterface *wrong = accessibleOf(payments)->tableInterface()->cellAt(0, lastFour);
        QVERIFY(wrong->text(QAccessible::Description).contains(u"error: Give the last four digits"_s));
    }

    void tabOrder_isReadingOrder_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void tabOrder_isReadingOrder()
    {
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        FullWindow full;
        const bool open = full.open();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(open);
        full.line("first_name")->setFocus();
        QStringList findings;
        QRect last;
        int fields = 0;
        for (const QWidget *tabStop : tabStops(full.window)) {
            const int field = contactFieldIndex(tabStop->objectName());
            if (field < 0 || contactFields()[size_t(field)].section == Section::Tables)
                continue;
            ++fields;
            QRect place = placeIn(full.window, tabStop);
            if (mirrored)
                place.moveLeft(full.window.width() - place.right());
            const bool below = place.top() > last.center().y();
            const bool beside = place.left() > last.right();
            if (!last.isNull() && !below && !beside)
                findings << u"%1 is out of reading order"_s.arg(tabStop->objectName());
            last = place;
        }
        QVERIFY2(findings.isEmpty(), findings.join(u'\n').toUtf8().constData());
        const auto inForm = std::ranges::count_if(
            contactFields(), [](const Field &field) { return field.section != Section::Tables; });
        QCOMPARE(fields, int(inForm));
    }

    void everyControl_isATabStop()
    {
        FullWindow full;
        QVERIFY(full.open());
        QVERIFY(full.fill());
        const QList<QWidget *> stops = tabStops(full.window);
        QStringList findings;
        for (QWidget *widget : full.window.findChildren<QWidget *>()) {
            const bool isControl =
                qobject_cast<QAbstractButton *>(widget) || isEditor(accessibleOf(widget)->role());
            const bool ofToolBar = widget->parent()->inherits("QToolBar");
            const bool isPartOfAControl = widget->focusProxy() || widget->objectName().startsWith("qt_"_L1) ||
                                          isEditor(accessibleOf(widget->parentWidget())->role()) ||
                                          widget->parent()->inherits("QTabBar") ||
                                          widget->inherits("QTableCornerButton") ||
                                          widget->parent()->inherits("QTableView");
            if (isControl && widget->isVisible() && widget->isEnabled() && !ofToolBar && !isPartOfAControl &&
                !stops.contains(widget))
                findings << layoutcheck::place(widget);
        }
        QVERIFY2(findings.isEmpty(), findings.join(u'\n').toUtf8().constData());
    }

    void focus_isVisible()
    {
        FullWindow full;
        QVERIFY(full.open());
        QVERIFY(full.fill());
        QStringList findings;
        for (QWidget *tabStop : tabStops(full.window)) {
            const auto grab = [&full, tabStop] {
                const QRect around = placeIn(full.window, tabStop).adjusted(-4, -4, 4, 4);
                return full.window.grab(around).toImage();
            };
            tabStop->setFocus(Qt::TabFocusReason);
            const QImage focused = grab();
            full.window.setFocus(Qt::TabFocusReason);
            tabStop->clearFocus();
            if (focused == grab())
                findings << layoutcheck::place(tabStop);
        }
        QVERIFY2(findings.isEmpty(), findings.join(u'\n').toUtf8().constData());
    }

    void everyAction_isReachableByKeyboard()
    {
        FullWindow full;
        QVERIFY(full.open());
        QStringList findings = keyFindings(u"menus"_s, full.window.menuBar()->actions());
        QList<QAction *> inMenus;
        for (const QAction *top : full.window.menuBar()->actions())
            inMenus << leavesOf(top->menu());
        for (QAction *action : full.window.findChildren<QAction *>()) {
            const bool named = !action->text().isEmpty() && !action->isSeparator() && !action->menu() &&
                               !action->associatedObjects().isEmpty();
            const QObjectList shownIn = action->associatedObjects();
            const bool inTabOrder = std::ranges::any_of(shownIn, [](const QObject *place) {
                const auto *button = qobject_cast<const QAbstractButton *>(place);
                return button && button->focusPolicy() & Qt::TabFocus;
            });
            // The Menu key opens these menus.
            const auto *owner = qobject_cast<const QWidget *>(action->parent());
            const bool inContextMenu = owner && owner->contextMenuPolicy() == Qt::ActionsContextMenu;
            if (named && !inMenus.contains(action) && !inContextMenu && !inTabOrder &&
                action->shortcuts().isEmpty() && !qobject_cast<QMenu *>(action->parent()))
                findings << u"%1: reachable only by mouse"_s.arg(action->text());
        }
        QVERIFY2(findings.isEmpty(), findings.join(u'\n').toUtf8().constData());
    }

    void outcomes_areAnnounced()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("email", u"nobody@"_s);
        QTest::keyClick(fixture.line("email"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(notification(fixture.window).contains(u"from being sent"_s),
                 "the refusal of invalid data was not announced");
        fixture.retype("email", u"ana@example.com"_s);
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        fixture.server.answerLate(
            FaultServer::answer(422, "{\"errors\":[{\"path\":\"email\",\"message\":\"taken\"}]}"));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Error);
        QCOMPARE(notification(fixture.window), fixture.window.messages().text());
        QVERIFY(descriptionOf(fixture.line("email")).contains(u"taken"_s));

        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 3);
        QJsonObject stored = fixture.seedObject();
        stored[u"email"_s] = u"ana@example.com"_s;
        fixture.server.answerLate(fixture.answerWith(stored));
        QTRY_COMPARE(fixture.window.messages().kind(), MessageBar::Kind::Success);
        QVERIFY2(notification(fixture.window).contains(u"is stored"_s), "the success was not announced");
        const auto *state = fixture.window.findChild<QWidget *>(u"contactState"_s);
        QVERIFY2(state->accessibleName().contains(u"sent"_s), "the header does not show the success");
    }
};

CE_GUI_TEST(TestAccessible)

} // namespace tst_accessible

#include "tst_accessible.moc"
