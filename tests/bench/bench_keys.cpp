// Measures one keystroke with everything that follows from it: the model, undo, the assessment of changes and
// problems, the window, and the draft on disk. Measures painting separately.
#include "bench/figure.h"
#include "bench/largecontact.h"
#include "fixtures/windowfixture.h"
#include "store/draftstore.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewRows = 10;

/// A window with an open contact and the focus in one editor.
class Typist
{
public:
    enum class Place
    {
        FirstField,
        MiddleRow
    };

    Typist(int rows, Place place)
    {
        const LargeContact large(rows);
        auto read = contactreader::fromAnswer(large.answer, large.id, true);
        m_bench.session.load(std::get<Baseline>(std::move(read)));
        if (!QTest::qWaitForWindowActive(&m_bench.window))
            qFatal("the window doesn't become active");
        const ContactModel &model = m_bench.session.model();
        m_path = {.field = 0};
        if (place == Place::MiddleRow)
            m_path = {large.table, model.now().rows(large.table).at(rows / 2).id, 0};
        m_bench.window.view().focusPath(m_path);
        if (place == Place::MiddleRow)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QCoreApplication::processEvents();
        m_bench.window.setUpdatesEnabled(false);
    }

    /// Types or deletes one letter and returns the time in milliseconds.
    double type()
    {
        m_bench.window.activateWindow();
        QCoreApplication::processEvents();
        QWidget *editor = QApplication::focusWidget();
        const bool back = m_typed >= 12;
        m_typed = back ? 0 : m_typed + 1;
        const double time = figure::milliseconds([&] {
            if (back)
                QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_E, u"e"_s, Qt::NoModifier);
            QCoreApplication::sendPostedEvents();
        });
        if (m_bench.session.model().assessment().changeCount() != 1)
            qFatal("what was typed didn't arrive");
        return time;
    }

private:
    QTemporaryDir m_folder;
    DraftStore m_drafts{m_folder.filePath(u"contact-editor/drafts.sqlite"_s)};
    WindowFixture m_bench{&m_drafts};
    Path m_path;
    int m_typed = 0;
};

void benchPlace(Typist::Place place, const char *name, const char *growth, int rows, int keys)
{
    Typist many(rows, place);
    Typist few(fewRows, place);
    figure::Times inMany;
    figure::Times inFew;
    figure::alternate(
        keys, [&] { inMany.append(many.type()); }, [&] { inFew.append(few.type()); });
    figure::print(name, "ms", figure::percentile(inMany, 99), 0, {figure::Limit::Of::Ours, 1});
    figure::print(growth, "ms", figure::median(inMany), figure::median(inFew),
                  {figure::Limit::Of::Ratio, 1.25});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Addresses."_s, u"count"_s, u"10000"_s);
    const QCommandLineOption keys(u"keys"_s, u"Letters typed at each place."_s, u"count"_s, u"1000"_s);
    parser.addOptions({rows, keys});
    parser.process(app);
    const int many = parser.value(rows).toInt();
    const int times = parser.value(keys).toInt();
    benchPlace(Typist::Place::FirstField, "a key in the first field, p99",
               "the same, median, against 10 rows", many, times);
    benchPlace(Typist::Place::MiddleRow, "a key in a cell of row 5,000, p99",
               "the same, median, against 10 rows", many, times);
    return EXIT_SUCCESS;
}
