#pragma once

#include <QDialog>

class MessageLog;
class QPlainTextEdit;
class QTreeView;

/// The messages of this session, newest last, each with its details; copied as text. Stands beside the
/// window, and never in its way.
class MessagesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the log of this window, or brings the one to the front that is open already.
    static void showFor(MessageLog &log, QWidget *window);

private:
    MessagesDialog(MessageLog &log, QWidget *window);
    void showSelected();
    void copy();
    QString selectedText() const;

    MessageLog &m_log;
    QTreeView *m_list;
    QPlainTextEdit *m_whole;
};
