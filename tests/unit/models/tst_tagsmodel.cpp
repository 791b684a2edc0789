#include "contact/contactreader.h"
#include "fixtures/testprogram.h"
#include "fixtures/testseed.h"
#include "json/tree.h"
#include "models/tagsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_tagsmodel {

using json::Kind;
using Column = TagsModel::Column;

int tagsField()
{
    return contactFieldIndex(u"tags");
}

Baseline baselineOf(const Cell &tags)
{
    Baseline baseline;
    baseline.contact.setField(tagsField(), tags);
    return baseline;
}

/// A contact with the given tags and the TagsModel over them, checked by QAbstractItemModelTester.
struct TagsFixture
{
    explicit TagsFixture(const Cell &tags)
    {
        contact.load(baselineOf(tags));
        model.emplace(contact, tagsField());
        tester.emplace(&*model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    explicit TagsFixture(const char *tags)
        : TagsFixture(Cell::raw(tags))
    {
    }

    QByteArray bytes() const
    {
        const QByteArray *raw = contact.now().field(tagsField()).asRaw();
        return raw ? *raw : QByteArray();
    }
    QModelIndex at(std::initializer_list<int> place, int column = 0) const
    {
        QModelIndex index;
        for (const int row : place)
            index = model->index(row, 0, index);
        return index.siblingAtColumn(column);
    }
    bool put(std::initializer_list<int> place, int column, const QVariant &value)
    {
        return model->setData(at(place, column), value);
    }
    void undo() { contact.undoStack()->undo(); }

    /// The tree as "a=1* b{c=x d[1=true]}": keys and values, with * for changed ones.
    QString printed(const QModelIndex &parent = {}) const
    {
        QStringList out;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            QString text = index.data().toString();
            const auto kind = Kind(index.data(TagsModel::KindRole).toInt());
            if (kind == Kind::Object)
                text += u'{' + printed(index) + u'}';
            else if (kind == Kind::List)
                text += u'[' + printed(index) + u']';
            else
                text += u'=' + index.data(TagsModel::BytesRole).toString();
            out << text + (index.data(TagsModel::ChangedRole).toBool() ? u"*"_s : QString());
        }
        return out.join(u' ');
    }

    ContactModel contact{[] {
        return QDate(2026, 11, 23);
    }};
    std::optional<TagsModel> model;
    std::optional<QAbstractItemModelTester> tester;
};

const char *const sample = "{\"id\":18446744073709551615,\"price\":1.10, \"city\":\"Bogot\\u00e1\",\"more\":"
                           "{\"vip\":true,\"list\":[1,null]}}";

class TestTagsModel : public QObject
{
    Q_OBJECT

private slots:
    void model_showsKeysTypesAndValues()
    {
        const TagsFixture fixture(sample);
        QCOMPARE(fixture.printed(), u"id=18446744073709551615 price=1.10 city=\"Bogot\\u00e1\" "
                                    "more{vip=true list[1=1 2=null]}"_s);
        QCOMPARE(fixture.at({2}, Column::ValueColumn).data().toString(), u"Bogotá"_s);
        QCOMPARE(fixture.at({2}, Column::KindColumn).data().toString(), u"Text"_s);
        QCOMPARE(fixture.at({0}, Column::ValueColumn).data().toString(), u"18446744073709551615"_s);
        QCOMPARE(fixture.at({3, 0}, Column::ValueColumn).data().toString(), u"Yes"_s);
        QVERIFY(!(fixture.model->flags(fixture.at({3, 1, 0}, Column::KeyColumn)) & Qt::ItemIsEditable));
        QVERIFY(!(fixture.model->flags(fixture.at({3}, Column::ValueColumn)) & Qt::ItemIsEditable));
        QVERIFY(!fixture.model->index(4, 0).isValid());
        QVERIFY(!fixture.model->index(0, 3).isValid());
        QVERIFY(!fixture.model->index(-1, 0).isValid());
    }

    void edit_keepsBytesOfOtherTags()
    {
        TagsFixture fixture(sample);
        QVERIFY(fixture.put({2}, Column::ValueColumn, u"Cali"_s));
        QCOMPARE(fixture.bytes(), QByteArray(sample).replace("Bogot\\u00e1", "Cali"));
        QVERIFY(fixture.put({3, 1, 0}, Column::ValueColumn, u"2.50"_s));
        QCOMPARE(fixture.bytes(),
                 QByteArray(sample).replace("Bogot\\u00e1", "Cali").replace("[1,", "[2.50,"));
        fixture.undo();
        QCOMPARE(fixture.bytes(), QByteArray(sample));
    }

    void typing_isOneStepUntilEndTyping()
    {
        TagsFixture fixture(sample);
        for (const QString &typed : {u"C"_s, u"Ca"_s, u"Cal"_s})
            QVERIFY(fixture.put({2}, Column::ValueColumn, typed));
        fixture.model->endTyping();
        QVERIFY(fixture.put({2}, Column::ValueColumn, u"Cali"_s));
        QCOMPARE(fixture.contact.undoStack()->count(), 2);
        fixture.undo();
        QCOMPARE(fixture.at({2}, Column::ValueColumn).data().toString(), u"Cal"_s);
        fixture.undo();
        QCOMPARE(fixture.bytes(), QByteArray(sample));
    }

    void invalidValues_areRefused()
    {
        TagsFixture fixture(sample);
        QSignalSpy refused(&*fixture.model, &TagsModel::refused);
        const auto why = [&refused] {
            return refused.isEmpty() ? -1 : int(refused.takeLast().at(1).value<TagsModel::Refusal>());
        };
        QVERIFY(!fixture.put({0}, Column::ValueColumn, u"12a"_s));
        QCOMPARE(why(), int(TagsModel::Refusal::NotANumber));
        QVERIFY(!fixture.put({0}, Column::ValueColumn, u"1."_s));
        QCOMPARE(why(), int(TagsModel::Refusal::NotANumber));
        QVERIFY(!fixture.put({0}, Column::KeyColumn, u"city"_s));
        QCOMPARE(why(), int(TagsModel::Refusal::KeyTaken));
        QVERIFY(!fixture.put({2}, Column::KindColumn, int(Kind::Number)));
        QCOMPARE(why(), int(TagsModel::Refusal::OtherKind));
        QCOMPARE(fixture.bytes(), QByteArray(sample));
        QCOMPARE(fixture.contact.undoStack()->count(), 0);
    }

    void kind_canBeChanged()
    {
        TagsFixture fixture("{\"a\":\"1.10\",\"b\":null}");
        QVERIFY(fixture.put({0}, Column::KindColumn, int(Kind::Number)));
        QVERIFY(fixture.put({1}, Column::ValueColumn, u"x"_s)); // typing replaces null with a string
        QCOMPARE(fixture.bytes(), "{\"a\":1.10,\"b\":\"x\"}");
        QVERIFY(fixture.put({0}, Column::KindColumn, int(Kind::List)));
        QCOMPARE(fixture.printed(), u"a[1=1.10*]* b=\"x\"*"_s);
    }

    void structure_canBeChanged()
    {
        TagsFixture fixture("{\"a\":1,\"b\":{}}");
        QModelIndex index = fixture.model->add({});
        QCOMPARE(fixture.bytes(), "{\"a\":1,\"b\":{},\"key\":\"\"}");
        QVERIFY(fixture.model->setData(index, u"c"_s));
        QCOMPARE(fixture.contact.undoStack()->count(),
                 1); // the new key is part of the step that added the tag
        index = fixture.model->nest(index);
        QCOMPARE(fixture.bytes(), "{\"a\":1,\"b\":{\"c\":\"\"}}");
        index = fixture.model->nest(index);
        QCOMPARE(fixture.bytes(), "{\"a\":1,\"b\":{\"group\":{\"c\":\"\"}}}");
        QCOMPARE(index.data().toString(), u"c"_s);
        index = fixture.model->liftOut(fixture.model->liftOut(index));
        QCOMPARE(fixture.bytes(), "{\"a\":1,\"b\":{\"group\":{}},\"c\":\"\"}");
        QCOMPARE(index, fixture.at({2}));
        index = fixture.model->shift(index, -2);
        QCOMPARE(fixture.bytes(), "{\"c\":\"\",\"a\":1,\"b\":{\"group\":{}}}");
        index = fixture.model->duplicate(index);
        QCOMPARE(fixture.bytes(), "{\"c\":\"\",\"c 2\":\"\",\"a\":1,\"b\":{\"group\":{}}}");
        index = fixture.model->removeTag(index);
        QCOMPARE(index.data().toString(), u"a"_s);
        index = fixture.model->wrap(index, Kind::List);
        QCOMPARE(fixture.bytes(), "{\"c\":\"\",\"a\":[1],\"b\":{\"group\":{}}}");
        index = fixture.model->addInside(index);
        QCOMPARE(fixture.bytes(), "{\"c\":\"\",\"a\":[1,\"\"],\"b\":{\"group\":{}}}");
        index = fixture.model->liftOut(fixture.at({1, 0}));
        QCOMPARE(fixture.bytes(), "{\"c\":\"\",\"a\":[\"\"],\"a 2\":1,\"b\":{\"group\":{}}}");
        while (fixture.contact.undoStack()->canUndo())
            fixture.undo();
        QCOMPARE(fixture.bytes(), "{\"a\":1,\"b\":{}}");
        QCOMPARE(fixture.printed(), u"a=1 b{}"_s);
    }

    void firstTag_createsObject()
    {
        for (const Cell &nothing : {Cell::null(), Cell::absent()}) {
            TagsFixture fixture(nothing);
            QCOMPARE(fixture.model->state(), TagsModel::State::NotSet);
            QVERIFY(fixture.model->add({}).isValid());
            QCOMPARE(fixture.bytes(), "{\"key\":\"\"}");
            QCOMPARE(fixture.model->state(), TagsModel::State::Tags);
            fixture.undo();
            QCOMPARE(fixture.contact.now().field(tagsField()), nothing);
            QCOMPARE(fixture.model->rowCount(), 0);
        }
    }

    void invalidJson_keepsTreeReadOnly()
    {
        TagsFixture fixture("{\"a\":{\"b\":1}}");
        const QPersistentModelIndex deep = fixture.at({0, 0});
        const auto type = [&](const char *text) {
            fixture.contact.setData(fixture.contact.fieldIndex(tagsField()), QString::fromUtf8(text));
        };
        type("{\"a\":{\"b\":");
        QCOMPARE(fixture.model->state(), TagsModel::State::Unreadable);
        QVERIFY(deep.isValid());
        QVERIFY(!fixture.put({0, 0}, Column::ValueColumn, u"2"_s));
        QVERIFY(!fixture.model->add({}).isValid());
        type("{\"a\":{\"b\":12}}");
        QCOMPARE(fixture.model->state(), TagsModel::State::Tags);
        QVERIFY(deep.isValid());
        QCOMPARE(deep.data(TagsModel::BytesRole).toByteArray(), "12");
        type("[1]");
        QCOMPARE(fixture.model->state(), TagsModel::State::Unreadable);
    }

    void changedRole_marksDifferencesFromBaseline()
    {
        TagsFixture fixture("{\"a\":1.0,\"b\":{\"c\":[1,2]},\"d\":true}");
        QVERIFY(fixture.put({1, 0, 1}, Column::ValueColumn, u"3"_s));
        QVERIFY(fixture.put({0}, Column::ValueColumn, u"1"_s)); // the same number
        fixture.model->add(fixture.at({0}));
        fixture.model->removeTag(fixture.at({3}));
        QCOMPARE(fixture.printed(), u"a=1 key=\"\"* b{c[1=1 2=3*]*}*"_s);
        QCOMPARE(fixture.at({2, 0, 1}).data(TagsModel::WasRole).toByteArray(), "2");
        QVERIFY(!fixture.at({1}).data(TagsModel::KnownRole).toBool());
        QCOMPARE(fixture.model->removedKeys(), QStringList{u"d"_s});
        fixture.model->restore(fixture.at({2}));
        fixture.model->restore(fixture.at({1}));
        QCOMPARE(fixture.printed(), u"a=1 b{c[1=1 2=2]}"_s);

        fixture.contact.replaceBaseline(baselineOf(Cell::raw("{\"a\":2}")), {});
        QCOMPARE(fixture.printed(), u"a=2"_s);
    }

    void repeatedRole_marksDuplicateKeys()
    {
        TagsFixture fixture("{\"a\":1,\"\\u0061\":2,\"b\":{\"a\":3}}");
        QVERIFY(fixture.at({0}).data(TagsModel::RepeatedRole).toBool());
        QVERIFY(fixture.at({1}).data(TagsModel::RepeatedRole).toBool());
        QVERIFY(!fixture.at({2, 0}).data(TagsModel::RepeatedRole).toBool());
        QVERIFY(fixture.put({1}, Column::ValueColumn, u"5"_s));
        QCOMPARE(fixture.bytes(), "{\"a\":1,\"\\u0061\":5,\"b\":{\"a\":3}}");
        QVERIFY(fixture.put({0}, Column::KeyColumn, u"c"_s));
        QVERIFY(!fixture.at({1}).data(TagsModel::RepeatedRole).toBool());
    }

    /// A view keeps its expanded and current items only if persistent indexes follow their rows.
    void persistentIndexes_followRows()
    {
        TagsFixture fixture("{\"a\":{\"x\":1},\"b\":{\"y\":2},\"c\":[7,8,9]}");
        const QPersistentModelIndex x = fixture.at({0, 0});
        const QPersistentModelIndex nine = fixture.at({2, 2});
        fixture.model->shift(fixture.at({0}), 2);
        QCOMPARE(QModelIndex(x), fixture.at({2, 0}));
        fixture.model->shift(fixture.at({1, 2}), -2);
        QCOMPARE(QModelIndex(nine), fixture.at({1, 0}));
        fixture.put({2}, Column::KeyColumn, u"renamed"_s);
        fixture.model->add(fixture.at({0}));
        fixture.model->removeTag(fixture.at({2, 1}));
        QCOMPARE(QModelIndex(x), fixture.at({3, 0}));
        while (fixture.contact.undoStack()->canUndo())
            fixture.undo();
        QCOMPARE(QModelIndex(x), fixture.at({0, 0}));
        QCOMPARE(QModelIndex(nine), fixture.at({2, 2}));
        QSignalSpy reset(&*fixture.model, &QAbstractItemModel::modelReset);
        fixture.contact.load(baselineOf(Cell::raw("{}")));
        QCOMPARE(reset.count(), 1);
    }

    void spanOfAndTagAt_areInverse()
    {
        const TagsFixture fixture(sample);
        const json::Span span = fixture.model->spanOf(fixture.at({3, 1}));
        QCOMPARE(span.of(fixture.model->source()).toByteArray(), "\"list\":[1,null]");
        QCOMPARE(fixture.model->tagAt(span.begin), fixture.at({3, 1}));
        QCOMPARE(fixture.model->tagAt(QByteArray(sample).indexOf("null")), fixture.at({3, 1, 1}));
        QVERIFY(!fixture.model->tagAt(0).isValid());
    }

    void layOut_reformatsBytes()
    {
        TagsFixture fixture("{\"n\":1.10,\"o\":{}}");
        fixture.model->layOut();
        QCOMPARE(fixture.bytes(), "{\n  \"n\": 1.10,\n  \"o\": {}\n}");
        QVERIFY(!fixture.contact.assessment().isChanged({.field = tagsField()}));
        fixture.undo();
        QCOMPARE(fixture.bytes(), "{\"n\":1.10,\"o\":{}}");
    }

    /// Runs every command in random order; the tree always equals one built from the bytes.
    void randomCommands_keepTreeAndBytesEqual()
    {
        TagsFixture fixture(sample);
        QRandomGenerator random(testseed::one(7));
        const auto anywhere = [&] {
            QModelIndex index;
            while (fixture.model->rowCount(index) > 0 && (!index.isValid() || random.bounded(2)))
                index = fixture.model->index(random.bounded(fixture.model->rowCount(index)), 0, index);
            return index;
        };
        for (int i = 0; i < 1500; ++i) {
            const QModelIndex index = anywhere();
            switch (random.bounded(11)) {
            case 0:
                fixture.model->add(index);
                break;
            case 1:
                fixture.model->addInside(index);
                break;
            case 2:
                fixture.model->removeTag(index);
                break;
            case 3:
                fixture.model->shift(index, random.bounded(5) - 2);
                break;
            case 4:
                fixture.model->nest(index);
                break;
            case 5:
                fixture.model->wrap(index, random.bounded(2) ? Kind::List : Kind::Object);
                break;
            case 6:
                fixture.model->liftOut(index);
                break;
            case 7:
                fixture.model->setData(index.siblingAtColumn(Column::KindColumn), random.bounded(6));
                break;
            case 8:
                fixture.model->setData(index, QString::number(random.bounded(9)));
                break;
            case 9:
                fixture.model->restore(index);
                break;
            default:
                if (random.bounded(3))
                    fixture.undo();
                else
                    fixture.contact.undoStack()->redo();
            }
            const QByteArray bytes = fixture.bytes();
            QVERIFY2(!json::check(bytes), bytes.constData());
            const TagsFixture fresh{Cell::raw(bytes)};
            QCOMPARE(fixture.printed().remove(u'*'), fresh.printed());
        }
    }
};

CE_TEST(TestTagsModel)

} // namespace tst_tagsmodel

#include "tst_tagsmodel.moc"
