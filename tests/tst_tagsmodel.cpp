#include "contact/contactreader.h"
#include "contact/tagsmodel.h"
#include "schema/json.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using json::Kind;
using Column = TagsModel::Column;

namespace {

int tagsField()
{
    return contactFieldIndex(u"tags");
}

Base baseOf(const Cell &tags)
{
    Base base;
    base.contact.setField(tagsField(), tags);
    return base;
}

/// A contact with these tags, and the tree over them, watched by the tester.
struct Bench
{
    explicit Bench(const Cell &tags)
    {
        contact.load(baseOf(tags));
        model.emplace(contact, tagsField());
        tester.emplace(&*model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    explicit Bench(const char *tags)
        : Bench(Cell::raw(tags))
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

    /// "a=1* b{c=x d[1=true]}": key, value, and * for changed.
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

} // namespace

class TestTagsModel : public QObject
{
    Q_OBJECT

private slots:
    void showsKeysTypesAndValues()
    {
        const Bench bench(sample);
        QCOMPARE(bench.printed(), u"id=18446744073709551615 price=1.10 city=\"Bogot\\u00e1\" "
                                  "more{vip=true list[1=1 2=null]}"_s);
        QCOMPARE(bench.at({2}, Column::ValueColumn).data().toString(), u"Bogotá"_s);
        QCOMPARE(bench.at({2}, Column::KindColumn).data().toString(), u"Text"_s);
        QCOMPARE(bench.at({0}, Column::ValueColumn).data().toString(), u"18446744073709551615"_s);
        QCOMPARE(bench.at({3, 0}, Column::ValueColumn).data().toString(), u"Yes"_s);
        QVERIFY(!(bench.model->flags(bench.at({3, 1, 0}, Column::KeyColumn)) & Qt::ItemIsEditable));
        QVERIFY(!(bench.model->flags(bench.at({3}, Column::ValueColumn)) & Qt::ItemIsEditable));
        QVERIFY(!bench.model->index(4, 0).isValid());
        QVERIFY(!bench.model->index(0, 3).isValid());
        QVERIFY(!bench.model->index(-1, 0).isValid());
    }

    void anEditLeavesTheNeighboursBytes()
    {
        Bench bench(sample);
        QVERIFY(bench.put({2}, Column::ValueColumn, u"Cali"_s));
        QCOMPARE(bench.bytes(), QByteArray(sample).replace("Bogot\\u00e1", "Cali"));
        QVERIFY(bench.put({3, 1, 0}, Column::ValueColumn, u"2.50"_s));
        QCOMPARE(bench.bytes(), QByteArray(sample).replace("Bogot\\u00e1", "Cali").replace("[1,", "[2.50,"));
        bench.undo();
        QCOMPARE(bench.bytes(), QByteArray(sample));
    }

    void typingIsOneStepUntilItEnds()
    {
        Bench bench(sample);
        for (const QString &typed : {u"C"_s, u"Ca"_s, u"Cal"_s})
            QVERIFY(bench.put({2}, Column::ValueColumn, typed));
        bench.model->endTyping();
        QVERIFY(bench.put({2}, Column::ValueColumn, u"Cali"_s));
        QCOMPARE(bench.contact.undoStack()->count(), 2);
        bench.undo();
        QCOMPARE(bench.at({2}, Column::ValueColumn).data().toString(), u"Cal"_s);
        bench.undo();
        QCOMPARE(bench.bytes(), QByteArray(sample));
    }

    void refusesWhatATagCantBe()
    {
        Bench bench(sample);
        QSignalSpy refused(&*bench.model, &TagsModel::refused);
        const auto why = [&refused] {
            return refused.isEmpty() ? -1 : int(refused.takeLast().at(1).value<TagsModel::Refusal>());
        };
        QVERIFY(!bench.put({0}, Column::ValueColumn, u"12a"_s));
        QCOMPARE(why(), int(TagsModel::Refusal::NotANumber));
        QVERIFY(!bench.put({0}, Column::ValueColumn, u"1."_s));
        QCOMPARE(why(), int(TagsModel::Refusal::NotANumber));
        QVERIFY(!bench.put({0}, Column::KeyColumn, u"city"_s));
        QCOMPARE(why(), int(TagsModel::Refusal::KeyTaken));
        QVERIFY(!bench.put({2}, Column::KindColumn, int(Kind::Number)));
        QCOMPARE(why(), int(TagsModel::Refusal::OtherKind));
        QCOMPARE(bench.bytes(), QByteArray(sample));
        QCOMPARE(bench.contact.undoStack()->count(), 0);
    }

    void changesTypes()
    {
        Bench bench("{\"a\":\"1.10\",\"b\":null}");
        QVERIFY(bench.put({0}, Column::KindColumn, int(Kind::Number)));
        QVERIFY(bench.put({1}, Column::ValueColumn, u"x"_s)); // a null becomes the text that is typed
        QCOMPARE(bench.bytes(), "{\"a\":1.10,\"b\":\"x\"}");
        QVERIFY(bench.put({0}, Column::KindColumn, int(Kind::List)));
        QCOMPARE(bench.printed(), u"a[1=1.10*]* b=\"x\"*"_s);
    }

    void addsRemovesNestsAndLiftsOut()
    {
        Bench bench("{\"a\":1,\"b\":{}}");
        QModelIndex index = bench.model->add({});
        QCOMPARE(bench.bytes(), "{\"a\":1,\"b\":{},\"key\":\"\"}");
        QVERIFY(bench.model->setData(index, u"c"_s));
        QCOMPARE(bench.contact.undoStack()->count(), 1); // named in the step that added it
        index = bench.model->nest(index);
        QCOMPARE(bench.bytes(), "{\"a\":1,\"b\":{\"c\":\"\"}}");
        index = bench.model->nest(index);
        QCOMPARE(bench.bytes(), "{\"a\":1,\"b\":{\"group\":{\"c\":\"\"}}}");
        QCOMPARE(index.data().toString(), u"c"_s);
        index = bench.model->liftOut(bench.model->liftOut(index));
        QCOMPARE(bench.bytes(), "{\"a\":1,\"b\":{\"group\":{}},\"c\":\"\"}");
        QCOMPARE(index, bench.at({2}));
        index = bench.model->shift(index, -2);
        QCOMPARE(bench.bytes(), "{\"c\":\"\",\"a\":1,\"b\":{\"group\":{}}}");
        index = bench.model->duplicate(index);
        QCOMPARE(bench.bytes(), "{\"c\":\"\",\"c 2\":\"\",\"a\":1,\"b\":{\"group\":{}}}");
        index = bench.model->removeTag(index);
        QCOMPARE(index.data().toString(), u"a"_s);
        index = bench.model->wrap(index, Kind::List);
        QCOMPARE(bench.bytes(), "{\"c\":\"\",\"a\":[1],\"b\":{\"group\":{}}}");
        index = bench.model->addInside(index);
        QCOMPARE(bench.bytes(), "{\"c\":\"\",\"a\":[1,\"\"],\"b\":{\"group\":{}}}");
        index = bench.model->liftOut(bench.at({1, 0}));
        QCOMPARE(bench.bytes(), "{\"c\":\"\",\"a\":[\"\"],\"a 2\":1,\"b\":{\"group\":{}}}");
        while (bench.contact.undoStack()->canUndo())
            bench.undo();
        QCOMPARE(bench.bytes(), "{\"a\":1,\"b\":{}}");
        QCOMPARE(bench.printed(), u"a=1 b{}"_s);
    }

    void theFirstTagMakesTheObject()
    {
        for (const Cell &nothing : {Cell::null(), Cell::absent()}) {
            Bench bench(nothing);
            QCOMPARE(bench.model->state(), TagsModel::State::NotSet);
            QVERIFY(bench.model->add({}).isValid());
            QCOMPARE(bench.bytes(), "{\"key\":\"\"}");
            QCOMPARE(bench.model->state(), TagsModel::State::Tags);
            bench.undo();
            QCOMPARE(bench.contact.now().field(tagsField()), nothing);
            QCOMPARE(bench.model->rowCount(), 0);
        }
    }

    void halfTypedTextLeavesTheTreeButLocksIt()
    {
        Bench bench("{\"a\":{\"b\":1}}");
        const QPersistentModelIndex deep = bench.at({0, 0});
        const auto type = [&](const char *text) {
            bench.contact.setData(bench.contact.fieldIndex(tagsField()), QString::fromUtf8(text));
        };
        type("{\"a\":{\"b\":");
        QCOMPARE(bench.model->state(), TagsModel::State::Unreadable);
        QVERIFY(deep.isValid());
        QVERIFY(!bench.put({0, 0}, Column::ValueColumn, u"2"_s));
        QVERIFY(!bench.model->add({}).isValid());
        type("{\"a\":{\"b\":12}}");
        QCOMPARE(bench.model->state(), TagsModel::State::Tags);
        QVERIFY(deep.isValid());
        QCOMPARE(deep.data(TagsModel::BytesRole).toByteArray(), "12");
        type("[1]");
        QCOMPARE(bench.model->state(), TagsModel::State::Unreadable);
    }

    void marksWhatDiffersFromTheBase()
    {
        Bench bench("{\"a\":1.0,\"b\":{\"c\":[1,2]},\"d\":true}");
        QVERIFY(bench.put({1, 0, 1}, Column::ValueColumn, u"3"_s));
        QVERIFY(bench.put({0}, Column::ValueColumn, u"1"_s)); // the same number
        bench.model->add(bench.at({0}));
        bench.model->removeTag(bench.at({3}));
        QCOMPARE(bench.printed(), u"a=1 key=\"\"* b{c[1=1 2=3*]*}*"_s);
        QCOMPARE(bench.at({2, 0, 1}).data(TagsModel::WasRole).toByteArray(), "2");
        QVERIFY(!bench.at({1}).data(TagsModel::KnownRole).toBool());
        QCOMPARE(bench.model->removedKeys(), QStringList{u"d"_s});
        bench.model->restore(bench.at({2}));
        bench.model->restore(bench.at({1}));
        QCOMPARE(bench.printed(), u"a=1 b{c[1=1 2=2]}"_s);

        bench.contact.replaceBase(baseOf(Cell::raw("{\"a\":2}")), {});
        QCOMPARE(bench.printed(), u"a=2"_s);
    }

    void warnsOfAKeyThatIsThereTwice()
    {
        Bench bench("{\"a\":1,\"\\u0061\":2,\"b\":{\"a\":3}}");
        QVERIFY(bench.at({0}).data(TagsModel::RepeatedRole).toBool());
        QVERIFY(bench.at({1}).data(TagsModel::RepeatedRole).toBool());
        QVERIFY(!bench.at({2, 0}).data(TagsModel::RepeatedRole).toBool());
        QVERIFY(bench.put({1}, Column::ValueColumn, u"5"_s));
        QCOMPARE(bench.bytes(), "{\"a\":1,\"\\u0061\":5,\"b\":{\"a\":3}}");
        QVERIFY(bench.put({0}, Column::KeyColumn, u"c"_s));
        QVERIFY(!bench.at({1}).data(TagsModel::RepeatedRole).toBool());
    }

    /// What is open and current in a view hangs on its rows staying rows.
    void rowsKeepTheirIdentity()
    {
        Bench bench("{\"a\":{\"x\":1},\"b\":{\"y\":2},\"c\":[7,8,9]}");
        const QPersistentModelIndex x = bench.at({0, 0});
        const QPersistentModelIndex nine = bench.at({2, 2});
        bench.model->shift(bench.at({0}), 2);
        QCOMPARE(QModelIndex(x), bench.at({2, 0}));
        bench.model->shift(bench.at({1, 2}), -2);
        QCOMPARE(QModelIndex(nine), bench.at({1, 0}));
        bench.put({2}, Column::KeyColumn, u"renamed"_s);
        bench.model->add(bench.at({0}));
        bench.model->removeTag(bench.at({2, 1}));
        QCOMPARE(QModelIndex(x), bench.at({3, 0}));
        while (bench.contact.undoStack()->canUndo())
            bench.undo();
        QCOMPARE(QModelIndex(x), bench.at({0, 0}));
        QCOMPARE(QModelIndex(nine), bench.at({2, 2}));
        QSignalSpy reset(&*bench.model, &QAbstractItemModel::modelReset);
        bench.contact.load(baseOf(Cell::raw("{}")));
        QCOMPARE(reset.count(), 1);
    }

    void tellsBytesAndTagsOfEachOther()
    {
        const Bench bench(sample);
        const json::Span span = bench.model->spanOf(bench.at({3, 1}));
        QCOMPARE(span.of(bench.model->source()).toByteArray(), "\"list\":[1,null]");
        QCOMPARE(bench.model->tagAt(span.begin), bench.at({3, 1}));
        QCOMPARE(bench.model->tagAt(QByteArray(sample).indexOf("null")), bench.at({3, 1, 1}));
        QVERIFY(!bench.model->tagAt(0).isValid());
    }

    void laysOutOnlyWhenAsked()
    {
        Bench bench("{\"n\":1.10,\"o\":{}}");
        bench.model->layOut();
        QCOMPARE(bench.bytes(), "{\n  \"n\": 1.10,\n  \"o\": {}\n}");
        QVERIFY(!bench.contact.assessment().isChanged({.field = tagsField()}));
        bench.undo();
        QCOMPARE(bench.bytes(), "{\"n\":1.10,\"o\":{}}");
    }

    /// Anything a person can do, in any order, under the tester: the tree always shows the bytes.
    void survivesAnything()
    {
        Bench bench(sample);
        QRandomGenerator random(7);
        const auto anywhere = [&] {
            QModelIndex index;
            while (bench.model->rowCount(index) > 0 && (!index.isValid() || random.bounded(2)))
                index = bench.model->index(random.bounded(bench.model->rowCount(index)), 0, index);
            return index;
        };
        for (int i = 0; i < 1500; ++i) {
            const QModelIndex index = anywhere();
            switch (random.bounded(11)) {
            case 0:
                bench.model->add(index);
                break;
            case 1:
                bench.model->addInside(index);
                break;
            case 2:
                bench.model->removeTag(index);
                break;
            case 3:
                bench.model->shift(index, random.bounded(5) - 2);
                break;
            case 4:
                bench.model->nest(index);
                break;
            case 5:
                bench.model->wrap(index, random.bounded(2) ? Kind::List : Kind::Object);
                break;
            case 6:
                bench.model->liftOut(index);
                break;
            case 7:
                bench.model->setData(index.siblingAtColumn(Column::KindColumn), random.bounded(6));
                break;
            case 8:
                bench.model->setData(index, QString::number(random.bounded(9)));
                break;
            case 9:
                bench.model->restore(index);
                break;
            default:
                if (random.bounded(3))
                    bench.undo();
                else
                    bench.contact.undoStack()->redo();
            }
            const QByteArray bytes = bench.bytes();
            QVERIFY2(!json::check(bytes), bytes.constData());
            const Bench fresh{Cell::raw(bytes)};
            QCOMPARE(bench.printed().remove(u'*'), fresh.printed());
        }
    }
};

QTEST_GUILESS_MAIN(TestTagsModel)
#include "tst_tagsmodel.moc"
