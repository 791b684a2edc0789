#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "fixtures/wheel.h"
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

const QByteArray otherMembers = "\"n\":18446744073709551615,\"v\": 1.10 ,\"e\":\"\\u00e9\"";

/// A window that shows the Tags tab of a contact with these tags. If `ready` is false, opening it failed.
class TagsFixture : public WindowFixture
{
public:
    explicit TagsFixture(const QByteArray &tags = '{' + otherMembers + ",\"city\":\"Cali\"}")
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
        QCoreApplication::processEvents(); // an editor closes only after the event that closes it
    }
    /// Presses a key in the widget with the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &typed)
    {
        for (const QChar c : typed)
            WindowFixture::type(QApplication::focusWidget(), c); // the first character may open an editor
    }

    /// Makes a cell current: the row of each level, from the top, and its column.
    void select(std::initializer_list<int> rows, int column = 0)
    {
        QModelIndex index;
        for (const int row : rows)
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

/// Edits tags in the tree and as JSON text, and checks that bytes outside an edit never change.
class TestTags : public QObject
{
    Q_OBJECT

private slots:
    void editedValue_leavesOtherBytesUnchanged()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        QCOMPARE(QApplication::focusWidget(), fixture.tree);
        fixture.select({3}, TagsModel::ValueColumn);
        fixture.type(u"Bogotá"_s); // opens an editor
        QVERIFY(fixture.editorIsOpen());
        QVERIFY(fixture.send()); // with the editor open
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY2(fixture.sentBody(1).contains("\"tags\":{" + otherMembers + ",\"city\":\"Bogotá\"}"),
                 fixture.sentBody(1).constData());
    }

    void wheel_changesNoKind()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        const QByteArray before = fixture.bytes();
        fixture.select({3}, TagsModel::KindColumn);
        fixture.press(Qt::Key_F2);
        QVERIFY(fixture.editorIsOpen());
        for (int turns = 0; turns < 5; ++turns) // from text to object
            turnWheel(fixture.tree->openEditor(), -1);
        QCOMPARE(fixture.bytes(), before);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.bytes(), before);
    }

    void tags_areAddedOneAfterAnother()
    {
        TagsFixture fixture("{}");
        QVERIFY(fixture.ready);
        fixture.press(Qt::Key_Return);
        fixture.type(u"segment"_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"gold"_s);
        fixture.press(Qt::Key_Return); // adds another tag, because this is the last
        fixture.type(u"points"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Escape); // keeps the value
        fixture.select({1}, TagsModel::KindColumn);
        fixture.press(Qt::Key_F2);
        fixture.type(u"n"_s); // Number
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.tree->currentIndex().column(), int(TagsModel::ValueColumn));
        fixture.type(u"18446744073709551615"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.editorIsOpen());
        fixture.press(Qt::Key_Escape); // removes the new tag
        QCOMPARE(fixture.bytes(), "{\"segment\":\"gold\",\"points\":18446744073709551615}");
        QVERIFY(fixture.window.view().findChild<QTabWidget *>()->tabText(3).contains(u"(2)"_s));
        QVERIFY(fixture.send());
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        QVERIFY(
            fixture.sentBody(1).contains("\"tags\":{\"segment\":\"gold\",\"points\":18446744073709551615}"));
    }

    void tags_areRearrangedAndRestoredByKeyboard()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        const QByteArray before = fixture.bytes();
        fixture.select({3});
        fixture.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.bytes().contains(",\"city\":\"Cali\",\"e\":"));
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"city"_s);
        fixture.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.bytes(), before);
        fixture.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.bytes(), '{' + otherMembers + ",\"group\":{\"city\":\"Cali\"}}");
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"city"_s);
        fixture.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.bytes(), '{' + otherMembers + ",\"group\":{},\"city\":\"Cali\"}");
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(fixture.bytes().contains("\"city 2\":\"Cali\"}"));
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.bytes(), '{' + otherMembers + ",\"group\":{},\"city\":\"Cali\"}");
        fixture.select({3});
        fixture.press(Qt::Key_Return, Qt::ShiftModifier); // adds a tag inside the group
        fixture.type(u"zip"_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"110111"_s);
        QVERIFY(fixture.bytes().contains("\"group\":{\"zip\":\"110111\"}"));
        for (int i = 0; i < 8; ++i) // eight undo steps; typing made the last two
            fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.bytes(), before);
        QVERIFY(!fixture.session.model().undoStack()->canUndo());
    }

    void kind_isChosenByKeyboard()
    {
        TagsFixture fixture("{\"a\":\"12\"}");
        QVERIFY(fixture.ready);
        fixture.select({0}, TagsModel::KindColumn);
        fixture.press(Qt::Key_F2);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        // Passes Yes/no, which the value cannot become, and Null, which would lose it.
        for (int i = 0; i < 5; ++i)
            fixture.press(Qt::Key_Down);
        QCOMPARE(fixture.bytes(), "{\"a\":{\"1\":\"12\"}}");
        for (int i = 0; i < 4; ++i)
            fixture.press(Qt::Key_Up);
        QCOMPARE(fixture.bytes(), "{\"a\":12}");
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.bytes(), "{\"a\":\"12\"}");
        QCOMPARE(fixture.session.model().undoStack()->count(), 0);
    }

    void invalidInput_keepsEditorOpenWithReason()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        const QByteArray before = fixture.bytes();
        fixture.select({1}, TagsModel::ValueColumn);
        fixture.type(u"1x"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.editorIsOpen());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"number"_s));
        QVERIFY(fixture.bytes().contains("\"v\": 1 ,"));
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.bytes(), before);

        fixture.select({3});
        fixture.press(Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        fixture.type(u"e"_s); // the key of another tag
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.editorIsOpen());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"key"_s));
        fixture.line("city")->setFocus(); // leaves the editor with its refused text
        QVERIFY(!fixture.editorIsOpen());
        QVERIFY2(fixture.note().contains(u"“e” was not taken"_s), qPrintable(fixture.note()));
        QCOMPARE(fixture.bytes(), before);
    }

    void text_reportsPositionOfError()
    {
        TagsFixture fixture("{\n  \"a\": 1\n}");
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

    /// QPlainTextEdit converts no-break spaces to spaces, and U+2028 and CRLF to line feeds.
    void typingInText_leavesOtherBytesUnchanged()
    {
        const QByteArray odd = u"{\"a\":\"x\u00a0y\u2028z\",\r\n\"b\":1}"_s.toUtf8();
        TagsFixture fixture(odd);
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

    /// Replaces random selections in random strings with emoji, CRLF and several kinds of whitespace.
    void keystroke_changesOnlyTheSelectedBytes()
    {
        QRandomGenerator random(testseed::one(11));
        const QStringList fragments{u"a"_s, u"ñ"_s,    u"\u00a0"_s, u"\u2028"_s, u"😀"_s,
                                    u"😁"_s, u"\r\n"_s, u" "_s,      u"{"_s};
        const QStringList typedTexts{u"x"_s, u"ñ"_s, u"😀"_s, u"\u00a0"_s};
        for (int round = 0; round < 300; ++round) {
            QStringList tokens;
            for (int i = 0; i < 30; ++i)
                tokens << fragments.at(random.bounded(fragments.size()));
            TagsText text;
            text.showBytes(tokens.join(QString()).toUtf8());
            const int begin = random.bounded(30);
            const int end = random.bounded(begin, 30);
            const QString typed = typedTexts.at(random.bounded(typedTexts.size()));
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

    void longMultilineValue_isEditedWhole()
    {
        const QString value = u"line\n"_s.repeated(9000);
        QByteArray literal;
        json::appendString(literal, value);
        TagsFixture fixture("{\"a\":" + literal + '}');
        QVERIFY(fixture.ready);
        fixture.select({0}, TagsModel::ValueColumn);
        fixture.press(Qt::Key_F2);
        fixture.press(Qt::Key_End);
        fixture.type(u"!"_s);
        literal.insert(literal.size() - 1, '!');
        QCOMPARE(fixture.bytes().size(), literal.size() + 6);
        QCOMPARE(fixture.bytes(), "{\"a\":" + literal + '}');
    }

    void escape_revertsOnlyTheEditsOfItsEditor()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        const QByteArray before = fixture.bytes();
        fixture.select({3}, TagsModel::ValueColumn);
        fixture.type(u"Pasto"_s);
        fixture.press(Qt::Key_Return);                 // adds a tag
        fixture.press(Qt::Key_Z, Qt::ControlModifier); // removes the tag and closes its editor
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.bytes(), before);
        fixture.select({0}, TagsModel::ValueColumn);
        fixture.type(u"1"_s);
        fixture.press(Qt::Key_Return);
        fixture.select({1}, TagsModel::ValueColumn);
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

    void undo_selectsTheRestoredTag()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        fixture.select({1});
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"e"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"v"_s);
    }

    void treeAndText_followTheSamePosition()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        fixture.select({1});
        QCOMPARE(fixture.text->extraSelections().size(), 1);
        QCOMPARE(fixture.text->extraSelections().constFirst().cursor.selectedText(), u"\"v\": 1.10"_s);
        fixture.text->setFocus();
        for (int i = 0; i < 20; ++i)
            fixture.press(Qt::Key_Right);
        QCOMPARE(fixture.tree->currentIndex().data().toString(), u"e"_s);
    }

    void changedTag_isDescribed()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        fixture.select({1}, TagsModel::ValueColumn);
        fixture.type(u"2"_s);
        QCOMPARE(fixture.tree->currentIndex().data(Qt::AccessibleDescriptionRole).toString(),
                 u"changed, was 1.10"_s);
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_Delete);
        QVERIFY2(fixture.note().contains(u"Removed: v"_s), qPrintable(fixture.note()));
    }

    void formatting_changesNoValueAndIsNoted()
    {
        TagsFixture fixture;
        QVERIFY(fixture.ready);
        fixture.tree->layOut();
        QVERIFY(fixture.bytes().startsWith("{\n  \"n\": 18446744073709551615,\n"));
        QCOMPARE(fixture.session.model().assessment().changeCount(), 0);
        QCOMPARE(fixture.note(), u"The same values, written otherwise than they came."_s);
    }

    void tab_visitsEachCellThenLeaves()
    {
        TagsFixture fixture("{\"a\":1}");
        QVERIFY(fixture.ready);
        fixture.select({0});
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.tree->currentIndex().column(), int(TagsModel::ValueColumn));
        fixture.press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != fixture.tree);
        fixture.text->setFocus();
        fixture.press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != fixture.text, "Tab was typed instead of moving the focus");
    }
};

CE_GUI_TEST(TestTags)

} // namespace tst_tags

#include "tst_tags.moc"
