// Any edits of any tags: the tree always matches the bytes, and undo restores them.
#include "fuzz/property.h"
#include "json/reader.h"
#include "models/tagsmodel.h"

#include <QAbstractItemModelTester>

using fuzz::holds;
using json::Kind;
using Column = TagsModel::Column;

namespace {

constexpr int mostSteps = 16;
/// The tree is rebuilt after each step for the comparison, so longer inputs take too long.
constexpr qsizetype longestTags = 1500;

/// A contact with these tags and a tree model, checked by the model tester.
struct Bench
{
    explicit Bench(const QByteArray &tags)
    {
        Baseline baseline;
        baseline.contact.setField(field, Cell::raw(tags));
        contact.load(baseline);
        model.emplace(contact, field);
    }

    QByteArray bytes() const
    {
        const QByteArray *raw = contact.now().field(field).asRaw();
        return raw ? *raw : QByteArray();
    }

    QString printed(const QModelIndex &parent = {}) const
    {
        QString out;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            out += index.data().toString() + u'=' + index.data(TagsModel::KindRole).toString() + u' ' +
                   QString::fromUtf8(index.data(TagsModel::BytesRole).toByteArray()) + u'(' + printed(index) +
                   u')';
        }
        return out;
    }

    QModelIndex somewhere(fuzz::Choices &choices) const
    {
        QModelIndex index;
        while (model->rowCount(index) > 0 && (!index.isValid() || choices.upTo(2)))
            index = model->index(choices.upTo(model->rowCount(index)), 0, index);
        return index;
    }

    const int field = contactFieldIndex(u"tags");
    ContactModel contact{[] {
        return QDate(2026, 11, 23);
    }};
    std::optional<TagsModel> model;
};

QString typed(fuzz::Choices &choices)
{
    QString text;
    for (int length = choices.upTo(4); length > 0; --length)
        text += QChar(u' ' + choices.upTo(95));
    return text;
}

QModelIndex stepped(Bench &bench, fuzz::Choices &choices)
{
    TagsModel &model = *bench.model;
    const QModelIndex index = bench.somewhere(choices);
    switch (choices.upTo(14)) {
    case 0:
        return model.add(index);
    case 1:
        return model.addInside(index);
    case 2:
        return model.removeTag(index);
    case 3:
        return model.shift(index, choices.upTo(5) - 2);
    case 4:
        return model.nest(index);
    case 5:
        return model.wrap(index, choices.upTo(2) ? Kind::List : Kind::Object);
    case 6:
        return model.liftOut(index);
    case 7:
        model.setData(index.siblingAtColumn(Column::KindColumn), choices.upTo(6));
        return {};
    case 8:
        model.setData(index, typed(choices));
        return {};
    case 9:
        model.setData(index.siblingAtColumn(Column::ValueColumn), typed(choices));
        return {};
    case 10:
        return model.restore(index);
    case 11:
        return model.duplicate(index);
    case 12:
        bench.contact.undoStack()->undo();
        return {};
    default:
        model.endTyping();
        return {};
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    fuzz::Input input(data, size);
    if (input.text.size() > longestTags)
        return 0;
    Bench bench(input.text);
    const QAbstractItemModelTester tester(&*bench.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int step = 0; step < mostSteps && !input.choices.atEnd(); ++step) {
        const QByteArray before = bench.bytes();
        const QModelIndex about = stepped(bench, input.choices);
        holds(!about.isValid() || about.model() == &*bench.model, "a step returns a tag of this tree");
        const QByteArray bytes = bench.bytes();
        holds(bytes == before || !json::check(bytes), "a step leaves valid JSON");
        if (bench.model->state() == TagsModel::State::Tags)
            holds(bench.printed() == Bench(bytes).printed(), "the tree matches the bytes");
        else
            holds(bytes == before, "invalid JSON cannot be edited in the tree");
    }
    const QByteArray end = bench.bytes();
    const int steps = bench.contact.undoStack()->index();
    bench.contact.undoStack()->setIndex(0);
    holds(bench.bytes() == input.text, "undo restores the bytes");
    bench.contact.undoStack()->setIndex(steps);
    holds(bench.bytes() == end, "redo restores the last bytes");
    return 0;
}
