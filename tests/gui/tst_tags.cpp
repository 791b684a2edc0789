#include "gui/bench.h"
#include "schema/json.h"
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

namespace {

const QByteArray neighbours = "\"n\":18446744073709551615,\"v\": 1.10 ,\"e\":\"\\u00e9\"";

/// A window on a contact with these tags, their tab in front.
class TagsBench : public Bench
{
public:
    explicit TagsBench(const QByteArray &tags = '{' + neighbours + ",\"city\":\"Cali\"}")
    {
        QByteArray answer = seed.answer;
        answer.replace("\"tags\": {}", "\"tags\": " + tags);
        server.script({FaultServer::answer(200, answer), FaultServer::silence()});
        window.begin(false, seed.id);
        ready = QTest::qWaitFor([this] { return desk.hasContact(); }) &&
                QTest::qWaitForWindowActive(&window) && bytes() == tags;
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
            Bench::type(QApplication::focusWidget(), c); // the first may open an editor
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
        const QByteArray *raw = desk.model().now().field(field).asRaw();
        return raw ? *raw : QByteArray();
    }
    QString note() { return window.view().findChild<QLabel *>(u"tagsNote"_s)->text(); }
    bool editorIsOpen() const { return tree->openEditor(); }

    bool ready = false;
    TagsTree *tree = nullptr;
    TagsText *text = nullptr;
};

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private slots:
    void oneValueIsCorrectedAndTheOthersGoAsTheyCame()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        QCOMPARE(QApplication::focusWidget(), bench.tree);
        bench.go({3}, TagsModel::ValueColumn);
        bench.type(u"Bogotá"_s); // opens the editor
        QVERIFY(bench.editorIsOpen());
        QVERIFY(bench.send()); // while it is open
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY2(bench.sentBody(1).contains("\"tags\":{" + neighbours + ",\"city\":\"Bogotá\"}"),
                 bench.sentBody(1).constData());
    }

    void tagsAreAddedOneAfterTheOther()
    {
        TagsBench bench("{}");
        QVERIFY(bench.ready);
        bench.press(Qt::Key_Return);
        bench.type(u"segment"_s);
        bench.press(Qt::Key_Return);
        bench.type(u"gold"_s);
        bench.press(Qt::Key_Return); // on the last one: another
        bench.type(u"points"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Escape); // leaves the value as it is
        bench.go({1}, TagsModel::KindColumn);
        bench.press(Qt::Key_F2);
        bench.type(u"n"_s); // Number
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.tree->currentIndex().column(), int(TagsModel::ValueColumn));
        bench.type(u"18446744073709551615"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.editorIsOpen());
        bench.press(Qt::Key_Escape); // takes the new one back
        QCOMPARE(bench.bytes(), "{\"segment\":\"gold\",\"points\":18446744073709551615}");
        QVERIFY(bench.window.view().findChild<QTabWidget *>()->tabText(3).contains(u"(2)"_s));
        QVERIFY(bench.send());
        QTRY_COMPARE(bench.server.requests().size(), 2);
        QVERIFY(
            bench.sentBody(1).contains("\"tags\":{\"segment\":\"gold\",\"points\":18446744073709551615}"));
    }

    void tagsAreNestedMovedRemovedAndTakenBackByKeys()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        const QByteArray before = bench.bytes();
        bench.go({3});
        bench.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.bytes().contains(",\"city\":\"Cali\",\"e\":"));
        QCOMPARE(bench.tree->currentIndex().data().toString(), u"city"_s);
        bench.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.bytes(), before);
        bench.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.bytes(), '{' + neighbours + ",\"group\":{\"city\":\"Cali\"}}");
        QCOMPARE(bench.tree->currentIndex().data().toString(), u"city"_s);
        bench.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.bytes(), '{' + neighbours + ",\"group\":{},\"city\":\"Cali\"}");
        bench.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(bench.bytes().contains("\"city 2\":\"Cali\"}"));
        bench.press(Qt::Key_Delete);
        QCOMPARE(bench.bytes(), '{' + neighbours + ",\"group\":{},\"city\":\"Cali\"}");
        bench.go({3});
        bench.press(Qt::Key_Return, Qt::ShiftModifier); // a tag inside
        bench.type(u"zip"_s);
        bench.press(Qt::Key_Return);
        bench.type(u"110111"_s);
        QVERIFY(bench.bytes().contains("\"group\":{\"zip\":\"110111\"}"));
        for (int i = 0; i < 8; ++i) // the last two steps were typed
            bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.bytes(), before);
        QVERIFY(!bench.desk.model().undoStack()->canUndo());
    }

    void aTypeIsChosenByKeys()
    {
        TagsBench bench("{\"a\":\"12\"}");
        QVERIFY(bench.ready);
        bench.go({0}, TagsModel::KindColumn);
        bench.press(Qt::Key_F2);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        for (int i = 0; i < 5; ++i)
            bench.press(Qt::Key_Down); // by way of Yes/no and Null, which it can't be or which would lose it
        QCOMPARE(bench.bytes(), "{\"a\":{\"1\":\"12\"}}");
        for (int i = 0; i < 4; ++i)
            bench.press(Qt::Key_Up);
        QCOMPARE(bench.bytes(), "{\"a\":12}");
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.bytes(), "{\"a\":\"12\"}");
        QCOMPARE(bench.desk.model().undoStack()->count(), 0);
    }

    void whatCanNotBeTakenKeepsTheEditorOpenAndSaysWhy()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        const QByteArray before = bench.bytes();
        bench.go({1}, TagsModel::ValueColumn);
        bench.type(u"1x"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.editorIsOpen());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"number"_s));
        QVERIFY(bench.bytes().contains("\"v\": 1 ,"));
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.bytes(), before);

        bench.go({3});
        bench.press(Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        bench.type(u"e"_s); // a neighbour's key
        bench.press(Qt::Key_Return);
        QVERIFY(bench.editorIsOpen());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"key"_s));
        bench.line("city")->setFocus(); // away, with the text refused
        QVERIFY(!bench.editorIsOpen());
        QVERIFY2(bench.note().contains(u"“e” was not taken"_s), qPrintable(bench.note()));
        QCOMPARE(bench.bytes(), before);
    }

    void theTextNamesThePlaceOfAnError()
    {
        TagsBench bench("{\n  \"a\": 1\n}");
        QVERIFY(bench.ready);
        bench.text->setFocus();
        bench.text->moveCursor(QTextCursor::End);
        bench.text->moveCursor(QTextCursor::Left);
        bench.type(u","_s);
        bench.press(Qt::Key_Return);
        bench.type(u"\"peña\": .5"_s);
        QVERIFY2(bench.note().contains(u"Line 4, column 9."_s), qPrintable(bench.note()));
        QVERIFY(bench.text->accessibleDescription().contains(u"Line 4, column 9."_s));
        bench.line("city")->setFocus();
        bench.press(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), bench.text);
        bench.press(Qt::Key_Delete);
        bench.type(u"0."_s);
        QVERIFY2(!bench.note().contains(u"Line"_s), qPrintable(bench.note()));
        QCOMPARE(bench.bytes(), u"{\n  \"a\": 1\n,\n\"peña\": 0.5}"_s.toUtf8());
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.desk.model().undoStack()->canRedo());
    }

    /// QPlainTextEdit would make plain blanks of the first and line ends of the others.
    void typingInTheTextLeavesOtherBytesAlone()
    {
        const QByteArray odd = u"{\"a\":\"x\u00a0y\u2028z\",\r\n\"b\":1}"_s.toUtf8();
        TagsBench bench(odd);
        QVERIFY(bench.ready);
        QCOMPARE(bench.bytes(), odd);
        bench.text->setFocus();
        bench.text->moveCursor(QTextCursor::End);
        bench.press(Qt::Key_Left);
        bench.type(u"0"_s);
        QCOMPARE(bench.bytes(), QByteArray(odd).replace(":1}", ":10}"));
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.bytes(), odd);
    }

    /// The same at random: emoji, pairs of bytes for a line end, blanks of several kinds.
    void everyKeystrokeIsASpliceOfTheBytes()
    {
        QRandomGenerator random(11);
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
        TagsBench bench("{\"a\":" + literal + '}');
        QVERIFY(bench.ready);
        bench.go({0}, TagsModel::ValueColumn);
        bench.press(Qt::Key_F2);
        bench.press(Qt::Key_End);
        bench.type(u"!"_s);
        literal.insert(literal.size() - 1, '!');
        QCOMPARE(bench.bytes().size(), literal.size() + 6);
        QCOMPARE(bench.bytes(), "{\"a\":" + literal + '}');
    }

    void escapeTakesBackWhatThisEditorDidAndNoMore()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        const QByteArray before = bench.bytes();
        bench.go({3}, TagsModel::ValueColumn);
        bench.type(u"Pasto"_s);
        bench.press(Qt::Key_Return);                 // adds one
        bench.press(Qt::Key_Z, Qt::ControlModifier); // and it is gone, its editor with it
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.bytes(), before);
        bench.go({0}, TagsModel::ValueColumn);
        bench.type(u"1"_s);
        bench.press(Qt::Key_Return);
        bench.go({1}, TagsModel::ValueColumn);
        bench.press(Qt::Key_F2);
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.bytes().startsWith("{\"n\":1,\"v\": 1.10 ,"));
        bench.press(Qt::Key_F2);
        bench.type(u"2"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.bytes(), before);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.bytes(), before);
    }

    void undoBringsATagBackIntoView()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        bench.go({1});
        bench.press(Qt::Key_Delete);
        QCOMPARE(bench.tree->currentIndex().data().toString(), u"e"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.tree->currentIndex().data().toString(), u"v"_s);
    }

    void treeAndTextShowWhereTheOtherIs()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        bench.go({1});
        QCOMPARE(bench.text->extraSelections().size(), 1);
        QCOMPARE(bench.text->extraSelections().constFirst().cursor.selectedText(), u"\"v\": 1.10"_s);
        bench.text->setFocus();
        for (int i = 0; i < 20; ++i)
            bench.press(Qt::Key_Right);
        QCOMPARE(bench.tree->currentIndex().data().toString(), u"e"_s);
    }

    void aChangedTagSaysSo()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        bench.go({1}, TagsModel::ValueColumn);
        bench.type(u"2"_s);
        QCOMPARE(bench.tree->currentIndex().data(Qt::AccessibleDescriptionRole).toString(),
                 u"changed, was 1.10"_s);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Delete);
        QVERIFY2(bench.note().contains(u"Removed: v"_s), qPrintable(bench.note()));
    }

    void layingOutChangesNoValueAndSaysSo()
    {
        TagsBench bench;
        QVERIFY(bench.ready);
        bench.tree->layOut();
        QVERIFY(bench.bytes().startsWith("{\n  \"n\": 18446744073709551615,\n"));
        QCOMPARE(bench.desk.model().assessment().changeCount(), 0);
        QCOMPARE(bench.note(), u"The same values, written otherwise than they came."_s);
    }

    void tabWalksTheCellsAndLeavesAfterTheLast()
    {
        TagsBench bench("{\"a\":1}");
        QVERIFY(bench.ready);
        bench.go({0});
        bench.press(Qt::Key_Tab);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.tree->currentIndex().column(), int(TagsModel::ValueColumn));
        bench.press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != bench.tree);
        bench.text->setFocus();
        bench.press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != bench.text, "a tab is not typed");
    }
};

QTEST_MAIN(TestTags)
#include "tst_tags.moc"
