#include "fixtures/testprogram.h"
#include "fixtures/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace tst_drop {

const QString otherId = u"4c90c3cc-0d44-4b50-8888-8dd25736052b"_s;

/// Sends the events of a drop on the widget's centre. Returns whether the widget accepted the drop.
bool drop(QWidget *target, const QMimeData &mime)
{
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

bool drop(QWidget *target, const QString &text)
{
    QMimeData mime;
    mime.setText(text);
    return drop(target, mime);
}

/// Drops and pastes contacts, files, links and text on a window.
class TestDrop : public QObject
{
    Q_OBJECT

private slots:
    void file_isOpenedWhereverDropped_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a field") << u"city"_s;
        QTest::newRow("a table") << u"addresses"_s;
        QTest::newRow("the toolbar") << u"mainToolBar"_s;
    }
    void file_isOpenedWhereverDropped()
    {
        QFETCH(QString, target);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        const QString path =
            write(fixture, u"one.json"_s, "{\"id\":\"" + otherId.toLatin1() + "\",\"city\":\"Lima\"}");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(drop(fixture.window.findChild<QWidget *>(target), mime));
        QTRY_COMPARE(fixture.line("city")->text(), u"Lima"_s);
        QCOMPARE(fixture.session.contactId(), otherId);
        QCOMPARE(fixture.session.model().baseline().origin, Baseline::Origin::File);
    }

    void furtherFiles_areOpenedInOtherWindows()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QMimeData mime;
        QStringList paths;
        QList<QUrl> urls;
        for (int i = 0; i < 3; ++i) {
            paths << write(fixture, u"%1.json"_s.arg(i),
                           "{\"id\":\"" + otherId.toLatin1() + "\",\"city\":\"Lima\"}");
            urls << QUrl::fromLocalFile(paths.constLast());
        }
        mime.setUrls(urls);
        QSignalSpy wanted(&fixture.window, &MainWindow::newWindowsRequested);
        QVERIFY(drop(&fixture.window, mime));
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toStringList(), paths.mid(1));
    }

    void contactId_isFetchedFromTextOrLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("id") << otherId;
        QTest::newRow("link") << u"https://app.example.com/contacts/%1?tab=2#top"_s.arg(otherId.toUpper());
        QTest::newRow("sentence") << u"María (%1) moved"_s.arg(otherId);
    }
    void contactId_isFetchedFromTextOrLink()
    {
        QFETCH(QString, text);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QVERIFY(drop(fixture.line("city"), text));
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QCOMPARE(fixture.server.firstLine(1), "GET /api/contacts/" + otherId.toLatin1() + " HTTP/1.1");
        QCOMPARE(fixture.line("city")->text(), u"<string>"_s);
    }

    void browserLink_isFetched()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QMimeData mime;
        mime.setUrls({QUrl(u"https://app.example.com/contacts/"_s + otherId)});
        QVERIFY(drop(&fixture.window, mime));
        QTRY_COMPARE(fixture.server.requests().size(), 2);
    }

    void plainText_isInsertedIntoField()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.line("second_name")->clear();
        QVERIFY(drop(fixture.line("second_name"), u"del Pilar"_s));
        QTRY_COMPARE(fixture.line("second_name")->text(), u"del Pilar"_s);
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void invalidContact_isRefusedWithReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("words") << u"hello"_s << u"neither a contact ID"_s;
        QTest::newRow("two ids") << otherId + u' ' + u"3c90c3cc-0d44-4b50-8888-8dd25736052a"_s
                                 << u"2 contact IDs"_s;
        QTest::newRow("broken JSON") << u"{\"city\": "_s << u"JSON"_s;
        QTest::newRow("other JSON") << u"{\"hello\": 1}"_s << u"none of a contact's fields"_s;
    }
    void invalidContact_isRefusedWithReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QVERIFY(drop(&fixture.window, text));
        QVERIFY2(fixture.window.messages().text().contains(reason),
                 qPrintable(fixture.window.messages().text()));
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
        fixture.window.messages().clear();
        QGuiApplication::clipboard()->setText(text); // pasting gives the same message
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(fixture.window.messages().text().contains(reason),
                 qPrintable(fixture.window.messages().text()));
    }

    void folderAndImage_areRefused()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(fixture.folder.path())});
        QVERIFY(drop(&fixture.window, folder));
        QVERIFY(fixture.window.messages().text().contains(u"is a folder"_s));
        QMimeData image;
        image.setData(u"image/png"_s, "png");
        QVERIFY(!drop(&fixture.window, image));
    }

    void copiedFile_canBePasted()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(
            write(fixture, u"one.json"_s, "{\"id\":\"" + otherId.toLatin1() + "\",\"city\":\"Lima\"}"))});
        QGuiApplication::clipboard()->setMimeData(mime);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(fixture.line("city")->text(), u"Lima"_s);
    }

    void unsavedEdits_areKeptWhenDropIsDeclined()
    {
        WindowFixture fixture;
        QVERIFY(fixture.openSeed());
        fixture.retype("city", u"Cali"_s);
        QVERIFY(drop(fixture.line("city"), u"{\"id\":\"%1\",\"city\":\"Lima\"}"_s.arg(otherId)));
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QVERIFY2(!drop(&fixture.window, otherId), "a second drop was accepted while a dialog is open");
        QApplication::activeModalWidget()->close();
        QCOMPARE(fixture.line("city")->text(), u"Cali"_s);
        QCOMPARE(fixture.session.contactId(), fixture.seed.id);
    }

private:
    static QString write(const WindowFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        QFile file(fixture.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
};

CE_GUI_TEST(TestDrop)

} // namespace tst_drop

#include "tst_drop.moc"
