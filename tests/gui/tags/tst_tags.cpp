#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "fixtures/windowfixture.h"
#include "json/literal.h"
#include "ui/tags/tagspane.h"
#include "ui/tags/tagstext.h"
#include "ui/tags/tagstree.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRandomGenerator>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace tst_tags {

const QByteArray neighbours = "\"n\":18446744073709551615,\"v\": 1.10 ,\"e\":\"\\u00e9\"";

/// A window on a contact with these tags, their tab in front.
class TagsBench : public WindowFixture
{
public:
    explicit TagsBench(const QByteArray &tags = '{' + neighbours + ",\"city\":\"Cali\"}")
    {
        QByteArray answer = seed.answer;
        answer.replace("\"tags\": {}", "\"tags\": " + tags);
        server.script({FaultServer::answer(200, answer), FaultServer::silence()});
        window.begin(false, seed.id);
        ready = patient::waitFor([this] { return session.hasContact(); }) &&
                patient::waitForWindowActive(&window) && bytes() == tags;
        press(window.focusWidget(), Qt::Key_4, Qt::ControlModifier);
        tree = window.view().findChild<TagsTree *>();
        text = window.view().findChild<TagsText *>();
    }

    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, key, modifiers);
        QCoreApplication::processEvents(); // an editor closes when its key has been dealt with
    }
    /// Wherever the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &typed)
    {
        for (const QChar c : typed)
            WindowFixture::type(QApplication::focusWidget(), c); // the first may open an editor
    }

    void go(std::initializer_list<int> place, int column = 0)
    {
        QModelIndex index;
        for (const int row : place)
            index = tree->model()->index(row, 0, index);
        tree->setFocus();
        tree->setCurrentIndex(index.siblingAtColumn(column));
    }
    QByteArray bytes()
    {
        const int field = contactFieldIndex(u"tags");
        const QByteArray *raw = session.model().now().field(field).asRaw();
        return raw ? *raw : QByteArray();
    }
    QString note() { return window.view().findChild<QLabel *>(u"tagsNote"_s)->text(); }
    bool editorIsOpen() const { return tree->openEditor(); }

    bool ready = false;
    TagsTree *tree = nullptr;
    TagsText *text = nullptr;
};

class TestTags : public QObject
{
    Q_OBJECT

private slots:
    void oneValueIsCorrectedAndTheOthersGoAsTheyCame()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        QCOMPARE(QApplication::focusWidget(), fixture.tree);
        fixture.go({3}, TagsModel::ValueColumn);
        fixture.type(u"Bogotá"_s); // opens the editor
        QVERIFY(fixture.editorIsOpen());
        QVERIFY(fixture.send()); // while it is open
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY2(fixture.sentBody(1).contains("\"tags\":{" + neighbours + ",\"city\":\"Bogotá\"}"),
                 fixture.sentBody(1).constData());
    }

    void tagsAreAddedOneAfterTheOther()
    {
        TagsBench fixture("{}");
        QVERIFY(fixture.ready);
        fixture.press(Qt::Key_Return);
        fixture.type(u"segment"_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"gold"_s);
        fixture.press(Qt::Key_Return); // on the last one: another
        fixture.type(u"points"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Escape); // leaves the value as it is
        fixture.go({1}, TagsModel::KindColumn);
        fixture.press(Qt::Key_F2);
        fixture.type(u"n"_s); // Number
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.tree->currentIndex().column(), int(TagsModel::ValueColumn));
        fixture.type(u"18446744073709551615"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.editorIsOpen());
        fixture.press(Qt::Key_Escape); // takes the new one back
        QCOMPARE(fixture.bytes(), "{\"segment\":\"gold\",\"points\":18446744073709551615}");
        QVERIFY(fixture.window.view().findChild<QTabWidget *>()->tabText(3).contains(u"(2)"_s));
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(
            fixture.sentBody(1).contains("\"tags\":{\"segment\":\"gold\",\"points\":18446744073709551615}"));
    }

    void tagsAreNestedMovedRemovedAndTakenBackByKeys()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        const QByteArray before = fixture.bytes();
        fixture.go({3});
        fixture.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.bytes().contains(",\"city\":\"Cali\",\"e\":"));
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"city"_s);
        fixture.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.bytes(), before);
        fixture.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.bytes(), '{' + neighbours + ",\"group\":{\"city\":\"Cali\"}}");
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"city"_s);
        fixture.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.bytes(), '{' + neighbours + ",\"group\":{},\"city\":\"Cali\"}");
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(fixture.bytes().contains("\"city 2\":\"Cali\"}"));
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.bytes(), '{' + neighbours + ",\"group\":{},\"city\":\"Cali\"}");
        fixture.go({3});
        fixture.press(Qt::Key_Return, Qt::ShiftModifier); // a tag inside
        fixture.type(u"zip"_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"110111"_s);
        QVERIFY(fixture.bytes().contains("\"group\":{\"zip\":\"110111\"}"));
        for (int i = 0; i < 8; ++i) // the last two steps were typed
            fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.bytes(), before);
        QVERIFY(!fixture.session.model().undoStack()->canUndo());
    }

    void aTypeIsChosenByKeys()
    {
        TagsBench fixture("{\"a\":\"12\"}");
        QVERIFY(fixture.ready);
        fixture.go({0}, TagsModel::KindColumn);
        fixture.press(Qt::Key_F2);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        for (int i = 0; i < 5; ++i)
            fixture.press(
                Qt::Key_Down); // by way of Yes/no and Null, which it can't be or which would lose it
        QCOMPARE(fixture.bytes(), "{\"a\":{\"1\":\"12\"}}");
        for (int i = 0; i < 4; ++i)
            fixture.press(Qt::Key_Up);
        QCOMPARE(fixture.bytes(), "{\"a\":12}");
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.bytes(), "{\"a\":\"12\"}");
        QCOMPARE(fixture.session.model().undoStack()->count(), 0);
    }

    void whatCanNotBeTakenKeepsTheEditorOpenAndSaysWhy()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        const QByteArray before = fixture.bytes();
        fixture.go({1}, TagsModel::ValueColumn);
        fixture.type(u"1x"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.editorIsOpen());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"number"_s));
        QVERIFY(fixture.bytes().contains("\"v\": 1 ,"));
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.bytes(), before);

        fixture.go({3});
        fixture.press(Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        fixture.type(u"e"_s); // a neighbour's key
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.editorIsOpen());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"key"_s));
        fixture.line("city")->setFocus(); // away, with the text refused
        QVERIFY(!fixture.editorIsOpen());
        QVERIFY2(fixture.note().contains(u"“e” was not taken"_s), qPrintable(fixture.note()));
        QCOMPARE(fixture.bytes(), before);
    }

    void theTextNamesThePlaceOfAnError()
    {
        TagsBench fixture("{\n  \"a\": 1\n}");
        QVERIFY(fixture.ready);
        fixture.text->setFocus();
        fixture.text->moveCursor(QTextCursor::End);
        fixture.text->moveCursor(QTextCursor::Left);
        fixture.type(u","_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"\"peña\": .5"_s);
        QVERIFY2(fixture.note().contains(u"Line 4, column 9."_s), qPrintable(fixture.note()));
        QVERIFY(fixture.text->accessibleDescription().contains(u"Line 4, column 9."_s));
        fixture.line("city")->setFocus();
        fixture.press(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), fixture.text);
        fixture.press(Qt::Key_Delete);
        fixture.type(u"0."_s);
        QVERIFY2(!fixture.note().contains(u"Line"_s), qPrintable(fixture.note()));
        QCOMPARE(fixture.bytes(), u"{\n  \"a\": 1\n,\n\"peña\": 0.5}"_s.toUtf8());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.session.model().undoStack()->canRedo());
    }

    /// QPlainTextEdit would make plain blanks of the first and line ends of the others.
    void typingInTheTextLeavesOtherBytesAlone()
    {
        const QByteArray odd = u"{\"a\":\"x\u00a0y\u2028z\",\r\n\"b\":1}"_s.toUtf8();
        TagsBench fixture(odd);
        QVERIFY(fixture.ready);
        QCOMPARE(fixture.bytes(), odd);
        fixture.text->setFocus();
        fixture.text->moveCursor(QTextCursor::End);
        fixture.press(Qt::Key_Left);
        fixture.type(u"0"_s);
        QCOMPARE(fixture.bytes(), QByteArray(odd).replace(":1}", ":10}"));
        fixture.press(Qt::Key_Backspace);
        QCOMPARE(fixture.bytes(), odd);
    }

    /// The same at random: emoji, pairs of bytes for a line end, blanks of several kinds.
    void everyKeystrokeIsASpliceOfTheBytes()
    {
        QRandomGenerator random(testseed::one(11));
        const QStringList some{u"a"_s, u"ñ"_s,    u"\u00a0"_s, u"\u2028"_s, u"😀"_s,
                               u"😁"_s, u"\r\n"_s, u" "_s,      u"{"_s};
        const QStringList keys{u"x"_s, u"ñ"_s, u"😀"_s, u"\u00a0"_s};
        for (int round = 0; round < 300; ++round) {
            QStringList tokens;
            for (int i = 0; i < 30; ++i)
                tokens << some.at(random.bounded(some.size()));
            TagsText text;
            text.showBytes(tokens.join(QString()).toUtf8());
            const int begin = random.bounded(30);
            const int end = random.bounded(begin, 30);
            const QString typed = keys.at(random.bounded(keys.size()));
            QTextCursor cursor = text.textCursor();
            cursor.setPosition(0);
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, begin);
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, end - begin);
            text.setTextCursor(cursor);
            QTest::sendKeyEvent(QTest::Click, &text, Qt::Key_unknown, typed, Qt::NoModifier);
            tokens.erase(tokens.begin() + begin, tokens.begin() + end);
            tokens.insert(begin, typed);
            QCOMPARE(text.bytes(), tokens.join(QString()).toUtf8());
        }
    }

    void aLongTextOfSeveralLinesIsEditedWhole()
    {
        const QString value = u"line\n"_s.repeated(9000);
        QByteArray literal;
        json::appendString(literal, value);
        TagsBench fixture("{\"a\":" + literal + '}');
        QVERIFY(fixture.ready);
        fixture.go({0}, TagsModel::ValueColumn);
        fixture.press(Qt::Key_F2);
        fixture.press(Qt::Key_End);
        fixture.type(u"!"_s);
        literal.insert(literal.size() - 1, '!');
        QCOMPARE(fixture.bytes().size(), literal.size() + 6);
        QCOMPARE(fixture.bytes(), "{\"a\":" + literal + '}');
    }

    void escapeTakesBackWhatThisEditorDidAndNoMore()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        const QByteArray before = fixture.bytes();
        fixture.go({3}, TagsModel::ValueColumn);
        fixture.type(u"Pasto"_s);
        fixture.press(Qt::Key_Return);                 // adds one
        fixture.press(Qt::Key_Z, Qt::ControlModifier); // and it is gone, its editor with it
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.bytes(), before);
        fixture.go({0}, TagsModel::ValueColumn);
        fixture.type(u"1"_s);
        fixture.press(Qt::Key_Return);
        fixture.go({1}, TagsModel::ValueColumn);
        fixture.press(Qt::Key_F2);
        fixture.press(Qt::Key_Escape);
        QVERIFY(fixture.bytes().startsWith("{\"n\":1,\"v\": 1.10 ,"));
        fixture.press(Qt::Key_F2);
        fixture.type(u"2"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.bytes(), before);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.bytes(), before);
    }

    void undoBringsATagBackIntoView()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        fixture.go({1});
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"e"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"v"_s);
    }

    void treeAndTextShowWhereTheOtherIs()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        fixture.go({1});
        QCOMPARE(fixture.text->extraSelections().size(), 1);
        QCOMPARE(fixture.text->extraSelections().constFirst().cursor.selectedText(), u"\"v\": 1.10"_s);
        fixture.text->setFocus();
        for (int i = 0; i < 20; ++i)
            fixture.press(Qt::Key_Right);
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"e"_s);
    }

    void aChangedTagSaysSo()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        fixture.go({1}, TagsModel::ValueColumn);
        fixture.type(u"2"_s);
        QCOMPARE(fixture.tree->currentIndex().data(Qt::AccessibleDescriptionRole).toString(),
                 u"changed, was 1.10"_s);
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_Delete);
        QVERIFY2(fixture.note().contains(u"Removed: v"_s), qPrintable(fixture.note()));
    }

    void layingOutChangesNoValueAndSaysSo()
    {
        TagsBench fixture;
        QVERIFY(fixture.ready);
        fixture.tree->layOut();
        QVERIFY(fixture.bytes().startsWith("{\n  \"n\": 18446744073709551615,\n"));
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        QCOMPARE(fixture.note(), u"The same values, written otherwise than they came."_s);
    }

    void tabWalksTheCellsAndLeavesAfterTheLast()
    {
        TagsBench fixture("{\"a\":1}");
        QVERIFY(fixture.ready);
        fixture.go({0});
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.tree->currentIndex().column(), int(TagsModel::ValueColumn));
        fixture.press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != fixture.tree);
        fixture.text->setFocus();
        fixture.press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != fixture.text, "a tab is not typed");
    }
};

CE_GUI_TEST(TestTags)

} // namespace tst_tags

#include "tst_tags.moc"
