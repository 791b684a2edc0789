// An editor without a window, for tests that kill it. Reads commands from its standard input, one on a line:
//
//     type   edits the contact at random until the end; prints "written" and the number of states whenever
//            the store has written everything
//     edit   makes some edits; prints "edited" once they are on disk
//     send   sends the contact; prints "sent" and the outcome, once that is on disk too
//
// Exits at the end of its input. Logs each state of the contact as soon as it exists.
#include "account/clock.h"
#include "contact/contactreader.h"
#include "crash/typinglog.h"
#include "fixtures/randomedits.h"
#include "session/contactsession.h"
#include "store/draftstore.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Arguments
{
    QString folder;
    quint32 seed;
    QString url;
};

/// A session and the simulated user who edits its contact.
class SimulatedUser
{
public:
    explicit SimulatedUser(const Arguments &arguments);

private:
    void claim();
    void begin();
    void listen();
    void execute(const QByteArray &word);
    void type();
    void edit();
    /// Prints the word as soon as the store has written everything.
    void printWhenWritten(const QByteArray &word);
    void printIfWritten();
    void followStore();

    const QString m_folder;
    RandomEdits m_random;
    int m_edits = 0;
    int m_states = 0;
    bool m_isTyping = false;
    SystemClock m_clock;
    DraftStore m_store;
    DraftStore::Status m_lastStatus = DraftStore::Status::Written;
    ContactSession m_session;
    typinglog::Log m_log;
    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QTimer m_next;
    QByteArray m_word;
};

void printLine(const QByteArray &word)
{
    std::puts(word.constData());
    std::fflush(stdout);
}

SimulatedUser::SimulatedUser(const Arguments &arguments)
    : m_folder(arguments.folder)
    , m_random(arguments.seed)
    , m_store(arguments.folder + u"/data/contact-editor.sqlite"_s)
    , m_session(m_clock, &m_store)
    , m_log(arguments.folder + u"/log"_s)
{
    m_next.setSingleShot(true);
    QObject::connect(&m_next, &QTimer::timeout, &m_session, [this] { type(); });
    QObject::connect(&m_input, &QSocketNotifier::activated, &m_session, [this] { listen(); });
    QObject::connect(&m_store, &DraftStore::statusChanged, &m_session, [this] { followStore(); });
    QObject::connect(m_session.model().undoStack(), &QUndoStack::indexChanged, &m_session, [this] {
        m_log.add(m_session.model());
        ++m_states;
    });
    QObject::connect(&m_session, &ContactSession::sent, &m_session, [this](const Outcome &outcome) {
        printWhenWritten("sent " + QByteArray::number(int(outcome.kind)));
    });
    Profile profile;
    profile.name = u"Tienda"_s;
    profile.baseUrl = arguments.url + u"/api"_s;
    profile.accountId = u"11111111-2222-4333-8444-555555555555"_s;
    profile.token = u"secret-token"_s;
    m_session.setAccount(profile, {});
    claim();
}

void SimulatedUser::claim()
{
    QFile file(m_folder + u"/contact.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the contact");
    const auto read = contactreader::fromText(file.readAll());
    const Baseline baseline = m_session.stamped(std::get<Baseline>(read), Baseline::Origin::Fetched);
    m_store.claim(m_session.draftKey(baseline.id), &m_session, [this, baseline](const Claim &claim) {
        if (claim.state() == Claim::State::HeldElsewhere)
            qFatal("another editor has claimed the contact");
        m_session.load(baseline);
        m_session.autosave().setClaim(claim);
        printLine("ready");
    });
}

void SimulatedUser::listen()
{
    char text[64];
    const ssize_t size = ::read(STDIN_FILENO, text, sizeof text);
    if (size <= 0) {
        m_input.setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    for (const QByteArray &word : QByteArray(text, size).split('\n'))
        execute(word);
}

void SimulatedUser::execute(const QByteArray &word)
{
    if (word == "type") {
        m_isTyping = true;
        type();
    }
    if (word == "edit")
        edit();
    else if (word == "send" && !m_session.send(m_session.review()))
        qFatal("the session refused to send");
}

void SimulatedUser::type()
{
    m_random.correct(m_session.model());
    m_next.start(1 + m_random.below(15));
}

void SimulatedUser::edit()
{
    ContactModel &model = m_session.model();
    for (int i = 0; i < 5; ++i)
        m_random.correct(model);
    for (int field = 0; field < int(contactFields().size()); ++field) {
        const QModelIndex place = model.fieldIndex(field);
        const FieldType type = contactFields()[size_t(field)].type;
        if (type == FieldType::Object)
            model.restore({.field = field}); // typed tags may not be valid JSON yet
        else if (type == FieldType::Text && (place.flags() & Qt::ItemIsEditable))
            model.setData(place, u"edit %1"_s.arg(++m_edits));
    }
    m_session.autosave().flush();
    printWhenWritten("edited");
}

void SimulatedUser::followStore()
{
    printIfWritten();
    const DraftStore::Status before = std::exchange(m_lastStatus, m_store.status());
    if (!m_isTyping)
        return; // while sending, the store writes more than the edits
    if (m_store.status() == DraftStore::Status::Writing) {
        // Also reported while earlier work ends: then nothing is handed over.
        if (before != DraftStore::Status::Writing)
            m_log.handOver();
    } else if (m_store.status() == DraftStore::Status::Written) {
        m_log.written();
        printLine("written " + QByteArray::number(m_states));
    }
}

void SimulatedUser::printWhenWritten(const QByteArray &word)
{
    m_word = word;
    printIfWritten();
}

void SimulatedUser::printIfWritten()
{
    if (m_word.isEmpty() || m_store.status() != DraftStore::Status::Written)
        return;
    m_log.keep();
    printLine(std::exchange(m_word, {}));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const SimulatedUser typist({words.at(1), words.at(2).toUInt(), words.at(3)});
    return QCoreApplication::exec();
}
