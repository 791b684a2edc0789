#include "fixtures/sampledrafts.h"
#include "fixtures/testprogram.h"
#include "store/editorlock.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace tst_draftstore {

#ifdef Q_OS_UNIX
/// As long as it exists, no file of this process can grow.
class NoRoomForFiles
{
public:
    NoRoomForFiles()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoomForFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoRoomForFiles)

private:
    rlimit m_before = {};
};
#endif

class TestDraftStore : public QObject
{
    Q_OBJECT

private slots:
#ifdef Q_OS_UNIX
    void lockOfEndedEditor_isStaleOnAFullDisk()
    {
        const DraftFolder folder;
        const EditorLock lock{QDir(folder.folder.path())};
        const EditorLock running{QDir(folder.folder.path())};
        QFile left(folder.folder.filePath(u"editor-ended.lock"_s)); // of an editor that was killed
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("999999999\ncontact-editor\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        left.close();
        const NoRoomForFiles full;
        QVERIFY2(!lock.holder(u"ended"_s), "an editor that has ended is taken for a running one");
        QVERIFY2(lock.holder(running.name()), "a running editor is taken for one that has ended");
        QCOMPARE(lock.holder(running.name())->process, qint64(QCoreApplication::applicationPid()));
    }
#endif
};

CE_TEST(TestDraftStore)

} // namespace tst_draftstore

#include "tst_draftstore.moc"
