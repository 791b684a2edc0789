// Measures the time from the start of a program to its first paint from outside: the X server reports when
// the window with the expected title was painted. The editor is measured as it is shipped, without
// instrumentation.
#include "bench/figure.h"
#include "bench/largecontact.h"
#include "bench/paintwatch.h"
#include "contact/contactreader.h"
#include "contact/draftbytes.h"
#include "store/draftstore.h"
#include "store/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int addresses = 5;

/// The settings of an operator with an account, and a contact in a file.
struct Desktop
{
    Desktop()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toLocal8Bit());
        Profile profile;
        profile.name = u"Tienda"_s;
        profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
        profile.token = u"token"_s;
        Settings settings(folder.filePath(u"config/contact-editor/contact-editor.ini"_s));
        settings.setProfiles({profile});
        settings.setCurrentProfile(profile.name);

        const LargeContact contact(addresses);
        name = nameOf(contact);
        QFile contactFile(file);
        if (!contactFile.open(QIODevice::WriteOnly) || contactFile.write(contact.answer) < 0)
            qFatal("the contact can't be written");
    }

    static QString nameOf(const LargeContact &contact)
    {
        return std::get<Baseline>(contactreader::fromText(contact.answer)).contact.displayName();
    }

    /// Creates a data folder with this many drafts, each with some edits.
    QString withDrafts(int count) const
    {
        const QString data = folder.filePath(u"data-%1"_s.arg(count));
        DraftStore store(data + u"/contact-editor/contact-editor.sqlite"_s);
        const LargeContact contact(addresses);
        Baseline baseline = std::get<Baseline>(contactreader::fromText(contact.answer));
        for (int at = 0; at < count; ++at) {
            DraftChange draft;
            baseline.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            draft.summary.key = {u"https://api.example.com"_s, u"11111111-2222-4333-8444-555555555555"_s,
                                 baseline.id};
            draft.summary.uuid = baseline.id;
            draft.begins = true;
            draft.summary.when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + at, Qt::UTC);
            draft.baseline = draftbytes::ofBaseline(baseline);
            for (int slot = 0; slot < 20; ++slot) {
                const SetCell set{{.field = 0}, Cell::text(QString::number(slot)), Cell::text(u"typed"_s)};
                draft.steps.insert(slot, draftbytes::ofStep({u"Typing"_s, {set}}));
            }
            draft.stepCount = draft.position = 20;
            store.write(draft);
        }
        return data;
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"contact.json"_s);
    QString name;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"editor"_s, u"The editor."_s);
    parser.addPositionalArgument(u"bare"_s, u"The bare program."_s);
    const QCommandLineOption rounds(u"rounds"_s, u"The median is printed."_s, u"count"_s, u"20"_s);
    parser.addOption(rounds);
    parser.process(app);
    const QStringList programs = parser.positionalArguments();
    if (programs.size() != 2)
        parser.showHelp(EXIT_FAILURE);

    const Desktop desktop;
    PaintWatch watch;
    QList<PaintWatch::Start> ours;
    QList<PaintWatch::Start> bare;
    figure::alternate(
        1 + parser.value(rounds).toInt(),
        [&] { ours.append(watch.start(programs.at(0), {desktop.file}, desktop.name)); },
        [&] { bare.append(watch.start(programs.at(1), {}, u"bare"_s)); });

    const auto print = [&](const char *name, const char *unit, double PaintWatch::Start::*part,
                           double limit) {
        const auto medianOf = [part](const QList<PaintWatch::Start> &starts) {
            figure::Times times;
            for (const PaintWatch::Start &start : starts.sliced(1)) // the first run warms the disk cache
                times.append(start.*part);
            return figure::median(times);
        };
        figure::print(name, unit, medianOf(ours), medianOf(bare), {figure::Limit::Of::Ratio, limit});
    };
    print("start to first paint of a contact from a file", "ms", &PaintWatch::Start::milliseconds, 1.6);
    print("the same in the processor's time", "ms", &PaintWatch::Start::processor, 1.6);
    print("peak memory then", "MB", &PaintWatch::Start::peakMegabytes, 1.6);

    const QByteArray many = desktop.withDrafts(500).toLocal8Bit();
    const QByteArray none = desktop.withDrafts(0).toLocal8Bit();
    ours.clear();
    bare.clear();
    const auto startWith = [&](const QByteArray &data, QList<PaintWatch::Start> &starts) {
        qputenv("XDG_DATA_HOME", data);
        starts.append(watch.start(programs.at(0), {desktop.file}, desktop.name));
    };
    figure::alternate(
        1 + parser.value(rounds).toInt(), [&] { startWith(many, ours); }, [&] { startWith(none, bare); });
    print("the start with 500 drafts, against none", "ms", &PaintWatch::Start::milliseconds, 1.1);
    return EXIT_SUCCESS;
}
