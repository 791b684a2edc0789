#include "crash/editorprocess.h"

#include "crash/typinglog.h"
#include "fixtures/corpus.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

EditorProcess::EditorProcess(quint32 seed, int dieAt)
{
    QFile contact(m_folder.filePath(u"contact.json"_s));
    const QList<corpus::Sample> &samples = corpus::samples();
    if (!contact.open(QIODevice::WriteOnly) || contact.write(samples.at(seed % 20).contact) < 0)
        qFatal("cannot write the contact's file");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (dieAt > 0)
        environment.insert(u"CE_DIE_AT"_s, QString::number(dieAt));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &EditorProcess::listen);
    m_process.start(QStringLiteral(CE_TYPIST), {m_folder.path(), QString::number(seed), server.url()});
}

EditorProcess::~EditorProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void EditorProcess::listen()
{
    while (m_process.canReadLine()) {
        m_heard.append(m_process.readLine().trimmed());
        emit said(QByteArray(m_heard.constLast()));
    }
}

void EditorProcess::tell(const char *word)
{
    m_process.write(word);
    m_process.write("\n");
}

void EditorProcess::kill()
{
    if (m_killed || m_process.state() != QProcess::Running)
        return;
    m_killed = typinglog::steadyNow();
    m_process.kill();
}

void EditorProcess::killIn(int milliseconds)
{
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, &EditorProcess::kill);
}

QByteArray EditorProcess::arrivedBody() const
{
    const QByteArray request = server.requests().value(0);
    const qsizetype head = request.indexOf("\r\n\r\n");
    return head < 0 ? QByteArray() : request.sliced(head + 4);
}

void EditorProcess::answer()
{
    if (m_killed)
        return;
    m_answered = true;
    const QByteArray line = server.firstLine(0);
    const QByteArray id = line.split(' ').value(1).split('/').constLast();
    const QByteArray body = arrivedBody();
    server.answerLate(FaultServer::answer(200, "{\"data\":[{\"id\":\"" + id + '"' +
                                                   (body == "{}" ? "" : ",") + body.sliced(1) + "]}"));
}

bool EditorProcess::isOver()
{
    if (m_process.state() != QProcess::NotRunning)
        return false;
    // Data that the process left with the system is read in the next iteration of the event loop at the
    // latest.
    return std::exchange(m_quiet, true) && server.openConnections() == 0;
}
