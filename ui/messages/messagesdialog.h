#pragma once

#include <QDialog>

class MessageLog;
class QPlainTextEdit;
class QTreeView;

/// Lists the messages of a window since the program started, newest last, with their details. Messages can be
/// copied. The dialog is not modal.
class MessagesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the log of this window. Raises the dialog if it is already open.
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
