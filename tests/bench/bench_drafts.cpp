// Measures a large contact with a draft: the time to open it compared with the contact alone, and the bytes
// that a keystroke writes to disk.
#include "bench/figure.h"
#include "bench/largecontact.h"
#include "fixtures/windowfixture.h"
#include "store/draftstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

Baseline read(const LargeContact &large)
{
    return std::get<Baseline>(contactreader::fromAnswer(large.answer, large.id, true));
}

void settle(DraftStore &store)
{
    if (!QTest::qWaitFor([&store] { return store.status() == DraftStore::Status::Written; }, 60'000))
        qFatal("the draft isn't written");
}

/// The bytes that this process has written so far.
double bytesWritten()
{
    QFile counters(u"/proc/self/io"_s);
    if (!counters.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : counters.readAll().split('\n')) {
        if (line.startsWith("wchar: "))
            return line.sliced(7).toDouble();
    }
    return 0;
}

void edit(ContactModel &model, int table, int edits)
{
    for (int at = 0; at < edits; ++at) {
        const RowList &rows = model.now().rows(table);
        const QModelIndex index = model.index(at * 31 % int(rows.size()), at % 9, model.fieldIndex(table));
        model.setData(index, u"typed %1"_s.arg(at));
        model.endTyping();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Addresses."_s, u"count"_s, u"10000"_s);
    const QCommandLineOption edits(u"edits"_s, u"Edits in the draft."_s, u"count"_s, u"1000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"The median is printed."_s, u"count"_s, u"20"_s);
    parser.addOptions({rows, edits, rounds});
    parser.process(app);

    const QTemporaryDir folder;
    DraftStore store(folder.filePath(u"contact-editor/drafts.sqlite"_s));
    WindowFixture fixture(&store);
    const LargeContact large(parser.value(rows).toInt());
    fixture.session.load(read(large));
    edit(fixture.session.model(), large.table, parser.value(edits).toInt());
    const double first = figure::milliseconds([&] { fixture.session.autosave().flush(); });
    settle(store);

    // Writes each keystroke separately, which is more than a typing user causes.
    const int keys = 10 * parser.value(rounds).toInt();
    const double before = bytesWritten();
    figure::Times writing;
    for (int key = 0; key < keys; ++key) {
        fixture.session.model().setData(fixture.session.model().fieldIndex(0), QString(key % 12 + 1, u'e'));
        writing.append(figure::milliseconds([&] { fixture.session.autosave().flush(); }));
        settle(store);
    }
    const double each = (bytesWritten() - before) / keys;

    const DraftKey key = fixture.session.autosave().key();
    std::optional<Draft> draft;
    bool answered = false;
    store.read(key, &fixture.window, [&](const DraftFound &found) {
        draft = found.draft;
        answered = true;
    });
    if (!QTest::qWaitFor([&answered] { return answered; }) || !draft)
        qFatal("the draft can't be read");
    const Clock &clock = fixture.clock;
    figure::Times with;
    figure::Times without;
    figure::alternate(
        parser.value(rounds).toInt(),
        [&] {
            ContactSession session(clock);
            with.append(figure::milliseconds([&] {
                if (!session.resume(*draft))
                    qFatal("the draft can't be resumed");
            }));
        },
        [&] {
            ContactSession session(clock);
            without.append(figure::milliseconds([&] { session.load(read(large)); }));
        });
    figure::print("opening a draft of it with 1,000 edits", "ms", figure::median(with),
                  figure::median(without), {figure::Limit::Of::Ratio, 1.5});
    figure::print("handing the whole draft to the disk, once", "ms", first, 0,
                  {figure::Limit::Of::Ours, 100});
    figure::print("handing a key to the disk, median", "ms", figure::median(writing), 0,
                  {figure::Limit::Of::Ours, 1});
    figure::print("bytes written for a key", "B", each, 0, {figure::Limit::Of::Ours, 40'000});
    return EXIT_SUCCESS;
}
