#include "fixtures/draftfixture.h"
#include "fixtures/testprogram.h"
#include "ui/drafts/draftsdialog.h"
#include "ui/tables/tablepage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace tst_servertext {

/// Every text of the test's contact: as HTML it would be bold and would load a local file.
const QString markup = u"<b>Tom</b> & <img src=\"file:///etc/hostname\">"_s;

/// Returns what a person reads if Qt shows the text where it chooses between plain text and HTML.
QString asShown(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// Adds the text, with the place where it is shown, to `wrong` if it holds the markup but does not show it.
void check(QStringList &wrong, int &found, const QString &place, const QString &text)
{
    if (!text.contains(u"Tom"_s))
        return;
    ++found;
    const QString shown = asShown(text);
    if (!shown.contains(u"<b>Tom</b>"_s) || shown.contains(u"&amp;"_s) || shown.contains(u"&quot;"_s))
        wrong << u"%1: %2"_s.arg(place, text);
}

void checkItems(QStringList &wrong, int &found, const QAbstractItemModel &model,
                const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::ToolTipRole), int(Qt::WhatsThisRole)})
                check(wrong, found, u"item"_s, index.data(role).toString());
            if (column == 0)
                checkItems(wrong, found, model, index);
        }
    }
}

/// Returns the texts of a window or dialog that show the markup as HTML. Counts the texts that hold it.
QStringList shownAsHtml(const QWidget &window, int &found)
{
    QStringList wrong;
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        all << widget;
    for (const QWidget *widget : all) {
        const QString place =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        for (const QString &text : {widget->toolTip(), widget->whatsThis(), widget->statusTip()})
            check(wrong, found, place, text);
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && label->textFormat() != Qt::PlainText)
            check(wrong, found, place, label->text());
        if (const auto *box = qobject_cast<const QMessageBox *>(widget);
            box && box->textFormat() != Qt::PlainText)
            check(wrong, found, place, box->text());
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                check(wrong, found, place, tabs->tabToolTip(tab));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            checkItems(wrong, found, *view->model());
    }
    return wrong;
}

/// Texts from the server and the operator are shown as they are, never as HTML.
class TestServerText : public QObject
{
    Q_OBJECT

private slots:
    void markup_isNowhereShownAsHtml()
    {
        DraftFixture place;
        Session session(place);
        QJsonObject contact = QJsonDocument::fromJson(place.seed.contact).object();
        for (auto member = contact.begin(); member != contact.end(); ++member) {
            if (member->isString() && member.key() != u"id"_s)
                *member = markup;
        }
        QJsonArray addresses = contact[u"addresses"_s].toArray();
        QJsonObject address = addresses[0].toObject();
        for (auto cell = address.begin(); cell != address.end(); ++cell) {
            if (cell->isString())
                *cell = markup;
        }
        addresses[0] = address;
        contact[u"addresses"_s] = addresses;
        contact[u"tags"_s] = QJsonObject{{u"note"_s, markup}};
        contact[u"undocumented"_s] = markup;
        QVERIFY(session.open(place.contact(contact), place.seed.id));
        for (TablePage *page : session.window.view().findChildren<TablePage *>())
            page->table();

        // Changes each place: its tooltip then names the old value.
        ContactModel &model = session.session.model();
        for (int field = 0; field < model.rowCount(); ++field) {
            const QModelIndex index = model.fieldIndex(field);
            if (index.data(ContactModel::CellRole).value<Cell>().asText())
                model.setData(index, markup + u" II"_s);
            for (int column = 0; column < model.columnCount(index); ++column)
                model.setData(model.index(0, column, index), markup + u" II"_s);
        }
        model.setData(
            model.fieldIndex(contactFieldIndex(u"tags"_s)),
            QVariant::fromValue(Cell::raw(QJsonDocument(QJsonObject{{u"note"_s, u"x"_s}}).toJson())),
            ContactModel::CellRole);
        model.setServerSaid({{{.field = contactFieldIndex(u"city"_s)}, markup}});
        session.window.messages().showMessage(MessageBar::Kind::Info, (markup + u' ').repeated(60));
        session.window.resize(800, 600); // names and messages don't fit
        QCoreApplication::processEvents();

        int found = 0;
        const QStringList wrong = shownAsHtml(session.window, found);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(found > 30, qPrintable(QString::number(found)));

        // The dialogs that name a contact or an account.
        session.session.autosave().flush();
        QVERIFY(session.isWritten());
        session.window.actions().drafts->trigger();
        auto *drafts = session.window.findChild<DraftsDialog *>();
        QVERIFY(drafts);
        QTRY_COMPARE(drafts->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        found = 0;
        const QStringList inDrafts = shownAsHtml(*drafts, found);
        QVERIFY2(inDrafts.isEmpty(), qPrintable(inDrafts.join(u'\n')));
        QVERIFY(found > 0);
        drafts->reject();
    }

    void oldValue_isReadableInItsTooltip()
    {
        DraftFixture place;
        Session session(place);
        QVERIFY(session.open(place.contact({{u"city"_s, u"Tom & Co <Cali>\nx"_s}}), place.seed.id));
        session.retype("city", "Lima");
        const QString tooltip = asShown(session.line("city")->toolTip());
        QVERIFY2(tooltip.contains(u"Tom & Co <Cali>"_s), qPrintable(tooltip));
    }
};

CE_GUI_TEST(TestServerText)

} // namespace tst_servertext

#include "tst_servertext.moc"
